// Brings the picture in once the words are on screen. A picture that cannot come is no error: the words are the game.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Play } from '../play/play.ts';
import type { SettingsSignal } from '../settings/settings.ts';
import type { Stage } from '../stage/create-stage.ts';

/** The picture of one visit: asked for by the first call, kept for the next. */
export interface StageLater {
  /** False once it is known that there will be no picture on this device, or that it has failed. */
  readonly possible: ReadonlySignal<boolean>;
  /** Puts the picture of a play of a case into a host, as soon as there is one. Returns its own undo. */
  attach(caseId: string, play: Play, settings: SettingsSignal, host: HTMLElement): () => void;
  /** The picture has broken: takes it away for the rest of the visit. */
  giveUp(): void;
}

/** A stage that is not loaded yet. `page` is asked whether it can draw at all. */
export function createStageLater(page: Window): StageLater {
  const possible = signal(canDraw(page.document));
  let loading: Promise<Stage | null> | null = null;
  const load = async () => {
    await painted(page);
    loading ??= import('../stage/create-stage.ts').then(({ createStage }) => createStage());
    return loading;
  };
  const giveUp = () => {
    possible.value = false;
  };
  return {
    possible,
    giveUp,
    attach(caseId, play, settings, host) {
      let wanted = true;
      let detach: (() => void) | null = null;
      const reducedMotion = page.matchMedia('(prefers-reduced-motion: reduce)').matches;
      const show = async () => {
        const stage = await load();
        if (!stage) return giveUp();
        if (!wanted) return;
        detach = await stage.attach(caseId, play, settings, host, {
          reducedMotion,
          onLost: giveUp,
          wanted: () => wanted,
        });
        // Taken off the page in the very moment that it came.
        if (!wanted) detach?.();
      };
      show().catch((cause: unknown) => {
        console.warn('There will be no picture; the words go on without it.', cause);
        giveUp();
      });
      return () => {
        wanted = false;
        detach?.();
      };
    },
  };
}

/** Whether this browser draws with WebGL. Asked once: each answer costs it a canvas. */
function canDraw(document: Document): boolean {
  const canvas = document.createElement('canvas');
  try {
    const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}

/** Resolves when what has been drawn so far is on screen and the browser has time for more. */
function painted(page: Window & Partial<Pick<typeof globalThis, 'requestIdleCallback'>>): Promise<void> {
  return new Promise((resolve) => {
    const whenIdle = () => {
      // Safari has no idle callback.
      if (page.requestIdleCallback) page.requestIdleCallback(() => resolve(), { timeout: 1500 });
      else page.setTimeout(resolve, 200);
    };
    page.requestAnimationFrame(() => page.requestAnimationFrame(whenIdle));
  });
}
