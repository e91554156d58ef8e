// What people hold, push or sit in. A pose names a thing; the thing finds its place from the joints and is painted in the person's light.
import { type Shape, union } from '../core/shape.ts';
import { bag, schoolBag, stick, stickUpright } from './carried-things.ts';
import { book, hat, mug, mugOne, phone } from './hand-things.ts';
import { Painter, type Part } from './paint.ts';
import type { Joints } from './skeleton.ts';
import { teapot, tray } from './tea-things.ts';
import type { Light } from './tones.ts';
import type { View } from './view.ts';
import { wheelchair } from './wheelchair.ts';
import { clipboard, notebook, pad } from './writing-things.ts';

/** The parts of a thing, in drawing order. */
export interface Thing {
  /** Behind the whole person. */
  behind?: Part[];
  /** Over the body, under arms that are in front of everything. */
  before: Part[];
  /** Over the whole person, from whichever side they are seen. */
  over?: Part[];
}
/** Finds a thing's place from the joints of whoever has it. */
export type ThingMaker = (j: Joints, v: View) => Thing;

const THINGS = {
  mug,
  mugOne,
  book,
  phone,
  notebook,
  pad,
  clipboard,
  hat,
  tray,
  teapot,
  bag,
  schoolBag,
  stick,
  stickUpright,
  wheelchair,
} satisfies Record<string, ThingMaker>;

/** Things a pose may put into hands. */
export type PropName = keyof typeof THINGS;

/** A thing as it is drawn, in drawing units. */
export interface PropDrawing {
  /** Drawn before the whole person. */
  behind?: string;
  /** Drawn over the body (under it in a back view), under arms that are in front of everything. */
  svg: string;
  /** Drawn after the whole body. */
  over?: string;
  /** What `svg` and `over` cover: a head behind it is cut there. */
  shape: Shape;
  overShape: Shape;
}

/** Draws what a person holds. */
export function drawProp(name: PropName, j: Joints, v: View, l: Light): PropDrawing {
  const { behind = [], before, over = [] } = THINGS[name](j, v);
  const paint = (parts: Part[]): string => {
    const painter = new Painter(l, '#000000');
    return parts.map((p) => painter.draw(p)).join('');
  };
  return {
    behind: paint(behind),
    svg: paint(before),
    over: paint(over),
    shape: union(...before.map((p) => p.shape)),
    overShape: union(...over.map((p) => p.shape)),
  };
}
