// The player's own hands, as the player sees them: the left flat on the page to hold it, the right with a pen. They are the
// nearest thing in the frame, and put the player at the table.
import type { Plane } from '../core/plane.ts';
import { circlePts, grow, hull, minus, shift, stroke, union } from '../core/shape.ts';
import { add2, norm2, scale2, sub2, type V2 } from '../core/vec.ts';
import type { FigureSpec } from '../figure/figure.ts';
import { type HandArtName, PEN } from '../figure/hands-art.ts';
import { contactLines, type DrawnDigit, handArt } from '../figure/hands-drawn.ts';
import { Painter } from '../figure/paint.ts';
import { type Light, SKIN } from '../figure/tones.ts';

/** A table is seen from above at a slant: this much of what points away from us is left. */
const LYING = 0.7;

/** One arm, in hand lengths on the table, right and away from the point of the pen. */
interface OwnArm {
  name: HandArtName;
  /** The wrist, or for the hand with the pen its point. */
  from: V2;
  /** Where the hand points. */
  along: V2;
  /** Where the forearm goes, from the wrist. */
  back: V2;
  /** On which side of `along` the thumb is: 1 = to its right. */
  thumb: 1 | -1;
}
const LEFT: OwnArm = { name: 'spread', from: [-1.98, -0.72], along: [0.72, 0.66], back: [-0.62, -1], thumb: 1 };
const RIGHT: OwnArm = { name: 'write', from: [0, 0], along: [-0.78, 0.6], back: [0.7, -1], thumb: -1 };

/**
 * Draws them with the point of the pen at `at`, in frame units; `hand` is how long a hand is there, in pixels. `look` is the
 * officer, whose sleeves these are.
 */
export function ownHands(
  p: Plane,
  look: Pick<FigureSpec, 'skin' | 'outfit'>,
  light: Light,
  at: V2,
  hand: number,
): void {
  const skin = SKIN[look.skin - 1]!,
    cloth = look.outfit.top.colour;
  for (const arm of [LEFT, RIGHT]) {
    const { digits, creases, sleeve, cuff, point } = arranged(arm, at, hand),
      painter = new Painter(light, skin),
      upTo = arm.name === 'write' ? digits.length - 2 : digits.length;
    const laid = (list: readonly DrawnDigit[], name: string): void => {
      p.raw(
        painter.draw({
          name,
          shape: union(...list.map((d) => d.shape)),
          colour: skin,
          round: 5,
          cast: 3,
          flow: grow(union(...list.map((d) => d.root)), -0.05 * hand),
          marks: [
            {
              shape: minus(contactLines(list, 0.018 * hand), union(...list.map((d) => d.root))),
              tone: 'shade',
              opacity: 0.9,
            },
            { shape: creases, tone: 'half', opacity: 0.8 },
          ],
        }),
      );
    };
    const whole = union(sleeve, ...digits.map((d) => d.shape));
    p.group('filter="url(#soft3)"', (q) => q.shape(shift(whole, [8, 5]), '#04080a', 'opacity=".5"'));
    laid(digits.slice(0, upTo), 'hand');
    if (arm.name === 'write') {
      // first finger and thumb close on the pen from both sides
      pen(p, point(...PEN.point), point(...PEN.end), hand);
      laid(digits.slice(upTo), 'grip');
    }
    p.raw(
      painter.draw({
        name: 'sleeve',
        shape: sleeve,
        colour: cloth,
        round: 12,
        cast: 4,
        marks: [{ shape: cuff, tone: 'half' }],
      }),
    );
  }
}

/** From the table to the page: the hand, and the sleeve with the band of its cuff. */
function arranged({ name, from, along, back, thumb }: OwnArm, at: V2, hand: number) {
  const on = ([x, y]: V2): V2 => [at[0] + x * hand, at[1] - y * hand * LYING],
    f = norm2(along),
    t: V2 = [f[1] * thumb, -f[0] * thumb],
    reach = (x: number, y: number): V2 => add2(scale2(f, x), scale2(t, y)),
    wrist = name === 'write' ? sub2(from, reach(...PEN.point)) : from,
    point = (x: number, y: number): V2 => on(add2(wrist, reach(x, y)));
  // a round sleeve seen from above and behind: its end bulges towards the hand
  const root = on(wrist),
    down = norm2(sub2(on(add2(wrist, back)), root)),
    ring = (k: number, r: number): V2[] =>
      Array.from({ length: 28 }, (_, i) => {
        const a = (i / 28) * Math.PI * 2,
          [c, n] = [Math.cos(a) * r * hand, Math.sin(a) * r * hand * 0.34];
        return [root[0] + down[0] * (k * hand + n) - down[1] * c, root[1] + down[1] * (k * hand + n) + down[0] * c];
      });
  const sleeve = hull([...ring(0.06, 0.225), ...ring(2.6, 0.46)]);
  return {
    ...handArt(name, point, hand),
    point,
    sleeve,
    cuff: minus(sleeve, hull([...ring(0.34, 0.26), ...ring(2.7, 0.6)])),
  };
}

/** A pen, from its point to its end. */
function pen(p: Plane, point: V2, end: V2, hand: number): void {
  const neck = add2(point, scale2(norm2(sub2(end, point)), hand * 0.13));
  p.shape(hull([...circlePts(neck, hand * 0.034), ...circlePts(end, hand * 0.034)]), '#161c26');
  p.shape(stroke([add2(neck, [0, -2]), add2(end, [0, -2])], 2, [0.6, 0.2]), '#d9b07c', 'opacity=".7"');
  p.shape(hull([...circlePts(neck, hand * 0.028), ...circlePts(point, hand * 0.008)]), '#b98f5c');
}
