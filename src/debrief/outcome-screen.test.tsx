import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { exampleDebriefInput } from './debrief-example.ts';
import { OutcomeScreen } from './outcome-screen.tsx';
import { writeDebrief } from './write-debrief.ts';

const debrief = writeDebrief(exampleDebriefInput, { strict: true });
afterEach(cleanup);

function show(shown = debrief) {
  const does = { onReturn: vi.fn(), onLog: vi.fn(), onTitle: vi.fn(), onRest: vi.fn(), onRecord: vi.fn() };
  const slots = { support: <p>services</p>, summary: <p>summary</p>, change: <p>change</p> };
  const view = render(
    <OutcomeScreen debrief={shown} routes={[{ label: 'This way', debrief: shown }]} {...does} {...slots} />,
  );
  return { ...does, ...view };
}

test('the parts come in order, from what was decided to what can be done, help, and what to keep', () => {
  show();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Two days');
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
    'Your decisions',
    'What was not yours to decide',
    'Two ways through, side by side',
    'What police have got wrong in calls like this',
    'What helps without the police',
    'What you can do',
    'If this is close to home',
    'A summary to share',
    'What it changed, for you alone',
    'A record to keep or print',
  ]);
});

test('the root carries the ending, for whatever looks at the page from outside', () => {
  const { container } = show();
  expect(container.querySelector('[data-outcome]')?.getAttribute('data-outcome')).toBe('held');
});

test('each decision shows the question, the act and what came of it without opening anything', () => {
  show();
  const decision = screen.getByRole('article', { name: '2. Does the camera stay on?' });
  const details = decision.querySelector('details');
  expect(details?.open).toBe(false);
  for (const words of ['“It stays on.”', 'The light stays red.', 'I have watched it twice.', '21:53']) {
    expect(decision.textContent).toContain(words);
    expect(details?.textContent).not.toContain(words);
  }
  for (const words of ['One coat.', 'Wet shoes.', 'A record.', 'His ease.', '“I can turn it off.”', 'A checklist']) {
    expect(details?.textContent).toContain(words);
  }
});

test('each decision leads back to its own moment', () => {
  const { onReturn, container } = show();
  fireEvent.click(
    screen.getByRole('button', { name: /^Return to this moment ?: 3\. What do you do tonight\? Ask for a notice/ }),
  );
  expect(onReturn).toHaveBeenCalledWith(3);
  const indexes = [...container.querySelectorAll('[data-return]')].map((button) => button.getAttribute('data-return'));
  expect(indexes).toEqual(['0', '2', '3']);
});

test('a decision without a note is still shown', () => {
  const [first] = debrief.decisions;
  if (!first) throw new Error('the example has decisions');
  show({ ...debrief, decisions: [{ ...first, question: null, note: null, otherOptions: [] }] });
  const decision = screen.getByRole('article', { name: '1. A decision' });
  expect(within(decision).queryByText('What it opened')).toBeNull();
  expect(decision.textContent).toContain('Have we been there?');
});

test('publications open in the same tab and learn nothing of the visit', () => {
  show();
  const links = screen.getAllByRole('link', { hidden: true });
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) {
    expect(link.getAttribute('rel')).toBe('noreferrer noopener');
    expect(link.hasAttribute('target')).toBe(false);
  }
});

test('nothing is scored', () => {
  const { container } = show();
  expect(container.textContent).not.toMatch(
    /\b(score|points?|correct|wrong answer|right answer|well done|out of \d)\b/i,
  );
});

test('there is a quiet way out', () => {
  const { onLog, onTitle } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Back to the log' }));
  fireEvent.click(screen.getByRole('button', { name: 'To the title page' }));
  expect([onLog.mock.calls.length, onTitle.mock.calls.length]).toEqual([1, 1]);
});
