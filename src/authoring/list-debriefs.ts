// `npm run debriefs`: plays every case to every ending it has, writes the whole debrief of each, and says what is in it. What is
// missing is named with a way to it, and the command fails.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { HELPER_ROLES } from '../debrief/debrief-schema.ts';
import type { Debrief } from '../debrief/debrief.ts';
import { DebriefError, writeDebrief } from '../debrief/write-debrief.ts';
import { findSupport } from '../support/find-support.ts';
import { NATIONS } from '../support/service-schema.ts';
import type { CaseUnderCheck } from './case-under-check.ts';
import { checkJargon } from './checks/jargon.ts';
import { checkSupportList } from './checks/support-list.ts';
import { loadCase } from './load-case.ts';
import { playEndings } from './play-endings.ts';

const ROOT = process.cwd();
const LIMITS = { states: 500_000, seconds: 300, now: () => performance.now() };

/** What one ending came to, over all runs that were played to it. */
interface Tally {
  runs: number;
  readonly decisions: number[];
  readonly tellings: Set<string>;
  readonly sources: Set<string>;
  readonly terms: Set<string>;
  readonly notYours: Set<string>;
}

function main(): void {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '150' } } });
  const runs = Number(values.runs);
  if (!(runs >= 0 && Number.isFinite(runs))) {
    console.error(`--runs takes a number, not "${values.runs}".`);
    process.exitCode = 2;
    return;
  }
  const cases = readdirSync(join(ROOT, 'stories/cases'), { withFileTypes: true }).filter((one) => one.isDirectory());
  const faults = cases.flatMap(({ name }) => listCase(name, runs));
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? 'Every debrief is whole.' : `${faults.length} things are missing.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

/** Prints one case; gives what is missing. */
function listCase(name: string, runs: number): string[] {
  const today = new Date().toISOString().slice(0, 10);
  const { subject } = loadCase(join(ROOT, 'stories/cases', name, 'main.ink'), ROOT, LIMITS, today);
  const { story, walked, caseFile, debrief: debriefFile, sources, directory } = subject;
  if (!story || !walked || !caseFile || !debriefFile || !sources || !directory)
    return [`${name}: cannot be read; npm run stories says why`];
  const tallies = new Map<string, Tally>();
  const faults = new Set<string>();
  for (const { ending, moments, path } of playEndings(story, walked.walk, runs)) {
    try {
      const debrief = writeDebrief({ moments, caseFile, debriefFile, sources }, { strict: true });
      count(tallies, ending, debrief);
      for (const fault of gapsIn(debrief)) faults.add(`${name}: ${ending}: ${fault} (${path.join(',')})`);
    } catch (error) {
      if (!(error instanceof DebriefError)) throw error;
      faults.add(`${error.message} (${path.join(',')})`);
    }
  }
  for (const ending of walked.walk.endings)
    if (!tallies.has(ending)) faults.add(`${name}: no whole debrief was written of the ending "${ending}"`);
  for (const nation of NATIONS) {
    const found = findSupport(directory, { nation, ids: debriefFile.support });
    if (found.length < 3) faults.add(`${name}: fewer than three services for ${nation}`);
  }
  // Terms without a plain word for them, and services that are not there or in doubt.
  for (const { message } of [...checkJargon(subject), ...checkSupportList(subject)]) faults.add(`${name}: ${message}`);
  print(subject, tallies);
  return [...faults];
}

function count(tallies: Map<string, Tally>, ending: string, debrief: Debrief): void {
  const tally = tallies.get(ending) ?? {
    runs: 0,
    decisions: [],
    tellings: new Set(),
    sources: new Set(),
    terms: new Set(),
    notYours: new Set(),
  };
  tally.runs += 1;
  tally.decisions.push(debrief.decisions.length);
  tally.tellings.add(debrief.otherSide.map(({ text }) => text).join(' '));
  for (const { note } of debrief.decisions) {
    for (const { id } of note?.sources ?? []) tally.sources.add(id);
    for (const { term } of note?.terms ?? []) tally.terms.add(term);
  }
  for (const text of debrief.notYours) tally.notYours.add(text);
  tallies.set(ending, tally);
}

/** What a debrief may lack although nothing that it names is missing. */
function gapsIn(debrief: Debrief): string[] {
  const { decisions, notYours, youCanDo, systemFailing, withoutPolice, takeaways } = debrief;
  const emptyRole = HELPER_ROLES.find((role) => youCanDo.as[role].length === 0);
  return [
    ...(decisions.length === 0 ? ['no decision'] : []),
    ...decisions.flatMap(({ choiceId, cameOfIt, happenedNext, otherOptions, note }) => [
      ...(cameOfIt.length + happenedNext.length === 0 ? [`nothing followed "${choiceId}"`] : []),
      ...(otherOptions.length === 0 ? [`nothing else could be done instead of "${choiceId}"`] : []),
      ...((note?.sources.length ?? 0) === 0 ? [`no source for "${choiceId}"`] : []),
    ]),
    ...(notYours.length === 0 ? ['nothing is said of luck or others'] : []),
    ...(emptyRole ? [`no advice for a ${emptyRole}`] : []),
    ...(systemFailing.sources.length === 0 ? ['the card on the system has no source'] : []),
    ...(withoutPolice.sources.length === 0 ? ['the card on help without police has no source'] : []),
    ...(takeaways.length < 2 ? ['fewer than two lines to share'] : []),
  ];
}

function print({ id, debrief }: CaseUnderCheck, tallies: ReadonlyMap<string, Tally>): void {
  console.log(`${id}: ${tallies.size} endings`);
  for (const [ending, { runs, decisions, tellings, sources, terms, notYours }] of tallies) {
    const people = Object.keys(debrief?.endings[ending]?.people ?? {}).length;
    const range = `${Math.min(...decisions)} to ${Math.max(...decisions)}`;
    console.log(
      `  ${ending.padEnd(20)} ${String(runs).padStart(4)} runs, ${range} decisions, ${people} people, ` +
        `${tellings.size} tellings, ${sources.size} sources, ${terms.size} terms, ${notYours.size} of luck and others`,
    );
  }
}

main();
