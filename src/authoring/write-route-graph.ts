// Prints the graph of one case as JSON, for the page that draws it: `tsx src/authoring/write-route-graph.ts quiet-house`.
import { join } from 'node:path';
import { checkCase } from './check-case.ts';
import { STANDARD } from './checks/standard.ts';
import { loadCase } from './load-case.ts';
import { routeGraph } from './route-graph.ts';

const root = process.cwd();
const file = join(root, 'stories/cases', process.argv[2] ?? '', 'main.ink');
const limits = { states: 500_000, seconds: 120, now: () => performance.now(), words: STANDARD.routeWords };
const { subject, findings } = loadCase(file, root, limits, new Date().toISOString().slice(0, 10));
const graph = routeGraph(subject, [...findings, ...checkCase(subject)]);
if (!graph) throw new Error(findings.map((one) => `${one.file}, line ${one.line}: ${one.message}`).join('; '));
process.stdout.write(JSON.stringify(graph));
