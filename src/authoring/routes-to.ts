// Ways to every decision, part and ending of a story, for whoever writes it and wants to be there.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DebriefSchema } from '../debrief/debrief-schema.ts';
import type { RoutesTo } from '../writing/messages.ts';
import { compileInk } from './compile-ink.ts';
import { type ExploreLimits, exploreStory } from './explore/explore.ts';
import { knotOf } from './knot-of.ts';
import { readDataText } from './read-data-text.ts';

const LIMITS: ExploreLimits = { states: 500_000, seconds: 120, now: () => performance.now() };

/** Shortest ways through a story. `root` is the project's folder. @throws {Error} when it does not compile or breaks at once. */
export function routesTo(mainFile: string, root: string): RoutesTo {
  const { story, parts } = compileInk(mainFile, basename(dirname(mainFile)), root);
  if (!story) throw new Error(`${mainFile}: does not compile, so there are no routes through it`);
  const walk = exploreStory(story, LIMITS);
  const notes = readNotes(join(dirname(mainFile), 'debrief.json'));
  const knots = new Map<string, readonly string[]>();
  for (const { path: part } of parts) {
    const path = walk.pathToPart(part);
    const known = knots.get(knotOf(part));
    if (path && (known === undefined || path.length < known.length)) knots.set(knotOf(part), path);
  }
  return {
    decisions: [...walk.decisions].map(([id, { path }]) => {
      const question = notes?.decisions[id]?.question;
      return question === undefined ? { id, path } : { id, path, question };
    }),
    knots: [...knots].filter(([id]) => id !== '').map(([id, path]) => ({ id, path })),
    endings: walk.endings.flatMap((id, index) => {
      const path = walk.shortest[index] ?? [];
      const title = notes?.endings[id]?.title;
      if (path.length === 0) return [];
      return title === undefined ? [{ id, path }] : [{ id, path, title }];
    }),
  };
}

function readNotes(file: string) {
  return existsSync(file) ? readDataText(readFileSync(file, 'utf8'), DebriefSchema).data : null;
}
