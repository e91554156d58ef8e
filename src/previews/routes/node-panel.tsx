// Everything that is known of one part of the graph, and the way there.
import { useSignal } from '@preact/signals';
import { writePlayLink } from '../../writing/play-link.ts';
import type { GraphNode, GraphReader } from '../../writing/route-graph.ts';
import { percent, stateOf } from './graph-drawing.tsx';

/** The panel beside the drawing; says what to do while nothing is chosen. */
export function NodePanel(props: {
  readonly caseId: string;
  readonly node: GraphNode | null;
  readonly reader: GraphReader;
}) {
  const { caseId, node, reader } = props;
  if (!node) {
    return (
      <aside class="node-panel">
        <p>Press a part of the drawing to see what is known of it, and to open the game there.</p>
      </aside>
    );
  }
  return (
    <aside class="node-panel" aria-label={`About ${node.title}`}>
      <h2>{node.title}</h2>
      <p>
        {node.kind}, {stateOf(node, reader)}
      </p>
      <p>
        <code>
          {node.file}:{node.line}
        </code>
      </p>
      {node.excerpt !== '' && <blockquote>{node.excerpt}</blockquote>}
      {node.path !== null && <WayThere caseId={caseId} path={node.path} />}
      {node.options.length > 0 && (
        <>
          <h3>Options</h3>
          <ul>
            {node.options.map(({ id, text, share }) => (
              <li key={id}>
                {percent(share)} <code>{id}</code> {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {node.missed.length > 0 && (
        <>
          <h3>Never shown</h3>
          <ul>
            {node.missed.map(({ line, text }) => (
              <li key={`${line} ${text}`}>
                line {line}: {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {node.findings.length > 0 && (
        <>
          <h3>To look at</h3>
          <ul>
            {node.findings.map(({ kind, rule, message }) => (
              <li key={`${rule} ${message}`}>
                {kind} [{rule}] {message}
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}

function WayThere({ caseId, path }: { readonly caseId: string; readonly path: readonly string[] }) {
  const isCopied = useSignal(false);
  const copy = () => {
    navigator.clipboard.writeText(path.join(',')).then(
      () => (isCopied.value = true),
      () => (isCopied.value = false),
    );
  };
  return (
    <>
      <p>
        <a class="open-game" href={gameAddress(caseId, path)}>
          Open the game here
        </a>{' '}
        <button type="button" onClick={copy}>
          {isCopied.value ? 'Path copied' : 'Copy the path'}
        </button>
      </p>
      <p class="path">{path.length === 0 ? 'At the start.' : `After ${path.length} choices: ${path.join(', ')}`}</p>
    </>
  );
}

/** Where the game stands after these choices. */
export function gameAddress(caseId: string, choices: readonly string[]): string {
  return `/${writePlayLink({ caseId, choices, presses: null })}`;
}
