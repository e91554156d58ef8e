// The site that is built has every case but the drafts.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newCase } from '../new-case.ts';
import { leaveOutDrafts } from './vite-drafts.ts';
import { inkStories } from './vite-ink.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');
const CATALOGUE = 'src/cases/catalogue.ts';

/** A project with the site's own catalogue and two cases, one of them no longer a draft. */
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'doorstep-drafts-'));
  for (const path of [CATALOGUE, 'src/cases/case-schema.ts']) cpSync(join(PROJECT, path), join(root, path));
  symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'), 'junction');
  newCase(root, 'a-draft');
  for (const file of ['main.ink', 'case.json', 'debrief.json'])
    change(`stories/cases/a-draft/${file}`, (text) => text.replaceAll('Ruth', 'Drusilla'));
  newCase(root, 'all-done');
  change('stories/cases/all-done/case.json', (text) => text.replace('"draft": true', '"draft": false'));
});
afterEach(() => rmSync(root, { recursive: true }));

function change(path: string, into: (text: string) => string): void {
  writeFileSync(join(root, path), into(readFileSync(join(root, path), 'utf8')));
}

/** Everything that the build would write, as one text. */
async function builtFrom(entry: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [leaveOutDrafts(root), inkStories()],
    build: { write: false, lib: { entry: join(root, entry), formats: ['es'] } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  return outputs.map((file) => (file.type === 'chunk' ? file.code : String(file.source))).join('\n');
}

test('no file of a draft is built, and every file of another case is', async () => {
  const site = await builtFrom(CATALOGUE);
  expect(site).not.toContain('a-draft');
  expect(site).not.toContain('Drusilla');
  // Words of the facts, the script and the notes.
  for (const words of ['Ruth Amble', 'Nell sleeps', 'Eleven minutes']) expect(site).toContain(words);
});

test('nor are its pictures', async () => {
  for (const id of ['a-draft', 'all-done']) {
    mkdirSync(join(root, 'assets/pictures', id), { recursive: true });
    writeFileSync(join(root, 'assets/pictures', id, 'manifest.json'), `{ "of": "${id}" }`);
  }
  const glob = "import.meta.glob<unknown>('../assets/pictures/*/manifest.json', { import: 'default' })";
  writeFileSync(join(root, 'src/pictures.ts'), `export const manifests = ${glob};`);
  const site = await builtFrom('src/pictures.ts');
  expect(site).toContain('assets/pictures/all-done/manifest.json');
  expect(site).not.toContain('a-draft');
});

test('a draft that is imported by name stops the build', async () => {
  writeFileSync(join(root, 'src/by-name.ts'), "export { default } from '../stories/cases/a-draft/case.json';");
  await expect(builtFrom('src/by-name.ts')).rejects.toThrow('belongs to a draft');
});

test('a case file that is not JSON is named', async () => {
  writeFileSync(join(root, 'stories/cases/a-draft/case.json'), '{');
  await expect(builtFrom(CATALOGUE)).rejects.toThrow('stories/cases/a-draft/case.json is not JSON');
});
