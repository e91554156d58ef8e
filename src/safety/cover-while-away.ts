// While the tab is not looked at, there is nothing to see on it: a task switcher shows pictures of pages.

/** Makes the page's content invisible while the page is hidden, and shows it on return. Returns its own undo. */
export function attachCover({ document }: Window): () => void {
  // Opacity, because it takes the focus from nothing: whoever comes back is where they were.
  const follow = () => document.body?.style.setProperty('opacity', document.hidden ? '0' : '1');
  document.addEventListener('visibilitychange', follow);
  return () => document.removeEventListener('visibilitychange', follow);
}
