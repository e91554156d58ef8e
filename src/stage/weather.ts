// Rain on the stage: one small image for each drop.
import { BlendModes, type GameObjects, type Scene } from 'phaser';
import type { Box } from './picture-layout.ts';
import { type Drop, dropAt, makeDrops, type Rain, RAIN_LEAN } from './rain-drops.ts';

/** Rain on the stage. */
export interface Weather {
  /** Puts the rain into this part of the picture. */
  fill(view: Box): void;
  /** Moves it to this time of the stage. */
  step(ms: number): void;
  destroy(): void;
}

const TINTS = { cold: 0x8ba8d0, lit: 0xffd9a8, near: 0xb5c8e4 };
const STREAK = { key: 'rain-streak', width: 6, height: 72 };

/** Rain for a place. `orders` says what it falls in front of: behind the near people, and before all. */
export function createWeather(
  scene: Scene,
  rain: Rain,
  orders: { readonly far: number; readonly near: number },
): Weather {
  drawStreak(scene);
  let falling: { readonly drop: Drop; readonly image: GameObjects.Image }[] = [];
  let area: Box = [0, 0, 0, 0];
  const clear = () => {
    for (const { image } of falling) image.destroy();
    falling = [];
  };
  return {
    fill(view) {
      clear();
      area = view;
      falling = makeDrops(rain, view).map((drop) => ({
        drop,
        image: scene.add
          .image(0, 0, STREAK.key)
          .setDepth(drop.light === 'near' ? orders.near : orders.far)
          .setDisplaySize(drop.width, drop.length)
          .setRotation(Math.atan(RAIN_LEAN))
          .setTint(TINTS[drop.light])
          .setAlpha(drop.opacity)
          .setBlendMode(BlendModes.SCREEN),
      }));
    },
    step(ms) {
      for (const { drop, image } of falling) {
        const { x, y } = dropAt(drop, ms, area);
        image.setPosition(x, y);
      }
    },
    destroy: clear,
  };
}

/** One white streak, thin at both ends; tinted and stretched for each drop. Drawn once for the life of the stage. */
function drawStreak(scene: Scene): void {
  if (scene.textures.exists(STREAK.key)) return;
  const canvas = scene.textures.createCanvas(STREAK.key, STREAK.width, STREAK.height);
  if (!canvas) return;
  const pen = canvas.getContext();
  const white = pen.createLinearGradient(0, 0, 0, STREAK.height);
  white.addColorStop(0, 'rgba(255,255,255,0)');
  white.addColorStop(0.75, 'rgba(255,255,255,0.9)');
  white.addColorStop(1, 'rgba(255,255,255,0)');
  pen.fillStyle = white;
  pen.fillRect(2, 0, 2, STREAK.height);
  canvas.refresh();
}
