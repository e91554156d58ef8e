// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attachExit, LEAVE_EVENT } from './exit-this-page.ts';
import { KEPT_UNDER } from './forget-device.ts';

const DESTINATION = 'https://weather.example/';
let detach: () => void;
let wentTo: string[];

beforeEach(() => {
  vi.useFakeTimers();
  wentTo = [];
  document.documentElement.removeAttribute('style');
  document.body.innerHTML = `
    <a id="exit" data-exit href="${DESTINATION}">Exit <span>Shift</span></a>
    <p id="exit-status" data-two-more="two more" data-one-more="one more" data-expired="stopped"></p>
    <p>The scene</p>`;
  detach = attach((address) => wentTo.push(`replaced ${address}`));
});

afterEach(() => {
  detach();
  vi.useRealTimers();
});

function attach(replaceAddress: (address: string) => void): () => void {
  return attachExit({ page: window, replaceAddress, followAddress }, DESTINATION);
}

function followAddress(address: string): void {
  wentTo.push(`followed ${address}`);
}

function key(type: 'keydown' | 'keyup', name: string, modifiers: KeyboardEventInit = {}): void {
  window.dispatchEvent(new KeyboardEvent(type, { key: name, ...modifiers }));
}

function pressShift(modifiers: KeyboardEventInit = {}): void {
  key('keydown', 'Shift', { shiftKey: true, ...modifiers });
  key('keyup', 'Shift', modifiers);
}

const status = () => document.getElementById('exit-status')?.textContent;

test('three presses of Shift leave; the page is empty and hidden in the same task', () => {
  pressShift();
  expect(status()).toBe('two more');
  pressShift();
  expect(status()).toBe('one more');
  expect(wentTo).toEqual([]);
  pressShift();
  expect(wentTo).toEqual([`replaced ${DESTINATION}`]);
  expect(document.body.childNodes).toHaveLength(0);
  expect(document.documentElement.style.display).toBe('none');
});

test('each press gives five seconds for the next', () => {
  pressShift();
  vi.advanceTimersByTime(4900);
  pressShift();
  vi.advanceTimersByTime(4900);
  pressShift();
  expect(wentTo).toHaveLength(1);
});

test('after five seconds the presses are forgotten, and it is said', () => {
  pressShift();
  pressShift();
  vi.advanceTimersByTime(5000);
  expect(status()).toBe('stopped');
  pressShift();
  expect(wentTo).toEqual([]);
});

test.each([
  ['Tab let go first', ['Tab', 'Shift']],
  ['Shift let go first', ['Shift', 'Tab']],
])('Shift held for Tab never counts: %s', (_, letGo) => {
  for (let press = 0; press < 50; press += 1) {
    key('keydown', 'Shift', { shiftKey: true });
    key('keydown', 'Tab', { shiftKey: true });
    for (const name of letGo) key('keyup', name);
  }
  expect(wentTo).toEqual([]);
});

test('Shift with Control, Alt or the system key never counts', () => {
  for (const modifier of ['ctrlKey', 'altKey', 'metaKey'])
    for (let i = 0; i < 3; i += 1) pressShift({ [modifier]: true });
  expect(wentTo).toEqual([]);
});

test('Shift held down long enough to repeat counts once', () => {
  for (let i = 0; i < 20; i += 1) key('keydown', 'Shift', { shiftKey: true, repeat: i > 0 });
  key('keyup', 'Shift');
  expect(status()).toBe('two more');
});

test('a click with Shift held starts the count again', () => {
  pressShift();
  pressShift();
  key('keydown', 'Shift', { shiftKey: true });
  window.dispatchEvent(new Event('pointerdown'));
  key('keyup', 'Shift');
  expect(wentTo).toEqual([]);
});

test('a click inside the link leaves, and the link itself does not', () => {
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
  document.querySelector('#exit span')?.dispatchEvent(click);
  expect(wentTo).toEqual([`replaced ${DESTINATION}`]);
  expect(click.defaultPrevented).toBe(true);
});

test('a link that is drawn later leads out too', () => {
  document.body.insertAdjacentHTML('beforeend', '<dialog open><a data-exit href="#">Exit</a></dialog>');
  document.querySelector<HTMLElement>('dialog a')?.click();
  expect(wentTo).toHaveLength(1);
});

test('other clicks are left alone', () => {
  document.querySelector<HTMLElement>('p')?.click();
  document.dispatchEvent(new Event('click'));
  expect(wentTo).toEqual([]);
});

test('where replacing is refused, the address is followed', () => {
  detach();
  detach = attach(() => {
    throw new Error('refused');
  });
  document.getElementById('exit')?.click();
  expect(wentTo).toEqual([`followed ${DESTINATION}`]);
});

test('D-12: what was kept on the device at the player’s wish is gone before the address changes', () => {
  localStorage.setItem(KEPT_UNDER, 'a place');
  const keptWhenLeaving: (string | null)[] = [];
  detach();
  detach = attach(() => keptWhenLeaving.push(localStorage.getItem(KEPT_UNDER)));
  document.getElementById('exit')?.click();
  expect(keptWhenLeaving).toEqual([null]);
});

test('D-12: a browser that lets no page keep anything is left all the same', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  document.getElementById('exit')?.click();
  expect(wentTo).toHaveLength(1);
  vi.restoreAllMocks();
});

test('D-06: full screen is left on the way', () => {
  const exitFullscreen = vi.fn<() => Promise<void>>().mockResolvedValue();
  Object.assign(document, { exitFullscreen });
  Object.defineProperty(document, 'fullscreenElement', { value: document.body, configurable: true });
  document.getElementById('exit')?.click();
  expect(exitFullscreen).toHaveBeenCalledOnce();
  Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true });
});

test('what makes sound is told before the address changes', () => {
  const order: string[] = [];
  detach();
  detach = attach(() => order.push('left'));
  window.addEventListener(LEAVE_EVENT, () => order.push('silent'), { once: true });
  document.getElementById('exit')?.click();
  expect(order).toEqual(['silent', 'left']);
});

test('detached, it hears nothing more', () => {
  detach();
  pressShift();
  pressShift();
  pressShift();
  expect(wentTo).toEqual([]);
});
