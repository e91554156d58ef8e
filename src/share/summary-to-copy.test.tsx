import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { SummaryToCopy } from './summary-to-copy.tsx';

/** The browser's clipboard is not there to be written in a test: what would be written is kept here instead. */
function clipboardThat(write: (text: string) => Promise<void>) {
  const writeText = vi.fn(write);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  return writeText;
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const press = () => fireEvent.click(screen.getByRole('button', { name: 'Copy the summary' }));

test('nothing is copied before the button is pressed, and the copy is told politely', async () => {
  const writeText = clipboardThat(() => Promise.resolve());
  render(<SummaryToCopy text={'One.\nTwo.'} />);
  expect(writeText).not.toHaveBeenCalled();
  expect(screen.getByRole('status').textContent).toBe('');
  press();
  expect(await screen.findByText('Copied.')).toBe(screen.getByRole('status'));
  expect(writeText.mock.calls).toEqual([['One.\nTwo.']]);
});

test('where copying is refused, the text is selected and the reader told how to go on', async () => {
  clipboardThat(() => Promise.reject(new Error('not allowed')));
  render(<SummaryToCopy text={'One.\nTwo.'} />);
  press();
  await screen.findByText(/The text is selected/);
  const field = screen.getByLabelText<HTMLTextAreaElement>('The summary');
  expect(document.activeElement).toBe(field);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
});

test('where there is no clipboard at all, the same', async () => {
  vi.stubGlobal('navigator', {});
  render(<SummaryToCopy text="One." />);
  press();
  await screen.findByText(/The text is selected/);
});

test('the text can be read and selected and not changed', () => {
  render(<SummaryToCopy text="One." />);
  const field = screen.getByLabelText<HTMLTextAreaElement>('The summary');
  expect([field.value, field.readOnly]).toEqual(['One.', true]);
});
