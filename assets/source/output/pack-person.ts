// Lays the pieces of one standing person (body, heads, shut eyes) on one sheet, so that a person is one file.
import sharp, { type OverlayOptions } from 'sharp';
import type { Box } from '../core/place.ts';
import type { PersonPieces } from '../core/plane.ts';
import { type Rendered, render } from './cut-plane.ts';

/** Where a piece is on the sheet (x, y, width, height) and where its corner stands in the frame; both in frame units. */
export interface PackedPiece {
  on: Box;
  x: number;
  y: number;
}
/** A head on the sheet. */
export interface PackedHead extends PackedPiece {
  /** Middle of the face, in frame units. */
  at: [number, number];
  shut?: PackedPiece;
}
/** A packed person: the sheet at 2x, and what is where on it. */
export interface PackedPerson {
  png: Buffer;
  w: number;
  h: number;
  body: PackedPiece;
  neck: [number, number];
  heads: Record<string, PackedHead>;
}

/** Empty units between pieces, so that no piece bleeds into another when it is drawn smaller. */
const GAP = 2;
const SCALE = 2;
/** Phones take textures of 4096 pixels; a sheet at 2x stays well under it. */
const SHEET_WIDTH = 1000;

/** Renders and packs a person: the body, and the heads in rows beside and below it. */
export async function packPerson(pieces: PersonPieces, name: string): Promise<PackedPerson> {
  const body = await render(pieces.body, SCALE);
  if (!body) throw new Error(`${name}: the body is empty`);
  const shelves = new Shelves(Math.max(body.box[2], SHEET_WIDTH));
  const bodyAt = shelves.put(body);
  const heads: Record<string, PackedHead> = {};
  for (const [face, head] of Object.entries(pieces.heads)) {
    // oxlint-disable-next-line no-await-in-loop -- each takes its place after the one before
    const drawn = await render(head.svg, SCALE, headView(pieces));
    if (!drawn) throw new Error(`${name}: the head "${face}" is empty`);
    const packed: PackedHead = { ...shelves.put(drawn), at: [round(head.at[0]), round(head.at[1])] };
    if (head.shut) {
      // oxlint-disable-next-line no-await-in-loop
      const shut = await render(head.shut.svg, SCALE, headView(pieces), { within: wholeUnits(head.shut.eyes) });
      if (shut) packed.shut = shelves.put(shut);
    }
    heads[face] = packed;
  }
  return {
    png: await shelves.draw(),
    ...shelves.size,
    body: bodyAt,
    neck: [round(pieces.neck[0]), round(pieces.neck[1])],
    heads,
  };
}

/** Room for any hat, and for hair to the elbows. */
function headView({ neck: [x, y], headHeight }: PersonPieces): Box {
  return wholeUnits([x - headHeight * 1.7, y - headHeight * 2.4, headHeight * 3.4, headHeight * 4.2]);
}

function wholeUnits([x, y, w, h]: Box): Box {
  const left = Math.floor(x);
  const top = Math.floor(y);
  // Never without area: the renderer cannot draw nothing.
  return [left, top, Math.max(1, Math.ceil(x + w) - left), Math.max(1, Math.ceil(y + h) - top)];
}

/** Rows of pieces, one below another, none wider than the sheet may be. */
class Shelves {
  private readonly placed: { piece: Rendered; x: number; y: number }[] = [];
  private row = { x: 0, y: 0, h: 0 };
  private readonly width: number;
  constructor(width: number) {
    this.width = width;
  }
  put(piece: Rendered): PackedPiece {
    const [x, y, w, h] = piece.box;
    if (this.row.x > 0 && this.row.x + w > this.width) this.row = { x: 0, y: this.row.y + this.row.h + GAP, h: 0 };
    const on: Box = [this.row.x, this.row.y, w, h];
    this.placed.push({ piece, x: on[0], y: on[1] });
    this.row = { x: on[0] + w + GAP, y: on[1], h: Math.max(this.row.h, h) };
    return { on, x, y };
  }
  get size(): { w: number; h: number } {
    return {
      w: Math.max(...this.placed.map(({ piece, x }) => x + piece.box[2])),
      h: Math.max(...this.placed.map(({ piece, y }) => y + piece.box[3])),
    };
  }
  draw(): Promise<Buffer> {
    const { w, h } = this.size;
    const laid = this.placed.map(({ piece, x, y }): OverlayOptions => ({
      input: piece.png,
      left: x * SCALE,
      top: y * SCALE,
    }));
    return sharp({ create: { width: w * SCALE, height: h * SCALE, channels: 4, background: '#00000000' } })
      .composite(laid)
      .png()
      .toBuffer();
  }
}

const round = (v: number): number => Math.round(v * 10) / 10;
