// The shape of a case: `npm run routes`. What leads where, how many come past, what nobody comes to; each part opens the game.
import { signal } from '@preact/signals';
import { render } from 'preact';
import { graphAddress, type GraphNode, type GraphReader, type RouteGraph } from '../../writing/route-graph.ts';
import { GraphDrawing } from './graph-drawing.tsx';
import { GraphTable } from './graph-table.tsx';
import { NodePanel } from './node-panel.tsx';

const READERS: Readonly<Record<GraphReader, string>> = {
  uniform: 'choose at random',
  cautious: 'find things out first',
  hurried: 'decide at once',
  everyQuestion: 'ask every question',
};

const cases = signal<readonly string[]>([]);
const graph = signal<RouteGraph | null>(null);
const problem = signal<string | null>(null);
const chosen = signal<string | null>(null);
const search = signal('');
const kinds = signal<readonly GraphNode['kind'][]>(['knot', 'decision', 'ending']);
const only = signal<'all' | 'missed' | 'findings'>('all');
const reader = signal<GraphReader>('uniform');
const zoom = signal(0.75);

async function open(caseId: string): Promise<void> {
  [graph.value, problem.value, chosen.value] = [null, null, null];
  const answer = await fetch(graphAddress(caseId));
  const data = (await answer.json()) as RouteGraph | { readonly problem: string };
  if ('problem' in data) problem.value = data.problem;
  else graph.value = data;
}

/** What is left of the graph after the filters. */
function shownNodes({ nodes }: RouteGraph): readonly GraphNode[] {
  const wanted = search.value.trim().toLowerCase();
  return nodes.filter(
    (node) =>
      kinds.value.includes(node.kind) &&
      (only.value !== 'missed' || !node.isReached || node.missed.length > 0) &&
      (only.value !== 'findings' || node.findings.length > 0) &&
      (wanted === '' || `${node.title} ${node.excerpt}`.toLowerCase().includes(wanted)),
  );
}

function Page() {
  const { value } = graph;
  const nodes = value ? shownNodes(value) : [];
  const node = value?.nodes.find(({ id }) => id === chosen.value) ?? null;
  return (
    <main>
      <h1>Routes</h1>
      <Filters />
      {problem.value !== null && (
        <p role="alert">The story cannot be walked: {problem.value}. Mend it, and load this page again.</p>
      )}
      {!value && problem.value === null && <output>Every route is being walked. This takes some seconds.</output>}
      {value && (
        <>
          <output>
            {nodes.length} of {value.nodes.length} shown. Shares are of {value.sampledRoutes} routes drawn at random;
            those of endings are reckoned over all routes.
            {!value.isComplete &&
              ' Not every route could be walked: what is marked as never reached may be reached after all.'}
          </output>
          <div class="graph">
            <GraphDrawing
              nodes={nodes}
              edges={value.edges}
              reader={reader.value}
              zoom={zoom.value}
              chosen={chosen.value}
              onChoose={(id) => (chosen.value = id)}
            />
            <NodePanel caseId={value.caseId} node={node} reader={reader.value} />
          </div>
          <details>
            <summary>The same as a table</summary>
            <GraphTable caseId={value.caseId} nodes={nodes} reader={reader.value} />
          </details>
        </>
      )}
    </main>
  );
}

function Filters() {
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <label>
        Case{' '}
        <select onChange={({ currentTarget }) => show(currentTarget.value)}>
          {cases.value.map((id) => (
            <option key={id}>{id}</option>
          ))}
        </select>
      </label>
      <label>
        Search{' '}
        <input type="search" value={search} onInput={({ currentTarget }) => (search.value = currentTarget.value)} />
      </label>
      {(['knot', 'decision', 'ending'] as const).map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={kinds.value.includes(kind)}
            onChange={({ currentTarget }) =>
              (kinds.value = currentTarget.checked
                ? [...kinds.value, kind]
                : kinds.value.filter((other) => other !== kind))
            }
          />{' '}
          {kind}s
        </label>
      ))}
      <label>
        Show{' '}
        <select value={only} onChange={({ currentTarget }) => (only.value = currentTarget.value as typeof only.value)}>
          <option value="all">everything</option>
          <option value="missed">only what is never reached</option>
          <option value="findings">only what has findings</option>
        </select>
      </label>
      <label>
        Endings for readers who{' '}
        <select value={reader} onChange={({ currentTarget }) => (reader.value = currentTarget.value as GraphReader)}>
          {Object.entries(READERS).map(([id, words]) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <span>
        <button type="button" onClick={() => (zoom.value = Math.max(0.25, zoom.value - 0.25))}>
          Smaller
        </button>{' '}
        <button type="button" onClick={() => (zoom.value = Math.min(2, zoom.value + 0.25))}>
          Larger
        </button>
      </span>
    </form>
  );
}

function show(caseId: string): void {
  open(caseId).catch((error: unknown) => (problem.value = String(error)));
}

async function begin(root: HTMLElement): Promise<void> {
  render(<Page />, root);
  const found = (await (await fetch(graphAddress(null))).json()) as readonly string[];
  const asked = new URLSearchParams(location.search).get('case');
  cases.value = asked !== null && found.includes(asked) ? [asked, ...found.filter((id) => id !== asked)] : found;
  if (cases.value[0] === undefined) problem.value = 'there is no case yet; npm run stories -- new night-bus makes one';
  else show(cases.value[0]);
}

const root = document.getElementById('routes');
if (!root) throw new Error('routes/index.html: wants an element with the id "routes"');
begin(root).catch((error: unknown) => (problem.value = String(error)));
