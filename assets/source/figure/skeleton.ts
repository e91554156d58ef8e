// Pose in, joints out. A pose states where hands and feet go; two-bone IK finds elbows and knees for any body.
import { type V3, type M3, add, sub, scale, norm, dot, len, mul, mm, rotX, rotY, rotZ, IDENTITY } from '../core/vec.ts';
import type { Body } from './body.ts';
import type { HandShape } from './hands.ts';
import type { PropName } from './props.ts';

/** What a wrist is placed from. */
export type Anchor = 'shoulder' | 'chest' | 'head' | 'hip' | 'ground' | 'knee';
/** Where one hand goes, and how. */
export interface Arm {
  /** Wrist target, in arm lengths from the anchor: outwards, up, forwards (outwards = away from the midline). */
  to: V3;
  from?: Anchor;
  /** Which way the elbow points: outwards, up, forwards. */
  elbow: V3;
  hand?: HandShape;
  /** Finger direction and palm normal (outwards, up, forwards); default: fingers follow the forearm, palm inwards. */
  point?: V3;
  palm?: V3;
}
/** Where one foot goes. */
export interface Leg {
  /** Ankle on the ground: outwards, up, forwards, in leg lengths. */
  to: V3;
  knee?: V3;
  turn?: number;
  tip?: number;
}
/** A whole stance. */
export interface Pose {
  /** Pelvis height in leg lengths (1 = straight legs); shift = sideways, forwards. */
  pelvis: { up: number; shift?: [number, number]; pitch?: number; roll?: number; yaw?: number };
  spine?: { bend?: number; side?: number; twist?: number };
  head?: { pitch?: number; yaw?: number; roll?: number; forward?: number };
  shrug?: [number, number];
  round?: number; // shoulders forward
  left: Arm;
  right: Arm;
  legL: Leg;
  legR: Leg;
  /** Draw-order corrections, e.g. { armL: 'back' }. */
  order?: Partial<Record<'armL' | 'armR' | 'legL' | 'legR', 'front' | 'back' | 'top'>>;
  prop?: PropName;
}
/** Root, middle and end of a limb, and the way its joint points. */
export interface LimbJoints {
  a: V3;
  b: V3;
  c: V3;
  back: V3;
}
/** Where a hand is, where its fingers and palm point. */
export interface HandFrame {
  at: V3;
  point: V3;
  palm: V3;
  shape: HandShape;
  side: 1 | -1;
}
/** Everything the drawing needs to know about a posed body. */
export interface Joints {
  pelvis: V3;
  waist: V3;
  chest: V3;
  neck: V3;
  headPivot: V3;
  Rp: M3;
  Rw: M3;
  Rc: M3;
  Rh: M3;
  armL: LimbJoints;
  armR: LimbJoints;
  handL: HandFrame;
  handR: HandFrame;
  legL: LimbJoints;
  legR: LimbJoints;
  footL: { at: V3; turn: number; tip: number };
  footR: { at: V3; turn: number; tip: number };
}

function ik(a: V3, target: V3, l1: number, l2: number, pole: V3): [V3, V3] {
  let d = sub(target, a),
    L = len(d);
  const max = (l1 + l2) * 0.9985,
    min = Math.abs(l1 - l2) + 0.08;
  if (L > max || L < min) {
    d = scale(norm(d), Math.max(min, Math.min(max, L)));
    L = len(d);
  }
  const dir = norm(d),
    along = (l1 * l1 - l2 * l2 + L * L) / (2 * L);
  const h = Math.sqrt(Math.max(0, l1 * l1 - along * along));
  const side = norm(sub(pole, scale(dir, dot(pole, dir))));
  return [add(a, add(scale(dir, along), scale(side, h))), add(a, d)];
}

/** Outwards to left or right. */
const flip = (v: V3, sg: number): V3 => [v[0] * sg, v[1], v[2]];

/** Joints of a posed body; `gaze` is added to the pose's head angles (degrees). */
export function solve(pose: Pose, b: Body, gaze: { yaw?: number; pitch?: number; roll?: number } = {}): Joints {
  const leg = b.thigh + b.shin,
    arm = b.upperArm + b.foreArm;
  const p = pose.pelvis,
    s = pose.spine ?? {},
    h = pose.head ?? {};
  const pelvis: V3 = [(p.shift?.[0] ?? 0) * leg, p.up * leg + b.ankle, (p.shift?.[1] ?? 0) * leg];
  const Rp = mm(rotY(p.yaw ?? 0), mm(rotX(p.pitch ?? 0), rotZ(p.roll ?? 0)));
  const bend = (s.bend ?? 0) + b.stoop * 0.7,
    side = s.side ?? 0,
    twist = s.twist ?? 0;
  const step = (t: number): M3 => mm(rotY(twist * t), mm(rotX(bend * t), rotZ(side * t)));
  const Rw = mm(Rp, step(0.5)),
    Rc = mm(Rp, step(1));
  const waist = add(pelvis, mul(mm(Rp, step(0.25)), [0, b.lumbar, 0]));
  const chest = add(waist, mul(mm(Rp, step(0.75)), [0, b.thorax, 0]));
  const neck = add(chest, mul(Rc, [0, b.upper, -0.04]));
  const Rn = mm(Rc, rotX(-(bend * 0.35) + b.stoop * 0.5));
  const Rh = mm(
    Rn,
    mm(
      rotY((h.yaw ?? 0) + (gaze.yaw ?? 0)),
      mm(rotX((h.pitch ?? 0) + (gaze.pitch ?? 0)), rotZ((h.roll ?? 0) + (gaze.roll ?? 0))),
    ),
  );
  const headPivot = add(neck, mul(Rn, [0, b.neckLen, 0.08 + (h.forward ?? 0) + b.stoop * 0.008]));

  const shrug = pose.shrug ?? [0, 0],
    round = pose.round ?? 0;
  const shoulder = (sg: 1 | -1): V3 =>
    add(
      neck,
      mul(Rc, [sg * b.shoulderHalf, -b.shoulderDrop + (sg > 0 ? shrug[0] : shrug[1]) - 0.06, round * 0.22 - 0.02]),
    );

  const doLeg = (l: Leg, sg: 1 | -1): { limb: LimbJoints; foot: { at: V3; turn: number; tip: number } } => {
    const hip = add(pelvis, mul(Rp, [sg * b.hipHalf, -0.05, 0]));
    const ankle: V3 = [sg * l.to[0] * leg, l.to[1] * leg + b.ankle, l.to[2] * leg];
    const [knee, end] = ik(hip, ankle, b.thigh, b.shin, flip(l.knee ?? [0.12, 0, 1], sg));
    const turn = sg * (l.turn ?? 12);
    const back = norm(sub(scale(add(hip, end), 0.5), knee));
    return {
      limb: {
        a: hip,
        b: knee,
        c: end,
        back: len(sub(scale(add(hip, end), 0.5), knee)) > 0.1 ? back : mul(rotY(turn), [0, 0, -1]),
      },
      foot: { at: end, turn, tip: l.tip ?? 0 },
    };
  };
  const L = doLeg(pose.legL, 1),
    R = doLeg(pose.legR, -1);

  const doArm = (a: Arm, sg: 1 | -1): { limb: LimbJoints; hand: HandFrame } => {
    const sh = shoulder(sg);
    const anchor: Record<Anchor, [V3, M3]> = {
      shoulder: [sh, Rc],
      chest: [chest, Rc],
      head: [headPivot, Rh],
      hip: [pelvis, Rp],
      ground: [[0, 0, 0], IDENTITY],
      knee: [sg > 0 ? L.limb.b : R.limb.b, IDENTITY],
    };
    const [o, M] = anchor[a.from ?? 'shoulder'];
    const target = add(o, mul(M, scale(flip(a.to, sg), arm)));
    const [el, end] = ik(sh, target, b.upperArm, b.foreArm, mul(Rc, flip(a.elbow, sg)));
    const fore = norm(sub(end, el));
    const point = a.point ? norm(mul(Rc, flip(a.point, sg))) : fore;
    const palm0 = a.palm ? mul(Rc, flip(a.palm, sg)) : mul(Rc, [-sg, 0, 0.2]);
    const palm = norm(sub(palm0, scale(point, dot(palm0, point))));
    return {
      limb: { a: sh, b: el, c: end, back: norm(sub(el, scale(add(sh, end), 0.5))) },
      hand: { at: end, point, palm, shape: a.hand ?? 'relaxed', side: sg },
    };
  };
  const AL = doArm(pose.left, 1);
  const AR = doArm(pose.right, -1);
  return {
    pelvis,
    waist,
    chest,
    neck,
    headPivot,
    Rp,
    Rw,
    Rc,
    Rh,
    armL: AL.limb,
    armR: AR.limb,
    handL: AL.hand,
    handR: AR.hand,
    legL: L.limb,
    legR: R.limb,
    footL: L.foot,
    footR: R.foot,
  };
}
