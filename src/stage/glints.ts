// A quiet glint on each thing that can be looked at. It is the same thing as a button in the reader's list: pointing at one
// lights the other.
import { signal } from '@preact/signals';
import type { GameObjects, Scene } from 'phaser';
import { glintOpacity } from './motion.ts';

/** Something to look at: the choice it stands for, and where it is in frame units. */
export interface LookPoint {
  readonly choiceId: string;
  readonly x: number;
  readonly y: number;
}

/** The glints of the present beat. */
export interface Glints {
  /** Takes the place of all glints before. */
  set(points: readonly LookPoint[]): void;
  /** Which one the player points at, by mouse, by focus or in the list; null for none. */
  attend(choiceId: string | null): void;
  /** Draws them at this moment. `pixelsPerUnit` is device pixels to a frame unit, so that they keep their size on the screen. */
  step(ms: number | null, pixelsPerUnit: number, devicePixelRatio: number, curtain: number): void;
  /** Where they are, for whoever asks what is under a finger. */
  readonly points: readonly LookPoint[];
}

const GLINT = { key: 'glint', size: 96 };
/** Seen size in CSS pixels, at rest and pointed at. */
const SEEN = { rest: 34, attended: 54 };
/** Above all planes, under mattes and curtain. */
const ORDER = 90_000;

/** The glints of a stage, none at first. */
export function createGlints(scene: Scene): Glints {
  drawGlint(scene);
  const shown = signal<readonly { readonly point: LookPoint; readonly image: GameObjects.Image }[]>([]);
  let attended: string | null = null;
  return {
    get points() {
      return shown.value.map(({ point }) => point);
    },
    set(points) {
      for (const { image } of shown.peek()) image.destroy();
      shown.value = points.map((point) => ({
        point,
        image: scene.add.image(point.x, point.y, GLINT.key).setDepth(ORDER),
      }));
    },
    attend(choiceId) {
      attended = choiceId;
    },
    step(ms, pixelsPerUnit, devicePixelRatio, curtain) {
      for (const [index, { point, image }] of shown.peek().entries()) {
        const isAttended = point.choiceId === attended;
        const size = ((isAttended ? SEEN.attended : SEEN.rest) * devicePixelRatio) / pixelsPerUnit;
        image.setDisplaySize(size, size).setAlpha((isAttended ? 1 : glintOpacity(ms, index)) * (1 - curtain));
      }
    },
  };
}

/** A small lamp: a warm core, a dark rim so that it is seen on a lit wall too, and a soft halo. Drawn once. */
function drawGlint(scene: Scene): void {
  if (scene.textures.exists(GLINT.key)) return;
  const canvas = scene.textures.createCanvas(GLINT.key, GLINT.size, GLINT.size);
  if (!canvas) return;
  const pen = canvas.getContext();
  const middle = GLINT.size / 2;
  const disc = (radius: number, fill: string | CanvasGradient) => {
    pen.fillStyle = fill;
    pen.beginPath();
    pen.arc(middle, middle, radius, 0, 2 * Math.PI);
    pen.fill();
  };
  const halo = pen.createRadialGradient(middle, middle, 0, middle, middle, middle);
  halo.addColorStop(0, 'rgba(12,20,34,0.85)');
  halo.addColorStop(0.34, 'rgba(12,20,34,0.7)');
  halo.addColorStop(0.62, 'rgba(12,20,34,0.16)');
  halo.addColorStop(1, 'rgba(12,20,34,0)');
  disc(middle, halo);
  disc(15, '#0c1422');
  disc(12, '#ffe2ae');
  disc(6, '#fff7e4');
  canvas.refresh();
}
