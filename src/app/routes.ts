// Which screen is open. The address never says: it is read once for `#log` and its like, then cleaned, so that a reload,
// a restored tab and the history all show the title and nothing more.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { CaseFile } from '../cases/case-schema.ts';
import type { CaseSummary } from '../cases/case-summary.tsx';
import type { StoryChanged } from './kept-place.tsx';
import type { LogPage } from './log-page.tsx';
import type { Outcome, OutcomePage } from './outcome-page.tsx';
import type { GroundingPage } from './quiet-pages.tsx';
import type { Received, ReceivedPage } from './received-page.tsx';
import type { Run } from './run.ts';

/** A screen that is a page to read. */
export type PageScreen =
  /** What the exit does, once a visit; `next` opens afterwards. */
  | { readonly name: 'before'; readonly next: () => void }
  /** `Page` draws it: it comes with the log itself. `endings` are those of the calls of this visit, by case. */
  | { readonly name: 'log'; readonly endings: ReadonlyMap<string, string>; readonly Page: typeof LogPage }
  | { readonly name: 'intro'; readonly caseFile: CaseFile }
  /** `Page` draws it: it comes with the words of the summary. */
  | {
      readonly name: 'summary';
      readonly caseFile: CaseFile;
      readonly paragraphs: readonly string[];
      readonly Page: typeof CaseSummary;
    }
  /** `Page` draws it: it comes with the part that the outcome is in. */
  | { readonly name: 'outcome'; readonly run: Run; readonly outcome: Outcome; readonly Page: typeof OutcomePage }
  /** `Page` draws what a link brought: it comes with what reads the link. */
  | { readonly name: 'received'; readonly received: Received; readonly Page: typeof ReceivedPage }
  /** The way out of a call; `onBack` is null where there is nothing to go back to. */
  | { readonly name: 'grounding'; readonly onBack: (() => void) | null; readonly Page: typeof GroundingPage }
  /** A kept place in a story that has changed since; `onGo` goes on from the start of the scene. */
  | { readonly name: 'changed'; readonly onGo: () => void; readonly Page: typeof StoryChanged }
  /** `retry` is null where trying again would not help, `onBack` where there is no call or outcome to go back to. */
  | {
      readonly name: 'error';
      readonly what: 'broken' | 'load';
      readonly retry: (() => void) | null;
      readonly onBack: (() => void) | null;
    };

/** A screen that the player is on. */
export type BaseScreen =
  | { readonly name: 'title' }
  /** `returned` says that the player has come back from the outcome to decide again. */
  | { readonly name: 'call'; readonly run: Run; readonly returned: boolean }
  | PageScreen;

/** A screen that lies over any other and goes back to it. */
export type OverScreen = 'help' | 'settings' | 'pause' | 'safety';

/** What is shown: the base is kept as it stands while something lies over it. */
export interface Shown {
  readonly base: BaseScreen;
  readonly over: OverScreen | null;
}

/** Where the player is, and the ways to move. None of them touches the browser's history. */
export interface Routes {
  readonly shown: ReadonlySignal<Shown>;
  go(base: BaseScreen): void;
  lay(over: OverScreen): void;
  /** Takes away what lies over the base. */
  back(): void;
}

/** Routes that begin at the title. */
export function createRoutes(): Routes {
  const shown = signal<Shown>({ base: { name: 'title' }, over: null });
  return {
    shown,
    go: (base) => (shown.value = { base, over: null }),
    lay: (over) => (shown.value = { ...shown.value, over }),
    back: () => (shown.value = { ...shown.value, over: null }),
  };
}

/** What an address asks for. */
export type Asked =
  | { readonly name: 'log' | OverScreen }
  | { readonly name: 'case'; readonly caseId: string }
  /** A way through a call, as `writeRoute` wrote it; whether it is one is found out when it is opened. */
  | { readonly name: 'route'; readonly text: string };

/** What may be asked for by its bare name. */
const BY_NAME = ['log', 'help', 'settings', 'safety'] as const;

/** Reads a fragment such as `#log` or `#case/quiet-house`. Null for everything else: the title is never wrong. */
export function readHash(hash: string): Asked | null {
  const name = BY_NAME.find((one) => hash === `#${one}`);
  if (name) return { name };
  if (hash.startsWith('#r=')) return { name: 'route', text: hash.slice(3) };
  const [, caseId] = /^#case\/([a-z0-9-]+)$/.exec(hash) ?? [];
  return caseId === undefined ? null : { name: 'case', caseId };
}

/** Opens what the address asks for, now and whenever it changes, and takes the fragment out of it. Returns its own undo. */
export function followAddress(page: Window, open: (asked: Asked) => void): () => void {
  const follow = () => {
    const asked = readHash(page.location.hash);
    if (page.location.hash !== '') {
      page.history.replaceState(null, '', page.location.pathname + page.location.search);
    }
    if (asked) open(asked);
  };
  follow();
  page.addEventListener('hashchange', follow);
  return () => page.removeEventListener('hashchange', follow);
}
