// Puts a person together: a stance, the body in it and the head on it, as one SVG group.
// Drawing units: 100 per adult head, feet at (0, 0). Nothing here knows about scenes.
import type { V2 } from '../core/vec.ts';
import { bounds, type Shape } from '../core/shape.ts';
import type { BodySpec } from './body.ts';
import type { Expression, ExpressionName } from './expression.ts';
import type { Beard } from './beard.ts';
import type { HairStyle } from './hair.ts';
import type { FaceShape } from './head.ts';
import type { Hat } from './headwear.ts';
import type { Outfit } from './outfit.ts';
import { Painter } from './paint.ts';
import { whole } from './pieces.ts';
import type { PoseName } from './poses.ts';
import type { PropName } from './props.ts';
import type { Joints, Pose } from './skeleton.ts';
import { takeStance } from './stance.ts';
import type { Light } from './tones.ts';
import { HEAD, type View } from './view.ts';

/** Everything that makes one drawing of one person. */
export interface FigureSpec {
  body: BodySpec;
  /** 1 lightest .. 8 darkest pigment; the light makes the tones. */
  skin: number;
  hair: HairStyle;
  hairColour: string;
  hat?: Hat;
  /** Colour of a hijab or turban; `hairColour` then is that of brows and beard. */
  headCloth?: string;
  beard?: Beard;
  /** Thin frames of this colour. */
  glasses?: { colour: string };
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
  prop?: PropName | 'none';
}
/** A finished drawing, feet at (0, 0), 100 units to an adult head. */
export interface Figure {
  svg: string;
  silhouette: Shape;
  box: { x: number; y: number; w: number; h: number };
  /** The middle of the head. */
  head: V2;
  joints: Joints;
  view: View;
  /** Both arms and what they hold, alone: drawn again over a table the body sits behind. */
  overTable: string;
}

/** Draws a person. The same spec always gives the same string. */
export function figure(spec: FigureSpec): Figure {
  const s = takeStance(spec),
    { joints: j, view } = s;
  const { body, head, silhouette } = whole(s);
  return {
    svg: `<g>${body}${head.svg}</g>`,
    silhouette,
    box: bounds(silhouette),
    head: head.at,
    joints: j,
    view,
    get overTable() {
      const painter = new Painter(spec.light, s.skin);
      const farFirst = view.z(j.armR.c) > view.z(j.armL.c) + 0.05 ? (['L', 'R'] as const) : (['R', 'L'] as const);
      const arms = farFirst.flatMap((side) => s.arm(side)).map((p) => painter.draw(p));
      return (s.backView ? '' : (s.prop?.svg ?? '')) + arms.join('');
    },
  };
}

/** Places a figure: feet at (x, y), `headPx` pixels to an adult head. */
export const place = (f: Pick<Figure, 'svg'>, x: number, y: number, headPx: number): string =>
  `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(headPx / HEAD).toFixed(4)})">${f.svg}</g>`;
