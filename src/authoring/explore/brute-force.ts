// The plain way to find out what a story holds: every choice in every state, nothing merged but states that are the same to the
// letter. Slow, and obviously right. For tests only.
import { StoryError, BEFORE_THE_STORY, type Setting } from '../../story/read-beat.ts';
import type { Beat } from '../../story/beat.ts';
import type { CompiledStory } from '../../story/session.ts';
import { countWords } from '../count-words.ts';
import { plainReader } from './plain-reader.ts';

/** What was met within so many choices, each with the fewest choices to it. */
export interface BruteForce {
  /** Choices up to which every route was followed. */
  readonly depth: number;
  /** Every route was followed to its end. */
  readonly isWhole: boolean;
  readonly endings: ReadonlyMap<string, number>;
  readonly choices: ReadonlyMap<string, number>;
  readonly breaks: ReadonlyMap<string, number>;
  /** All that was shown, in one text. */
  readonly shown: string;
  /** Over all routes; only where the whole was walked. */
  readonly shares: ReadonlyMap<string, number>;
  readonly leastWords: number;
  readonly mostWords: number;
}

interface Moment {
  readonly save: object;
  readonly beat: Beat;
  readonly setting: Setting;
  readonly share: number;
  readonly words: number;
}

/** Follows every route of a story up to `depth` choices, or fewer where there are more than `most` states to follow. */
export function bruteForce(compiled: CompiledStory, depth: number, most: number): BruteForce {
  const reader = plainReader();
  const story = reader.open(compiled, 1);
  const [endings, choices, breaks] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const shares = new Map<string, number>();
  const shown = new Set<string>();
  let [leastWords, mostWords] = [Infinity, -Infinity];
  let moments: Moment[] = [];
  read(0, BEFORE_THE_STORY, 1, 0, moments);
  let made = 0;
  for (; made < depth && moments.length > 0 && moments.length <= most; made += 1) {
    const next: Moment[] = [];
    for (const { save, beat, setting, share, words } of moments)
      for (const [index, choice] of beat.choices.entries()) {
        story.state.LoadJsonObj(save);
        story.ResetErrors();
        story.ChooseChoiceIndex(index);
        read(made + 1, setting, share / beat.choices.length, words + countWords(choice.text), next);
      }
    moments = next;
  }
  const isWhole = moments.length === 0;
  return { depth: made, isWhole, endings, choices, breaks, shown: [...shown].join(' '), shares, leastWords, mostWords };

  function read(at: number, before: Setting, share: number, wordsBefore: number, into: Moment[]): void {
    let setting = before;
    let words = wordsBefore;
    for (;;) {
      let beat: Beat;
      try {
        ({ beat, setting } = reader.read(story, compiled.id, setting));
      } catch (error) {
        if (!(error instanceof StoryError)) throw error;
        first(breaks, error.message, at);
        return;
      }
      for (const line of beat.lines) {
        shown.add(line.text);
        words += countWords(line.text);
      }
      if (beat.ending !== null) {
        first(endings, beat.ending, at);
        shares.set(beat.ending, (shares.get(beat.ending) ?? 0) + share);
        [leastWords, mostWords] = [Math.min(leastWords, words), Math.max(mostWords, words)];
      }
      for (const choice of beat.choices) {
        first(choices, choice.id, at);
        shown.add(choice.text);
      }
      if (beat.choices.length > 0)
        into.push({ save: JSON.parse(story.state.ToJson()) as object, beat, setting, share, words });
      if (!beat.more) return;
    }
  }
}

function first(sights: Map<string, number>, key: string, at: number): void {
  if (!sights.has(key)) sights.set(key, at);
}
