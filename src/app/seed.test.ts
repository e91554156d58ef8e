import { expect, test } from 'vitest';
import { randomSeed, seedFromAddress } from './seed.ts';

test('a whole number in the address is the seed', () => {
  expect(seedFromAddress('?seed=0')).toBe(0);
  expect(seedFromAddress('?picture=off&seed=2147483647')).toBe(2_147_483_647);
});

test('anything else in the address is no seed, and no error', () => {
  for (const search of [
    '',
    '?seed=',
    '?seed=-1',
    '?seed=1.5',
    '?seed=1e3',
    '?seed=abc',
    '?seed=2147483648',
    '?seed=0x10',
  ]) {
    expect(seedFromAddress(search)).toBeNull();
  }
});

test('a random seed is a whole number that the address could ask for', () => {
  const source = {
    getRandomValues<T extends ArrayBufferView | null>(array: T): T {
      (array as unknown as Uint32Array)[0] = 0xffff_ffff;
      return array;
    },
  };
  expect(seedFromAddress(`?seed=${randomSeed(source)}`)).toBe(2_147_483_647);
});
