// Who may import whom. The table is the architecture: change it here first, and in docs/ARCHITECTURE.md.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeFiles, fromRoot, namedPaths, ROOT } from './source-files.ts';

const EVERYTHING_SHIPPED = [
  'cases',
  'settings',
  'i18n',
  'story',
  'play',
  'debrief',
  'reader',
  'stage',
  'audio',
  'support',
  'share',
  'progress',
  'safety',
];

/** Folder of src to the folders that its files may import. `styles` holds style sheets only. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  story: [],
  i18n: [],
  styles: [],
  settings: ['i18n'],
  progress: ['story', 'settings', 'safety'],
  cases: ['story', 'i18n'],
  play: ['story'],
  debrief: ['story', 'cases', 'i18n'],
  reader: ['story', 'play', 'settings', 'i18n'],
  stage: ['story', 'play', 'settings'],
  audio: ['story', 'play', 'settings'],
  support: ['i18n'],
  share: ['story', 'debrief', 'i18n'],
  safety: ['i18n'],
  // In development only; the server tells the page what was saved.
  writing: ['story', 'play', 'cases'],
  authoring: ['story', 'cases', 'debrief', 'support', 'i18n', 'safety', 'writing'],
  previews: ['story', 'settings', 'stage', 'writing'],
  app: [...EVERYTHING_SHIPPED, 'writing'],
};

/** The folder of src that a path from the root lies in; null for files beside the folders and outside src. */
function folderOf(path: string): string | null {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** A way round through the table that ends where it began, or null. */
function findCycle(table: Readonly<Record<string, readonly string[]>>): string[] | null {
  const done = new Set<string>();
  function walk(folder: string, way: string[]): string[] | null {
    if (way.includes(folder)) return [...way, folder];
    if (done.has(folder)) return null;
    for (const next of table[folder] ?? []) {
      const cycle = walk(next, [...way, folder]);
      if (cycle) return cycle;
    }
    done.add(folder);
    return null;
  }
  for (const folder of Object.keys(table)) {
    const cycle = walk(folder, []);
    if (cycle) return cycle;
  }
  return null;
}

test('the table has a row for every folder of src, and no other', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(Object.keys(MAY_IMPORT).toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
});

test('the table leads nowhere in a circle', () => {
  expect(findCycle(MAY_IMPORT)).toBeNull();
  expect(findCycle({ a: ['b'], b: ['c'], c: ['a'] })).toEqual(['a', 'b', 'c', 'a']);
});

test('no file imports from a folder that its own may not', () => {
  // Typings have no folder's reasons: they say what a kind of file holds.
  const code = codeFiles('src').filter(({ path }) => !path.endsWith('.d.ts'));
  const trespasses = code.flatMap((file) => {
    const home = folderOf(file.path);
    return namedPaths(file)
      .filter((address) => address.startsWith('.'))
      .map((address) => fromRoot(file, address))
      .filter((target) => {
        const folder = folderOf(target);
        if (folder === null || folder === home || target.endsWith('.css')) return false;
        // What stands beside the folders only starts the page.
        return home === null ? folder !== 'app' : !(MAY_IMPORT[home] ?? []).includes(folder);
      })
      .map((target) => `${file.path} imports ${target}`);
  });
  expect(trespasses).toEqual([]);
});

test('no file reaches outside the project', () => {
  const code = [...codeFiles('src'), ...codeFiles('tests'), ...codeFiles('assets'), ...codeFiles('.commands')];
  const outside = code.flatMap((file) =>
    namedPaths(file)
      .filter((address) => address.startsWith('.') && fromRoot(file, address).startsWith('..'))
      .map((address) => `${file.path} names ${address}`),
  );
  expect(outside).toEqual([]);
});

test('imports of every form are seen', () => {
  const text = [
    "import { a } from '../one/a.ts';",
    "import '../two/b.css';",
    "const c = await import('../three/c.ts');",
    "export { d } from '../four/d.ts';",
    "import.meta.glob<Story>('../five/*.ts', { eager: true });",
    "new URL('../six/f.json', import.meta.url);",
    "// import { g } from '../seven/g.ts';",
  ].join('\n');
  expect(namedPaths({ path: 'src/zero/z.ts', text })).toEqual([
    '../one/a.ts',
    '../two/b.css',
    '../three/c.ts',
    '../four/d.ts',
    '../five/*.ts',
    '../six/f.json',
  ]);
});
