// What is known about one case after all checks: the numbers that a person reads and that other programs rely on.
import { type CaseUnderCheck, type Finding, shownIn, writtenWords } from './case-under-check.ts';
import type { RoutePoint } from './explore/explore.ts';
import { LATE_BEATS, type Spread } from './explore/measure-reach.ts';
import { UNKNOWN } from './check-case.ts';
import type { StoryKind } from './case-under-check.ts';
import { eachReader, type ReaderName } from './explore/reader-policies.ts';

/** Words a minute at which reading time is told. */
const READING_SPEED = 180;

/** One entry of `npm run stories -- --json`. */
export interface CaseReport {
  readonly id: string;
  readonly kind: StoryKind;
  /** What could not be asked, because there is no case data. */
  readonly unknown: readonly string[];
  /** Every route was walked. */
  readonly complete: boolean;
  /** Moments of choice, and starts of scenes; those that nothing later can tell apart are counted once. */
  readonly states: number;
  /** 0 where the clock did not move. */
  readonly statesPerSecond: number;
  /** Routes drawn because the walk could not be finished; null where it was. */
  readonly guided: { readonly routes: number; readonly seed: number } | null;
  /** Distinct choices that some route offers. */
  readonly choices: number;
  /**
   * `share` is 0 to 1, when every choice on offer is equally likely; `shares` for each kind of reader. Reckoned over all routes
   * where the case is complete; else of routes drawn as that reader chooses.
   */
  readonly endings: readonly {
    readonly id: string;
    readonly reachable: boolean;
    readonly share: number;
    readonly shares: Readonly<Record<ReaderName, number>>;
    readonly shortest: readonly string[];
  }[];
  /** Where the story breaks, and where it goes round without a way out. */
  readonly deadEnds: readonly RoutePoint[];
  /** Words that no route shows, and choices that none offers. */
  readonly unreached: readonly { readonly file: string; readonly line: number; readonly text: string }[];
  /** Words read on a route; `total` is what was written in all. */
  readonly words: OpenSpread & { readonly total: number };
  /** Where false, no route has fewer words than `min`, or more than `max`; perhaps none comes as near. */
  readonly wordsExact: { readonly min: boolean; readonly max: boolean };
  readonly minutes: OpenSpread;
  readonly decisions: OpenSpread;
  /** How many random routes the medians come from. */
  readonly sampledRoutes: number;
  readonly turningDecisions: readonly string[];
  readonly tellings: readonly string[];
  /** `beatsAfter` is the least number of beats on any route between the line and its latest-coming cause. */
  readonly lateConsequences: readonly { text: string; because: readonly string[]; beatsAfter: number }[];
  readonly findings: readonly Finding[];
}

/** `max` is null where a route can go round as often as the reader likes, `min` where no route comes to an end. */
export interface OpenSpread {
  readonly min: number | null;
  readonly median: number;
  readonly max: number | null;
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
    shares: eachReader((reader) => walked?.walk.shares[reader][index] ?? 0),
    shortest: walked?.walk.shortest[index] ?? [],
  }));
  const unwritten = Object.keys(debrief?.endings ?? {}).filter((id) => !endings.some((ending) => ending.id === id));
  return {
    id: subject.id,
    kind: subject.kind,
    unknown: UNKNOWN[subject.kind],
    complete: walked !== null && walked.walk.unfinished === null,
    states: walked?.walk.states ?? 0,
    statesPerSecond: walked && walked.walk.seconds > 0 ? Math.round(walked.walk.states / walked.walk.seconds) : 0,
    guided: walked?.walk.guided ? { routes: walked.walk.guided.routes, seed: walked.walk.guided.seed } : null,
    choices: new Set(shown.choices.map((choice) => choice.id)).size,
    endings: [
      ...endings,
      ...unwritten.map((id) => ({ id, reachable: false, share: 0, shares: eachReader(() => 0), shortest: [] })),
    ],
    deadEnds: [...(walked?.walk.breaks ?? []), ...(walked?.walk.traps ?? [])],
    unreached: subject.parts
      .filter(({ kind, path }) => kind !== 'division' && walked && !walked.walk.parts.has(path))
      .map(({ file, line, text }) => ({ file, line, text })),
    words: { ...open(words), total: writtenWords(subject) },
    wordsExact: reach?.wordsExact ?? { min: false, max: false },
    minutes: open({ min: minutes(words.min), median: minutes(words.median), max: minutes(words.max) }),
    decisions: open(reach?.decisions ?? NOTHING),
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

function open({ min, median, max }: Spread): OpenSpread {
  return { min: Number.isFinite(min) ? min : null, median, max: Number.isFinite(max) ? max : null };
}

function minutes(words: number): number {
  return Math.round((words / READING_SPEED) * 10) / 10;
}
