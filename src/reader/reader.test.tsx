import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Beat, Choice, Line } from '../story/beat.ts';
import { Announcer, spoken } from './announcer.tsx';
import { Notebook } from './notebook.tsx';
import { type Passage, passagesOf } from './passages.ts';
import { Reader } from './reader.tsx';

afterEach(cleanup);

const cast = { daniel: { name: 'Daniel' } };
const narration: Line = { kind: 'narration', speaker: null, manner: null, text: 'Rain.', noteId: null, because: [] };
const speech: Line = { ...narration, kind: 'speech', speaker: 'daniel', manner: 'smiling', text: 'Come in.' };
const note: Line = { ...narration, kind: 'note', text: 'One coat.', noteId: 'one-coat' };
const ask: Choice = { id: 'ask-in', text: '"May we come in?"', kind: 'say', decision: 'door', at: null };
const look: Choice = { id: 'coats', text: 'The coat hooks.', kind: 'look', decision: null, at: 'coats' };

function beat(changes: Partial<Beat>): Beat {
  return {
    scene: 'door',
    clockMinutes: 1313,
    lines: [narration],
    picture: { place: 'step', people: {}, faces: {}, lights: {}, push: null },
    sounds: [],
    choices: [],
    more: false,
    ending: null,
    otherSide: null,
    hard: null,
    ...changes,
  };
}

function showReader(passages: readonly Passage[]) {
  const spies = { onChoose: vi.fn(), onPressOn: vi.fn(), onFinish: vi.fn() };
  const attention = signal<string | null>(null);
  const draw = (shown: readonly Passage[]) => (
    <Reader passages={shown} cast={cast} whereOf={() => 'The step, 21:53'} attention={attention} {...spies}>
      <button type="button">Help</button>
    </Reader>
  );
  const { rerender } = render(draw(passages));
  return { ...spies, attention, readOn: (next: readonly Passage[]) => rerender(draw(next)) };
}

function passage(number: number, changes: Partial<Beat>, choice: Choice | null = null): Passage {
  const shown = beat(changes);
  return { number, choice, beat: shown, lines: shown.lines, part: null, inShort: false };
}

test('a choice is a button that carries its id, its words and its kind, and presses by its id', () => {
  const { onChoose } = showReader([passage(0, { choices: [ask] })]);
  const button = screen.getByRole('button', { name: '“May we come in?” say' });
  expect(button.dataset['choice']).toBe('ask-in');
  fireEvent.click(button);
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('ask-in');
});

test('a thing that is pointed at in the words is pointed at in the picture, and the other way round', () => {
  const { attention } = showReader([passage(0, { choices: [look] })]);
  const button = screen.getByRole('button', { name: 'The coat hooks.' });
  fireEvent.focus(button);
  expect(attention.value).toBe('coats');
  fireEvent.blur(button);
  expect(attention.value).toBeNull();
  void act(() => void (attention.value = 'coats'));
  expect(button.dataset['attended']).toBe('true');
});

test('a pointer that leaves a thing gives the light back to what has the focus', () => {
  const other: Choice = { ...look, id: 'table', text: 'The table.' };
  const { attention } = showReader([passage(0, { choices: [look, other] })]);
  screen.getByRole('button', { name: 'The coat hooks.' }).focus();
  const table = screen.getByRole('button', { name: 'The table.' });
  fireEvent.pointerEnter(table);
  expect(attention.value).toBe('table');
  fireEvent.pointerLeave(table);
  expect(attention.value).toBe('coats');
});

test('something heard is told in words, set apart, and said aloud as heard', () => {
  const heard: Line = { ...narration, kind: 'sound', text: 'upstairs, a door' };
  showReader([passage(0, { lines: [heard] })]);
  expect(screen.getByText('[upstairs, a door]')).toBeTruthy();
  expect(spoken(heard, cast)).toBe('Heard: upstairs, a door');
});

test('things to look at stand apart from what can be done', () => {
  showReader([passage(0, { choices: [ask, look] })]);
  const [acts, looks] = screen.getAllByRole('list');
  expect(within(acts as HTMLElement).getAllByRole('button')).toHaveLength(1);
  const button = within(looks as HTMLElement).getByRole('button', { name: 'The coat hooks.' });
  expect(button.dataset['look']).toBe('coats');
  expect(button.dataset['choice']).toBeUndefined();
  expect(screen.getByRole('heading', { name: 'Look at' })).toBeTruthy();
});

test('G-02: no letter or number key presses anything', () => {
  const { onChoose } = showReader([passage(0, { choices: [ask] })]);
  for (const key of ['1', 'a', ' ']) fireEvent.keyDown(document.body, { key });
  expect(onChoose).not.toHaveBeenCalled();
});

test('whatever moves on without deciding says so, and the ending leads to what came of it', () => {
  const { onPressOn, onFinish, readOn } = showReader([passage(0, { more: true })]);
  const goOn = screen.getByRole('button', { name: 'Go on' });
  expect(goOn.hasAttribute('data-advance')).toBe(true);
  fireEvent.click(goOn);
  expect(onPressOn).toHaveBeenCalledOnce();
  readOn([passage(0, { more: true }), passage(1, { ending: 'heard' })]);
  fireEvent.click(screen.getByRole('button', { name: 'What came of it' }));
  expect(onFinish).toHaveBeenCalledOnce();
});

test('G-01: the focus goes to the newest words, also when the pressed choice is gone', () => {
  const first = passage(0, { choices: [ask] });
  const { readOn } = showReader([first]);
  screen.getByRole('button', { name: /May we/ }).focus();
  readOn([first, passage(1, { lines: [speech], choices: [look] }, ask)]);
  expect(screen.queryByRole('button', { name: /May we/ })).toBeNull();
  const now = document.activeElement as HTMLElement;
  expect(now.getAttribute('aria-label')).toBe('The step, 21:53');
  expect(now.textContent).toContain('“Come in.”');
  expect(now.textContent).not.toContain('Rain.');
});

test('words that change where they stand leave the focus where it is', () => {
  const { readOn } = showReader([passage(0, { choices: [ask] })]);
  screen.getByRole('button', { name: 'Help' }).focus();
  readOn([passage(0, { lines: [speech], choices: [ask] })]);
  expect(screen.getByText('“Come in.”')).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Help');
  readOn([passage(0, {}, look)]);
  expect(document.activeElement?.classList.contains('now')).toBe(true);
});

test('what the player said stays in the transcript as theirs', () => {
  showReader([passage(0, {}), passage(1, { lines: [speech] }, ask)]);
  expect(screen.getByText('You said').parentElement?.textContent).toBe('You said “May we come in?”');
});

test('a line written in the notebook says so in words', () => {
  showReader([passage(0, { lines: [note] })]);
  expect(screen.getByText('Written in the notebook').closest('p')?.textContent).toContain('One coat.');
});

test('G-01: the live region begins empty and says each new line once, with who says it and how', () => {
  const first = passage(0, { lines: [narration] });
  const { rerender } = render(<Announcer passage={undefined} cast={cast} />);
  const region = screen.getByRole('log');
  expect(region.textContent).toBe('');
  const said: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) said.push(node.textContent ?? '');
  });
  observer.observe(region, { childList: true });
  const take = () => {
    for (const { addedNodes } of observer.takeRecords())
      for (const node of addedNodes) said.push(node.textContent ?? '');
  };
  rerender(<Announcer passage={first} cast={cast} />);
  rerender(<Announcer passage={first} cast={cast} />);
  rerender(<Announcer passage={passage(1, { lines: [speech, note] })} cast={cast} />);
  return vi.waitFor(() => {
    take();
    expect(said).toEqual(['Rain.', 'Daniel, smiling: Come in.', 'Written in the notebook: One coat.']);
  });
});

test('the live region ends with how much there is to do, and says a place once', async () => {
  const picture = { place: 'hall', words: 'A tidy hall.' };
  const { rerender } = render(<Announcer passage={undefined} cast={cast} picture={picture} opening="You are back." />);
  const region = screen.getByRole('log');
  const said = () => [...region.children].map((paragraph) => paragraph.textContent);
  rerender(
    <Announcer passage={passage(0, { choices: [ask, look] })} cast={cast} picture={picture} opening="You are back." />,
  );
  await vi.waitFor(() =>
    expect(said()).toEqual([
      'You are back.',
      'A tidy hall.',
      'Rain.',
      'What do you do? 1 choice.',
      '1 thing to look at.',
    ]),
  );
  rerender(<Announcer passage={passage(1, {})} cast={cast} picture={picture} opening="You are back." />);
  await vi.waitFor(() => expect(said()).toEqual(['Rain.']));
});

test('the same words said twice are said twice', async () => {
  const { rerender } = render(<Announcer passage={passage(0, {})} cast={cast} />);
  const region = screen.getByRole('log');
  await vi.waitFor(() => expect(region.textContent).toBe('Rain.'));
  const before = region.firstChild;
  rerender(<Announcer passage={passage(1, {})} cast={cast} />);
  await vi.waitFor(() => expect(region.firstChild).not.toBe(before));
  expect(region.textContent).toBe('Rain.');
});

test('the notebook opens on its heading, lists what was noticed in order, and closes with Escape', async () => {
  const onClose = vi.fn();
  const saidAndNoted: Line = { ...speech, noteId: 'offer' };
  render(<Notebook entries={[note, saidAndNoted]} cast={cast} onClose={onClose} />);
  const heading = screen.getByRole('heading', { name: 'Notebook' });
  await vi.waitFor(() => expect(document.activeElement).toBe(heading));
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['One coat.', 'Daniel: “Come in.”']);
  fireEvent.keyDown(heading, { key: 'Escape' });
  expect(onClose).toHaveBeenCalledOnce();
});

test('a passage is what was chosen and what was read because of it', () => {
  const trace = { choice: ask, scene: 'door', clockMinutes: null, noticed: [], beatNumber: 1 };
  const second = beat({ more: true });
  const moments = [
    { kind: 'beat', beat: beat({}) },
    { kind: 'choice', choice: ask, trace },
    { kind: 'beat', beat: second },
    { kind: 'beat', beat: beat({}) },
  ] as const;
  expect(passagesOf(moments).map((one) => [one.number, one.choice?.id ?? null])).toEqual([
    [0, null],
    [1, 'ask-in'],
    [2, null],
  ]);
});
