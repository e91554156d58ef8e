// Lets the site import `main.ink`: the build compiles it, the browser gets the result and never the compiler.
import { basename, dirname } from 'node:path';
import type { Plugin } from 'vite';
import { compileInk, describeProblem } from '../compile-ink.ts';

/** Vite plugin for `import story from '.../main.ink'`; the module's default export is a `CompiledStory`. */
export function inkStories(): Plugin {
  return {
    name: 'doorstep-ink-stories',
    load(id) {
      const file = id.split('?')[0] ?? id;
      if (!file.endsWith('.ink')) return null;
      const { story, problems, files } = compileInk(file, basename(dirname(file)));
      for (const included of files) this.addWatchFile(included);
      for (const problem of problems) if (problem.kind === 'warning') this.warn(describeProblem(problem));
      if (!story) this.error(problems.map(describeProblem).join('\n'));
      // JSON.parse of a string starts faster than the same object as script.
      return {
        code: `export default JSON.parse(${JSON.stringify(JSON.stringify(story))});`,
        map: null,
        moduleType: 'js',
      };
    },
  };
}
