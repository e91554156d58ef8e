// When the stage draws. Phaser draws sixty times a second for ever; a still picture on a phone should cost nothing.
import type { Game } from 'phaser';

/** Phaser's loop, awake only while there is something new to draw. */
export interface DrawingLoop {
  /** Draws from the next frame on, for as long as there is something new. Nothing while paused. */
  wake(): void;
  /** Draws this moment, before the browser paints: a canvas that has changed its size is blank until then. */
  drawNow(): void;
  /** Stops until `resume`: the tab is hidden, or the stage is nowhere on the page. */
  pause(): void;
  resume(): void;
}

/** Takes over the loop of a game that has booted, paused. */
export function createDrawingLoop(game: Game, wantsFrames: () => boolean): DrawingLoop {
  let paused = true;
  let asked = false;
  game.loop.sleep();
  game.events.on('postrender', () => {
    if (paused || !wantsFrames()) game.loop.sleep();
  });
  const wake = () => {
    if (paused || asked || game.loop.running) return;
    asked = true;
    // Phaser draws at once when it wakes; the click that led here should paint its words first.
    requestAnimationFrame(() => {
      asked = false;
      if (!paused) game.loop.wake();
    });
  };
  return {
    wake,
    drawNow() {
      if (!paused) game.loop.tick();
    },
    pause() {
      paused = true;
      game.loop.sleep();
    },
    resume() {
      paused = false;
      wake();
    },
  };
}
