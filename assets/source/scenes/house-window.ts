// A sash window in any wall of a room: daylight or night behind the panes, a sill, curtains.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import type { V3 } from '../core/vec.ts';
import { face, type Span } from './room-box.ts';
import type { RoomLight } from './room-light.ts';
import { type Opening, panesOf } from './sun-through.ts';

/** Pigment of the frame; colours of what is seen behind it from top to bottom (already lit); curtains if there are any. */
interface WindowLook {
  frame: string;
  view: [high: string, low: string];
  /** Roofs or a hedge in the lowest part of the view. */
  skyline?: { colour: string; upTo: number };
  curtain?: string;
  /** Width of each drawn-back curtain, metres. */
  gathered?: number;
}

/** `inwards` is the wall's normal, into the room. */
export function houseWindow(p: Plane, c: Camera, o: Opening, inwards: V3, look: WindowLook, l: RoomLight): void {
  face(p, c, wider(o.x), wider(o.y), wider(o.z), inwards, look.frame, l);
  const across = o.x[0] !== o.x[1] ? o.x : o.z,
    at = (u: number, y: number): V3 => (o.x[0] !== o.x[1] ? [u, y, o.z[0]] : [o.x[0], y, u]);
  const sky = p.lin(c.p(...at(across[0], o.y[1])), c.p(...at(across[0], o.y[0])), [
    [0, look.view[0]],
    [1, look.view[1]],
  ]);
  for (const pane of panesOf(o)) {
    p.poly(
      pane.map((q) => c.p(...q)),
      sky,
    );
    const top = look.skyline && o.y[0] + (o.y[1] - o.y[0]) * look.skyline.upTo;
    if (top && pane[0]![1] < top)
      p.poly(
        pane.map(([x, y, z]) => c.p(x, Math.min(y, top), z)),
        look.skyline!.colour,
      );
  }
  const sill = (s: Span): Span =>
    s[0] === s[1] ? ordered(s[0], s[0] + inwardsOf(inwards, s === o.x) * 0.12) : [s[0] - 0.1, s[1] + 0.1];
  face(p, c, sill(o.x), [o.y[0] - 0.05, o.y[0] - 0.05], sill(o.z), [0, 1, 0], mix(look.frame, '#ffffff', 0.1), l);
  if (!look.curtain) return;
  const w = look.gathered ?? 0.26;
  for (const [a, b] of [
    [across[0] - 0.16, across[0] - 0.16 + w],
    [across[1] + 0.16 - w, across[1] + 0.16],
  ] as const) {
    const x: Span = o.x[0] !== o.x[1] ? [a, b] : o.x,
      z: Span = o.x[0] !== o.x[1] ? o.z : [a, b];
    face(p, c, x, [o.y[0] - 0.22, o.y[1] + 0.16], z, inwards, look.curtain, l);
    // three folds
    for (let i = 1; i < 4; i++) {
      const u = a + ((b - a) * i) / 4;
      p.line([c.p(...at(u, o.y[0] - 0.2)), c.p(...at(u, o.y[1] + 0.14))], '#000', 3.4, 'opacity=".16"');
    }
  }
}
/** The frame round the glass: 7 cm. */
const wider = (s: Span): Span => (s[0] === s[1] ? s : [s[0] - 0.07, s[1] + 0.07]);
const ordered = (a: number, b: number): Span => [Math.min(a, b), Math.max(a, b)];
const inwardsOf = (n: V3, alongX: boolean): number => (alongX ? n[0] : n[2]);
