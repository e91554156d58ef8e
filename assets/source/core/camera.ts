// Perspective for scenes, in metres: x right, y up from the ground, z away from the viewer. Verticals stay vertical.
import type { V2, V3 } from './vec.ts';
import { type Shape, hull } from './shape.ts';

/** Where the eye is (metres), which way it turns (degrees, + to the right), its focal length and the vanishing point in pixels. */
export interface CameraSpec {
  eye: V3;
  yaw?: number;
  focal: number;
  centre: V2;
}
/** A perspective camera: metres in, frame units out. */
export interface Camera {
  p: (x: number, y: number, z: number) => V2;
  /** Pixels per metre at a point. */
  scale: (x: number, z: number) => number;
  depth: (x: number, z: number) => number;
  quad: (a: V3, b: V3, c: V3, d: V3) => V2[];
  /** Corners of a box: [x0,x1], [y0,y1], [z0,z1]. */
  box: (
    x: [number, number],
    y: [number, number],
    z: [number, number],
  ) => { front: V2[]; back: V2[]; left: V2[]; right: V2[]; top: V2[]; bottom: V2[]; hull: Shape };
  spec: CameraSpec;
}
/** Points nearer than 12 cm are held there, so that nothing turns inside out. */
export function camera(s: CameraSpec): Camera {
  const a = ((s.yaw ?? 0) * Math.PI) / 180,
    c = Math.cos(a),
    n = Math.sin(a);
  const NEAR = 0.12;
  const xz = (x: number, z: number): [number, number] => {
    const X = x - s.eye[0],
      Z = z - s.eye[2];
    return [X * c - Z * n, Math.max(NEAR, X * n + Z * c)];
  };
  const p = (x: number, y: number, z: number): V2 => {
    const [X, Z] = xz(x, z);
    return [s.centre[0] + (X * s.focal) / Z, s.centre[1] - ((y - s.eye[1]) * s.focal) / Z];
  };
  return {
    p,
    spec: s,
    scale: (x, z) => s.focal / xz(x, z)[1],
    depth: (x, z) => xz(x, z)[1],
    quad: (q, r, t, u) => [q, r, t, u].map((v) => p(...v)),
    box: ([x0, x1], [y0, y1], [z0, z1]) => {
      return {
        front: [p(x0, y0, z0), p(x1, y0, z0), p(x1, y1, z0), p(x0, y1, z0)],
        back: [p(x0, y0, z1), p(x1, y0, z1), p(x1, y1, z1), p(x0, y1, z1)],
        left: [p(x0, y0, z0), p(x0, y0, z1), p(x0, y1, z1), p(x0, y1, z0)],
        right: [p(x1, y0, z0), p(x1, y0, z1), p(x1, y1, z1), p(x1, y1, z0)],
        top: [p(x0, y1, z0), p(x1, y1, z0), p(x1, y1, z1), p(x0, y1, z1)],
        bottom: [p(x0, y0, z0), p(x1, y0, z0), p(x1, y0, z1), p(x0, y0, z1)],
        hull: hull(
          [
            [x0, y0, z0],
            [x1, y0, z0],
            [x1, y1, z0],
            [x0, y1, z0],
            [x0, y0, z1],
            [x1, y0, z1],
            [x1, y1, z1],
            [x0, y1, z1],
          ].map((v) => p(v[0]!, v[1]!, v[2]!)),
        ),
      };
    },
  };
}
