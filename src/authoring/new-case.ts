// `npm run stories -- new ID`: a small call that plays and passes the check, to be made into another, line by line.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TEMPLATE = join(import.meta.dirname, 'new-case');
/** The id that stands in the template's own `case.json`. */
const TEMPLATE_ID = '"id": "new-case"';
const LONGEST_ID = 40;

/** What came of it, in words for the writer. Where nothing was written, `text` says why and what to do. */
export interface NewCase {
  readonly written: boolean;
  readonly text: string;
}

/** Writes the files of a new draft into `stories/cases/<id>`. `id` is what the writer typed; `root` the project's folder. */
export function newCase(root: string, id: string): NewCase {
  const refusal = whyNot(root, id);
  if (refusal !== null) return { written: false, text: refusal };
  const folder = join(root, 'stories/cases', id);
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(TEMPLATE)) {
    const text = readFileSync(join(TEMPLATE, file), 'utf8');
    writeFileSync(join(folder, file), text.replace(TEMPLATE_ID, `"id": "${id}"`));
  }
  return { written: true, text: nextSteps(id) };
}

function whyNot(root: string, id: string): string | null {
  if (id === '') return 'A new case needs a name: npm run stories -- new night-bus';
  if (id === 'new') return '"new" makes a case and cannot be the name of one. Try: npm run stories -- new night-bus';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > LONGEST_ID) {
    const near = suggest(id);
    const rule = `small letters a to z, digits, and single hyphens between them, at most ${LONGEST_ID} in all`;
    return `"${id}" cannot be the name of a case. A name has ${rule}. Try: npm run stories -- new ${near}`;
  }
  const taken = [`stories/cases/${id}`, `assets/pictures/${id}`].find((path) => existsSync(join(root, path)));
  if (taken === undefined) return null;
  return `There is a folder ${taken} already, and nothing in it was touched. Choose another name: npm run stories -- new ${id}-2`;
}

/** The nearest name that would do. */
function suggest(id: string): string {
  const near = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replaceAll(/^-|-$/g, '');
  return near === '' ? 'night-bus' : near;
}

function nextSteps(id: string): string {
  return `stories/cases/${id} is there: a small call that plays as it is. It is a draft, and drafts are never in the built site.

  Play it      npm run dev    and open http://localhost:5173/#case/${id}
  Change it    stories/cases/${id}/main.ink in any text editor, and save
  Check it     npm run stories -- ${id}

stories/README.md tells the rest.`;
}
