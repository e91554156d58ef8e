// npm run art [-- --only quiet-house/hall,title] [--check]
// npm run art -- --sheet sheet.png --only quiet-house/hall [--stand daniel=crouch,isla=stairs] [--lights lamp=off]
// Draws every picture that is shipped and writes assets/pictures; with --check it compares instead, and with --sheet it only
// makes a contact sheet (of any place of any case, shipped or not).
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { drawFlat } from './output/draw-flat.ts';
import { drawPlace, type ManifestPlace } from './output/draw-place.ts';
import { differences, type Run, writeRun } from './output/keep-pictures.ts';
import { asTold, readCues } from './output/story-cues.ts';
import { drawSheet } from './output/sheet.ts';
import { FLAT_PICTURES, PLACES, SHIPPED } from './places/all.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    check: { type: 'boolean' },
    sheet: { type: 'string' },
    stand: { type: 'string' },
    lights: { type: 'string' },
  },
});
const OUT = fileURLToPath(new URL('../pictures/', import.meta.url));

const everyPlace = Object.entries(PLACES).flatMap(([id, places]) =>
  Object.keys(places).map((place) => `${id}/${place}`),
);
const shipped = [
  ...everyPlace.filter((path) => SHIPPED.some((id) => path.startsWith(`${id}/`))),
  ...Object.keys(FLAT_PICTURES),
];
// A case stands for all its places; a place of the first case may be named alone.
const wanted =
  values.only
    ?.split(',')
    .flatMap((path) => (path in PLACES ? everyPlace.filter((place) => place.startsWith(`${path}/`)) : [path]))
    .map((path) => (everyPlace.includes(`quiet-house/${path}`) ? `quiet-house/${path}` : path)) ?? shipped;
const unknown = wanted.filter((path) => !(everyPlace.includes(path) || path in FLAT_PICTURES));
if (unknown.length > 0) {
  throw new Error(
    `nothing is called ${unknown.join(', ')}; there are ${[...everyPlace, ...Object.keys(FLAT_PICTURES)].join(', ')}`,
  );
}

if (values.sheet !== undefined) {
  const places = await Promise.all(wanted.filter((path) => everyPlace.includes(path)).map((path) => placeAt(path)()));
  const wish = { stand: pairs(values.stand), lights: pairs(values.lights) as Record<string, 'on' | 'off'> };
  await drawSheet(places, wish, values.sheet);
} else {
  const run = await drawAll();
  if (values.check) {
    const found = await differences(run, OUT);
    for (const difference of found) console.log(difference);
    console.log(
      found.length === 0
        ? `${run.files.size} pictures are what their drawings make.`
        : `${found.length} differences; run: npm run art`,
    );
    process.exitCode = found.length === 0 ? 0 : 1;
  } else {
    writeRun(run, OUT);
    console.log(`${run.files.size} pictures written.`);
  }
}

/** Draws what is wanted. A manifest holds a whole case, so a case is drawn whole. */
async function drawAll(): Promise<Run> {
  const run: Run = { files: new Map(), marks: new Map(), manifests: new Map(), folders: [] };
  for (const id of SHIPPED.filter((one) => wanted.some((path) => path.startsWith(`${one}/`)))) {
    const cues = readCues(id);
    const places: Record<string, ManifestPlace> = {};
    for (const [place, draw] of Object.entries(PLACES[id]!)) {
      // oxlint-disable-next-line no-await-in-loop -- one place fills the memory and both cores
      places[place] = await drawPlace(asTold(await draw(), cues), `${id}/${place}`, run);
      console.log(`${id}/${place}: ${places[place].planes.length} planes`);
    }
    run.manifests.set(`${id}/manifest.json`, { frame: [1280, 720], places });
    run.folders.push(id);
  }
  for (const name of Object.keys(FLAT_PICTURES).filter((one) => wanted.includes(one))) {
    // oxlint-disable-next-line no-await-in-loop
    for (const picture of await FLAT_PICTURES[name]!()) await drawFlat(picture, name, run);
    run.folders.push(name);
  }
  return run;
}

function placeAt(path: string) {
  const [id = '', place = ''] = path.split('/');
  return PLACES[id]![place]!;
}

function pairs(text = ''): Record<string, string> {
  return Object.fromEntries(
    text
      .split(',')
      .filter(Boolean)
      .map((pair) => pair.split('=') as [string, string]),
  );
}
