// docs/ARCHITECTURE.md describes the tree that is there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

test('the folder table of docs/ARCHITECTURE.md names the folders of src, each once', () => {
  const page = readFileSync(join(ROOT, 'docs/ARCHITECTURE.md'), 'utf8');
  // Rows whose first column is `src/<name>/`.
  const described = [...page.matchAll(/^\|\s*`src\/([a-z0-9-]+)\/`\s*\|/gm)].map(([, name = '']) => name);
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(described.toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
});
