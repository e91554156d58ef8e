// Light indoors: pools that die into a dry speckle, dusk for a lamp that is off, a torch. Frame units.
import type { Plane } from '../core/plane.ts';
import type { V2 } from '../core/vec.ts';

/** The whole canvas with more than its overscan. */
const ALL = [-80, -60, 1440, 840] as const;

/**
 * A pool of light lying on one flat surface, with a dry speckle where it dies. `squash` is how far the pool is
 * narrowed along the surface and along its height, as a wall seen at a slant narrows it.
 */
export function pool(
  p: Plane,
  surface: V2[],
  at: V2,
  r: number,
  colour: string,
  strength: number,
  squash: [number, number] = [1, 1],
): void {
  const span = r * Math.max(...squash);
  p.clip([surface], (q) => {
    q.circle(
      at,
      span,
      q.rad(
        at,
        r,
        [
          [0, colour, strength],
          [0.3, colour, strength * 0.62],
          [0.65, colour, strength * 0.18],
          [1, colour, 0],
        ],
        squash,
      ),
    );
    q.circle(
      at,
      span,
      q.rad(
        at,
        r,
        [
          [0.2, colour, 0],
          [0.5, colour, strength * 0.3],
          [0.72, colour, strength * 0.16],
          [1, colour, 0],
        ],
        squash,
      ),
      'filter="url(#stipple)"',
    );
  });
}

/** Shadow over everything drawn so far, from `from` (full `strength`) to `to` (none). */
export function shadowAcross(p: Plane, from: V2, to: V2, colour: string, strength: number): void {
  p.rect(
    ...ALL,
    p.lin(from, to, [
      [0, colour, strength],
      [0.45, colour, strength * 0.55],
      [1, colour, 0],
    ]),
  );
}

/** For a `multiply` plane: the room without its lamp, and what other light is left in it, each a place where less is taken away. */
export function dusk(
  p: Plane,
  colour: string,
  left: { at: V2; r: number; colour: string; squash?: [number, number] }[],
): void {
  p.soft().rect(...ALL, colour);
  for (const { at, r, colour: light, squash } of left)
    p.circle(
      at,
      r * Math.max(...(squash ?? [1])),
      p.rad(
        at,
        r,
        [
          [0, light, 0.95],
          [0.35, light, 0.55],
          [0.7, light, 0.16],
          [1, light, 0],
        ],
        squash,
      ),
    );
}

/** For a `screen` plane: the round of an officer's torch, soft edge, steady. */
export function torchlight(p: Plane, at: V2, r: number, squash: [number, number] = [1, 1]): void {
  p.circle(
    at,
    r * Math.max(...squash),
    p.rad(
      at,
      r,
      [
        [0, '#fdf6dc', 0.5],
        [0.4, '#f3ead0', 0.36],
        [0.62, '#cfd2c4', 0.2],
        [0.8, '#8f9aa0', 0.07],
        [1, '#8f9aa0', 0],
      ],
      squash,
    ),
  );
}
