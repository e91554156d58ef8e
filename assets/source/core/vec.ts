// Small vector and matrix kit. 2D is screen space (y down); 3D is metres or "heads" (y up, z towards the viewer).
/** Screen: x right, y down. */
export type V2 = [number, number];
/** Space: x right, y up, z as the file that uses it says. */
export type V3 = [number, number, number];
/** Rows of a rotation. */
export type M3 = [V3, V3, V3];

const RAD = Math.PI / 180;

/** a + b. */
export const add2 = (a: V2, b: V2): V2 => [a[0] + b[0], a[1] + b[1]];
/** a - b. */
export const sub2 = (a: V2, b: V2): V2 => [a[0] - b[0], a[1] - b[1]];
/** a times k. */
export const scale2 = (a: V2, k: number): V2 => [a[0] * k, a[1] * k];
/** Length. */
export const len2 = (a: V2): number => Math.hypot(a[0], a[1]);
/** Unit length; the zero vector stays zero. */
export const norm2 = (a: V2): V2 => scale2(a, 1 / (len2(a) || 1));
/** Dot product. */
export const dot2 = (a: V2, b: V2): number => a[0] * b[0] + a[1] * b[1];
/** From a (t = 0) to b (t = 1). */
export const lerp2 = (a: V2, b: V2, t: number): V2 => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/** a + b. */
export const add = (a: V3, b: V3): V3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
/** a - b. */
export const sub = (a: V3, b: V3): V3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
/** a times k. */
export const scale = (a: V3, k: number): V3 => [a[0] * k, a[1] * k, a[2] * k];
/** Dot product. */
export const dot = (a: V3, b: V3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
/** Length. */
export const len = (a: V3): number => Math.sqrt(dot(a, a));
/** Unit length; the zero vector stays zero. */
export const norm = (a: V3): V3 => scale(a, 1 / (len(a) || 1));
/** From a (t = 0) to b (t = 1). */
export const lerp = (a: V3, b: V3, t: number): V3 => add(a, scale(sub(b, a), t));
/** Cross product. */
export const cross = (a: V3, b: V3): V3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** Rotation that tips the head of a y-up vector towards +z (a forward bow). Degrees. */
export const rotX = (d: number): M3 => {
  const c = Math.cos(d * RAD),
    s = Math.sin(d * RAD);
  return [
    [1, 0, 0],
    [0, c, -s],
    [0, s, c],
  ];
};
/** Turn about the vertical: +z swings towards +x. Degrees. */
export const rotY = (d: number): M3 => {
  const c = Math.cos(d * RAD),
    s = Math.sin(d * RAD);
  return [
    [c, 0, s],
    [0, 1, 0],
    [-s, 0, c],
  ];
};
/** Lean: a y-up vector tips towards +x. Degrees. */
export const rotZ = (d: number): M3 => {
  const c = Math.cos(d * RAD),
    s = Math.sin(d * RAD);
  return [
    [c, s, 0],
    [-s, c, 0],
    [0, 0, 1],
  ];
};
/** A matrix applied to a vector. */
export const mul = (m: M3, v: V3): V3 => [dot(m[0], v), dot(m[1], v), dot(m[2], v)];
/** a after b. */
export const mm = (a: M3, b: M3): M3 => {
  const col = (i: number): V3 => [b[0][i]!, b[1][i]!, b[2][i]!];
  const c0 = col(0),
    c1 = col(1),
    c2 = col(2);
  return a.map((r) => [dot(r, c0), dot(r, c1), dot(r, c2)]) as M3;
};
/** No rotation. */
export const IDENTITY: M3 = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** Seeded noise: every drawing must be the same on every build. */
export function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
