// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { attachCover } from './cover-while-away.ts';
import { refuseInstall } from './refuse-install.ts';

afterEach(() => vi.restoreAllMocks());

function become(hidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

test('D-36: nothing can be seen while the page is hidden, and on return the focus is where it was', () => {
  const detach = attachCover(window);
  const button = document.createElement('button');
  document.body.replaceChildren(button);
  button.focus();
  become(true);
  expect(getComputedStyle(document.body).opacity).toBe('0');
  become(false);
  expect(getComputedStyle(document.body).opacity).toBe('1');
  expect(document.activeElement).toBe(button);
  detach();
  become(true);
  expect(getComputedStyle(document.body).opacity).toBe('1');
});

test('D-30: the browser’s offer to install is refused', () => {
  const stop = refuseInstall(window);
  const offer = new Event('beforeinstallprompt', { cancelable: true });
  window.dispatchEvent(offer);
  expect(offer.defaultPrevented).toBe(true);
  stop();
});
