// The files that the architecture tests look at, read from disk: the rules hold for what is there, not for a list of it.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const CODE = /\.(?:ts|tsx|mts|mjs)$/;

/** One file of code. `path` is from the project's root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every file of code below a folder of the project, in order of path. A folder that is not there has none. */
export function codeFiles(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).split(sep).join('/'))
    .filter((path) => CODE.test(path) && !path.includes('node_modules/'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** Addresses of other files that a file names: imports of every form, globs, and `new URL(..., import.meta.url)`. */
export function namedPaths({ text }: SourceFile): string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
  return [
    ...code.matchAll(/(?:\bfrom|\bimport|\bimport\.meta\.glob(?:<[^(]*>)?|\bnew URL)\s*\(?\s*['"`]([^'"`]+)['"`]/g),
  ]
    .map(([, path = '']) => path)
    .filter((path) => path !== '');
}

/** A relative address as a path from the project's root; it begins with `../` when it leads out of the project. */
export function fromRoot(file: SourceFile, address: string): string {
  const target = resolve(ROOT, dirname(file.path), address);
  return relative(ROOT, target).split(sep).join('/');
}
