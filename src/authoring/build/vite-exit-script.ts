// Writes the exit's script into the head of the page, so that it runs before anything else is asked for.
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { EXIT_DESTINATION } from '../../safety/exit-destination.ts';

/** Vite plugin for the exit: its address in place of `{{EXIT_DESTINATION}}`, its script high in the head. */
export function exitScript(): Plugin {
  return {
    name: 'doorstep-exit-script',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const script = await bundleExitScript();
        return afterCharset(html.replaceAll('{{EXIT_DESTINATION}}', EXIT_DESTINATION), `<script>${script}</script>`);
      },
    },
  };
}

/**
 * Puts a line of markup high in the head, though below the character set: a browser looks for that in the first 1,024
 * bytes only. @throws {Error} when the page does not declare one as expected.
 */
export function afterCharset(html: string, markup: string): string {
  const charset = '<meta charset="utf-8" />';
  if (!html.includes(charset)) throw new Error(`index.html: wants ${charset} in its head`);
  // A function, so that a dollar sign in the markup is only a dollar sign.
  return html.replace(charset, () => `${charset}\n    ${markup}`);
}

/** The exit as one classic script, small and without imports. */
export async function bundleExitScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: ['chrome111', 'firefox114', 'safari16.4'],
      lib: {
        entry: fileURLToPath(new URL('../../safety/exit-script.ts', import.meta.url)),
        formats: ['iife'],
        name: 'doorstepExit',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('vite gave no output for src/safety/exit-script.ts');
  return output.output[0].code.trim();
}
