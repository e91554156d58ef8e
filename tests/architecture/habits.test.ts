// The habits of CONTRIBUTING.md that a machine can hold us to.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { codeFiles, ROOT, type SourceFile } from './source-files.ts';

const LONGEST = 300;
/** Names that say where something was put, not what it is. */
const EMPTY_NAME = /^(?:utils?|helpers?|common|misc|shared|index)\./;
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*\.(?:ts|tsx|mjs)$/;
const DEFAULT_EXPORT = /^export default\b|^export \{[^}]*\bas default\b/m;
const EXPORT = /^export (?:declare )?(?:abstract )?(?:async )?(?:function|const|class|interface|type)\b/;

const src = codeFiles('src');
const everything = [...src, ...codeFiles('tests'), ...codeFiles('assets'), ...codeFiles('.commands')];

/** Paths of the files that break a rule. */
function breaking(files: readonly SourceFile[], breaks: (file: SourceFile) => boolean): string[] {
  return files.filter(breaks).map(({ path }) => path);
}

test('there is code to look at', () => {
  expect(src.length).toBeGreaterThan(20);
});

test('a file is named for what is in it, in kebab-case', () => {
  expect(breaking(everything, ({ path }) => EMPTY_NAME.test(basename(path)))).toEqual([]);
  expect(breaking(everything, ({ path }) => !KEBAB_CASE.test(basename(path)))).toEqual([]);
});

test(`a file holds one idea: at most ${LONGEST} lines`, () => {
  expect(breaking(everything, ({ text }) => text.trimEnd().split('\n').length > LONGEST)).toEqual([]);
});

test('exports have names', () => {
  expect(breaking(src, ({ path, text }) => !path.endsWith('.d.ts') && DEFAULT_EXPORT.test(text))).toEqual([]);
});

test('every export says what it is', () => {
  const silent = src.flatMap(({ path, text }) => {
    const lines = text.split('\n');
    return lines.flatMap((line, index) => {
      const above = lines[index - 1]?.trimEnd() ?? '';
      return EXPORT.test(line) && !above.endsWith('*/') ? [`${path}:${index + 1} ${line}`] : [];
    });
  });
  expect(silent).toEqual([]);
});

test('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('the lock file names the packages of every platform, or npm ci refuses it', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});
