// What a place hands to the exporter: its planes and the parts of the frame that must stay in view.
import type { PlaneData } from './plane.ts';
import type { V2 } from './vec.ts';

/** x, y, width, height in frame units (1280 x 720). */
export type Box = [x: number, y: number, w: number, h: number];

/** What must stay visible on a wide screen, about 2 : 1, and on a phone or beside a column of words, about 15 : 16. */
export interface Windows {
  landscape: Box;
  portrait: Box;
}

/** One place of the story, drawn. */
export interface Place extends Windows {
  /** Shown before the pictures load, and around them. */
  background: string;
  /** Falling rain is made by the stage; `lit` is where on x a warm light catches it. */
  rain: { front: boolean; lit: [number, number] } | null;
  /** Where steam rises from, in frame units; the stage moves it. */
  steam?: V2[];
  /** Where dust hangs in a beam of light; the stage moves it. */
  dust?: Box;
  /** The lights that a story may switch, and how they are at first. Planes name them in `light`. */
  lights?: Record<string, 'on' | 'off'>;
  /** Things to look at, by the name the story uses: where the glint sits, in frame units. People have theirs at the head. */
  points?: Record<string, V2>;
  /** In draw order. */
  planes: PlaneData[];
}
