// Notices a device that cannot draw moving pictures at a decent pace (no graphics card, a remote desktop, an old phone).
// There the motion would cost the words their quickness, so the stage goes still instead.

/** Watches the time between frames. */
export interface FramePace {
  /** True once frames have taken too long for too many of them together. */
  readonly tooSlow: boolean;
  /** Takes the milliseconds since the frame before; returns `tooSlow`. */
  isTooSlow(elapsedMs: number): boolean;
}

/** Fewer than about fifteen frames a second, on average over so many frames, is too slow. */
const SLOW_MS = 66;
const FRAMES = 30;

/** A watch that has seen nothing yet. Once too slow, always too slow: motion that comes and goes is worse than none. */
export function createFramePace(): FramePace {
  const recent: number[] = [];
  let tooSlow = false;
  return {
    get tooSlow() {
      return tooSlow;
    },
    isTooSlow(elapsedMs) {
      recent.push(elapsedMs);
      if (recent.length > FRAMES) recent.shift();
      const mean = recent.reduce((sum, ms) => sum + ms, 0) / recent.length;
      tooSlow ||= recent.length === FRAMES && mean > SLOW_MS;
      return tooSlow;
    },
  };
}
