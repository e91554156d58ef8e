import { afterEach, expect, test, vi } from 'vitest';
import { type Asked, createRoutes, followAddress, readHash } from './routes.ts';

afterEach(() => {
  window.history.replaceState(null, '', '/');
});

function typeHash(hash: string): void {
  window.history.replaceState(null, '', hash);
  window.dispatchEvent(new Event('hashchange'));
}

test('the address opens the screens that it may, and nothing else', () => {
  expect(readHash('#log')).toEqual({ name: 'log' });
  expect(readHash('#help')).toEqual({ name: 'help' });
  expect(readHash('#settings')).toEqual({ name: 'settings' });
  expect(readHash('#safety')).toEqual({ name: 'safety' });
  expect(readHash('#case/quiet-house')).toEqual({ name: 'case', caseId: 'quiet-house' });
  for (const hash of ['', '#', '#play', '#pause', '#case/', '#case/../x', '#LOG', '#outcome'])
    expect(readHash(hash)).toBeNull();
});

test('a fragment is read and then taken out of the address; what the query asks for stays', () => {
  window.history.replaceState(null, '', '/?picture=off#help');
  const entries = window.history.length;
  const opened: Asked[] = [];
  const stop = followAddress(window, (asked) => opened.push(asked));
  expect(opened).toEqual([{ name: 'help' }]);
  expect(window.location.hash).toBe('');
  expect(window.location.search).toBe('?picture=off');
  expect(window.history.length).toBe(entries);
  stop();
});

test('a fragment typed later opens too, until the listener is undone', () => {
  const open = vi.fn();
  const stop = followAddress(window, open);
  typeHash('#log');
  expect(open).toHaveBeenCalledExactlyOnceWith({ name: 'log' });
  expect(window.location.hash).toBe('');
  stop();
  typeHash('#help');
  expect(open).toHaveBeenCalledOnce();
});

test('help lies over a screen and leaves it as it was', () => {
  const routes = createRoutes();
  routes.go({ name: 'before', next: () => undefined });
  const { base } = routes.shown.value;
  routes.lay('help');
  expect(routes.shown.value).toEqual({ base, over: 'help' });
  routes.back();
  expect(routes.shown.value.base).toBe(base);
  expect(routes.shown.value.over).toBeNull();
});
