// The table of rules in stories/README.md names the rules that there are.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CARE_FAULTS } from './planted-care.ts';
import { CRAFT_FAULTS } from './planted-craft.ts';

/** Shown by tests of their own: no one fault in a small case brings them about. */
const WITHOUT_A_FAULT = ['standard', 'unfinished'];

test('the table of rules in stories/README.md names every rule for which a fault is planted, and no other', () => {
  const page = readFileSync(new URL('../../../stories/README.md', import.meta.url), 'utf8');
  const table = page.slice(page.indexOf('<!-- rules:'), page.indexOf('## The standard'));
  const rows = [...table.matchAll(/^\| (`[^|]*)\|/gm)];
  const named = rows.flatMap(([, cell = '']) => [...cell.matchAll(/`([a-z-]+)`/g)].map(([, rule]) => rule));
  const planted = [...CRAFT_FAULTS, ...CARE_FAULTS].map(([rule]) => rule);
  expect(named).toHaveLength(new Set(named).size);
  expect(new Set(named)).toEqual(new Set([...planted, ...WITHOUT_A_FAULT]));
});
