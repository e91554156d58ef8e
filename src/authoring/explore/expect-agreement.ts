// Holds the walk of a story against brute force: what one finds the other finds, and as near. For tests only.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { CompiledStory } from '../../story/session.ts';
import { compileInk } from '../compile-ink.ts';
import type { InkPart } from '../ink-parts.ts';
import { bruteForce } from './brute-force.ts';
import { exploreStory } from './explore.ts';
import { plainReader } from './plain-reader.ts';

const LIMITS = { states: 2_500, seconds: 60, now: () => 0 };

/** Compiles ink that is given as text, with the parts it has. @throws {Error} with the compiler's messages. */
export function compileText(source: string): { readonly story: CompiledStory; readonly parts: readonly InkPart[] } {
  const folder = mkdtempSync(join(tmpdir(), 'doorstep-ink-'));
  try {
    const file = join(folder, 'story.ink');
    writeFileSync(file, source);
    const { story, parts, problems } = compileInk(file, 'story', folder, { isForeign: true });
    if (!story) throw new Error(`${source}\n${problems.map(({ line, message }) => `${line}: ${message}`).join('\n')}`);
    return { story, parts };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Expects the two to agree; false where the walk says that it could not be finished. */
export function expectAgreement(source: string): boolean {
  const { story, parts } = compileText(source);
  const wordPaths = parts.filter(({ kind }) => kind === 'words').map(({ path }) => path);
  const brute = bruteForce(story, 6, 120);
  const explore = () => exploreStory(story, LIMITS, { reader: plainReader(), wordPaths });
  if ([...brute.breaks.values()].includes(0)) {
    expect(explore).toThrow([...brute.breaks.keys()][0]);
    return true;
  }
  const walk = explore();
  if (walk.unfinished !== null) return false;
  const near = (entries: Iterable<readonly [string, number]>) =>
    // Of several with one name the nearest, which is set last.
    Object.fromEntries(
      [...entries].filter(([, at]) => at <= brute.depth).toSorted(([, one], [, other]) => other - one),
    );

  const walkedEndings = walk.endings.map((id, index) => [id, walk.figures.choicesTo[index] ?? 0] as const);
  expect(near(walkedEndings)).toEqual(near(brute.endings));
  const offered = [...new Set(walk.offers.flat().map(({ id }) => id))];
  // What is offered after the last choice that was followed is not known to brute force.
  const walkedChoices = offered.map((id) => [id, walk.pathToChoice(id)?.length ?? Infinity] as const);
  expect(near(walkedChoices)).toEqual(near(brute.choices));
  expect(near(walk.breaks.map(({ at, path }) => [at, path.length] as const))).toEqual(near(brute.breaks));

  const missed = parts.filter(({ kind, path }) => kind !== 'division' && !walk.parts.has(path));
  const missedWords = new Set(missed.flatMap(({ text }) => wordsIn(text)));
  const shown = new Set(wordsIn(brute.shown));
  expect([...shown].filter((word) => missedWords.has(word))).toEqual([]);
  // Where the story breaks, the words just before are come to and never handed over.
  if (!brute.isWhole || brute.breaks.size > 0) return true;
  const written = parts.flatMap(({ text }) => wordsIn(text));
  expect(new Set(written.filter((word) => !missedWords.has(word)))).toEqual(shown);
  for (const [index, id] of walk.endings.entries())
    expect(walk.figures.shares[index]).toBeCloseTo(brute.shares.get(id) ?? 0, 6);
  expect([walk.leastWords.words, walk.mostWords.words]).toEqual([brute.leastWords, brute.mostWords]);
  return true;
}

function wordsIn(text: string): string[] {
  return text.match(/w\d+x/g) ?? [];
}
