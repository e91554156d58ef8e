// Nobody is shown a number that has gone unchecked for too long.
import { expect, test } from 'vitest';
import { checkBy } from './check-by.ts';
import { loadDirectory } from './load-directory.ts';

const directory = loadDirectory();
const serviceOf = (id: string) => {
  const service = directory.services.find((one) => one.id === id);
  if (!service) throw new Error(`no service "${id}"`);
  return service;
};

test('the lines that are rung first are due after thirty days, the others after ninety', () => {
  const checkedOn = '2026-11-20';
  expect(checkBy(directory, { ...serviceOf('police-999'), checkedOn })).toBe('2026-12-20');
  expect(checkBy(directory, { ...serviceOf('live-fear-free'), checkedOn })).toBe('2026-12-20');
  expect(checkBy(directory, { ...serviceOf('galop'), checkedOn })).toBe('2027-02-18');
});

test('no entry that shows a number has passed its date; npm run services says which are due, and where to look', () => {
  const today = new Date().toISOString().slice(0, 10);
  const overdue = directory.services
    .filter((service) => service.phone !== null || service.text !== null)
    .filter((service) => checkBy(directory, service) < today)
    .map(
      (service) =>
        `${service.id}: compare it with its own pages and set checkedOn (was due ${checkBy(directory, service)})`,
    );
  expect(overdue).toEqual([]);
});
