// One head to lie over a body that is already drawn: back hair hangs behind the shoulders and a raised hand stays before
// the face because the layer is cut there, so any head fits the same body.
import { both, bounds, dropSlivers, grow, minus, poly, type Shape, shift, union } from '../core/shape.ts';
import { toPath } from '../core/fit-path.ts';
import type { V2 } from '../core/vec.ts';
import type { Expression } from './expression.ts';
import { drawFace, type FacePart } from './face.ts';
import { browShadow, paintFace } from './face-paint.ts';
import type { FigureSpec } from './figure.ts';
import { drawGlasses } from './glasses.ts';
import { drawHair, OVER_EARS } from './hair.ts';
import type { HairPiece } from './hair-shape.ts';
import { drawEar, earInner, type HeadFrame, neckShape } from './head.ts';
import { drawHat } from './headwear.ts';
import { contentId, FINE, Painter, type Part } from './paint.ts';
import { covers, headIn, type Stance } from './stance.ts';
import { lightDir2, toneOf } from './tones.ts';
import { HEAD } from './view.ts';

/** A head drawn for one expression: SVG that still wants its sink and rims, and what it covers once cut. */
export interface HeadLayer {
  /** Wraps what lies inside the layer in its cuts. */
  cut: (inner: string) => string;
  svg: string;
  /** The same with closed eyes; null where nothing can be seen to close. */
  shut: string | null;
  eyes: { x: number; y: number; w: number; h: number } | null;
  at: V2;
  visible: Shape;
}

const HAT_PIGMENT = { felt: '#262d3a', band: '#141821', check: '#dfe5ea', peak: '#12161e', badge: '#c9d2d8' } as const;
const AWAY = -0.35;
/** A cut stops short of the edge it follows, so that no background shines through between two soft edges (units). */
const LAP = 0.4;
const isEye = /^(white|iris|spark|lid|lower-lid|crease)$/;

/** Draws the head of `s` with this face, looking there. */
export function layHead(s: Stance, face: Expression, gaze: FigureSpec['gaze']): HeadLayer {
  const ex = leadingEyes(face, gaze);
  const { spec, skin } = s,
    l = spec.light,
    detail = spec.detail ?? 1;
  const h = headIn(s, ex, gaze),
    still = headIn(s, { ...ex, head: { pitch: 0, roll: 0, yaw: 0 } }, gaze);
  const away = h.facing < AWAY;
  const hair = drawHair(h, spec.hair);
  const slot = (name: HairPiece['slot']): Part[] =>
    hair.filter((p) => p.slot === name).map((p) => hairPart(p, spec, h));
  const drawn = drawFace(h, ex, l, detail, spec.beard, still);
  const faceBase: Part = { name: 'face', shape: drawn.outline, colour: skin, round: 12, marks: [] };
  const ears = earParts(h, spec, skin);
  const hats = hatParts(h, spec);
  const hanging = away ? [] : slot('back');
  const under: Part[] = away ? [faceBase, ...ears.all, ...slot('cap')] : slot('cap');
  const over: Part[] = away
    ? [...slot('front'), ...slot('back'), ...ears.profile, ...hats]
    : [...ears.near, ...glassesParts(h, spec), ...slot('front'), ...hats];

  const hangingShape = covers(hanging);
  const fore = union(covers(under), drawn.outline, covers(over));
  const painter = new Painter(l, skin);
  // Arms before the face shade the head here; what they shade of the body is the body's own.
  const onHead = new Painter(l, skin);
  onHead.cover(fore);
  const back = cutAway(
    hanging.map((p) => painter.draw(p)).join('') + fallingShade(s, hangingShape),
    hangingShape,
    s.trunkShape,
  );
  painter.cover(union(s.behindShape, s.trunkShape));
  const start = back + neckPaths(s, h, drawn.outline) + under.map((p) => painter.draw(p, FINE)).join('');
  painter.cover(drawn.outline);
  const end =
    (away ? '' : browShadow(over, drawn.outline, spec)) +
    over.map((p) => painter.draw(p, FINE)).join('') +
    s.top.map((p) => onHead.contact(p)).join('');
  const blink =
    away || ex.lid <= 0.25
      ? null
      : blinkOf(drawn.parts, drawFace(h, { ...ex, lid: 0 }, l, detail, spec.beard, still).parts);

  return {
    cut: (inner) => cutAway(inner, union(hangingShape, fore), s.topShape),
    svg: start + paintFace(drawn.parts, spec, skin) + end,
    shut: blink && start + paintFace(blink.parts, spec, skin) + end,
    eyes: blink?.eyes ?? null,
    at: h.p([0, 0.5, 0]),
    visible: minus(union(minus(hangingShape, s.trunkShape), fore), s.topShape),
  };
}

function within(v: number): number {
  return Math.max(-1, Math.min(1, v));
}

/** Eyes go first and further than the head that turns with them. */
function leadingEyes(face: Expression, gaze: FigureSpec['gaze'] = {}): Expression {
  const { yaw = 0, pitch = 0 } = gaze;
  return { ...face, look: [within(face.look[0] + yaw / 45), within(face.look[1] - pitch / 45)] };
}

function hairPart(p: HairPiece, spec: FigureSpec, h: HeadFrame): Part {
  return {
    name: `hair-${p.slot}`,
    shape: p.shape,
    colour: p.bare ? '#skin' : (p.cloth && spec.headCloth) || spec.hairColour,
    round: p.round * (h.size / HEAD),
    marks: p.lines?.length ? [{ shape: p.lines, tone: 'shade', opacity: 0.85 }] : [],
    cast: p.slot === 'front' ? 3 : 0,
    ...(p.flow && { flow: p.flow }),
  };
}

function glassesParts(h: HeadFrame, spec: FigureSpec): Part[] {
  if (!spec.glasses) return [];
  return [{ name: 'glasses', shape: drawGlasses(h), colour: spec.glasses.colour, round: 0, marks: [], cast: 2 }];
}

function hatParts(h: HeadFrame, spec: FigureSpec): Part[] {
  return drawHat(h, spec.hat ?? 'none').map((p) => ({
    name: `hat-${p.colour}`,
    shape: p.shape,
    colour: spec.hat === 'headset' ? '#23272f' : HAT_PIGMENT[p.colour],
    round: p.round,
    marks: [],
    cast: p.colour === 'peak' ? 6 : 0,
  }));
}

function earParts(h: HeadFrame, spec: FigureSpec, skin: string): Record<'all' | 'near' | 'profile', Part[]> {
  const covered = OVER_EARS.has(spec.hair);
  const list = covered
    ? []
    : ([1, -1] as const).map((s) => ({ s, shape: drawEar(h, s) })).filter((e) => e.shape.length);
  const part = (e: (typeof list)[number]): Part => ({
    name: 'ear',
    shape: e.shape,
    colour: skin,
    round: 3,
    marks: (spec.detail ?? 1) > 0 ? [{ shape: earInner(h, e.s), tone: 'shade' }] : [],
  });
  return {
    all: list.map(part),
    near: list.filter((e) => h.n([e.s, 0, -0.1])[2] > -0.05).map(part),
    profile: list.filter((e) => h.n([e.s, 0, -0.6])[2] > 0.2).map(part),
  };
}

/** What of this head's neck the body's own neck does not cover, and the shade the jaw throws on it. */
function neckPaths(s: Stance, h: HeadFrame, face: Shape): string {
  if (s.backView) return '';
  const l = s.spec.light,
    neck = neckShape(s.view, h, s.joints, s.body);
  // where this head bends the neck past the body's own; along the rest of its edge a lap would be a dark line
  const past = grow(dropSlivers(minus(neck, s.neck), 0.4), LAP);
  const bare = toPath(minus(both(past, neck), s.beforeNeck), FINE);
  return (
    (bare ? `<path d="${bare}" fill="${toneOf(s.skin, 'shade', l)}"/>` : '') + jawShade(s, face, union(neck, s.neck))
  );
}

/** Under the jaw and down the side away from the light, thinning out before the collar: never an edge across the throat. */
function jawShade(s: Stance, face: Shape, neck: Shape): string {
  const l = s.spec.light,
    aside = -lightDir2(l)[0];
  const thrown = union(shift(face, [aside * 6, 8]), shift(face, [aside * 15, 24]));
  const d = toPath(minus(both(thrown, neck), s.beforeNeck), FINE);
  if (!d) return '';
  const { x, y, w, h } = bounds(face),
    chin = y + h;
  const stop = (offset: number, opacity: number): string =>
    `<stop offset="${offset}" stop-color="${toneOf(s.skin, l.wrap >= 1.6 ? 'deep' : 'shade', l)}" stop-opacity="${opacity}"/>`;
  const middle = Math.round(x + w / 2),
    lean = Math.round(aside * 8);
  const inner = `gradientUnits="userSpaceOnUse" x1="${middle - lean}" y1="${Math.round(chin - 12)}" x2="${middle + lean}" y2="${Math.round(chin + 20)}">${stop(0, 0.6)}${stop(1, 0)}`;
  const id = contentId('j', inner);
  return `<linearGradient id="${id}" ${inner}</linearGradient><path d="${d}" fill="url(#${id})"/>`;
}

/** Shoulders throw a little shade on hair that hangs behind them. */
function fallingShade(s: Stance, hanging: Shape): string {
  if (!hanging.length) return '';
  const d = toPath(both(shift(s.trunkShape, [-lightDir2(s.spec.light)[0] * 5, 2]), hanging), FINE);
  return d ? `<path d="${d}" fill="#070a14" fill-opacity=".3"/>` : '';
}

/** The face with its eyes shut and the box within which it differs; null when no eye shows. */
function blinkOf(
  open: FacePart[],
  shut: FacePart[],
): { parts: FacePart[]; eyes: NonNullable<HeadLayer['eyes']> } | null {
  const moving = union(...[...open, ...shut].filter((p) => isEye.test(p.name)).map((p) => p.shape));
  if (!moving.length) return null;
  const box = bounds(moving);
  return { parts: shut, eyes: { x: box.x - 1, y: box.y - 1, w: box.w + 2, h: box.h + 2 } };
}

/** Leaves out of a drawing that covers `shape` what `knife` covers. */
function cutAway(svg: string, shape: Shape, knife: Shape): string {
  if (!svg || !shape.length || !knife.length) return svg;
  const b = bounds(shape);
  const frame = poly(
    [b.x - 20, b.y - 20],
    [b.x + b.w + 20, b.y - 20],
    [b.x + b.w + 20, b.y + b.h + 20],
    [b.x - 20, b.y + b.h + 20],
  );
  if (!both(shape, knife).length) return svg;
  const d = toPath(minus(frame, grow(knife, -LAP)), { tol: 0.25, min: 0.2 });
  const id = contentId('c', d);
  return `<clipPath id="${id}"><path d="${d}" clip-rule="evenodd"/></clipPath><g clip-path="url(#${id})">${svg}</g>`;
}
