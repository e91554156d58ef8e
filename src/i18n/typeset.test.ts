import { expect, test } from 'vitest';
import { typeset } from './typeset.ts';

test('straight quotation marks are curved the right way round', () => {
  expect(typeset('"It stays on. I\'ll keep it off her."')).toBe('“It stays on. I’ll keep it off her.”');
  expect(typeset('A woman\'s voice: "Isla\'s awake."')).toBe('A woman’s voice: “Isla’s awake.”');
  expect(typeset('He said \'no\' ("twice").')).toBe('He said ‘no’ (“twice”).');
});

test('what is curved already stays', () => {
  expect(typeset('“Don’t.”')).toBe('“Don’t.”');
});
