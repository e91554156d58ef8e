// Ties the stage to one play and one place on the page, and lets go again.
import { effect } from '@preact/signals';
import type { Beat, Picture } from '../story/beat.ts';
import type { Play } from '../play/play.ts';
import type { SettingsSignal } from '../settings/settings.ts';
import { attachLookAhead } from './look-ahead.ts';
import { attachPointing } from './pointing.ts';
import type { Pictures } from './pictures.ts';
import type { StageEngine } from './stage-engine.ts';
import type { Look } from './shown-place.ts';

/** Undoes an attach. Safe to call twice. */
export type Detach = () => void;

/** What of a play the stage follows, and what it can do to it. */
export type PlayOnStage = Pick<Play, 'beat' | 'attention' | 'choose'>;

/** What the page knows and the play does not. */
export interface StageOptions {
  readonly pictures: Pictures;
  /** Whether the device asks for less motion. The player's own setting can only ask for less still. */
  readonly reducedMotion: boolean;
  /** Told once if the picture goes and does not come back in good time. The host is hidden by then. */
  readonly onLost?: () => void;
}

/** How long a lost graphics context may take to come back before the host is hidden, in milliseconds. */
const PATIENCE_MS = 4000;

/**
 * Puts the stage's canvas into the host and follows the play from its present picture on.
 *
 * The host is the picture area and nothing else; the canvas fills it and is hidden from assistive technology. Tests and
 * styles may read on it:
 * - `data-stage`: `ready`, or `lost` when the picture is gone (the host is then `hidden` too, and comes back if it does);
 * - `data-stage-place`: the place id, only while its picture is whole: loaded, faded in, every figure in its pose;
 * - `data-stage-people`: beside it, who is in the picture, as `daniel:doorway isla:stairs`, sorted;
 * - `data-stage-glints`: the ids of the choices that have a glint in the picture, sorted.
 */
export function attachStage(
  engine: StageEngine,
  play: PlayOnStage,
  settings: SettingsSignal,
  host: HTMLElement,
  options: StageOptions,
): Detach {
  const { scene, loop, canvas } = engine;
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
  Object.assign(canvas.style, { position: 'absolute', top: '0', left: '0' });
  host.append(canvas);
  loop.resume();
  scene.use(options.pictures);
  const followers: readonly Detach[] = [
    followSize(engine, host),
    followSettings(engine, settings, options),
    effect(() => scene.show(play.beat.value.picture)),
    effect(() => scene.setLooks(looksOf(play.beat.value))),
    effect(() => scene.attend(play.attention.value)),
    effect(() => markPicture(host, scene.shown.value)),
    attachPointing(engine, play, host),
    attachLookAhead(engine, options.pictures),
    followHealth(engine, host, options),
    followPointer(engine, host),
    followVisibility(engine),
  ];
  return () => {
    for (const stop of followers) stop();
    loop.pause();
    scene.clear();
    canvas.remove();
    markPicture(host, null);
    delete host.dataset['stage'];
  };
}

function looksOf({ choices }: Beat): readonly Look[] {
  return choices.flatMap(({ id, kind, at }) => (kind === 'look' && at !== null ? [{ choiceId: id, at }] : []));
}

/** Calm is still as well as soft. */
function followSettings({ scene }: StageEngine, settings: SettingsSignal, { reducedMotion }: StageOptions): Detach {
  return effect(() => {
    const { motion, picture } = settings.value;
    scene.setCalm(picture === 'calm');
    scene.setMoving(!reducedMotion && motion !== 'off' && picture !== 'calm');
  });
}

function markPicture(host: HTMLElement, picture: Picture | null): void {
  if (picture === null || picture.place === null) {
    delete host.dataset['stagePlace'];
    delete host.dataset['stagePeople'];
    return;
  }
  const people = Object.entries(picture.people).map(([who, how]) => `${who}:${how}`);
  host.dataset['stagePeople'] = people.sort().join(' ');
  host.dataset['stagePlace'] = picture.place;
}

/** Coordinates on the stage are device pixels, or it would be soft on every phone. */
function followSize({ scene, loop }: StageEngine, host: HTMLElement): Detach {
  const fit = () => {
    const { devicePixelRatio } = window;
    const width = Math.round(host.clientWidth * devicePixelRatio);
    const height = Math.round(host.clientHeight * devicePixelRatio);
    if (width < 1 || height < 1) return;
    scene.resize({ width, height, devicePixelRatio });
    loop.drawNow();
  };
  fit();
  const observer = new ResizeObserver(fit);
  observer.observe(host);
  return () => observer.disconnect();
}

function followPointer({ scene }: StageEngine, host: HTMLElement): Detach {
  const follow = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    const { left, top, width, height } = host.getBoundingClientRect();
    // The picture leans away from the pointer, as a room does when you step to one side.
    scene.setPointer({ x: leanFrom(event.clientX, left, width), y: leanFrom(event.clientY, top, height) });
  };
  window.addEventListener('pointermove', follow, { passive: true });
  return () => window.removeEventListener('pointermove', follow);
}

function leanFrom(position: number, start: number, length: number): number {
  return Math.min(1, Math.max(-1, 1 - (2 * (position - start)) / Math.max(1, length)));
}

function followVisibility({ loop }: StageEngine): Detach {
  const follow = () => {
    if (document.hidden) loop.pause();
    else loop.resume();
  };
  follow();
  document.addEventListener('visibilitychange', follow);
  return () => document.removeEventListener('visibilitychange', follow);
}

/** A lost context usually comes back by itself, and Phaser with it. If it does not, the words take the room. */
function followHealth({ scene, works }: StageEngine, host: HTMLElement, { onLost }: StageOptions): Detach {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = effect(() => {
    clearTimeout(waiting);
    if (works.value) {
      if (host.dataset['stage'] === 'lost') host.hidden = false;
      host.dataset['stage'] = 'ready';
      scene.refresh();
      return;
    }
    waiting = setTimeout(() => {
      host.dataset['stage'] = 'lost';
      host.hidden = true;
      onLost?.();
    }, PATIENCE_MS);
  });
  return () => {
    clearTimeout(waiting);
    stop();
    if (host.dataset['stage'] === 'lost') host.hidden = false;
  };
}
