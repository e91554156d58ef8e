// A person in pieces, as the stage needs them: one body, and heads to lay on it. The body with its own head is the figure.
import { closeGaps, bounds, both, fillHoles, minus, type Shape, union } from '../core/shape.ts';
import type { V2 } from '../core/vec.ts';
import { EXPRESSION, type ExpressionName } from './expression.ts';
import type { FigureSpec } from './figure.ts';
import { type HeadLayer, layHead } from './head-layer.ts';
import { Painter, rimPath, rimShapes, sinkPath } from './paint.ts';
import { expressionOf, type Stance, takeStance } from './stance.ts';

/** One person in one pose: a body without a head, and heads to put on it. Drawing units, feet at (0, 0). */
export interface FigurePieces {
  body: string;
  /** Where the head turns on the neck. */
  neck: V2;
  heads: Record<string, HeadPiece>;
}

/** A head, already cut by whatever of the body lies before it; it is drawn over the body. */
export interface HeadPiece {
  svg: string;
  /** The same with closed eyes; null where eyes are too small to blink, turned away, or shut already. */
  shut: string | null;
  /** The box within which the two differ. */
  eyes: { x: number; y: number; w: number; h: number } | null;
  /** The middle of the head. */
  at: V2;
}

/** The body and own head of a stance, painted, and the outline of both. */
export interface Whole {
  body: string;
  head: HeadPiece;
  silhouette: Shape;
}

/** Draws a person once and heads for each face by name; `gaze` in place of the spec's own. */
export function pieces(
  spec: FigureSpec,
  heads: Record<string, { expression: ExpressionName; gaze?: FigureSpec['gaze'] }>,
): FigurePieces {
  const s = takeStance(spec);
  const own = layHead(s, expressionOf(spec), spec.gaze),
    silhouette = outline(s, own),
    box = bounds(silhouette);
  return {
    body: paintBody(s, own, silhouette),
    neck: s.view.p(s.joints.headPivot),
    heads: Object.fromEntries(
      Object.entries(heads).map(([face, { expression, gaze }]) => {
        const head = layHead(s, EXPRESSION[expression], gaze);
        return [face, paintHead(s, head, outline(s, head), box)];
      }),
    ),
  };
}

/** The whole figure of a stance. */
export function whole(s: Stance): Whole {
  const own = layHead(s, expressionOf(s.spec), s.spec.gaze);
  const silhouette = outline(s, own);
  return { body: paintBody(s, own, silhouette), head: paintHead(s, own, silhouette, bounds(silhouette)), silhouette };
}

/** The box of the whole person with the head the body was drawn for: the sink is measured on it. */
type Box = ReturnType<typeof bounds>;

function outline(s: Stance, head: HeadLayer): Shape {
  return fillHoles(closeGaps(union(s.behindShape, s.trunkShape, s.topShape, head.visible), 0.6), 420);
}

function paintBody(s: Stance, own: HeadLayer, silhouette: Shape): string {
  const painter = new Painter(s.spec.light, s.skin);
  const paint = (list: Stance['top']): string => list.map((p) => painter.draw(p)).join('');
  const prop = s.prop?.svg ?? '';
  const rims = rimShapes(silhouette, s.spec.light, s.fork).map((r) => rimPath(minus(r.shape, own.visible), r.attrs));
  const shape = fillHoles(closeGaps(union(s.behindShape, s.trunkShape, s.topShape), 0.6), 420);
  return `<g>${s.prop?.behind ?? ''}${s.backView ? prop : ''}${paint(s.behind)}${paint(s.trunk)}${s.backView ? '' : prop}${paint(s.top)}${s.prop?.over ?? ''}${sinkPath(shape, bounds(silhouette), s.spec.light)}${rims.join('')}</g>`;
}

function paintHead(s: Stance, head: HeadLayer, silhouette: Shape, box: Box): HeadPiece {
  const light = s.spec.light;
  const sink = sinkPath(head.visible, box, light);
  const rims = rimShapes(silhouette, light, s.fork).map((r) => rimPath(both(r.shape, head.visible), r.attrs));
  const finish = (svg: string): string => `<g>${head.cut(svg)}${sink}${rims.join('')}</g>`;
  return { svg: finish(head.svg), shut: head.shut === null ? null : finish(head.shut), eyes: head.eyes, at: head.at };
}
