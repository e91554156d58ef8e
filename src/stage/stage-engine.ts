// Boots the one Phaser game of the page, in the shape that a page of words wants: silent, deaf, nowhere on the page yet.
import { type ReadonlySignal, signal } from '@preact/signals';
import { Game, WEBGL } from 'phaser';
import { createDrawingLoop, type DrawingLoop } from './drawing-loop.ts';
import { createFramePace } from './frame-pace.ts';
import { CURTAIN_COLOUR } from './overlays.ts';
import { StageScene } from './stage-scene.ts';

/** The running parts of a stage, as whoever puts it on the page needs them. */
export interface StageEngine {
  readonly scene: StageScene;
  readonly loop: DrawingLoop;
  readonly canvas: HTMLCanvasElement;
  /** False while the graphics context is lost, and for good once drawing has failed. */
  readonly works: ReadonlySignal<boolean>;
}

/**
 * Boots Phaser with nothing on the page yet. `pace` decides when a device is too slow for motion.
 * @throws {Error} when there is no WebGL.
 */
export async function startEngine(pace = createFramePace()): Promise<StageEngine> {
  const scene = new StageScene(pace);
  const works = signal(true);
  const game = await new Promise<Game>((resolve) => {
    const starting = new Game({
      type: WEBGL,
      // The host comes later. Left out, Phaser would put its canvas into the body.
      parent: null as unknown as HTMLElement,
      scene,
      width: 1,
      height: 1,
      backgroundColor: CURTAIN_COLOUR,
      banner: false,
      // The page owns focus, keys, pointer and sound; Phaser would swallow the space bar and open an audio context.
      autoFocus: false,
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      audio: { noAudio: true },
      // Motion here is a function of true time; smoothed time runs slow whenever the window is not in front.
      fps: { smoothStep: false },
      // One texture at a time: with several, Phaser's shader compares a number that has been interpolated with a whole one, and
      // where the two differ in the last digit (software GL, some phones) parts of a picture are not drawn.
      render: { antialiasGL: false, powerPreference: 'low-power', maxTextures: 1 },
      callbacks: { postBoot: resolve },
    });
    keepFailuresIn(starting, works);
  });
  game.canvas.setAttribute('aria-hidden', 'true');
  game.renderer.on('losewebgl', () => (works.value = false));
  game.renderer.on('restorewebgl', () => (works.value = true));
  const loop = createDrawingLoop(game, () => scene.wantsFrames);
  scene.onChange = () => loop.wake();
  return { scene, loop, canvas: game.canvas, works };
}

/** A frame that cannot be drawn (a driver that refuses a shader, say) ends the picture and not the page. */
function keepFailuresIn(game: Game, works: { value: boolean }): void {
  const step = game.step.bind(game);
  game.step = (time, delta) => {
    try {
      step(time, delta);
    } catch (cause) {
      game.loop.stop();
      works.value = false;
      if (import.meta.env.DEV) console.warn('The stage failed while drawing; the words go on without it.', cause);
    }
  };
}
