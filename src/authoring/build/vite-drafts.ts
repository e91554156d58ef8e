// A case that is a draft is for its writer. `npm run dev` shows it; the built site has no file of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const CASES = 'stories/cases';

/** `import.meta.glob` with one pattern that goes through the folders of all cases: what stands before and after the `*`. */
const OVER_CASES = /(import\.meta\.glob(?:<[^(]*>)?\(\s*)'([^']*(?:stories\/cases|assets\/pictures)\/)\*(\/[^']*)'/g;

/** Vite plugin: in a build, every glob over the cases passes the drafts by. `root` is the project's folder. */
export function leaveOutDrafts(root: string): Plugin {
  let drafts: readonly string[] = [];
  return {
    name: 'doorstep-drafts',
    apply: 'build',
    // Before vite puts the files in place of the pattern.
    enforce: 'pre',
    buildStart() {
      drafts = findDrafts(root);
    },
    transform: {
      filter: { code: 'import.meta.glob' },
      handler: (code) =>
        code.replaceAll(OVER_CASES, (_, call: string, before: string, after: string) => {
          const patterns = [`${before}*${after}`, ...drafts.map((id) => `!${before}${id}${after}`)];
          return `${call}[${patterns.map((pattern) => `'${pattern}'`).join(', ')}]`;
        }),
    },
    // However a draft may have got in, it does not get out.
    generateBundle() {
      for (const module of this.getModuleIds())
        for (const id of drafts)
          if (module.includes(`/${CASES}/${id}/`))
            this.error(`${module} belongs to a draft and would be in the site; find what imports it by name`);
    },
  };
}

/** Ids of the cases that say `"draft": true`. @throws {Error} naming a case file that is not JSON. */
function findDrafts(root: string): string[] {
  return readdirSync(join(root, CASES), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isDraft(root, `${CASES}/${entry.name}/case.json`))
    .map(({ name }) => name);
}

function isDraft(root: string, file: string): boolean {
  if (!existsSync(join(root, file))) return false;
  try {
    const facts = JSON.parse(readFileSync(join(root, file), 'utf8')) as { readonly draft?: unknown };
    return facts.draft === true;
  } catch (cause) {
    throw new Error(`${file} is not JSON; npm run stories says where`, { cause });
  }
}
