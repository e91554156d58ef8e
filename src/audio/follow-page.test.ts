import { beforeEach, expect, it } from 'vitest';
import type { Detach } from './audio-port.ts';
import { followPage } from './follow-page.ts';
import { createRecordingPort, type RecordingPort } from './recording-port.ts';

let port: RecordingPort;
let document: EventTarget & { hidden: boolean };
let page: EventTarget;
let detach: Detach;

beforeEach(() => {
  port = createRecordingPort();
  document = Object.assign(new EventTarget(), { hidden: false });
  page = Object.assign(new EventTarget(), { document });
  const play = { rest: () => void port.record.push('rest'), comeBack: () => void port.record.push('come back') };
  detach = followPage(page as unknown as Window, port, play);
});

function hide(hidden: boolean): void {
  document.hidden = hidden;
  document.dispatchEvent(new Event('visibilitychange'));
}

it('asks for sound at once where someone looks, and again at every gesture until the browser gives it', () => {
  page.dispatchEvent(new Event('pointerup'));
  page.dispatchEvent(new Event('keydown'));
  expect(port.record).toEqual(['wake', 'wake', 'wake']);
});

it('is silent while the page is hidden, and comes back with it', () => {
  port.record.length = 0;
  hide(true);
  expect(port.record).toEqual(['sleep', 'rest']);
  hide(false);
  expect(port.record.slice(2)).toEqual(['come back', 'wake']);
});

it('is not woken behind a hidden page', () => {
  hide(true);
  port.record.length = 0;
  page.dispatchEvent(new Event('pointerup'));
  port.interrupt();
  expect(port.record).toEqual([]);
});

it('asks again when the device has taken the sound away', () => {
  port.record.length = 0;
  port.interrupt();
  expect(port.record).toEqual(['wake']);
});

it('falls silent when the page is put away, and wakes when it is taken out again', () => {
  port.record.length = 0;
  page.dispatchEvent(new Event('pagehide'));
  page.dispatchEvent(new Event('pageshow'));
  expect(port.record).toEqual(['sleep', 'rest', 'come back', 'wake']);
});

it('lets go of the page', () => {
  port.record.length = 0;
  detach();
  hide(true);
  page.dispatchEvent(new Event('pagehide'));
  page.dispatchEvent(new Event('pointerup'));
  port.interrupt();
  expect(port.record).toEqual([]);
});
