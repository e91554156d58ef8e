// A case's report as a person reads it.
import { type CaseReport, isSound } from './case-report.ts';
import type { Spread } from './explore/measure-reach.ts';

/** The report as lines of text, ending in what is to be mended. */
export function writeCaseReport(report: CaseReport): string {
  const { endings, findings, lateConsequences, tellings, turningDecisions, words } = report;
  const warnings = findings.filter((finding) => finding.kind === 'warning').length;
  const errors = findings.length - warnings;
  return [
    `${report.id}: ${isSound(report) ? 'sound' : 'not sound'}, ${errors} errors, ${warnings} warnings`,
    `  walked     ${report.complete ? 'every route' : 'NOT every route'}: ${report.states} states, ${report.choices} choices`,
    `  words      ${range(words)} on a route, ${words.total} written${exactness(report)}`,
    `  minutes    ${range(report.minutes)} at 180 words a minute`,
    `  decisions  ${range(report.decisions)} on a route; ${turningDecisions.length} change something later: ${turningDecisions.join(', ')}`,
    `             (least and most over all routes; medians of ${report.sampledRoutes} random ones)`,
    `  endings`,
    ...endings.map(({ id, reachable, share, shortest }) =>
      reachable
        ? `    ${id.padEnd(24)} ${percent(share)}  shortest: ${shortest.join(', ')}`
        : `    ${id.padEnd(24)} OUT OF REACH`,
    ),
    `  other side ${tellings.length} tellings: ${tellings.join(', ')}`,
    `  late       ${lateConsequences.length} consequences four or more beats after their cause`,
    ...lateConsequences.map(
      ({ text, because, beatsAfter }) =>
        `    ${String(beatsAfter).padStart(3)} beats after ${because.join(' or ')}: ${text.slice(0, 70)}`,
    ),
    ...(findings.length > 0 ? ['  findings'] : []),
    ...findings.map(({ kind, rule, file, line, message }) => `    ${kind} [${rule}] ${file}:${line} ${message}`),
    '',
  ].join('\n');
}

function range({ min, median, max }: Spread): string {
  return `${min} to ${max}, middle ${median}`;
}

/** A bound is said to be one. */
function exactness({ complete, wordsExact }: CaseReport): string {
  if (!complete || (wordsExact.min && wordsExact.max)) return '';
  return `; no route has ${[...(wordsExact.min ? [] : ['fewer']), ...(wordsExact.max ? [] : ['more'])].join(' or ')}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`.padStart(7);
}
