// npm run art [-- --only doorstep,hall] [--sheet /tmp/sheet.png] [--stand daniel=guarded,isla=stairs]
// Draws every place, cuts it into planes and writes them with their manifest. With --sheet nothing is written but the sheet.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PLACES } from './places/all.ts';
import { title } from './places/title.ts';
import { openRenderer } from './output/renderer.ts';
import { exportPlace, exportTitle, writeManifest, type Manifest } from './output/export.ts';
import { drawSheet } from './output/sheet.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, sheet: { type: 'string' }, stand: { type: 'string' } },
});
const OUT = new URL('../pictures/', import.meta.url);

const wanted = values.only?.split(',') ?? [...Object.keys(PLACES), 'title'];
const unknown = wanted.filter((name) => name !== 'title' && !(name in PLACES));
if (unknown.length)
  throw new Error(
    `make-art: no place called ${unknown.join(', ')}; there are ${Object.keys(PLACES).join(', ')}, title`,
  );

const renderer = await openRenderer();
try {
  if (values.sheet) {
    const stand = Object.fromEntries(
      (values.stand ?? '')
        .split(',')
        .filter(Boolean)
        .map((s) => s.split('=') as [string, string]),
    );
    await drawSheet(
      renderer,
      wanted.map((name) => [name, name === 'title' ? title() : PLACES[name]!()]),
      stand,
      values.sheet,
    );
  } else {
    const manifest: Manifest = values.only
      ? (JSON.parse(readFileSync(new URL('manifest.json', OUT), 'utf8')) as Manifest)
      : { frame: [1280, 720], places: {} };
    for (const name of wanted) {
      if (name === 'title') await exportTitle(renderer, title(), OUT);
      else manifest.places[name] = await exportPlace(renderer, name, PLACES[name]!(), OUT);
    }
    writeManifest(manifest, OUT);
  }
} finally {
  await renderer.close();
}
