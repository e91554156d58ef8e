import { expect, test } from 'vitest';
import { makeBody } from './body.ts';
import { EXPRESSION, type ExpressionName } from './expression.ts';
import { drawFace } from './face.ts';
import { drawGlasses } from './glasses.ts';
import { drawHair, HAIR_STYLES } from './hair.ts';
import { headFrame, type HeadFrame } from './head.ts';
import { POSE } from './poses.ts';
import { solve } from './skeleton.ts';
import type { Light } from './tones.ts';
import { makeView } from './view.ts';

const light: Light = { from: [-0.6, 0.5, 0.6], key: '#ffe2c0', shade: '#4a5570', wrap: 0.8 };
const TURNS = [0, 35, -60, 90, 140, 180];
const FACES = Object.keys(EXPRESSION) as ExpressionName[];

function head(turn: number, kind: 'man' | 'woman' | 'child' = 'woman', age = 35): HeadFrame {
  const body = makeBody({ kind, age });
  return headFrame(makeView(turn), solve(POSE.relaxed, body), body);
}

/** Eyes that can be seen at this turn. */
function whites(turn: number): number {
  return drawFace(head(turn), EXPRESSION.neutral, light, 2).parts.filter((p) => p.name === 'white').length;
}

/** Lines of age on a face. */
function lines(h: HeadFrame): number {
  return drawFace(h, EXPRESSION.neutral, light, 2).parts.filter((p) => /fold|bag|crow|jowl/.test(p.name)).length;
}

test.each(HAIR_STYLES)('%s is drawn at every turn', (cut) => {
  for (const turn of TURNS) {
    const pieces = drawHair(head(turn), cut);
    expect(pieces.some((p) => p.shape.length > 0)).toBe(true);
    expect(
      pieces
        .flatMap((p) => p.shape)
        .flat(2)
        .every(Number.isFinite),
    ).toBe(true);
  }
});

test('no two expressions draw the same brows, eyes and mouth', () => {
  const drawn = FACES.map((name) => {
    const parts = drawFace(head(-20), EXPRESSION[name], light, 2).parts;
    return JSON.stringify(parts.filter((p) => /brow|lid|mouth/.test(p.name)).map((p) => p.shape));
  });
  expect(new Set(drawn).size).toBe(FACES.length);
});

test('age is drawn from 45 on, and a child never has a line of it', () => {
  expect(lines(head(0, 'woman', 35))).toBe(0);
  expect(lines(head(0, 'child', 8))).toBe(0);
  expect(lines(head(0, 'man', 70))).toBeGreaterThan(lines(head(0, 'man', 50)));
});

test('a face turned away has no features, and glasses show only their arms', () => {
  expect(drawFace(head(180), EXPRESSION.neutral, light, 2).parts).toEqual([]);
  expect(drawGlasses(head(180)).flat(2).every(Number.isFinite)).toBe(true);
});

test('every face has two eyes when it looks at us and one in profile', () => {
  expect(whites(0)).toBe(2);
  expect(whites(88)).toBe(1);
});
