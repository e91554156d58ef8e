// What is known about one case after all checks: the numbers that a person reads and that other programs rely on.
import type { CaseUnderCheck, Finding } from './case-under-check.ts';
import { measureReach } from './measure-reach.ts';
import type { Spread } from './measure-routes.ts';
import { type RouteBreak } from './route-graph.ts';
import { findUnreached } from './unreached.ts';
import type { WrittenPiece } from './written-words.ts';

/** Words a minute at which reading time is told. */
const READING_SPEED = 180;

/** One entry of `npm run stories -- --json`. */
export interface CaseReport {
  readonly id: string;
  /** Every route was walked. */
  readonly complete: boolean;
  /** Places to choose, and endings, that nothing later can tell apart counted once. */
  readonly states: number;
  /** Distinct choices that some route offers. */
  readonly choices: number;
  /** `share` is 0 to 1, when every choice on offer is equally likely. */
  readonly endings: readonly { id: string; reachable: boolean; share: number; shortest: readonly string[] }[];
  readonly deadEnds: readonly RouteBreak[];
  readonly unreached: readonly WrittenPiece[];
  /** Words read on a route; `total` is what was written in all. */
  readonly words: Spread & { readonly total: number };
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
  const { walked, caseFile } = subject;
  const reach = measureReach(subject);
  const words = walked?.numbers.words ?? NOTHING;
  const reached = walked?.numbers.endings ?? [];
  const missed = Object.keys(caseFile?.endings ?? {}).filter((id) => !reached.some((ending) => ending.id === id));
  return {
    id: subject.id,
    complete: walked !== null && walked.graph.unfinished === null,
    states: walked?.graph.nodes.length ?? 0,
    choices: new Set(walked?.graph.nodes.flatMap((node) => node.edges.map((edge) => edge.choice.id))).size,
    endings: [
      ...reached.map(({ id, share, shortest }) => ({ id, reachable: true, share, shortest })),
      ...missed.map((id) => ({ id, reachable: false, share: 0, shortest: [] })),
    ],
    deadEnds: walked?.graph.breaks ?? [],
    unreached: walked ? findUnreached(subject.written, walked.graph) : [],
    words: { ...words, total: reach.writtenWords },
    minutes: { min: minutes(words.min), median: minutes(words.median), max: minutes(words.max) },
    decisions: walked?.numbers.decisions ?? NOTHING,
    sampledRoutes: walked?.numbers.sampled ?? 0,
    turningDecisions: reach.turningDecisions,
    tellings: reach.tellings,
    lateConsequences: reach.lateConsequences.map(({ line, beatsAfter }) => ({
      text: line.text,
      because: line.because,
      beatsAfter,
    })),
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
