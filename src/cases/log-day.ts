// The day's log in hours, with what has come of the calls that the player took.
import type { Log, LogPost } from './log-schema.ts';

/** A line as it is shown. */
export interface LogLine {
  readonly at: string;
  readonly kind: string;
  readonly text: string;
  /** The case that it opens; null where there is none. */
  readonly caseId: string | null;
  /** True for what has come of a call that the player took. */
  readonly isLater: boolean;
}

/** One hour of the day. */
export interface LogHour {
  /** `21:00`. */
  readonly hour: string;
  readonly lines: readonly LogLine[];
}

/** The log with what came of calls put in at its time. `endings` are those of this visit, by case. */
export function linesOf(log: Log, endings: ReadonlyMap<string, string>): readonly LogLine[] {
  const first = minutesOf(log.posts[0]?.at ?? '00:00', 0);
  const lines = log.posts.flatMap((post) => [lineOf(post), ...laterOf(post, endings)]);
  return lines.toSorted((a, b) => minutesOf(a.at, first) - minutesOf(b.at, first));
}

/** Lines by the hour, in the order of the day; hours without a line are left out. */
export function hoursOf(lines: readonly LogLine[]): readonly LogHour[] {
  const hours = new Map<string, LogLine[]>();
  for (const line of lines) {
    const hour = `${line.at.slice(0, 2)}:00`;
    hours.set(hour, [...(hours.get(hour) ?? []), line]);
  }
  return [...hours].map(([hour, one]) => ({ hour, lines: one }));
}

/** How many lines there are of each kind, the most first. */
export function countKinds(lines: readonly LogLine[]): readonly (readonly [kind: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { kind } of lines) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

function lineOf({ at, kind, text, case: caseId }: LogPost): LogLine {
  return { at, kind, text, caseId: caseId ?? null, isLater: false };
}

function laterOf(post: LogPost, endings: ReadonlyMap<string, string>): LogLine[] {
  const later = post.after?.[endings.get(post.case ?? '') ?? ''];
  return later ? [{ ...lineOf(post), ...later, caseId: null, isLater: true }] : [];
}

/** Minutes since the day of the log began, in which midnight is no end. */
function minutesOf(at: string, first: number): number {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  return (hours * 60 + minutes - first + 1440) % 1440;
}
