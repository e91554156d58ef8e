// Puts a person together: body + pose -> joints -> clothed parts in draw order -> paint -> rim light -> one SVG group.
// Drawing units: 100 per adult head, feet at (0, 0). Nothing here knows about scenes.
import { type V2, add, mul } from '../core/vec.ts';
import { type Shape, union, minus, both, shift, bounds, closeGaps, fillHoles } from '../core/shape.ts';
import { toPath } from '../core/fit-path.ts';
import { mix } from '../core/colour.ts';
import { type BodySpec, makeBody } from './body.ts';
import { type Pose, solve, type Joints } from './skeleton.ts';
import { POSE, type PoseName } from './poses.ts';
import { EXPRESSION, type ExpressionName, type Expression } from './expression.ts';
import { type Light, toneOf, lightDir2, SKIN } from './tones.ts';
import { makeView, HEAD, type View } from './view.ts';
import { drawFace, type FacePart } from './face.ts';
import { drawEar, earInner, type FaceShape, headFrame, type HeadFrame, neckShape } from './head.ts';
import { drawHair, type HairPiece, type HairStyle } from './hair.ts';
import { drawHat, type Hat } from './headwear.ts';
import { dress } from './garments.ts';
import type { Dressed, Outfit } from './outfit.ts';
import { armTube } from './limbs.ts';
import { drawHand } from './hands.ts';
import { Painter, type Part, FINE, rimShapes, rimPath } from './paint.ts';
import { mug, book } from './props.ts';

/** Everything that makes one drawing of one person. */
export interface FigureSpec {
  body: BodySpec;
  /** 1 lightest .. 8 darkest pigment; the light makes the tones. */
  skin: number;
  hair: HairStyle;
  hairColour: string;
  hat?: Hat;
  face?: Partial<FaceShape>;
  outfit: Outfit;
  pose: PoseName | Pose;
  /** Degrees: 0 faces us, + turns to our right, 180 back view. tilt = camera looking down. */
  turn: number;
  tilt?: number;
  /** Added to the pose's head angles. */
  gaze?: { yaw?: number; pitch?: number; roll?: number };
  expression?: ExpressionName | Expression;
  light: Light;
  /** 0 = far (socket and mouth line), 1 = middle, 2 = close (eyes, lips, glints). */
  detail?: 0 | 1 | 2;
  prop?: Pose['prop'] | 'none';
}
/** A finished drawing, feet at (0, 0), 100 units to an adult head. */
export interface Figure {
  svg: string;
  silhouette: Shape;
  box: { x: number; y: number; w: number; h: number };
  head: V2;
  joints: Joints;
  view: View;
  /** Both arms and what they hold, alone: drawn again over a table the body sits behind. */
  overTable: string;
}
type Side = 'L' | 'R';
type Layer = 'back' | 'front' | 'top';
const HAT_PIGMENT = { felt: '#262d3a', band: '#141821', check: '#dfe5ea', peak: '#12161e', badge: '#c9d2d8' } as const;
const AWAY = -0.35;
let sinkId = 0;

/** Draws a person. */
export function figure(spec: FigureSpec): Figure {
  const b = makeBody(spec.body),
    l = spec.light;
  const ex = typeof spec.expression === 'object' ? spec.expression : EXPRESSION[spec.expression ?? 'neutral'];
  const posed: Pose = typeof spec.pose === 'string' ? POSE[spec.pose] : spec.pose;
  const pose: Pose = { ...posed, shrug: [(posed.shrug?.[0] ?? 0) + ex.shrug, (posed.shrug?.[1] ?? 0) + ex.shrug] };
  const g = spec.gaze ?? {};
  const j = solve(pose, b, {
    yaw: (g.yaw ?? 0) + ex.head.yaw,
    pitch: (g.pitch ?? 0) + ex.head.pitch,
    roll: (g.roll ?? 0) + ex.head.roll,
  });
  const v = makeView(spec.turn, spec.tilt);
  const skin = SKIN[Math.max(1, Math.min(8, spec.skin)) - 1]!;
  const d = dress(v, j, b, spec.outfit);
  const h = headFrame(v, j, b, spec.face);
  const away = h.facing < AWAY;
  const bodyFacing = v.z(add(j.chest, mul(j.Rc, [0, 0, 1]))) - v.z(j.chest);
  const prop = spec.prop === 'none' ? undefined : (spec.prop ?? pose.prop);

  // ---- arms, sorted by depth ----
  const arm = (side: Side): Part[] => {
    const limb = side === 'L' ? j.armL : j.armR,
      hf = side === 'L' ? j.handL : j.handR,
      hand = drawHand(v, hf, b.hand),
      bare = d.skinArms[side];
    const out: Part[] = [];
    if (bare)
      out.push({
        name: `forearm${side}`,
        shape: armTube(v, limb, b, bare.from, 1.99, 0),
        colour: skin,
        round: 6,
        marks: [],
        cast: 5,
      });
    out.push({
      name: `hand${side}`,
      shape: hand.shape,
      colour: skin,
      round: 4,
      cast: 4,
      marks: [
        { shape: hand.lines, tone: 'shade', opacity: 0.8 },
        { shape: minus(shift(hand.thumb, [1.2, 1.6]), hand.thumb), tone: 'shade', opacity: 0.5 },
      ],
    });
    out.push(d.sleeves[side]);
    return out;
  };
  const arms: Record<Layer, Part[]> = { back: [], front: [], top: [] };
  for (const side of ['L', 'R'] as const) arms[armLayer(side, pose, j, v, bodyFacing)].push(...arm(side));

  // ---- the stack below the head ----
  const hair = drawHair(h, spec.hair);
  const hairPart = (p: HairPiece): Part => ({
    name: `hair-${p.slot}`,
    shape: p.shape,
    colour: spec.hairColour,
    round: p.round * (h.size / HEAD),
    marks: p.lines?.length ? [{ shape: p.lines, tone: 'shade', opacity: 0.85 }] : [],
    cast: p.slot === 'front' ? 3 : 0,
  });
  const slot = (s: HairPiece['slot']): Part[] => hair.filter((p) => p.slot === s).map(hairPart);
  const face = drawFace(h, ex, l, spec.detail ?? 1);
  const jawShadow = shift(face.outline, [-lightDir2(l)[0] * 5, 13]);
  const neck: Part = {
    name: 'neck',
    shape: neckShape(v, h, j, b),
    colour: skin,
    round: 12,
    marks: [{ shape: jawShadow, tone: 'shade', opacity: 0.55 }],
  };
  const body: Part[] = [
    ...arms.back,
    ...(away ? [] : slot('back')),
    ...skinned(d.legs, skin),
    ...(bodyFacing < -0.2 ? [neck, ...d.torso] : [...d.torso, neck]),
    ...d.collarOver,
    ...arms.front,
  ];

  // ---- the head ----
  const ears = earParts(h, spec, skin, away);
  const faceBase: Part = { name: 'face', shape: face.outline, colour: skin, round: 12, marks: [] };
  const hats: Part[] = drawHat(h, spec.hat ?? 'none').map((p) => ({
    name: `hat-${p.colour}`,
    shape: p.shape,
    colour: spec.hat === 'headset' ? '#23272f' : HAT_PIGMENT[p.colour],
    round: p.round,
    marks: [],
    cast: p.colour === 'peak' ? 6 : 0,
  }));
  const headParts: Part[] = away
    ? [faceBase, ...ears.all, ...slot('cap'), ...slot('front'), ...slot('back'), ...ears.profile, ...hats]
    : [...slot('cap'), faceBase, ...ears.near, ...slot('front'), ...hats];

  // ---- paint ----
  const painter = new Painter(l, skin);
  const propSvg = prop === 'mug' ? mug(j, v, l) : prop === 'book' ? book(j, v, l) : '';
  const behind = bodyFacing < -0.2;
  const bodySvg = (behind ? propSvg : '') + body.map((p) => painter.draw(p)).join('');
  let headSvg = '';
  for (const p of headParts) {
    if (p.name !== 'face' || away) {
      headSvg += painter.draw(p, FINE);
      continue;
    }
    painter.cover(p.shape);
    headSvg +=
      facePaths(face.parts, true, spec, l, skin) +
      facePaths(face.parts, false, spec, l, skin) +
      browShadow(headParts, p.shape, spec, l);
  }
  const loose = painter.fresh();
  const topSvg = (behind ? '' : propSvg) + arms.top.map((p) => painter.draw(p)).join('');

  // ---- outline, rim, sink ----
  const silhouette = fillHoles(closeGaps(union(...[...body, ...headParts, ...arms.top].map((p) => p.shape)), 0.6), 420);
  const box = bounds(silhouette);
  const rims = rimShapes(silhouette, l);
  const rim = (cut: (s: Shape) => Shape): string => rims.map((r) => rimPath(cut(r.shape), r.attrs)).join('');
  const sink = l.sink ? sinkPath(silhouette, box, l) : '';
  return {
    svg: `<g>${bodySvg}${headSvg}${topSvg}${sink}${rim((s) => s)}</g>`,
    silhouette,
    box,
    head: h.p([0, 0.5, 0]),
    joints: j,
    view: v,
    overTable:
      (behind ? '' : propSvg) +
      (v.z(j.armR.c) > v.z(j.armL.c) + 0.05 ? (['L', 'R'] as const) : (['R', 'L'] as const))
        .flatMap((side) => arm(side))
        .map((p) => loose.draw(p))
        .join(''),
  };
}

/** Places a figure: feet at (x, y), `headPx` pixels to an adult head. */
export const place = (f: Figure, x: number, y: number, headPx: number, extra = ''): string =>
  `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(headPx / HEAD).toFixed(4)})"${extra}>${f.svg}</g>`;

// ---- parts ----
const skinned = (list: Dressed['legs'], skin: string): Part[] => list.map((c) => (c.skin ? { ...c, colour: skin } : c));

function armLayer(side: Side, pose: Pose, j: Joints, v: View, bodyFacing: number): Layer {
  const said = pose.order?.[side === 'L' ? 'armL' : 'armR'],
    limb = side === 'L' ? j.armL : j.armR;
  const depth = v.z(limb.b) * 0.45 + v.z(limb.c) * 0.55 - v.z(j.chest);
  if (bodyFacing < -0.3) return said ? 'back' : depth > -0.12 ? 'front' : 'back'; // back view: what is in front of the body is hidden
  if (v.z(limb.a) - v.z(j.neck) < -0.42) return 'back'; // far shoulder in profile
  return said ?? (depth > -0.25 ? 'front' : 'back');
}
function earParts(
  h: HeadFrame,
  spec: FigureSpec,
  skin: string,
  away: boolean,
): { all: Part[]; near: Part[]; profile: Part[] } {
  const covered = !away && (spec.hair === 'long' || spec.hair === 'bob');
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
/** Planes first (`under`), then eyes, nose and mouth. */
function facePaths(parts: FacePart[], under: boolean, spec: FigureSpec, l: Light, skin: string): string {
  const isPlane = /^(face|side|chin)$/;
  let s = '';
  for (const p of parts) {
    if (isPlane.test(p.name) !== under || (p.colour === 'glint' && spec.skin < 4)) continue;
    const tone = p.tone ?? 'shade';
    const fill =
      p.colour === 'skin'
        ? toneOf(skin, tone, l)
        : p.colour === 'lip'
          ? toneOf(mix(skin, '#8e3b3a', 0.45), tone, l)
          : p.colour === 'hair'
            ? toneOf(mix(spec.hairColour, '#20140f', 0.35), 'half', l)
            : p.colour === 'glint'
              ? mix(toneOf(skin, 'lit', l), l.key, 0.05 + 0.026 * spec.skin)
              : p.colour === 'white'
                ? toneOf('#cfc6ba', 'half', l)
                : p.colour === 'iris'
                  ? toneOf('#2e1f18', 'half', l)
                  : toneOf(mix(skin, '#1d0f0c', 0.78), 'half', l);
    const d = toPath(p.shape, p.name === 'face' ? FINE : { tol: 0.2, corner: 40, min: 0.2, digits: 2 });
    if (d) s += `<path d="${d}" fill="${fill}"${p.opacity ? ` opacity="${p.opacity}"` : ''}/>`;
  }
  return s;
}
/** Fringe and cap peak throw shade on the forehead. */
function browShadow(headParts: Part[], face: Shape, spec: FigureSpec, l: Light): string {
  const over = headParts.filter((q) => /hat-peak|hair-front/.test(q.name)).map((q) => q.shape);
  if (!over.length) return '';
  const peaked = spec.hat === 'cap' || spec.hat === 'bowler';
  const d = toPath(both(shift(union(...over), [-lightDir2(l)[0] * 2, peaked ? 11 : 3.5]), face), FINE);
  return d ? `<path d="${d}" fill="#070a14" opacity="${peaked ? 0.34 : 0.2}"/>` : '';
}
function sinkPath(outline: Shape, box: { x: number; y: number; w: number; h: number }, l: Light): string {
  const id = `s${++sinkId}`,
    c = l.sinkColour ?? '#05070f';
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" y1="${Math.round(box.y + box.h * 0.25)}" x2="0" y2="${Math.round(box.y + box.h)}"><stop offset="0" stop-color="${c}" stop-opacity="0"/><stop offset="1" stop-color="${c}" stop-opacity="${l.sink}"/></linearGradient><path d="${toPath(outline)}" fill="url(#${id})"/>`;
}
