// Holds every case file to its schema as it goes into the site: a mistake in one stops the build and reaches no player, and
// players need not load the means to find it.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { CaseSchema } from '../../cases/case-schema.ts';
import { readDataText } from '../read-data-text.ts';

const CASE_FILE = /\/(stories\/cases\/[^/]+\/case\.json)$/;

/** Vite plugin that refuses a `case.json` that is not in order, with file, line and what is wrong. */
export function checkedCases(): Plugin {
  return {
    name: 'doorstep-checked-cases',
    enforce: 'pre',
    load(id) {
      const file = id.split('?')[0] ?? id;
      const [, name = file] = CASE_FILE.exec(file) ?? [];
      if (name === file) return null;
      const faults = faultsOf(name, readFileSync(file, 'utf8'));
      if (faults.length > 0) this.error(faults.join('\n'));
      return null;
    },
  };
}

/** What is wrong with the text of a case file, each fault with its place; none when it is in order. */
export function faultsOf(name: string, text: string): readonly string[] {
  return readDataText(text, CaseSchema).problems.map(({ line, message }) => `${name}:${line} ${message}`);
}
