// The figure's camera: orthographic, turned about the vertical and tipped a little down. 1 head = 100 drawing units.
import { type V2, type V3, add, sub, norm, cross, mul, mm, rotX, rotY, scale } from '../core/vec.ts';
import { type Shape, hull, circlePts, union } from '../core/shape.ts';

/** Drawing units to one adult head. */
export const HEAD = 100;
/** Projects the body on the page. */
export interface View {
  p: (v: V3) => V2;
  /** Larger is nearer. */
  z: (v: V3) => number;
  dir: (v: V3) => V2;
  turn: number;
}
/** A camera turned `turn` and tipped `pitch` degrees. */
export function makeView(turn: number, pitch = 4): View {
  const M = mm(rotX(pitch), rotY(turn));
  return {
    p: (v) => {
      const q = mul(M, v);
      return [q[0] * HEAD, -q[1] * HEAD];
    },
    z: (v) => mul(M, v)[2],
    dir: (v) => {
      const q = mul(M, v);
      return [q[0], -q[1]];
    },
    turn,
  };
}
/** Solid tube through discs given in 3D. `flat` cuts the last end square to the limb, as a cuff or hem is cut. */
export function tube(v: View, stations: { at: V3; r: number }[], flat: { start?: boolean; end?: boolean } = {}): Shape {
  const out: Shape[] = [];
  const n = stations.length;
  const cut = (i: number, j: number): V2[] => {
    const d = norm(sub(stations[i]!.at, stations[j]!.at));
    const side = norm(cross(d, Math.abs(d[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0])),
      other = cross(d, side);
    return ringPts(stations[i]!.at, scale(side, stations[i]!.r), scale(other, stations[i]!.r), 26).map(v.p);
  };
  for (let i = 0; i + 1 < n; i++) {
    const a = stations[i]!,
      b = stations[i + 1]!;
    out.push(
      hull([
        ...(flat.start && i === 0 ? cut(0, 1) : circlePts(v.p(a.at), a.r * HEAD, 24)),
        ...(flat.end && i === n - 2 ? cut(n - 1, n - 2) : circlePts(v.p(b.at), b.r * HEAD, 24)),
      ]),
    );
  }
  // a disc just before the cut would bulge past it on short last segments
  return union(...out);
}
/** Ellipse in space (a ring round the body): centre, lateral and forward axes. */
export const ringPts = (c: V3, lat: V3, fwd: V3, n = 36): V3[] =>
  Array.from({ length: n }, (_, i) => {
    const a = (i / n) * Math.PI * 2;
    return add(c, add(scale(lat, Math.cos(a)), scale(fwd, Math.sin(a))));
  });
/** Solid through a stack of rings: trunks, skirts, hats. */
export function stack(v: View, rings: V3[][]): Shape {
  const out: Shape[] = [];
  for (let i = 0; i + 1 < rings.length; i++) out.push(hull([...rings[i]!, ...rings[i + 1]!].map(v.p)));
  return union(...out);
}
/** Convex outline of points in space. */
export const hull3 = (v: View, pts: V3[]): Shape => hull(pts.map(v.p));
