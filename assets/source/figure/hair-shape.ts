// What every cut is made of: masses round the skull and the line where hair meets the face.
import type { V2, V3 } from '../core/vec.ts';
import { blob, circlePts, closeGaps, hull, minus, type Shape, stroke, union } from '../core/shape.ts';
import { discs, drawEar, type HeadFrame, skull } from './head.ts';
import { HEAD, ringPts, tube } from './view.ts';

/** One mass of hair. `round` = width of its shaded crescent; `lines` = strands drawn in shade; `cloth` = a scarf or turban, `bare` = skin. */
export interface HairPiece {
  /** Behind the neck, under the face, or over it. */
  slot: 'back' | 'cap' | 'front';
  shape: Shape;
  round: number;
  lines?: Shape;
  cloth?: boolean;
  bare?: boolean;
  /** Where it runs into the piece behind it and has no shade of its own. */
  flow?: Shape;
}

/** A way to wear hair. */
export type Cut = (t: HairTools) => HairPiece[];

/** Where hair meets the face, in head heights: its height in the middle, how far it goes back at the temples (0..1). */
export interface Hairline {
  top?: number;
  recede?: number;
}

/** Shapes in head space. */
export interface HairTools {
  h: HeadFrame;
  away: boolean;
  child: boolean;
  p: (points: V3[]) => V2[];
  /** Both sides of the head at once. */
  both: (f: (s: 1 | -1) => V3[]) => V3[];
  /** Hull of discs: a solid mass, right at every turn. */
  mass: (list: [V3, number][]) => Shape;
  blob: (points: V3[]) => Shape;
  strand: (points: V3[], width: number) => Shape;
  rope: (points: [V3, number][]) => Shape;
  ring: (y: number, across: number, deep: number, z?: number) => V3[];
  /** The skull `thick` larger, cut below `from`, joined to the nape. */
  cap: (thick: number, from: number, low: number, width?: number) => Shape;
  /** Hair as we see it from the front or the side: a mass with face and ears taken out of it. */
  over: (mass: Shape, line?: Hairline) => Shape;
  /** Hair before the ears, down to `low`, on the sides that can be seen. */
  burns: (low: number) => HairPiece[];
}

/** Both sides of the head at once. */
function two(f: (s: 1 | -1) => V3[]): V3[] {
  return [...f(1), ...f(-1)];
}

/** The tools for one head. */
export function hairTools(h: HeadFrame): HairTools {
  const p = (points: V3[]): V2[] => points.map(h.p);
  const k = h.size / HEAD;
  const nape = (w: number, low: number): V2[] =>
    p([
      [w, low, -0.29],
      [-w, low, -0.29],
      [0, low - 0.02, -0.34],
      [0, low + 0.12, -0.42],
      [w + 0.07, low + 0.16, -0.2],
      [-w - 0.07, low + 0.16, -0.2],
    ]);
  return {
    h,
    away: h.facing < -0.35,
    child: h.kind === 'child',
    p,
    both: two,
    mass: (list) => hull(discs(h, list)),
    blob: (points) => blob(...p(points)),
    strand: (points, width) => stroke(p(points), width, [0.1, 0.1]),
    rope: (points) =>
      closeGaps(
        tube(
          h.view,
          points.map(([at, r]) => ({ at: h.at(at), r: r * k })),
        ),
        1,
      ),
    ring: (y, across, deep, z = -0.05) => ringPts([0, y, z], [across, 0, 0], [0, 0, deep], 30).map(h.at),
    cap: (thick, from, low, width = 0.19) => hull([...skull(h, thick, from), ...nape(width, low)]),
    over: (mass, line = {}) => minus(mass, union(faceOpening(h, p, line), ...ears(h))),
    burns: (low) =>
      ([1, -1] as const)
        .filter((s) => h.n([s, 0, 0.25])[2] > 0.1)
        .map((s) => ({ slot: 'front', round: 0, shape: burn(h, s, low) })),
  };
}

function burn(h: HeadFrame, s: 1 | -1, low: number): Shape {
  const points: V3[] = [
    [s * 0.27, 0.7, 0.165],
    [s * 0.3, 0.6, 0.09],
    [s * 0.318, low, 0.045],
    [s * 0.336, low + 0.01, 0.0],
    [s * 0.36, 0.6, -0.06],
    [s * 0.34, 0.78, 0.03],
  ];
  return blob(...points.map(h.p));
}

/** The face as hair leaves it free; receding temples are two more lobes. */
function faceOpening(h: HeadFrame, p: (points: V3[]) => V2[], { top = 0.815, recede = 0 }: Hairline): Shape {
  const w = h.f.faceW;
  const face = hull(
    p([
      ...two((s) => [
        [s * 0.1, top + 0.006, 0.315],
        [s * 0.175 * w, top - 0.018, 0.27],
        [s * 0.24 * w, Math.min(top - 0.09, 0.72), 0.215],
        [s * 0.265 * w, 0.6, 0.19],
        [s * 0.312, 0.5, 0.065],
        [s * 0.328, 0.44, -0.01],
        [s * 0.26, 0.2, 0.03],
        [s * 0.1, 0, 0.33],
        [s * 0.16, -0.1, 0.2],
      ]),
      [0, top + 0.01, 0.325],
      [0, 0.6, 0.42],
      [0, 0.34, 0.56],
      [0, 0.2, 0.46],
      [0, 0.05, 0.42],
    ]),
  );
  if (recede <= 0) return face;
  const lobes = ([1, -1] as const).map((s) =>
    hull([
      ...circlePts(h.p([s * 0.17, top + 0.03 * recede, 0.22]), 0.07 * h.size, 14),
      ...circlePts(h.p([s * 0.1, top - 0.02, 0.28]), 0.05 * h.size, 14),
      ...circlePts(h.p([s * 0.215, 0.7, 0.25]), 0.06 * h.size, 14),
    ]),
  );
  return union(face, ...lobes);
}

/** Ears that face us, and the skin just before them. */
function ears(h: HeadFrame): Shape[] {
  return ([1, -1] as const).filter((s) => h.n([s, 0, -0.1])[2] > -0.05).map((s) => drawEar(h, s));
}
