// In development: the shape of each case for the page in src/previews/routes.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { answerJson, answerWithProgram } from './answer-program.ts';

/** Vite plugin for the development server: `/@doorstep/graph/` lists the cases, `/@doorstep/graph/<case>.json` is one's graph. */
export function routeGraphs(): Plugin {
  return {
    name: 'doorstep-route-graphs',
    apply: 'serve',
    configureServer({ config: { root }, middlewares }) {
      middlewares.use('/@doorstep/graph', (request, response) => {
        const url = request.url ?? '';
        if (url === '/') answerJson(response, 200, casesIn(root));
        else answerWithProgram(root, 'src/authoring/write-route-graph.ts', url, response);
      });
    },
  };
}

function casesIn(root: string): string[] {
  const entries = readdirSync(join(root, 'stories/cases'), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
