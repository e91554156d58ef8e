// A person posed and dressed, in drawing order, without a head: what stays the same while the face changes.
import { add, lerp, mul, scale } from '../core/vec.ts';
import { circlePts, ellipse, hull, poly, type Shape, union } from '../core/shape.ts';
import { type Body, makeBody } from './body.ts';
import { EXPRESSION, type Expression } from './expression.ts';
import type { FigureSpec } from './figure.ts';
import { dress } from './garments.ts';
import { drawHand } from './hands.ts';
import { type HeadFrame, headFrame, neckShape } from './head.ts';
import { armTube } from './limbs.ts';
import type { ClothPart } from './outfit.ts';
import type { Part } from './paint.ts';
import { POSE } from './poses.ts';
import { drawProp, type PropDrawing } from './props.ts';
import { type Joints, type LimbJoints, type Pose, solve } from './skeleton.ts';
import { SKIN } from './tones.ts';
import { HEAD, makeView, type View } from './view.ts';

type Side = 'L' | 'R';

/** A body ready to be painted. Lists are in drawing order; shapes are what the lists cover, in drawing units. */
export interface Stance {
  spec: FigureSpec;
  body: Body;
  joints: Joints;
  view: View;
  /** The pigment of the skin. */
  skin: string;
  pose: Pose;
  /** True when the trunk turns its back to us. */
  backView: boolean;
  /** Arms behind the trunk. */
  behind: Part[];
  /** Legs, trunk, neck, collar and the arms before them: all this lies before hair that hangs down the back. */
  trunk: Part[];
  /** Arms before everything, the head too. */
  top: Part[];
  prop: PropDrawing | null;
  neck: Shape;
  /** Between the legs, where no light grazes. */
  fork: Shape;
  /** What of the trunk lies before the neck. */
  beforeNeck: Shape;
  behindShape: Shape;
  trunkShape: Shape;
  /** Top arms, and a thing that is held before the head. */
  topShape: Shape;
  /** One arm alone, for a drawing over something else. */
  arm: (side: Side) => Part[];
}

/** The expression a spec starts with. */
export function expressionOf(spec: FigureSpec): Expression {
  return typeof spec.expression === 'object' ? spec.expression : EXPRESSION[spec.expression ?? 'neutral'];
}

/** The head as it turns for an expression and a gaze; the body stays as it stands. */
export function headIn(
  s: Pick<Stance, 'spec' | 'body' | 'view' | 'pose'>,
  ex: Expression,
  gaze: FigureSpec['gaze'],
): HeadFrame {
  return headFrame(s.view, solve(s.pose, s.body, headAngles(ex, gaze)), s.body, s.spec.face);
}

/** Poses and dresses a person. The shoulders are those of the spec's own expression. */
export function takeStance(spec: FigureSpec): Stance {
  const body = makeBody(spec.body),
    own = expressionOf(spec);
  const named = typeof spec.pose === 'string' ? (POSE[spec.pose] as Pose) : spec.pose;
  const pose: Pose = { ...named, shrug: [(named.shrug?.[0] ?? 0) + own.shrug, (named.shrug?.[1] ?? 0) + own.shrug] };
  const joints = solve(pose, body, headAngles(own, spec.gaze));
  const view = makeView(spec.turn, spec.tilt);
  const skin = SKIN[Math.max(1, Math.min(8, spec.skin)) - 1]!;
  const clothes = dress(view, joints, body, spec.outfit);
  const facing = view.z(add(joints.chest, mul(joints.Rc, [0, 0, 1]))) - view.z(joints.chest);
  const backView = facing < -0.2;

  const arm = (side: Side): Part[] => {
    const limb = side === 'L' ? joints.armL : joints.armR,
      bare = clothes.skinArms[side];
    const forearm: Part[] = bare
      ? [
          {
            name: `forearm${side}`,
            shape: armTube(view, limb, body, bare.from, 1.99, 0),
            colour: skin,
            round: 6,
            marks: [],
            cast: 5,
          },
        ]
      : [];
    return [
      ...forearm,
      handPart(side, view, joints, body, skin),
      { ...clothes.sleeves[side], flow: shoulderCap(limb, view, body) },
    ];
  };
  const arms: Record<Layer, Part[]> = { back: [], front: [], top: [] };
  for (const side of ['L', 'R'] as const) arms[armLayer(side, pose, joints, view, facing)].push(...arm(side));

  const neck = neckShape(view, headIn({ spec, body, view, pose }, own, spec.gaze), joints, body);
  const neckPart: Part = {
    name: 'neck',
    shape: neck,
    colour: skin,
    round: 12,
    marks: [],
    upright: true,
    // where it runs into the shoulders it has no edge
    flow: ellipse(view.p(joints.neck), body.ring.neck[0] * HEAD * 1.1, body.ring.neck[1] * HEAD * 0.6),
  };
  const before = [...(backView ? clothes.torso : []), ...clothes.collarOver, ...arms.front];
  const trunk = [
    ...skinned(clothes.legs, skin),
    ...(backView ? [] : clothes.torso),
    ...skinned(clothes.lap, skin),
    neckPart,
    ...before,
  ];
  const name = spec.prop === 'none' ? undefined : (spec.prop ?? pose.prop);
  const prop = name ? drawProp(name, joints, view, spec.light) : null;
  return {
    spec,
    body,
    joints,
    view,
    skin,
    pose,
    backView,
    behind: arms.back,
    trunk,
    top: arms.top,
    prop,
    neck,
    fork: between(joints.legL, joints.legR, view),
    beforeNeck: covers(before),
    behindShape: covers(arms.back),
    trunkShape: covers(trunk),
    topShape: union(covers(arms.top), prop && !backView ? prop.shape : [], prop?.overShape ?? []),
    arm,
  };
}

/** What a list of parts covers. */
export function covers(parts: Part[]): Shape {
  return union(...parts.map((p) => p.shape));
}

function headAngles(ex: Expression, gaze: FigureSpec['gaze'] = {}): { yaw: number; pitch: number; roll: number } {
  return {
    yaw: (gaze.yaw ?? 0) + ex.head.yaw,
    pitch: (gaze.pitch ?? 0) + ex.head.pitch,
    roll: (gaze.roll ?? 0) + ex.head.roll,
  };
}

function between(l: LimbJoints, r: LimbJoints, view: View): Shape {
  return poly(...[l.a, l.b, l.c, r.c, r.b, r.a].map(view.p));
}

/** Round the shoulder, where a sleeve is one cloth with the trunk. */
function shoulderCap(limb: LimbJoints, view: View, body: Body): Shape {
  const r = body.armR[0] * HEAD;
  return hull([
    ...circlePts(view.p(limb.a), r * 1.45, 20),
    ...circlePts(view.p(lerp(limb.a, limb.b, 0.22)), r * 0.6, 16),
  ]);
}

function handPart(side: Side, view: View, joints: Joints, body: Body, skin: string): Part {
  const hand = drawHand(view, side === 'L' ? joints.handL : joints.handR, body.hand);
  return {
    name: `hand${side}`,
    shape: hand.shape,
    colour: skin,
    round: 4,
    cast: 4,
    marks: [
      { shape: hand.creases, tone: 'half', opacity: 0.8 },
      { shape: hand.lines, tone: 'shade', opacity: 0.85 },
    ],
  };
}

function skinned(list: ClothPart[], skin: string): Part[] {
  return list.map((c) => (c.skin ? { ...c, colour: skin } : c));
}

type Layer = 'back' | 'front' | 'top';

function armLayer(side: Side, pose: Pose, j: Joints, v: View, facing: number): Layer {
  const said = pose.order?.[side === 'L' ? 'armL' : 'armR'],
    limb = side === 'L' ? j.armL : j.armR;
  const depth = v.z(limb.b) * 0.45 + v.z(limb.c) * 0.55 - v.z(j.chest);
  if (facing < -0.3) return said ? 'back' : depth > -0.12 ? 'front' : 'back'; // back view: what is in front of the body is hidden
  if (v.z(limb.a) - v.z(j.neck) < -0.42) return 'back'; // far shoulder in profile
  const hand = side === 'L' ? j.handL : j.handR,
    palm = add(hand.at, scale(hand.point, 0.35));
  if (said === 'top' && palm[1] > j.neck[1] && v.z(palm) < v.z(j.headPivot)) return 'front'; // at the far ear: the face lies before it
  return said ?? (depth > -0.25 ? 'front' : 'back');
}
