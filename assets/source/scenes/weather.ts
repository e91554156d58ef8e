// Rain, glows and cones: the light and weather every place shares.
import { type V2, seeded } from '../core/vec.ts';
import { type Shape } from '../core/shape.ts';
import { straightPath } from '../core/fit-path.ts';
import { Plane } from '../core/plane.ts';

/** `lean` is sideways per unit of fall; `keep` scales opacity by place. */
export interface RainSpec {
  area: [number, number, number, number];
  count: number;
  length: [number, number];
  width: number;
  colour: string;
  opacity: [number, number];
  lean?: number;
  seed?: number;
  keep?: (p: V2) => number;
}
/** Streaks as thin slivers; `keep` scales opacity by place, so rain shows where there is light to show it. */
export function rain(p: Plane, r: RainSpec): void {
  const rnd = seeded(r.seed ?? 1),
    lean = r.lean ?? 0.12;
  const groups = new Map<string, string>();
  for (let i = 0; i < r.count; i++) {
    const x = r.area[0] + rnd() * r.area[2],
      y = r.area[1] + rnd() * r.area[3],
      l = r.length[0] + rnd() * (r.length[1] - r.length[0]);
    const k = r.keep ? r.keep([x, y]) : 1;
    const a = (r.opacity[0] + rnd() * (r.opacity[1] - r.opacity[0])) * k;
    if (a < 0.03) continue;
    const key = (Math.round(a * 12) / 12).toFixed(2);
    const w = r.width * (0.6 + rnd() * 0.6),
      dx = -lean * l;
    groups.set(
      key,
      (groups.get(key) ?? '') + `M${x.toFixed(1)} ${y.toFixed(1)}l${dx.toFixed(1)} ${l.toFixed(1)}l${w.toFixed(1)} 0Z`,
    );
  }
  for (const [o, d] of groups) if (+o > 0) p.d(d, r.colour, `opacity="${o}"`);
}
/**
 * Round soft glow, smooth: the stage lays one paper grain over everything, and grain ruins the compression of light.
 * `squash` is how many radii wide and high, and turned by how many degrees. Nothing is drawn beyond it: the renderer cuts
 * blurred things on a plane that has something else far outside the frame.
 */
export const glow = (
  p: Plane,
  c: V2,
  r: number,
  colour: string,
  strength = 1,
  squash: [number, number, number?] = [1, 1],
): void => {
  const [wide, high, turn] = squash;
  const fill = p.rad(
    c,
    r,
    [
      [0, colour, 0.85 * strength],
      [0.22, colour, 0.42 * strength],
      [0.55, colour, 0.13 * strength],
      [1, colour, 0],
    ],
    squash,
  );
  if (turn) p.circle(c, r * Math.max(wide, high), fill);
  else p.ellipse(c, r * wide, r * high, fill);
};
/** A cone or spill of light: brightest at `from`, gone at `to`. */
export const beam = (p: Plane, shape: V2[] | Shape, from: V2, to: V2, colour: string, strength = 1): void => {
  const s = (typeof (shape as V2[])[0]![0] === 'number' ? [shape] : shape) as Shape;
  p.d(
    straightPath(s),
    p.lin(from, to, [
      [0, colour, strength],
      [0.35, colour, strength * 0.45],
      [0.75, colour, strength * 0.12],
      [1, colour, 0],
    ]),
  );
};
/** Ripple rings where drops land. */
export function ripples(p: Plane, n: number, area: [number, number, number, number], colour: string, seed = 3): void {
  const r = seeded(seed);
  for (let i = 0; i < n; i++) {
    const x = area[0] + r() * area[2],
      t = r(),
      y = area[1] + t * area[3],
      w = 2 + t * 9 * r();
    p.raw(
      `<ellipse cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" rx="${w.toFixed(1)}" ry="${(w * 0.28).toFixed(1)}" fill="none" stroke="${colour}" stroke-width="${(0.6 + t).toFixed(1)}" opacity="${(0.12 + 0.3 * r()).toFixed(2)}"/>`,
    );
  }
}
/** Broken horizontal shimmer over a wet surface. */
export function shimmer(
  p: Plane,
  area: [number, number, number, number],
  n: number,
  colour: string,
  seed: number,
  keep: (q: V2) => number,
  len: [number, number] = [10, 60],
): void {
  const r = seeded(seed);
  const groups = new Map<string, string>();
  for (let i = 0; i < n; i++) {
    const t = r(),
      y = area[1] + t * area[3],
      x = area[0] + r() * area[2],
      w = (len[0] + r() * (len[1] - len[0])) * (0.35 + t),
      hgt = 0.7 + t * 2.2 * r();
    const a = keep([x, y]) * (0.25 + r() * 0.5);
    if (a < 0.04) continue;
    const key = (Math.round(a * 10) / 10).toFixed(1);
    groups.set(
      key,
      (groups.get(key) ?? '') +
        `M${(x - w / 2).toFixed(1)} ${y.toFixed(1)}q${(w / 2).toFixed(1)} ${(-hgt).toFixed(1)} ${w.toFixed(1)} 0q${(-w / 2).toFixed(1)} ${hgt.toFixed(1)} ${(-w).toFixed(1)} 0Z`,
    );
  }
  for (const [o, d] of groups) if (+o > 0) p.d(d, colour, `opacity="${o}"`);
}
