// Remembers an answer under the questions that were asked on the way to it. What is asked next depends only on the answers
// so far, so one path of questions fits every state, and what nobody asked about does not matter.

/** A value as a story holds it; lists and other objects as their JSON text. */
export type Value = string | number | boolean;

/** Answers a question, by its number, for one state. */
export type Answer = (question: number) => Value;

/**
 * A tree of questions. Each part first has a run of questions to which only one answer is known yet (`asked` from `from` on,
 * with what was `said`), and then a question with branches, or what is remembered.
 */
export interface ReadTrie<T> {
  asked: readonly number[];
  from: number;
  said: readonly Value[];
  branches: Map<Value, ReadTrie<T>> | null;
  leaf: T | null;
}

/** A tree that knows nothing yet. */
export function emptyTrie<T>(): ReadTrie<T> {
  return { asked: [], from: 0, said: [], branches: null, leaf: null };
}

/** What is remembered for a state that answers like this; null when nothing is. */
export function recall<T>(trie: ReadTrie<T>, answer: Answer): T | null {
  for (let here: ReadTrie<T> | undefined = trie; here;) {
    const { asked, from, said, branches }: ReadTrie<T> = here;
    for (let index = 0; index < said.length; index += 1)
      if (answer(asked[from + index] ?? -1) !== said[index]) return null;
    if (!branches) return here.leaf;
    here = branches.get(answer(asked[from + said.length] ?? -1));
  }
  return null;
}

/**
 * Remembers a leaf that was found by asking these questions in this order. False, and nothing is remembered, when it
 * contradicts what is known: then what was asked hung on something else than the answers.
 */
export function remember<T>(trie: ReadTrie<T>, asked: readonly number[], answer: Answer, leaf: T): boolean {
  const grow = (from: number): ReadTrie<T> => ({
    asked,
    from,
    said: asked.slice(from).map(answer),
    branches: null,
    leaf,
  });
  if (!trie.branches && trie.leaf === null) {
    Object.assign(trie, grow(0));
    return true;
  }
  let here = trie;
  for (let place = 0; ;) {
    for (const [index, said] of here.said.entries()) {
      if (asked[place] === undefined || asked[place] !== here.asked[here.from + index]) return false;
      if (answer(asked[place] ?? -1) !== said) {
        split(here, index, answer(asked[place] ?? -1), grow(place + 1));
        return true;
      }
      place += 1;
    }
    if (!here.branches) return false;
    if (asked[place] === undefined || asked[place] !== here.asked[here.from + here.said.length]) return false;
    const said = answer(asked[place] ?? -1);
    const next = here.branches.get(said);
    place += 1;
    if (!next) {
      here.branches.set(said, grow(place));
      return true;
    }
    here = next;
  }
}

/** Turns the question at this place of a run into a branch, with the rest of the run on one side and a new part on the other. */
function split<T>(here: ReadTrie<T>, index: number, said: Value, other: ReadTrie<T>): void {
  const rest: ReadTrie<T> = { ...here, from: here.from + index + 1, said: here.said.slice(index + 1) };
  const known = here.said[index] ?? 0;
  here.said = here.said.slice(0, index);
  here.leaf = null;
  here.branches = new Map([
    [known, rest],
    [said, other],
  ]);
}
