import { expect, test } from 'vitest';
import { loadDirectory } from '../support/load-directory.ts';
import { listDue } from './services-due.ts';

const directory = loadDirectory();
const pagesOf = (id: string) => [`https://example.org/${id}`];

test('what is due is listed with its number and where it was read, the oldest first', () => {
  const { lines, overdue } = listDue(directory, pagesOf, '2026-11-26', 30);
  expect(overdue).toBe(0);
  expect(lines[0]).toBe('Overdue on 2026-11-26: 0');
  const text = lines.join('\n');
  expect(text).toContain('2026-12-20  national-domestic-abuse-helpline: 0808 2000 247 (checked 2026-11-20)');
  expect(text).toContain('read at https://example.org/national-domestic-abuse-helpline');
  expect(text).not.toContain('2027-02-18');
});

test('a year later everything is overdue, and counted', () => {
  expect(listDue(directory, pagesOf, '2027-11-26', 0).overdue).toBe(directory.services.length);
});
