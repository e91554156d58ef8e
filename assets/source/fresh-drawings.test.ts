// The committed pictures are what the drawing programs make: every drawing still has the mark that its picture was made from.
// `npm run art -- --check` goes further and compares the pixels.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { markOfPlane } from './output/draw-place.ts';
import { markOf } from './output/drawing-mark.ts';
import { readMarks } from './output/keep-pictures.ts';
import { asTold, readCues } from './output/story-cues.ts';
import { FLAT_PICTURES, PLACES, SHIPPED } from './places/all.ts';

const marks = readMarks(fileURLToPath(new URL('../pictures/', import.meta.url)));
const shipped = SHIPPED.flatMap((id) =>
  Object.entries(PLACES[id] ?? {}).map(([place, draw]) => [`${id}/${place}`, draw] as const),
);

// People are drawn whole and in pieces, each face apart: seconds, not milliseconds.
const SLOW_MS = 60_000;

describe('a drawing and its picture', () => {
  it.each(shipped)(
    'agree at %s (if not: npm run art)',
    async (path, draw) => {
      const place = asTold(await draw(), readCues(path.split('/')[0] ?? ''));
      const drawn = place.planes.map((plane) => [`${path}/${plane.name}`, markOfPlane(plane)]);
      const kept = Object.entries(marks).filter(([name]) => name.startsWith(`${path}/`));
      expect(Object.fromEntries(drawn)).toEqual(Object.fromEntries(kept));
    },
    SLOW_MS,
  );

  it.each(Object.entries(FLAT_PICTURES))(
    'agree in %s (if not: npm run art)',
    async (name, draw) => {
      const drawn = (await draw()).flatMap(({ svg, cuts }) => cuts.map(({ file }) => [`${name}/${file}`, markOf(svg)]));
      const kept = Object.entries(marks).filter(([path]) => path.startsWith(`${name}/`));
      expect(Object.fromEntries(drawn)).toEqual(Object.fromEntries(kept));
    },
    SLOW_MS,
  );
});
