// Where the stage's camera stands: fitted to the host, and moved slowly towards what is looked at.
import { signal } from '@preact/signals';
import type { Cameras } from 'phaser';
import { easePush, PUSH_ZOOM } from './motion.ts';
import type { Box, CameraWindow } from './picture-layout.ts';

/** The camera of the stage. */
export interface StageCamera {
  /** All that it shows when it looks straight on, in frame units. */
  readonly view: Box;
  /** Device pixels to a frame unit at this moment. */
  readonly zoom: number;
  /** Fits it to a new size or place, in device pixels. */
  fit(window: CameraWindow, size: { readonly width: number; readonly height: number }): void;
  /** What to move towards, in frame units; null goes back. */
  push(point: readonly [x: number, y: number] | null): void;
  /** Moves time on. With `elapsedMs` infinite it looks straight on. */
  step(elapsedMs: number): void;
  /** Where a point of the frame is in the host, in device pixels. An effect that asks runs again whenever the view has moved. */
  toHost(point: readonly [x: number, y: number]): readonly [x: number, y: number];
}

/** Takes charge of Phaser's camera. */
export function createStageCamera(camera: Cameras.Scene2D.Camera): StageCamera {
  let base: CameraWindow = { zoom: 1, view: [0, 0, 1, 1], mattes: [] };
  let target: readonly [number, number] | null = null;
  let goal: 0 | 1 = 0;
  let way = 0;
  const current = signal({ zoom: 1, x: 0, y: 0 });

  function look(): void {
    const zoomed = 1 + (PUSH_ZOOM - 1) * way;
    const [x, y, width, height] = base.view;
    const seen = { width: width / zoomed, height: height / zoomed };
    const [towardsX, towardsY] = target ?? [x + width / 2, y + height / 2];
    // Never past the edge of what it shows straight on: there may be no picture there.
    const left = between(x + (towardsX - x) * way - (seen.width / 2) * way, x, x + width - seen.width);
    const top = between(y + (towardsY - y) * way - (seen.height / 2) * way, y, y + height - seen.height);
    const zoom = base.zoom * zoomed;
    camera.setZoom(zoom).centerOn(left + seen.width / 2, top + seen.height / 2);
    current.value = { zoom, x: left, y: top };
  }

  return {
    get view() {
      return base.view;
    },
    get zoom() {
      return current.peek().zoom;
    },
    fit(window, size) {
      base = window;
      camera.setSize(size.width, size.height);
      look();
    },
    push(point) {
      goal = point === null ? 0 : 1;
      // On the way back the view leaves the point it was at.
      if (point !== null) target = point;
    },
    step(elapsedMs) {
      // Without motion nothing is pushed: a picture that jumps closer is worse than one that stays.
      const next = elapsedMs === Number.POSITIVE_INFINITY ? 0 : easePush(way, goal, elapsedMs);
      if (next === way) return;
      way = next;
      if (way === 0) target = null;
      look();
    },
    toHost([x, y]) {
      const view = current.value;
      return [(x - view.x) * view.zoom, (y - view.y) * view.zoom];
    },
  };
}

function between(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
