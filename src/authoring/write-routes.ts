// Prints the ways through one case as JSON. The development server runs it as a program of its own, so that it can go on
// telling the page what was saved: `tsx src/authoring/write-routes.ts quiet-house`.
import { join } from 'node:path';
import { routesTo } from './routes-to.ts';

const root = process.cwd();
process.stdout.write(JSON.stringify(routesTo(join(root, 'stories/cases', process.argv[2] ?? '', 'main.ink'), root)));
