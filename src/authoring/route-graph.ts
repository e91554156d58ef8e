// The shape of a case, out of its walk: knots, decisions and endings, with how many readers come past.
import type { GraphNode, RouteGraph } from '../writing/route-graph.ts';
import type { CaseUnderCheck, Finding } from './case-under-check.ts';
import { locate } from './case-under-check.ts';
import { countWords } from './count-words.ts';
import type { StoryWalk } from './explore/explore.ts';
import { eachReader } from './explore/reader-policies.ts';
import { knotOf } from './knot-of.ts';
import { type CountedRoutes, countRoutes } from './count-routes.ts';

const ROUTES = 4000;

/** The graph of a case that has been walked; null where it could not be. */
export function routeGraph(subject: CaseUnderCheck, findings: readonly Finding[]): RouteGraph | null {
  const { walk } = subject.walked ?? {};
  if (!walk) return null;
  const counted = countRoutes(walk.stories, ROUTES);
  const knots = knotsOf(subject, walk, counted, findings);
  return {
    caseId: subject.id,
    isComplete: walk.unfinished === null,
    nodes: [...knots, ...decisionsOf(subject, walk, counted), ...endingsOf(subject, walk)],
    edges: [...counted.ways].map(([key, times]) => {
      const [from = '', to = ''] = key.split(' ');
      return { from, to, share: times / counted.routes };
    }),
    sampledRoutes: counted.routes,
  };
}

function knotsOf(
  subject: CaseUnderCheck,
  walk: StoryWalk,
  counted: CountedRoutes,
  findings: readonly Finding[],
): GraphNode[] {
  const names = new Set(subject.parts.map(({ path }) => knotOf(path)));
  const knots = [...names].map((name): GraphNode => {
    const parts = subject.parts.filter(({ kind, path }) => kind !== 'division' && knotOf(path) === name);
    const words = parts.filter(({ kind }) => kind === 'words');
    const [way = null] = waysTo(parts, walk);
    const last = name.split('.').at(-1) ?? '';
    const where =
      name === ''
        ? { file: subject.files.story, line: 1 }
        : locate(subject, new RegExp(`^\\s*={1,}\\s*(function\\s+)?${last}\\b`));
    return {
      id: `knot:${name}`,
      kind: 'knot',
      title: name === '' ? '(the top)' : name,
      ...where,
      excerpt:
        words
          .map(({ text }) => text)
          .find((text) => countWords(text) > 2)
          ?.slice(0, 160) ?? '',
      share: (counted.past.get(`knot:${name}`) ?? 0) / counted.routes,
      shares: null,
      options: [],
      words: words.reduce((sum, { text }) => sum + countWords(text), 0),
      missed: parts.filter(({ path }) => !walk.parts.has(path)).map(({ line, text }) => ({ line, text })),
      findings: [],
      isReached: parts.some((part) => walk.parts.has(part.path)),
      path: way,
    };
  });
  return knots.map((knot) => ({ ...knot, findings: findingsIn(knot, knots, findings) }));
}

function waysTo(parts: CaseUnderCheck['parts'], walk: StoryWalk): (readonly string[])[] {
  const ways = parts.map(({ path }) => walk.pathToPart(path)).filter((way) => way !== null);
  return ways.toSorted((one, other) => one.length - other.length);
}

/** Those on the lines from where it begins to where the next one does. */
function findingsIn(knot: GraphNode, knots: readonly GraphNode[], findings: readonly Finding[]): GraphNode['findings'] {
  const after = knots.filter(({ file, line }) => file === knot.file && line > knot.line).map(({ line }) => line);
  const end = Math.min(Infinity, ...after);
  return findings
    .filter(({ file, line }) => file === knot.file && line >= knot.line && line < end)
    .map(({ kind, rule, message }) => ({ kind, rule, message }));
}

function decisionsOf(subject: CaseUnderCheck, walk: StoryWalk, counted: CountedRoutes): GraphNode[] {
  const choices = new Map(walk.offers.flat().map((choice) => [choice.id, choice]));
  return [...walk.decisions].map(([id, { path }]): GraphNode => {
    const past = counted.past.get(`decision:${id}`) ?? 0;
    const options = [...choices.values()].filter(({ decision }) => decision === id);
    return {
      id: `decision:${id}`,
      kind: 'decision',
      title: id,
      ...locate(subject, new RegExp(`#\\s*decides:\\s*${id}(?![a-z0-9-])`)),
      excerpt: subject.debrief?.decisions[id]?.question ?? '',
      share: past / counted.routes,
      shares: null,
      options: options.map((option) => ({
        id: option.id,
        text: option.text,
        share: past === 0 ? 0 : (counted.taken.get(option.id) ?? 0) / past,
      })),
      words: options.reduce((sum, { text }) => sum + countWords(text), 0),
      missed: [],
      findings: [],
      isReached: true,
      path,
    };
  });
}

function endingsOf(subject: CaseUnderCheck, walk: StoryWalk): GraphNode[] {
  return walk.endings.map((id, index): GraphNode => {
    const isReached = Number.isFinite(walk.figures.choicesTo[index] ?? Infinity);
    return {
      id: `ending:${id}`,
      kind: 'ending',
      title: id,
      ...locate(subject, new RegExp(`#\\s*ending:\\s*${id}(?![a-z0-9-])`)),
      excerpt: subject.debrief?.endings[id]?.title ?? '',
      share: walk.shares.uniform[index] ?? 0,
      shares: eachReader((reader) => walk.shares[reader][index] ?? 0),
      options: [],
      words: 0,
      missed: [],
      findings: [],
      isReached,
      path: isReached ? (walk.shortest[index] ?? []) : null,
    };
  });
}
