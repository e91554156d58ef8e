// npm run bench -- stories
// How much of a story is met in the same time by walking every state, merged, and by plain random walking, on one story in the
// manner of what is published; and whether a case of 12,000 words whose last scene reads 16 flags is finished.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Story } from 'inkjs';
import { compileInk, type InkResult } from '../../src/authoring/compile-ink.ts';
import { drawFrom } from '../../src/authoring/explore/draw-from.ts';
import { exploreStory } from '../../src/authoring/explore/explore.ts';
import { plainReader } from '../../src/authoring/explore/plain-reader.ts';
import { onPass } from '../../src/authoring/explore/ink-hooks.ts';
import { writeLargeCase, writeScenes } from './large-story.ts';

const LIMITS = { states: 500_000, seconds: 300, now: () => performance.now() };
const folder = mkdtempSync(join(tmpdir(), 'doorstep-bench-'));

try {
  compareWithRandom();
  walkLargeCase();
} finally {
  rmSync(folder, { recursive: true });
}

function compareWithRandom(): void {
  const source = writeScenes({ scenes: 72, looks: 6 });
  const { story, parts } = compile(source);
  const wanted = new Set(parts.flatMap(({ kind, path }) => (kind === 'division' ? [] : path)));
  const wordPaths = parts.flatMap(({ kind, path }) => (kind === 'words' ? path : []));
  const started = performance.now();
  const walk = exploreStory(story, LIMITS, { reader: plainReader(), wordPaths });
  const seconds = (performance.now() - started) / 1000;
  const met = [...wanted].filter((path) => walk.parts.has(path)).length;

  const random = walkAtRandom(story.ink, wanted, seconds);
  console.log(`A story of ${source.split('\n').length} lines with ${wanted.size} passages and choices:`);
  console.log(
    `  every state, merged   ${met} met, ${walk.unfinished === null ? 'all that there is to meet' : walk.unfinished}, in ${seconds.toFixed(1)} s (${walk.states} states, ${Math.round(walk.states / walk.seconds)} a second)`,
  );
  console.log(`  plain random walking  ${random.met} met in the same time, on ${random.routes} routes`);
  console.log(
    `  content met a second: ${(met / random.met).toFixed(2)} times as much; missed by random walking: ${met - random.met}`,
  );
}

/** What there is without any of our tools: take any choice, until the end, and again. Counts in the way that favours it. */
function walkAtRandom(ink: object, wanted: ReadonlySet<string>, seconds: number) {
  const story = new Story(ink as never);
  const draw = drawFrom(1);
  const met = new Set<string>();
  onPass(story, (object) => {
    if (typeof object.value !== 'string') return;
    const path = object.path.toString();
    if (wanted.has(path)) met.add(path);
  });
  const started = performance.now();
  let routes = 0;
  for (; performance.now() - started < seconds * 1000; routes += 1) {
    story.ResetState();
    for (;;) {
      while (story.canContinue) story.Continue();
      const choices = story.currentChoices;
      for (const choice of choices) met.add(choice.targetPath?.toString() ?? '');
      if (choices.length === 0 || performance.now() - started > seconds * 1000) break;
      story.ChooseChoiceIndex(Math.floor(draw() * choices.length));
    }
  }
  return { routes, met: [...met].filter((path) => wanted.has(path)).length };
}

function walkLargeCase(): void {
  const source = writeLargeCase({ decisions: 20, options: 3, flags: 16, words: 12_000 });
  const { story } = compile(source);
  const started = performance.now();
  const walk = exploreStory(story, LIMITS);
  const memory = process.resourceUsage().maxRSS / 1e6;
  console.log(
    `A case of ${source.split(/\s+/).length} words, 20 decisions of 3 options, 16 flags that the last scene reads:`,
  );
  console.log(
    `  ${walk.unfinished ?? 'every state walked'}: ${walk.states} states in ${((performance.now() - started) / 1000).toFixed(1)} s (${Math.round(walk.states / walk.seconds)} a second), at most ${memory.toFixed(2)} GB`,
  );
}

function compile(source: string): {
  readonly story: NonNullable<InkResult['story']>;
  readonly parts: InkResult['parts'];
} {
  const file = join(folder, 'story.ink');
  writeFileSync(file, source);
  const { story, parts, problems } = compileInk(file, 'story', folder);
  if (!story) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return { story, parts };
}
