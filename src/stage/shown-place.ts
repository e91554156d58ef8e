// The place that is on show: its view, the air in it, and what of it can be looked at.
import type { Cameras, Scene } from 'phaser';
import type { Picture } from '../story/beat.ts';
import { type Air, createAir } from './air.ts';
import type { StageCamera } from './camera.ts';
import type { Glints } from './glints.ts';
import type { Lean } from './motion.ts';
import type { Overlays } from './overlays.ts';
import { type CameraWindow, chooseFocus, frameCamera, pictureBox, type Size } from './picture-layout.ts';
import { findGlint, findPoint, findWindows, type Windows } from './picture-people.ts';
import type { PlaceView } from './place-view.ts';

/** A choice that is a thing to look at, and where it is: a look point of the place or someone in it. */
export interface Look {
  readonly choiceId: string;
  readonly at: string;
}

/** The parts of the stage that stay while places come and go. */
export interface Standing {
  readonly camera: StageCamera;
  readonly backdrop: Cameras.Scene2D.Camera;
  readonly glints: Glints;
  readonly overlays: Overlays;
}

/** A place on show. */
export interface ShownPlace {
  readonly view: PlaceView;
  /** Fits camera, overlays and air to a host of this size in device pixels. */
  fit(size: Size): void;
  /** Turns the view to what the picture pushes at, and puts a glint on each thing that the place has. */
  aim(picture: Picture, looks: readonly Look[]): void;
  /** Moves time on; `ms` is the stage's own time, and nothing moves with `still`. True while somebody or a light is still changing. */
  step(
    elapsedMs: number,
    ms: number,
    how: { readonly still: boolean; readonly lean: Lean; readonly calm: boolean },
  ): boolean;
  destroy(): void;
}

/** Puts a loaded view on show. `frame` is the size of the pictures; `sinceMs` the stage's time now. */
export function createShownPlace(
  scene: Scene,
  view: PlaceView,
  { camera, backdrop, glints, overlays }: Standing,
  { frame, sinceMs }: { readonly frame: readonly [number, number]; readonly sinceMs: number },
): ShownPlace {
  const { place } = view;
  const air: Air = createAir(scene, place);
  let windows: Windows = place;
  let size: Size = { width: 1, height: 1 };

  function fit(): void {
    const window: CameraWindow = frameCamera(size, chooseFocus(windows, size), pictureBox(frame));
    camera.fit(window, size);
    backdrop.setBackgroundColor(place.background);
    overlays.fit(window.view, window.mattes, place.background, window.zoom);
    air.fill(window.view);
  }

  return {
    view,
    fit(next) {
      size = next;
      fit();
    },
    aim({ push, people }, looks) {
      const wanted = findWindows(place, people);
      if (wanted !== windows) {
        windows = wanted;
        fit();
      }
      camera.push(push === null ? null : findPoint(place, people, push));
      const points = looks.flatMap(({ choiceId, at }) => {
        const point = findGlint(place, people, at);
        return point ? [{ choiceId, x: point[0], y: point[1] }] : [];
      });
      glints.set(points);
    },
    step(elapsedMs, ms, { still, lean, calm }) {
      air.step(ms);
      const times = still ? { ms: null, placeMs: null } : { ms, placeMs: ms - sinceMs };
      return view.step(elapsedMs, { ...times, lean, calm });
    },
    destroy() {
      view.destroy();
      air.destroy();
      glints.set([]);
    },
  };
}
