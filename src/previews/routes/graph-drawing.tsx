// The graph itself: boxes that can be pressed, and lines as thick as many come along them.
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { GraphNode, GraphReader, RouteGraph } from '../../writing/route-graph.ts';
import { type Box, layOut } from './lay-out.ts';

/** Draws these nodes. */
export function GraphDrawing(props: {
  readonly nodes: readonly GraphNode[];
  readonly edges: RouteGraph['edges'];
  readonly reader: GraphReader;
  readonly zoom: number;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}) {
  const { nodes, edges, reader, zoom, chosen, onChoose } = props;
  const { width, height, boxes, lines } = useMemo(
    () => layOut({ nodes, edges }),
    [nodes.map(({ id }) => id).join(), edges],
  );
  const frame = useRef<HTMLDivElement>(null);
  // Whoever opens the page, or filters, stands at the top of the story.
  useLayoutEffect(() => {
    const top = [...boxes.values()].reduce<Box | null>((one, other) => (one && one.y <= other.y ? one : other), null);
    if (top) frame.current?.scrollTo(top.x * zoom - frame.current.clientWidth / 2, 0);
  }, [boxes]);
  return (
    <div class="drawing" ref={frame}>
      <div style={{ width: pixels(width * zoom), height: pixels(height * zoom) }}>
        <div class="sheet" style={{ width: pixels(width), height: pixels(height), transform: `scale(${zoom})` }}>
          <svg width={width} height={height} aria-hidden="true">
            {lines.map(({ from, to, share, points }) => (
              <polyline
                key={`${from} ${to}`}
                points={points}
                data-near={from === chosen || to === chosen}
                stroke-width={1 + share * 7}
              />
            ))}
          </svg>
          {nodes.map((node) => {
            const box = boxes.get(node.id);
            return (
              box && (
                <button
                  key={node.id}
                  type="button"
                  class="node"
                  data-node={node.id}
                  data-kind={node.kind}
                  data-reached={node.isReached}
                  data-gaps={node.missed.length > 0}
                  aria-pressed={node.id === chosen}
                  style={placeOf(box)}
                  onClick={() => onChoose(node.id)}
                >
                  <strong>{node.title}</strong>
                  <span>{stateOf(node, reader)}</span>
                </button>
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

function placeOf({ x, y, width, height }: Box) {
  return {
    left: pixels(x - width / 2),
    top: pixels(y - height / 2),
    width: pixels(width),
    height: pixels(height),
  };
}

function pixels(length: number): string {
  return `${Math.round(length)}px`;
}

/** How many come past, or that nobody does, in words. */
export function stateOf(node: GraphNode, reader: GraphReader): string {
  if (!node.isReached) return 'never reached';
  const share = percent(node.shares?.[reader] ?? node.share);
  const gaps = node.missed.length > 0 ? `, ${node.missed.length} never shown` : '';
  const findings = node.findings.length > 0 ? `, ${node.findings.length} to look at` : '';
  return `${share}${gaps}${findings}`;
}

/** A share as a reader takes it: 26 %, 0.4 %. */
export function percent(share: number): string {
  const number = share * 100;
  return `${number >= 10 || number === 0 ? number.toFixed(0) : number.toFixed(1)} %`;
}
