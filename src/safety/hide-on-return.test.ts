// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attachHideOnReturn } from './hide-on-return.ts';

const reload = vi.fn<() => void>();
let detach = () => {};

beforeEach(() => {
  reload.mockClear();
  document.documentElement.removeAttribute('style');
  history.replaceState(null, '', '/game/?motion=off#case/quiet-house');
});

afterEach(() => detach());

const open = (openedBy: string) => {
  detach = attachHideOnReturn({ page: window, openedBy, reload });
};
const show = (persisted: boolean) => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
const address = () => location.pathname + location.search + location.hash;
const display = () => document.documentElement.style.display;

test('a page that was kept starts again, without the screen it was on and with its settings', () => {
  open('navigate');
  show(true);
  expect(reload).toHaveBeenCalledOnce();
  expect(address()).toBe('/game/?motion=off');
  expect(display()).toBe('none');
});

test('a page that is opened afresh is left alone', () => {
  open('navigate');
  show(false);
  expect(reload).not.toHaveBeenCalled();
  expect(address()).toBe('/game/?motion=off#case/quiet-house');
  expect(display()).toBe('');
});

test('a page reached by Back opens at the start', () => {
  open('back_forward');
  expect(address()).toBe('/game/?motion=off');
});

test('a page is hidden as it is left, so that a kept copy shows nothing', () => {
  open('navigate');
  window.dispatchEvent(new Event('pagehide'));
  expect(display()).toBe('none');
});

test('detached, it hears nothing more', () => {
  open('navigate');
  detach();
  show(true);
  expect(reload).not.toHaveBeenCalled();
});
