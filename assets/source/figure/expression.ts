// What a face can say. Faces say little; most of the feeling is in the body offsets (chin, shoulders, tilt).
/** Names of the expressions. */
export type ExpressionName =
  | 'neutral'
  | 'guarded'
  | 'afraid'
  | 'pleading'
  | 'charming'
  | 'smiling'
  | 'wry'
  | 'listening'
  | 'cold'
  | 'angry'
  | 'ashamed'
  | 'tired'
  | 'concerned'
  | 'relieved';

/** Offsets of brow, lid, gaze, mouth, head (degrees) and shoulders (heads). */
export interface Expression {
  /** Brow: inner end up, outer end up, pulled together, one side over the other (head heights / 100). */
  browIn: number;
  browOut: number;
  pinch: number;
  browSkew: number;
  lid: number; // 0 shut, 1 resting, 1.3 wide
  squint: number; // lower lid and cheek raised, 0..1
  look: [number, number]; // gaze inside the eye: across, up (-1..1)
  /** Corners up or down, lips apart, width, one corner over the other, lips pressed together (0..1). */
  mouth: { curve: number; open: number; width: number; skew: number; press: number };
  head: { pitch: number; roll: number; yaw: number };
  shrug: number; // shoulders up, heads
}

type Said = Partial<Omit<Expression, 'mouth' | 'head'>> & {
  mouth?: Partial<Expression['mouth']>;
  head?: Partial<Expression['head']>;
};

/** A face at rest with what is different about it. */
function face({ mouth, head, ...rest }: Said): Expression {
  return {
    browIn: 0,
    browOut: 0,
    pinch: 0,
    browSkew: 0,
    lid: 1,
    squint: 0,
    look: [0, 0],
    shrug: 0,
    ...rest,
    mouth: { curve: 0.3, open: 0, width: 1, skew: 0, press: 0, ...mouth },
    head: { pitch: 0, roll: 0, yaw: 0, ...head },
  };
}

/** Every expression, measured from a face at rest. */
export const EXPRESSION: Record<ExpressionName, Expression> = {
  neutral: face({}),
  /** Turned a little away, eyes back towards us, lips closed tight. */
  guarded: face({
    browIn: 1,
    browOut: -0.6,
    pinch: 0.8,
    lid: 0.86,
    look: [0.55, -0.05],
    mouth: { curve: -0.5, width: 0.86, press: 0.5 },
    head: { pitch: 3, yaw: 8 },
    shrug: 0.05,
  }),
  /** Inner brows up, eyes wide, a held breath. */
  afraid: face({
    browIn: 3.6,
    browOut: 0.2,
    pinch: 1.2,
    lid: 1.38,
    look: [0.2, 0.1],
    mouth: { curve: -1.1, open: 0.95, width: 0.88 },
    head: { pitch: -3, yaw: -5 },
    shrug: 0.13,
  }),
  pleading: face({
    browIn: 4,
    browOut: -1.4,
    pinch: 1.4,
    lid: 1.1,
    look: [0, 0.4],
    mouth: { curve: -1.3, open: 0.9, width: 0.86 },
    head: { pitch: -7, roll: 7 },
    shrug: 0.06,
  }),
  /** A pleasant, practised smile: lips closed, brows lifted, the eyes a little less than the mouth. */
  charming: face({
    browIn: 1,
    browOut: 1.3,
    lid: 0.95,
    squint: 0.35,
    mouth: { curve: 3, width: 1.24, skew: 0.3 },
    head: { pitch: -2, roll: -5 },
  }),
  /** Warmth: cheeks up, eyes narrowed by them, lips apart. */
  smiling: face({
    browIn: 0.9,
    browOut: 0.6,
    lid: 0.86,
    squint: 1,
    mouth: { curve: 3.4, open: 1.9, width: 1.28 },
    head: { pitch: -2, roll: 5 },
    shrug: -0.02,
  }),
  /** One corner of the mouth and one brow: dry, on nobody's cost. */
  wry: face({
    browOut: 0.3,
    browSkew: 1.6,
    lid: 0.84,
    squint: 0.3,
    look: [0.25, 0],
    mouth: { curve: 0.9, width: 1.06, skew: 2.2 },
    head: { pitch: 2, roll: -7 },
  }),
  /** Head tilted, eyes on whoever speaks, lips just apart. */
  listening: face({
    browIn: 2,
    browOut: -0.2,
    lid: 0.96,
    mouth: { curve: -0.1, open: 0.25, width: 0.9 },
    head: { pitch: 2, roll: 9 },
  }),
  /** Chin up, lids low, brows level, nothing in the mouth. */
  cold: face({
    browIn: -1.3,
    browOut: 0.2,
    pinch: 0.5,
    lid: 0.6,
    look: [0, -0.25],
    mouth: { curve: -0.4, width: 0.98, press: 0.3 },
    head: { pitch: -4 },
  }),
  /** Held in: chin down, brows drawn together, lips pressed; no snarl. */
  angry: face({
    browIn: -1.2,
    browOut: -0.3,
    pinch: 1.8,
    lid: 0.9,
    squint: 0.5,
    mouth: { curve: -0.9, width: 0.84, press: 1 },
    head: { pitch: 6 },
    shrug: 0.05,
  }),
  ashamed: face({
    browIn: 2.2,
    browOut: -1.4,
    pinch: 0.8,
    lid: 0.42,
    look: [-0.4, -1],
    mouth: { curve: -1.3, width: 0.84, press: 0.4 },
    head: { pitch: 22, roll: 4, yaw: -12 },
    shrug: 0.04,
  }),
  tired: face({
    browIn: 0.8,
    browOut: -1.5,
    lid: 0.52,
    look: [0, -0.4],
    mouth: { curve: -0.7, width: 0.94 },
    head: { pitch: 9, roll: 5 },
    shrug: -0.04,
  }),
  /** Inner brows up, lids a little low, the mouth closed and level. */
  concerned: face({
    browIn: 1.9,
    browOut: -0.3,
    pinch: 0.6,
    lid: 0.84,
    look: [0, -0.15],
    mouth: { curve: -0.15, width: 0.9, press: 0.2 },
    head: { pitch: 5, roll: 6 },
  }),
  /** A breath let go: lids down, brows loose, the corners of the mouth up. */
  relieved: face({
    browIn: 1.8,
    browOut: -0.6,
    lid: 0.4,
    squint: 0.3,
    look: [0, -0.2],
    mouth: { curve: 1.9, open: 0.7, width: 1.06 },
    head: { pitch: -5, roll: 4 },
    shrug: -0.07,
  }),
};
