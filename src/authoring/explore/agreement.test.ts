// The walk against brute force: on stories made at random, and on one for each thing that ink can do.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectAgreement } from './expect-agreement.ts';
import { storySeeds, writeInk } from './generate-ink.ts';

test('the walk agrees with brute force on more than 500 stories made at random', () => {
  let agreed = 0;
  fc.assert(
    fc.property(storySeeds, (numbers) => {
      if (expectAgreement(writeInk(numbers))) agreed += 1;
    }),
    { numRuns: 560, seed: 21 },
  );
  expect(agreed).toBeGreaterThan(500);
}, 600_000);

/** One small story for each thing that ink can do, where what is remembered decides where it leads. */
const FEATURES: Readonly<Record<string, string>> = {
  'once-only choices, again and again': '-> a\n=== a\nHere w1x.\n* [w2x] -> a\n* [w3x] -> a\n* -> \nw4x.\n-> END',
  'sticky choices that lead back':
    'VAR n = 0\n-> a\n=== a\nw1x.\n+ [w2x]\n  ~ n += 1\n  -> a\n+ {n > 3} [w3x] -> END\n* [w4x] -> END',
  'fallback choices': '-> a\n=== a\n* {false} [w1x] -> END\n* -> \nw2x.\n-> END',
  gathers: '-> a\n=== a\n* [w1x] w2x.\n* [w3x] w4x.\n- (g) w5x.\n* {g > 1} [w6x] -> END\n+ [w7x] -> g\n* [w8x] -> END',
  'nested choices': '* [w1x]\n  ** [w2x]\n  ** [w3x]\n  -- w4x.\n* [w5x]\n- w6x.\n-> END',
  conditionals:
    'VAR f = false\n* [w1x]\n  ~ f = true\n* [w2x]\n- { f: w3x|w4x }.\n{\n- f: -> yes\n- else: -> no\n}\n=== yes\nw5x.\n-> END\n=== no\nw6x.\n-> END',
  'a switch':
    'VAR n = 0\n* [w1x]\n  ~ n = 1\n* [w2x]\n  ~ n = 2\n- { n:\n- 0: w3x.\n- 1: w4x.\n- 2: -> two\n}\n-> END\n=== two\nw5x.\n-> END',
  sequences: '-> a\n=== a\n{w1x|w2x|w3x}. {!w4x|w5x}. {&w6x|w7x}.\n+ [w10x] -> a\n* [w11x] -> END',
  shuffles:
    'VAR n = 0\n-> a\n=== a\n{~w1x|w2x|w3x}. {shuffle once:\n- w4x\n- w5x\n}\n~ n += 1\n+ {n < 4} [w6x] -> a\n* [w7x] -> END',
  tunnels:
    'VAR n = 0\n-> t -> a\n=== a\n* [w1x] -> t -> b\n* [w2x] -> b\n=== b\n{ n > 1: w3x|w4x }.\n-> END\n=== t\n~ n += 1\nw5x.\n* [w6x] w7x.\n* [w8x]\n- ->->',
  'tunnels with parameters':
    '-> t(1) -> t(2) -> END\n=== t(n)\n{ n > 1: w1x|w2x }.\n+ [w3x] ->->\n+ {n > 1} [w4x] -> END',
  threads:
    '-> a\n=== a\nw1x.\n<- side\n<- side_two\n* [w2x] -> END\n=== side\n* [w3x] w4x.\n  -> a\n=== side_two\n+ {side} [w5x] -> END',
  functions:
    'VAR n = 1\n~ n = double(n)\n* [w1x]\n  ~ alter(n)\n* [w2x]\n- { double(n) > 4: w3x|w4x }.\n-> END\n=== function double(x)\n~ return x * 2\n=== function alter(ref x)\n~ x = x + 1',
  lists:
    'LIST kit = torch, (book), radio\n* [w1x]\n  ~ kit += torch\n* [w2x]\n  ~ kit -= book\n- { kit ? torch: w3x|w4x }.\n{ LIST_COUNT(kit) == 2: -> full }\nw5x.\n-> END\n=== full\nw6x.\n-> END',
  RANDOM: 'VAR n = 0\n-> a\n=== a\n~ n = RANDOM(1, 3)\n{ n == 1: w1x|w2x }.\n* [w3x] -> a\n* [w4x] -> a\n* -> \n-> END',
  TURNS_SINCE:
    '-> a\n=== a\nw1x.\n-> hub\n=== hub\n+ {TURNS_SINCE(-> a) < 3} [w2x] -> hub\n* [w3x] -> a\n+ {TURNS_SINCE(-> a) > 1} [w4x] -> END\n+ {TURNS_SINCE(-> never) == -1} [w5x] -> never\n=== never\nw6x.\n-> END',
  TURNS: '-> a\n=== a\n+ {TURNS() < 3} [w1x] -> a\n* [w2x] -> a\n+ {TURNS() > 2} [w3x] -> END',
  'read counts':
    '-> a\n=== a\n+ {a < 3} [w1x] -> a\n* (once) [w2x] -> a\n+ {once and a > 2} [w3x] -> END\n+ {READ_COUNT(-> once) == 0} [w4x] -> END',
  'glue and tags': 'w1x <>\n{ true: w2x } # mood: calm\n* [w3x # loud] w4x.\n- -> END',
  'variable diverts':
    'VAR to = -> one\n* [w1x]\n  ~ to = -> two\n* [w2x]\n- -> to\n=== one\nw3x.\n-> END\n=== two\nw4x.\n-> END',
  'temporary variables':
    '-> a\n=== a\n~ temp n = 0\n* [w1x]\n  ~ n = 2\n* [w2x]\n- { n > 1: -> b }\nw3x.\n-> END\n=== b\nw4x.\n-> END',
  'a round without a way out': '* [w1x] -> round\n* [w2x] -> END\n=== round\nw3x.\n+ [w4x] -> round',
  'a dead end': '* [w1x] -> END\n* [w2x] w3x.\n  ** {false} [w4x] -> END',
};

test.each(Object.entries(FEATURES))('it agrees with brute force on %s', (_, source) => {
  expect(expectAgreement(`${source}\n`)).toBe(true);
});
