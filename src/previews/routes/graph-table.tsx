// The graph for whoever would rather read it: one row a part, in the order of the script.
import type { GraphNode, GraphReader } from '../../writing/route-graph.ts';
import { stateOf } from './graph-drawing.tsx';
import { gameAddress } from './node-panel.tsx';

/** A table of these nodes. */
export function GraphTable(props: {
  readonly caseId: string;
  readonly nodes: readonly GraphNode[];
  readonly reader: GraphReader;
}) {
  const { caseId, nodes, reader } = props;
  return (
    <table>
      <thead>
        <tr>
          {['Part', 'Kind', 'Readers', 'Words', 'Where'].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {nodes.map((node) => (
          <tr key={node.id} data-reached={node.isReached}>
            <th scope="row">
              {node.path === null ? node.title : <a href={gameAddress(caseId, node.path)}>{node.title}</a>}
            </th>
            <td>{node.kind}</td>
            <td>{stateOf(node, reader)}</td>
            <td>{node.words}</td>
            <td>
              {node.file}:{node.line}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
