// What hangs in the air: steam over a cup, dust in a beam. Sums first, so that still air is the same air at one moment.
import { BlendModes, type GameObjects, type Scene } from 'phaser';
import type { Place } from './manifest-schema.ts';
import { seededRandom } from './rain-drops.ts';

/** One speck or puff: where it is, how large and how plain, at a time. Frame units, opacity 0 to 1. */
export interface Speck {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly opacity: number;
}

/** A speck's way through time, in milliseconds. */
export type SpeckPath = (ms: number) => Speck;

const PUFFS = 6;
/** Units of beam to each mote. */
const UNITS_PER_MOTE = 5200;

/** Puffs that rise from a point, grow and are gone: always the same ones. */
export function steamFrom([x, y]: readonly [number, number], seed: number): readonly SpeckPath[] {
  const random = seededRandom(seed);
  return Array.from({ length: PUFFS }, (_, index) => {
    const lifeMs = 5200 + random() * 1800;
    const drift = (random() - 0.5) * 26;
    const start = index / PUFFS;
    return (ms) => {
      const age = (start + ms / lifeMs) % 1;
      return {
        x: x + drift * age + 5 * Math.sin(age * 5 + start * 6),
        y: y - 96 * age,
        size: 18 + 46 * age,
        opacity: 0.2 * Math.sin(Math.PI * age),
      };
    };
  });
}

/** Motes that hang and sink in a beam: always the same ones. */
export function dustIn([x, y, w, h]: readonly [number, number, number, number], seed: number): readonly SpeckPath[] {
  const random = seededRandom(seed);
  return Array.from({ length: Math.min(36, Math.round((w * h) / UNITS_PER_MOTE)) }, () => {
    const at = { x: random() * w, y: random() * h };
    const size = 2.2 + random() * 2.6;
    const slow = 11_000 + random() * 9000;
    const phase = random() * 6;
    return (ms) => ({
      x: x + at.x + 9 * Math.sin(ms / 3100 + phase),
      y: y + ((at.y + (ms / slow) * h) % h),
      size,
      opacity: 0.34 * (0.5 + 0.5 * Math.sin(ms / 2300 + phase * 2)),
    });
  });
}

/** What floats in a place, on the stage. */
export interface Floating {
  /** Draws it at this time of the stage. */
  step(ms: number): void;
  destroy(): void;
}

const PUFF = { key: 'puff', size: 64 };
const TINT = { steam: 0xd9e2ea, dust: 0xffe6bf };

/** The air of a place. `order` is the draw order it hangs at. */
export function createFloating(scene: Scene, place: Pick<Place, 'steam' | 'dust'>, order: number): Floating {
  drawPuff(scene);
  const kinds = [
    ...place.steam.flatMap((point, index) => steamFrom(point, index + 3)).map((path) => ({ path, tint: TINT.steam })),
    ...(place.dust ? dustIn(place.dust, 11).map((path) => ({ path, tint: TINT.dust })) : []),
  ];
  const specks: { readonly path: SpeckPath; readonly image: GameObjects.Image }[] = kinds.map(({ path, tint }) => ({
    path,
    image: scene.add.image(0, 0, PUFF.key).setDepth(order).setTint(tint).setBlendMode(BlendModes.SCREEN),
  }));
  return {
    step(ms) {
      for (const { path, image } of specks) {
        const { x, y, size, opacity } = path(ms);
        image.setPosition(x, y).setDisplaySize(size, size).setAlpha(opacity);
      }
    },
    destroy() {
      for (const { image } of specks) image.destroy();
    },
  };
}

/** A soft white disc, drawn once for the life of the stage. */
function drawPuff(scene: Scene): void {
  if (scene.textures.exists(PUFF.key)) return;
  const canvas = scene.textures.createCanvas(PUFF.key, PUFF.size, PUFF.size);
  if (!canvas) return;
  const pen = canvas.getContext();
  const middle = PUFF.size / 2;
  const soft = pen.createRadialGradient(middle, middle, 0, middle, middle, middle);
  soft.addColorStop(0, 'rgba(255,255,255,0.9)');
  soft.addColorStop(0.5, 'rgba(255,255,255,0.35)');
  soft.addColorStop(1, 'rgba(255,255,255,0)');
  pen.fillStyle = soft;
  pen.fillRect(0, 0, PUFF.size, PUFF.size);
  canvas.refresh();
}
