// In development: a case that is saved goes on where it is played, and one that cannot be read is told to the page, which
// keeps the last that could. The page's half of this is src/writing.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { normalizePath, type Plugin, type ViteDevServer } from 'vite';
import type { CasePart } from '../../writing/messages.ts';
import { answerWithProgram } from './answer-program.ts';
import { readCasePart } from '../read-case-part.ts';

/** A part of a case, by where it is. */
interface Place {
  readonly caseId: string;
  readonly part: CasePart;
}

const PARTS: readonly CasePart[] = ['main.ink', 'case.json', 'debrief.json'];
const PLACE = /\/stories\/cases\/([a-z0-9-]+)\/(main\.ink|case\.json|debrief\.json)(?:\.js)?$/;
/** Where the page asks for ways through a case: see `routesAddress`. */
const ROUTES = '/@doorstep/routes';
const LIVE = '\0doorstep-live:/stories/cases/';

/** Vite plugin for the development server alone: answers imports of a case's files with modules that follow the files. */
export function liveStories(): Plugin {
  let root = process.cwd();
  /** Files that each part was read from, by its module. */
  const readFrom = new Map<string, ReadonlySet<string>>();

  const read = (place: Place) => {
    const found = readCasePart(place.caseId, place.part, root);
    readFrom.set(moduleOf(place), new Set(found.files.map((file) => normalizePath(file))));
    return found;
  };
  const isTouched = (place: Place, file: string) =>
    readFrom.get(moduleOf(place))?.has(file) ?? file.endsWith(`/stories/cases/${place.caseId}/${place.part}`);

  return {
    name: 'doorstep-live-stories',
    apply: 'serve',
    enforce: 'pre',
    configResolved(config) {
      ({ root } = config);
    },
    resolveId(source) {
      const place = placeAt(source);
      return place && moduleOf(place);
    },
    load(id) {
      const place = id.startsWith(LIVE) ? placeAt(id) : null;
      return place && liveModule(place, read(place).value);
    },
    configureServer({ environments: { client }, middlewares }) {
      middlewares.use(ROUTES, (request, response) =>
        answerWithProgram(root, 'src/authoring/write-routes.ts', request.url ?? '', response),
      );
      client.hot.on('doorstep:hello', (_, page) => {
        for (const place of placesIn(root))
          page.send('doorstep:problems', { ...place, problems: read(place).problems });
      });
    },
    async hotUpdate({ file, type, read: whenWritten, server, modules }) {
      if (this.environment.name !== 'client') return undefined;
      const touched = placesIn(root).filter((place) => isTouched(place, file));
      if (touched.length === 0) return undefined;
      // An editor may have emptied the file and not yet filled it.
      if (type !== 'delete') await whenWritten();
      for (const place of touched) tell(server, place, read(place));
      return modules.filter(({ id }) => id === null || !touched.some((place) => moduleOf(place) === id));
    },
  };
}

function tell(
  { environments: { client } }: ViteDevServer,
  place: Place,
  { value, problems }: ReturnType<typeof readCasePart>,
): void {
  const module = client.moduleGraph.getModuleById(moduleOf(place));
  // Whoever opens the page anew gets what is there now.
  if (module) client.moduleGraph.invalidateModule(module);
  client.hot.send('doorstep:problems', { ...place, problems });
  if (value !== null) client.hot.send('doorstep:saved', { ...place, value });
}

/** A module whose export is always what was last saved in good order. Before there is any, importing it waits. */
function liveModule({ caseId, part }: Place, value: unknown): string {
  return [
    `let value = JSON.parse(${JSON.stringify(JSON.stringify(value))});`,
    'const saved = new Promise((resolve) => {',
    "  import.meta.hot.on('doorstep:saved', (news) => {",
    `    if (news.caseId !== '${caseId}' || news.part !== '${part}') return;`,
    '    value = news.value;',
    '    resolve();',
    '  });',
    '});',
    'if (value === null) await saved;',
    'export { value as default };',
  ].join('\n');
}

function placesIn(root: string): Place[] {
  const folder = join(root, 'stories/cases');
  const cases = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return cases
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: caseId }) => PARTS.map((part) => ({ caseId, part })));
}

function placeAt(path: string): Place | null {
  const [, caseId, part] = PLACE.exec(path) ?? [];
  return caseId === undefined ? null : { caseId, part: part as CasePart };
}

function moduleOf({ caseId, part }: Place): string {
  // It is script, whatever the part is: by its own ending it would be read as JSON.
  return `${LIVE}${caseId}/${part}.js`;
}
