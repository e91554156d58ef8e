// Lets index.html say `{{title.name}}`: the words that must be there before any script come from the same file as the rest.
import type { Plugin } from 'vite';
import { type StringKey, t } from '../../i18n/translate.ts';

/** Vite plugin that puts an interface string in place of each `{{area.name}}` in the page. An unknown key stops the build. */
export function pageWords(): Plugin {
  return {
    name: 'doorstep-page-words',
    transformIndexHtml: { order: 'pre', handler: (html) => fillWords(html) },
  };
}

/** The page with its words. @throws {Error} naming the key that stories/strings does not have. */
export function fillWords(html: string): string {
  return html.replaceAll(/\{\{(\w+\.\w+)\}\}/g, (_, key: string) => {
    try {
      return escapeHtml(t(key as StringKey));
    } catch (cause) {
      throw new Error(`index.html: no string "${key}" in stories/strings/en.json`, { cause });
    }
  });
}

/** Words may stand in an attribute as well as between tags. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
