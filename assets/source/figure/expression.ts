// Ten expressions. Faces say little; most of the feeling is in the body offsets (chin, shoulders, breath).
/** What a face can say. */
export type ExpressionName =
  | 'neutral'
  | 'guarded'
  | 'afraid'
  | 'pleading'
  | 'charming'
  | 'cold'
  | 'ashamed'
  | 'tired'
  | 'concerned'
  | 'relieved';
/** Offsets of brow, lid, gaze, mouth, head (degrees) and shoulders (heads). */
export interface Expression {
  /** Brow: inner end up, outer end up, pulled together (head heights / 100). */
  browIn: number;
  browOut: number;
  pinch: number;
  lid: number; // 0 shut, 1 resting, 1.3 wide
  look: [number, number]; // gaze inside the eye: across, up (-1..1)
  mouth: { curve: number; open: number; width: number; skew: number };
  head: { pitch: number; roll: number; yaw: number };
  shrug: number; // shoulders up, heads
}
const E = (
  browIn: number,
  browOut: number,
  pinch: number,
  lid: number,
  look: [number, number],
  mouth: [number, number, number, number],
  head: [number, number, number],
  shrug: number,
): Expression => ({
  browIn,
  browOut,
  pinch,
  lid,
  look,
  mouth: { curve: mouth[0], open: mouth[1], width: mouth[2], skew: mouth[3] },
  head: { pitch: head[0], roll: head[1], yaw: head[2] },
  shrug,
});

/** The ten expressions. */
export const EXPRESSION: Record<ExpressionName, Expression> = {
  neutral: E(0, 0, 0, 1, [0, 0], [0, 0, 1, 0], [0, 0, 0], 0),
  guarded: E(2.2, -0.8, 0.6, 0.92, [0.5, -0.1], [-0.3, 0, 0.9, 0], [3, 0, 8], 0.05),
  afraid: E(3.2, -0.6, 1.2, 1.28, [0.2, 0.1], [-1, 1.4, 0.8, 0], [-3, 0, -5], 0.13),
  pleading: E(3.6, -1.4, 1.4, 1.05, [0, 0.5], [-1.2, 0.8, 0.85, 0], [-7, 7, 0], 0.06),
  charming: E(1.2, 1.4, 0, 0.84, [0, 0], [3.6, 0, 1.3, 0.9], [-3, -7, 0], 0),
  cold: E(-2.4, 0.6, 1.4, 0.72, [0, 0], [-0.5, 0, 1, 0], [5, 0, 0], 0),
  ashamed: E(1.8, -1.6, 0.8, 0.4, [-0.4, -1], [-1.2, 0, 0.8, 0], [24, 4, -12], 0.04),
  tired: E(0.6, -1.6, 0, 0.5, [0, -0.4], [-0.6, 0, 0.95, 0], [9, 5, 0], -0.04),
  concerned: E(2.0, -0.4, 1.4, 1, [0, 0], [-0.4, 0, 0.9, 0], [5, 6, 0], 0),
  relieved: E(1.2, -0.8, 0, 0.6, [0, -0.2], [1.2, 0.4, 1, 0], [-4, 5, 0], -0.07),
};
