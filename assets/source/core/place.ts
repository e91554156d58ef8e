// What a place hands to the exporter: its planes and the parts of the frame that must stay in view.
import type { PlaneData } from './plane.ts';

/** x, y, width, height in frame units (1280 x 720). */
export type Box = [x: number, y: number, w: number, h: number];

/** One place of the story, drawn. */
export interface Place {
  /** Shown before the pictures load, and around them. */
  background: string;
  /** Must stay visible on a wide screen, about 2 : 1. */
  landscape: Box;
  /** Must stay visible on a phone, about 15 : 16. */
  portrait: Box;
  /** Falling rain is made by the stage; `lit` is where on x a warm light catches it. */
  rain: { front: boolean; lit: [number, number] } | null;
  /** In draw order. */
  planes: PlaneData[];
}
