// What a number can come to, as far as the walk has seen: one that is only ever added to never falls below where it began.
// Questions that every such number answers alike need not be told apart.
import type { Value } from './read-trie.ts';
import type { StoryValues, Values } from './story-values.ts';

/** Bounds on numbers, wider with every step that is noted. */
export interface ValueRanges {
  begin(values: Values): void;
  note(sets: ReadonlyMap<number, Value>, adds: ReadonlyMap<number, number>): void;
  /** True where every value that the question's subject can have gives the same answer. */
  isSettled(question: number): boolean;
}

interface Range {
  least: number;
  most: number;
  rises: boolean;
  falls: boolean;
}

/** Ranges that know nothing yet. */
export function watchRanges(values: StoryValues): ValueRanges {
  const ranges: Range[] = [];
  return {
    begin(first) {
      for (const [number, value] of first.entries()) include(number, value);
    },
    note(sets, adds) {
      for (const [number, value] of sets) include(number, value);
      for (const [number, amount] of adds) {
        const range = rangeOf(number);
        if (amount > 0) range.rises = true;
        if (amount < 0) range.falls = true;
      }
    },
    isSettled(question) {
      const { name, op, than } = values.question(question);
      if (name.startsWith('since:') && op === '==' && than < 0) return true;
      const { least, most, rises, falls } = rangeOf(values.subject(question));
      if (op === 'value' || op === 'modulo') return false;
      const [low, high] = [falls ? -Infinity : least, rises ? Infinity : most];
      if (op === 'upTo') return low >= than;
      if (op === '==') return than < low || than > high;
      return op === '>' ? low > than || high <= than : low >= than || high < than;
    },
  };

  function include(number: number, value: Value): void {
    const range = rangeOf(number);
    const [least, most] = typeof value === 'string' ? [-Infinity, Infinity] : [Number(value), Number(value)];
    range.least = Math.min(range.least, least);
    range.most = Math.max(range.most, most);
  }

  function rangeOf(number: number): Range {
    const known = ranges[number];
    if (known) return known;
    const first = values.first(number);
    const [least, most] = typeof first === 'string' ? [-Infinity, Infinity] : [Number(first), Number(first)];
    return (ranges[number] = { least, most, rises: false, falls: false });
  }
}
