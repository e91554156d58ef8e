import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { afterCharset, bundleExitScript } from './vite-exit-script.ts';
import { fillWords } from './vite-words.ts';

test('the exit is one classic script without imports, small enough to stand in the page', async () => {
  const script = await bundleExitScript();
  expect(() => new Script(script)).not.toThrow();
  expect(script).not.toMatch(/\bimport\b|\bexport\b|<\/script/);
  expect(script.length).toBeLessThan(4000);
});

test('markup goes below the character set, dollar signs and all', () => {
  const page = '<head><meta charset="utf-8" /><title></title></head>';
  expect(afterCharset(page, '<script>"$&"</script>')).toMatch(
    /<meta charset="utf-8" \/>\s+<script>"\$&"<\/script><title>/,
  );
  expect(() => afterCharset('<head></head>', '')).toThrow('charset');
});

test('words of the page come from the strings, and an unknown one is named', () => {
  expect(fillWords('<title>{{title.name}}</title>')).toBe('<title>Doorstep</title>');
  expect(() => fillWords('{{title.nmae}}')).toThrow('"title.nmae"');
});
