// Where the keyboard and a screen reader stand when the screen changes.
import type { Shown } from './routes.ts';

/**
 * Makes the mover of one visit; call it after each change of screen is drawn. A new screen starts at its heading and at
 * the top; when help or settings close, the player is back on the button that opened them, and where they were on the
 * page. The first screen of all takes no focus: the page has only just opened. A call looks after its own focus, because
 * that belongs on the newest words. `scrollBefore` is how far down the page was before something was laid over it.
 */
export function createFocusMover(): (main: HTMLElement, shown: Shown, scrollBefore: number) => void {
  let before: Shown | null = null;
  return (main, shown, scrollBefore) => {
    const from = before;
    before = shown;
    if (from?.over && !shown.over && from.base === shown.base) {
      window.scrollTo(0, scrollBefore);
      // With larger text the same words lie elsewhere.
      const words = main.querySelector('.passage.now');
      if (words && !inSight(words)) words.scrollIntoView({ block: 'start' });
      visible(main, `[data-tool="${from.over}"]`)?.focus({ preventScroll: true });
      return;
    }
    const opening = from === null && shown.base.name === 'title' && !shown.over;
    if (opening || (shown.base.name === 'call' && !shown.over)) return;
    window.scrollTo(0, 0);
    visible(main, 'h1')?.focus({ preventScroll: true });
  };
}

function inSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

function visible(main: HTMLElement, selector: string): HTMLElement | undefined {
  return [...main.querySelectorAll<HTMLElement>(selector)].find((element) => element.closest('[hidden]') === null);
}
