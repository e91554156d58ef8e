/** Keeps the browser from offering to install the page: an icon on a home screen, in searches and share sheets is a trace. Returns its own undo. */
export function refuseInstall(page: Window): () => void {
  page.addEventListener('beforeinstallprompt', refuse);
  return () => page.removeEventListener('beforeinstallprompt', refuse);
}

function refuse(event: Event): void {
  event.preventDefault();
}
