// Coming back by Back, Forward or a kept page shows the neutral start, never the scene that was left.
import { hidePage } from './hide-page.ts';

/** What a return needs of the browser; passed in so that a test can stand in its place. */
export interface ReturnTarget {
  readonly page: Window;
  /** How this page came to be opened, as the browser tells it: `navigate`, `reload`, `back_forward`. */
  readonly openedBy: string;
  readonly reload: () => void;
}

/** Hides the page as it is left, and starts afresh without the address's fragment when it is returned to. Returns its own undo. */
export function attachHideOnReturn({ page, openedBy, reload }: ReturnTarget): () => void {
  // Hidden on the way out already: the browser may paint a kept page before it tells the page that it is back.
  const onPageHide = () => hidePage(page.document);
  const onPageShow = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    hidePage(page.document);
    forgetFragment(page);
    reload();
  };
  if (openedBy === 'back_forward') forgetFragment(page);
  page.addEventListener('pagehide', onPageHide);
  page.addEventListener('pageshow', onPageShow);
  return () => {
    page.removeEventListener('pagehide', onPageHide);
    page.removeEventListener('pageshow', onPageShow);
  };
}

/** Without its fragment the address opens the start screen. Settings asked for in the query stay. */
function forgetFragment({ history, location }: Window): void {
  history.replaceState(null, '', location.pathname + location.search);
}
