// What is known about one case after all checks: the numbers that a person reads and that other programs rely on.
import { type CaseUnderCheck, type Finding, shownIn, writtenWords } from './case-under-check.ts';
import type { RoutePoint } from './explore/explore.ts';
import { LATE_BEATS, type Spread } from './explore/measure-reach.ts';
import { findUnreached } from './unreached.ts';
import type { WrittenPiece } from './written-words.ts';

/** Words a minute at which reading time is told. */
const READING_SPEED = 180;

/** One entry of `npm run stories -- --json`. */
export interface CaseReport {
  readonly id: string;
  /** Every route was walked. */
  readonly complete: boolean;
  /** Moments of choice, and starts of scenes; those that nothing later can tell apart are counted once. */
  readonly states: number;
  /** Distinct choices that some route offers. */
  readonly choices: number;
  /** `share` is 0 to 1, when every choice on offer is equally likely. */
  readonly endings: readonly { id: string; reachable: boolean; share: number; shortest: readonly string[] }[];
  readonly deadEnds: readonly RoutePoint[];
  readonly unreached: readonly WrittenPiece[];
  /** Words read on a route; `total` is what was written in all. */
  readonly words: Spread & { readonly total: number };
  /** Where false, no route has fewer words than `min`, or more than `max`; perhaps none comes as near. */
  readonly wordsExact: { readonly min: boolean; readonly max: boolean };
  readonly minutes: Spread;
  readonly decisions: Spread;
  /** How many random routes the medians come from. */
  readonly sampledRoutes: number;
  readonly turningDecisions: readonly string[];
  readonly tellings: readonly string[];
  /** `beatsAfter` is the least number of beats on any route between the line and its latest-coming cause. */
  readonly lateConsequences: readonly { text: string; because: readonly string[]; beatsAfter: number }[];
  readonly findings: readonly Finding[];
}

const NOTHING: Spread = { min: 0, median: 0, max: 0 };

/** Puts a report together. */
export function reportCase(subject: CaseUnderCheck, findings: readonly Finding[]): CaseReport {
  const { walked, debrief } = subject;
  const reach = walked?.reach;
  const shown = shownIn(subject);
  const words = reach?.words ?? NOTHING;
  const endings = (walked?.walk.endings ?? []).map((id, index) => ({
    id,
    reachable: Number.isFinite(walked?.walk.figures.choicesTo[index] ?? Infinity),
    share: walked?.walk.figures.shares[index] ?? 0,
    shortest: walked?.walk.shortest[index] ?? [],
  }));
  const unwritten = Object.keys(debrief?.endings ?? {}).filter((id) => !endings.some((ending) => ending.id === id));
  return {
    id: subject.id,
    complete: walked !== null && walked.walk.unfinished === null,
    states: walked?.walk.states ?? 0,
    choices: new Set(shown.choices.map((choice) => choice.id)).size,
    endings: [...endings, ...unwritten.map((id) => ({ id, reachable: false, share: 0, shortest: [] }))],
    deadEnds: walked?.walk.breaks ?? [],
    unreached: walked ? findUnreached(subject.written, shown.beats, shown.choices) : [],
    words: { ...words, total: writtenWords(subject) },
    wordsExact: reach?.wordsExact ?? { min: false, max: false },
    minutes: { min: minutes(words.min), median: minutes(words.median), max: minutes(words.max) },
    decisions: reach?.decisions ?? NOTHING,
    sampledRoutes: reach?.sampledRoutes ?? 0,
    turningDecisions: reach?.turningDecisions ?? [],
    tellings: reach?.tellings ?? [],
    lateConsequences: (reach?.consequences ?? [])
      .filter(({ beatsAfter }) => beatsAfter >= LATE_BEATS)
      .map(({ line, beatsAfter }) => ({ text: line.text, because: line.because, beatsAfter })),
    findings,
  };
}

/** A case may ship: everything walked, nothing wrong. */
export function isSound(report: CaseReport): boolean {
  return report.complete && report.findings.every((finding) => finding.kind !== 'error');
}

function minutes(words: number): number {
  return Math.round((words / READING_SPEED) * 10) / 10;
}
