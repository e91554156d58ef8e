// A case's report as a person reads it.
import { type CaseReport, isSound, type OpenSpread } from './case-report.ts';
import type { Finding } from './case-under-check.ts';
import type { ReaderName } from './explore/reader-policies.ts';

/** The report as lines of text, ending in what is to be mended. `isKept` says that it is from an earlier run. */
export function writeCaseReport(report: CaseReport, isKept = false): string {
  const { endings, findings, lateConsequences, tellings, turningDecisions, words, unknown } = report;
  const warnings = findings.filter((finding) => finding.kind === 'warning').length;
  const errors = findings.length - warnings;
  return [
    `${report.id}: ${isSound(report) ? 'sound' : 'not sound'}, ${errors} errors, ${warnings} warnings`,
    `  walked     ${walked(report)}${isKept ? '; unchanged since it was last walked' : ''}`,
    ...(report.guided
      ? [`             then ${report.guided.routes} routes where nobody had been yet, seed ${report.guided.seed}`]
      : []),
    `  words      ${range(words)} on a route, ${words.total} written${exactness(report)}`,
    `  minutes    ${range(report.minutes)} at 180 words a minute`,
    ...(report.kind === 'foreign' ? [] : decisions(report, turningDecisions)),
    `  endings    for readers who choose: ${Object.values(READERS).join(', ')}${report.complete ? '' : ' (routes drawn at random)'}`,
    ...endings.map(({ id, reachable, shares, shortest }) =>
      reachable
        ? `    ${id.padEnd(24)} ${eachReader(shares)}  shortest: ${shortest.join(', ')}`
        : `    ${id.padEnd(24)} OUT OF REACH`,
    ),
    ...(tellings.length > 0 ? [`  other side ${tellings.length} tellings: ${tellings.join(', ')}`] : []),
    ...(lateConsequences.length > 0
      ? [`  late       ${lateConsequences.length} consequences four or more beats after their cause`]
      : []),
    ...lateConsequences.map(
      ({ text, because, beatsAfter }) =>
        `    ${String(beatsAfter).padStart(3)} beats after ${because.join(' or ')}: ${text.slice(0, 70)}`,
    ),
    ...(unknown.length > 0 ? ['  not known, for want of case data'] : []),
    ...unknown.map((what) => `    ${what}`),
    ...(findings.length > 0 ? ['  findings'] : []),
    ...findings.flatMap((finding) => [
      `    ${finding.kind} [${finding.rule}] ${finding.file}:${finding.line} ${finding.message}`,
      ...(finding.path
        ? [`      see it: npm run stories -- play ${storyOf(report, finding)} ${finding.path.join(',')}`]
        : []),
    ]),
    '',
  ].join('\n');
}

/** Kinds of reader as the report names them. */
const READERS: Readonly<Record<ReaderName, string>> = {
  uniform: 'at random',
  cautious: 'with care',
  hurried: 'in a hurry',
  everyQuestion: 'after every question',
};

function eachReader(shares: Readonly<Record<ReaderName, number>>): string {
  return (Object.keys(READERS) as ReaderName[]).map((reader) => percent(shares[reader])).join('');
}

function walked({ complete, states, statesPerSecond, choices }: CaseReport): string {
  const speed = statesPerSecond > 0 ? ` (${statesPerSecond} a second)` : '';
  return `${complete ? 'every route' : 'NOT every route'}: ${states} states${speed}, ${choices} choices`;
}

function decisions(report: CaseReport, turning: readonly string[]): string[] {
  return [
    `  decisions  ${range(report.decisions)} on a route; ${turning.length} change something later: ${turning.join(', ')}`,
    `             (least and most over all routes; medians of ${report.sampledRoutes} random ones)`,
  ];
}

/** A case by its id, any other story by its file. */
function storyOf({ id, kind }: CaseReport, { file }: Finding): string {
  return kind === 'case' ? id : file;
}

function range({ min, median, max }: OpenSpread): string {
  return `${min ?? 'none'} to ${max ?? 'any number'}, middle ${median}`;
}

/** A bound is said to be one. */
function exactness({ complete, wordsExact }: CaseReport): string {
  if (!complete || (wordsExact.min && wordsExact.max)) return '';
  return `; no route has ${[...(wordsExact.min ? [] : ['fewer']), ...(wordsExact.max ? [] : ['more'])].join(' or ')}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`.padStart(7);
}
