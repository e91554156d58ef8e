import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { figure, type FigureSpec } from './figure.ts';
import { type FigurePieces, pieces } from './pieces.ts';
import type { Light } from './tones.ts';

const light: Light = {
  from: [-0.6, 0.5, 0.6],
  key: '#ffe2c0',
  shade: '#4a5570',
  wrap: 0.8,
  sink: 0.5,
  rims: [{ from: [1, 0.3], width: 3, colour: '#9fc0ff' }],
};
const outfit: FigureSpec['outfit'] = {
  top: { kind: 'jumper', colour: '#4b5f6e' },
  bottom: { kind: 'trousers', colour: '#2b3340' },
  shoes: '#222222',
};
const base: FigureSpec = {
  body: { kind: 'woman' },
  skin: 5,
  hair: 'long',
  hairColour: '#201613',
  outfit,
  pose: 'relaxed',
  turn: 20,
  light,
  detail: 2,
};
const handAtNeck: FigureSpec = { ...base, pose: 'tableCollar', turn: 30, expression: 'guarded' };
const CASES: [string, FigureSpec][] = [
  ['long hair', base],
  ['a bun, head down', { ...base, hair: 'bun', expression: 'ashamed' }],
  ['a hand at the neck', handAtNeck],
  ['arms on the knees of a child', { ...base, body: { kind: 'child' }, pose: 'stairs' }],
  ['a back view', { ...base, turn: 165, hat: 'bowler', hair: 'bun' }],
  ['a profile', { ...base, turn: -85, hair: 'crop', hat: 'cap', body: { kind: 'man' } }],
];
const OTHERS = {
  afraid: { expression: 'afraid', gaze: { yaw: 25 } },
  tired: { expression: 'tired', gaze: { yaw: -18 } },
} as const;

/** Pixels of a drawing on nothing: 320 x 420 at half a pixel a unit. */
function draw(svg: string): { pixels: Buffer; width: number; height: number } {
  const image = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="420" viewBox="-320 -800 640 840">${svg}</svg>`,
  ).render();
  return { pixels: image.pixels, width: image.width, height: image.height };
}

/** Share of pixels that differ visibly. */
function difference(a: string, b: string): number {
  const p = draw(a).pixels,
    q = draw(b).pixels;
  let differing = 0;
  for (let i = 0; i < p.length; i += 4) if ([0, 1, 2, 3].some((k) => Math.abs(p[i + k]! - q[i + k]!) > 24)) differing++;
  return differing / (p.length / 4);
}

/** How many pixels are see-through and cannot be reached from the edge of the picture. */
function enclosed(svg: string): number {
  const { pixels, width, height } = draw(svg);
  const open = Array.from({ length: width * height }, (_, i) => pixels[i * 4 + 3]! < 100);
  const queue = [0];
  open[0] = false;
  while (queue.length) {
    const i = queue.pop()!,
      x = i % width;
    for (const [next, inside] of [
      [i - 1, x > 0],
      [i + 1, x < width - 1],
      [i - width, i >= width],
      [i + width, i < width * (height - 1)],
    ] as const)
      if (inside && open[next]) {
        open[next] = false;
        queue.push(next);
      }
  }
  return open.filter(Boolean).length;
}

const made = new Map<FigureSpec, FigurePieces>();

/** The pieces of a person, made once for all tests. */
function inPieces(spec: FigureSpec): FigurePieces {
  const known = made.get(spec) ?? makePieces(spec);
  made.set(spec, known);
  return known;
}

function makePieces(spec: FigureSpec): FigurePieces {
  const own = typeof spec.expression === 'string' ? spec.expression : 'neutral';
  return pieces(spec, { own: { expression: own, ...(spec.gaze && { gaze: spec.gaze }) }, ...OTHERS });
}

function ids(spec: FigureSpec): string[] {
  return [...figure(spec).svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]!);
}

test.each(CASES)('%s: a body with its own head is the figure', (_, spec) => {
  const { body, heads } = inPieces(spec);
  expect(difference(figure(spec).svg, body + heads['own']!.svg)).toBeLessThan(0.0005);
});

test.each(CASES)('%s: no other head opens a hole', (_, spec) => {
  const { body, heads } = inPieces(spec);
  const already = enclosed(body + heads['own']!.svg);
  for (const face of Object.keys(OTHERS)) expect(enclosed(body + heads[face]!.svg)).toBeLessThanOrEqual(already + 8);
});

test('a hand at the neck stays before every head', () => {
  const { body, heads } = inPieces(handAtNeck);
  const { joints, view } = figure(handAtNeck);
  const [x, y] = view.p(joints.handR.at).map(Math.round) as [number, number];
  const spot = (svg: string): number[] => {
    const { pixels, width } = draw(svg);
    const i = (Math.round((y + 800) / 2) * width + Math.round((x + 320) / 2)) * 4;
    return [...pixels.subarray(i, i + 4)];
  };
  for (const { svg } of Object.values(heads)) expect(spot(body + svg)).toEqual(spot(body));
});

test('closed eyes differ from open ones only in the box of the eyes', () => {
  const { heads } = inPieces(base);
  const { svg, shut, eyes } = heads['own']!;
  const lid = `<rect x="${eyes!.x}" y="${eyes!.y}" width="${eyes!.w}" height="${eyes!.h}" fill="#000"/>`;
  expect(difference(svg, shut!)).toBeGreaterThan(0);
  expect(difference(svg + lid, shut! + lid)).toBe(0);
});

test('there is no blink where no eye can be seen to close', () => {
  expect(pieces({ ...base, detail: 0 }, OTHERS).heads['afraid']!.shut).toBeNull();
  expect(pieces({ ...base, turn: 180 }, OTHERS).heads['afraid']!.shut).toBeNull();
});

test('the same person is the same drawing every time, and two people share no id by chance', () => {
  expect(figure(base).svg).toBe(figure(base).svg);
  const one = ids(base),
    other = ids({ ...handAtNeck, body: { kind: 'man' } });
  expect(one.length).toBeGreaterThan(0);
  expect(other.length).toBeGreaterThan(0);
  expect(one.filter((id) => other.includes(id))).toEqual([]);
});
