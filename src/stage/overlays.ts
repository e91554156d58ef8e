// What lies over the planes of a place: mattes where the picture ends, paper grain, and the curtain between two places.
import { BlendModes, type Scene } from 'phaser';
import type { Box } from './picture-layout.ts';
import { seededRandom } from './rain-drops.ts';

/** The colour that places fade through; also the page's own ink. */
export const CURTAIN_COLOUR = 0x0c1422;

/** The layers over every place. */
export interface Overlays {
  /** Fits them to what the camera sees. `pixelsPerUnit` is device pixels per frame unit, so that grain keeps its size. */
  fit(view: Box, mattes: readonly Box[], background: string, pixelsPerUnit: number): void;
  /** 0 is open, 1 is closed. */
  setCurtain(opacity: number): void;
  /** The soft veil of calm mode: darks a little lighter, lights a little less. */
  setCalm(calm: boolean): void;
}

/** Draw orders of the overlays, above every plane of any place. */
const VEIL = { colour: 0x3a4254, opacity: 0.26 };
const ORDER = { veil: 99_999, matte: 100_000, grain: 100_001, curtain: 100_002 };
const GRAIN = { key: 'paper-grain', size: 256, opacity: 0.5 };

/** Makes the overlays, closed. They stay for the life of the stage. */
export function createOverlays(scene: Scene): Overlays {
  drawGrain(scene);
  const sheet = (order: number) => scene.add.image(0, 0, '__WHITE').setOrigin(0).setDepth(order);
  const mattes = [sheet(ORDER.matte), sheet(ORDER.matte)];
  const veil = sheet(ORDER.veil).setTint(VEIL.colour).setAlpha(VEIL.opacity).setVisible(false);
  const curtain = sheet(ORDER.curtain).setTint(CURTAIN_COLOUR);
  const grain = scene.add.tileSprite(0, 0, GRAIN.size, GRAIN.size, GRAIN.key).setOrigin(0).setDepth(ORDER.grain);
  grain.setBlendMode(BlendModes.MULTIPLY).setAlpha(GRAIN.opacity);
  return {
    fit(view, gaps, background, pixelsPerUnit) {
      for (const whole of [veil, curtain]) whole.setPosition(view[0], view[1]).setDisplaySize(view[2], view[3]);
      // The tile is drawn pixel for pixel: grain is a matter of the paper, not of the picture.
      grain.setPosition(view[0], view[1]).setSize(view[2] * pixelsPerUnit, view[3] * pixelsPerUnit);
      grain.setScale(1 / pixelsPerUnit);
      for (const [index, matte] of mattes.entries()) {
        const gap = gaps[index];
        matte.setVisible(gap !== undefined);
        if (gap === undefined) continue;
        matte.setPosition(gap[0], gap[1]).setDisplaySize(gap[2], gap[3]);
        matte.setTint(Number.parseInt(background.slice(1), 16));
      }
    },
    setCalm(calm) {
      veil.setVisible(calm);
    },
    setCurtain(opacity) {
      curtain.setVisible(opacity > 0).setAlpha(opacity);
    },
  };
}

/** One tile of paper grain, a little darker than white all over, to be multiplied with the picture. */
function drawGrain(scene: Scene): void {
  const canvas = scene.textures.createCanvas(GRAIN.key, GRAIN.size, GRAIN.size);
  if (!canvas) return;
  const pen = canvas.getContext();
  const tile = pen.createImageData(GRAIN.size, GRAIN.size);
  const random = seededRandom(7);
  for (let i = 0; i < tile.data.length; i += 4) {
    const value = 228 + (random() + random() - 1) * 27;
    tile.data.set([value, value, value, 255], i);
  }
  pen.putImageData(tile, 0, 0);
  canvas.refresh();
}
