/** Takes the whole page off the screen in this very task, whatever style sheets and open dialogs there are. */
export function hidePage(document: Document): void {
  document.documentElement.style.setProperty('display', 'none', 'important');
}
