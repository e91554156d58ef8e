// The graph of a small case: its parts with how many come past, and what nobody comes to.
import { beforeAll, expect, test } from 'vitest';
import { changed, INK, plantedSubject } from './checks/planted-case.ts';
import { routeGraph } from './route-graph.ts';
import type { GraphNode, RouteGraph } from '../writing/route-graph.ts';

let graph: RouteGraph;

beforeAll(() => {
  const lost = changed(INK, '-> END\n=== cold', '-> END\n=== lost\nNever said.\n-> END\n=== cold');
  const { subject, findings } = plantedSubject(lost);
  const made = routeGraph(subject, [
    ...findings,
    { kind: 'warning', rule: 'unreached', file: INK, line: 17, message: 'not shown' },
  ]);
  if (!made) throw new Error('the small case was not walked');
  graph = made;
});

function node(id: string): GraphNode {
  const found = graph.nodes.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not among ${graph.nodes.map((one) => one.id).join(', ')}`);
  return found;
}

test('a part of the script has its place, its words, its readers and a shortest way to it', () => {
  expect(node('knot:cold')).toMatchObject({ file: INK, line: 18, words: 2, isReached: true, path: ['stay'] });
  expect(node('knot:cold').share).toBeCloseTo(0.5, 1);
  expect(node('knot:hall')).toMatchObject({ share: 1, excerpt: 'It is cold.' });
});

test('a decision has its options, with how many take each', () => {
  const { options, path } = node('decision:threshold');
  expect(path).toEqual([]);
  expect(options.map(({ id, share }) => [id, Math.round(share * 10)])).toEqual([
    ['go-in', 5],
    ['stay', 5],
  ]);
});

test('what no route comes to is marked, with its lines and what was found there', () => {
  expect(node('knot:lost')).toMatchObject({
    isReached: false,
    path: null,
    share: 0,
    missed: [{ line: 16, text: 'Never said.' }],
    findings: [{ rule: 'unreached' }],
  });
});

test('an ending has its share for each kind of reader, and ways lead to it', () => {
  expect(node('ending:heard')).toMatchObject({ share: 1, shares: { hurried: 1 }, path: ['go-in'] });
  expect(graph.edges).toContainEqual({ from: 'knot:hall', to: 'ending:heard', share: 1 });
});
