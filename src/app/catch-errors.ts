// Errors that no screen caught. Only those of the page's own code count: an extension's are not ours to report, and a
// picture that fails costs the player nothing but the picture.

/** Names of script files that only the picture needs. */
const PICTURE_SCRIPT = /\/(?:stage-|phaser)[^/]*\.(?:js|ts)|\/src\/stage\//;

/** Where an error came from: `words` is code the game cannot do without. */
export type ErrorOrigin = 'words' | 'picture' | 'elsewhere';

/** Tells from an error's own account of itself where it came from. `origin` is the page's, such as `https://example.org`. */
export function originOf(error: unknown, origin: string): ErrorOrigin {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  if (PICTURE_SCRIPT.test(stack)) return 'picture';
  return stack.includes(origin) ? 'words' : 'elsewhere';
}

/** Calls back for each uncaught error, with where it came from. Returns its own undo. */
export function catchErrors(page: Window, onError: (error: unknown, from: ErrorOrigin) => void): () => void {
  const report = (error: unknown) => onError(error, originOf(error, page.location.origin));
  // Empty for what a browser only remarks on (a size that changed while it was being told of), and for other sites' scripts.
  const onThrown = ({ error }: ErrorEvent) => error && report(error);
  const onRejected = (event: PromiseRejectionEvent) => report(event.reason);
  page.addEventListener('error', onThrown);
  page.addEventListener('unhandledrejection', onRejected);
  return () => {
    page.removeEventListener('error', onThrown);
    page.removeEventListener('unhandledrejection', onRejected);
  };
}
