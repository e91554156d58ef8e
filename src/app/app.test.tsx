import { signal } from '@preact/signals';
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import log from '../../stories/log/one-day.json' with { type: 'json' };
import { createSettings, DEFAULT_SETTINGS } from '../settings/settings.ts';
import { App } from './app.tsx';
import { createJourney } from './journey.ts';
import { createKeptLater } from './kept-later.ts';
import { createRoutes } from './routes.ts';
import { createStageLater } from './stage-later.ts';

// Parts of the app are fetched as they are in play, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  localStorage.clear();
});

function visit() {
  const routes = createRoutes();
  const settings = createSettings(DEFAULT_SETTINGS);
  const journey = createJourney(routes, () => 7);
  const stage = createStageLater(window);
  const kept = createKeptLater(window, settings, journey.place, {});
  const nation = signal<'england'>('england');
  render(<App visit={{ routes, journey, settings, stage, kept, nation }} />);
  return { routes, settings };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
/** From the title to the first words of the call. */
async function toCall(): Promise<void> {
  press('Start');
  press('OK, go on');
  await screen.findByRole('button', { name: 'Read a summary instead' });
  press('Start');
  await screen.findByRole('log');
}

const heading = () => screen.getByRole('heading', { level: 1 });

test('a visit goes from the title by way of the exit notice and the intro into the call', async () => {
  visit();
  expect(heading().textContent).toBe('Doorstep');
  press('Start');
  expect(heading().textContent).toBe('Before you start');
  expect(document.activeElement).toBe(heading());
  press('OK, go on');
  await screen.findByRole('button', { name: 'Read a summary instead' });
  expect(document.activeElement).toBe(heading());
  press('Start');
  expect((await screen.findByRole('log')).closest('main')).toBeTruthy();
  expect(document.activeElement?.classList.contains('now')).toBe(true);
});

test('D-14: what the exit does is told once a visit', async () => {
  visit();
  press('Choose a call');
  expect(heading().textContent).toBe('Before you start');
  press('OK, go on');
  await waitFor(() => expect(heading().textContent).toBe(log.title));
  const calls = screen.getAllByRole('button', { name: 'Take this call' });
  expect(new Set(calls.map((call) => call.getAttribute('aria-describedby'))).size).toBe(calls.length);
  calls[0]?.click();
  await screen.findByRole('button', { name: 'Read a summary instead' });
  press('Start');
  await screen.findByRole('log');
});

test('help is one step away in the middle of a call, and goes back to where it was opened', async () => {
  const { routes } = visit();
  await toCall();
  press('Go on');
  const words = document.querySelector('.passage.now')?.textContent;
  press('Help');
  expect(heading().textContent).toBe('Get help');
  expect(document.activeElement).toBe(heading());
  press('Back to the call');
  expect(routes.shown.value.over).toBeNull();
  expect(document.querySelector('.passage.now')?.textContent).toBe(words);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Help'));
});

test('the notebook counts what was noticed, shuts the call off while open, and gives the focus back', async () => {
  visit();
  await toCall();
  press(/^Notebook/);
  const body = document.querySelector<HTMLElement>('.call-body');
  expect(body?.inert).toBe(true);
  expect(screen.getByRole('dialog', { name: 'Notebook' })).toBeTruthy();
  press('Close the notebook');
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(document.activeElement?.getAttribute('data-tool')).toBe('notebook'));
});

test('D-26: the settings keep nothing until it is asked for, and one button wipes it', async () => {
  const { settings } = visit();
  press('Settings');
  const keep = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Keep my place on this device' });
  await waitFor(() => expect(keep.disabled).toBe(false));
  expect([keep.checked, localStorage.length]).toEqual([false, 0]);
  fireEvent.click(keep);
  expect(screen.getByText(/^Your place is kept/)).toBeTruthy();
  settings.value = { ...settings.value, textSize: '125' };
  expect(localStorage.getItem('doorstep')).toContain('"textSize":"125"');
  press('Forget me');
  expect([keep.checked, localStorage.length]).toEqual([false, 0]);
  expect(screen.getByText('Wiped. Nothing is kept.')).toBeTruthy();
});

test('a pause lies over the call, and leads back to it or out by a page that asks nothing', async () => {
  visit();
  await toCall();
  press('Go on');
  const words = document.querySelector('.passage.now')?.textContent;
  press('Pause');
  expect(heading().textContent).toBe('Paused');
  fireEvent.click(await screen.findByRole('button', { name: 'Stop here' }));
  await waitFor(() => expect(heading().textContent).toBe('Before you go'));
  press('Back to where I was');
  await screen.findByRole('log');
  expect(document.querySelector('.passage.now')?.textContent).toBe(words);
});

test('line by line, every passage begins with its first line and is said line by line', async () => {
  const { settings } = visit();
  settings.value = { ...settings.value, lines: 'one' };
  await toCall();
  const seen: number[] = [];
  const said: (number | undefined)[] = [];
  for (let step = 0; step < 8; step += 1) {
    seen.push(document.querySelectorAll('.passage.now .line').length);
    await waitFor(() => expect(screen.getByRole('log').textContent).not.toBe(''));
    said.push(screen.getByRole('log').querySelectorAll('p').length);
    await act(() => void press('Go on'));
  }
  // Two lines, three, one, two: the first passages of the call; the place is said with the first line.
  expect(seen).toEqual([1, 2, 1, 2, 3, 1, 1, 2]);
  expect(said).toEqual([2, 1, 1, 1, 1, 1, 1, 1]);
});

test('settings hold at once', async () => {
  const { settings } = visit();
  press('Settings');
  fireEvent.click(await screen.findByRole('radio', { name: '150%' }));
  expect(settings.value.textSize).toBe('150');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '150%' }).checked).toBe(true);
});

test('a call that does not arrive is said plainly, and can be tried again', async () => {
  const { routes } = visit();
  let tries = 0;
  routes.go({ name: 'error', what: 'load', retry: () => (tries += 1), onBack: null });
  await waitFor(() => expect(heading().textContent).toBe('Something broke'));
  expect(screen.getByRole('button', { name: 'Help' })).toBeTruthy();
  press('Try again');
  expect(tries).toBe(1);
});
