// The built page says itself what it may load: its own files, and the one script written into it. Nothing from elsewhere.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { contentPolicy as policyOf } from './security-headers.ts';
import { afterCharset } from './vite-exit-script.ts';

/** Vite plugin that writes the policy into the built page; comes after whatever writes scripts into it. Not in development, where the server adds scripts of its own. */
export function contentPolicy(): Plugin {
  return {
    name: 'doorstep-content-policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => afterCharset(html, policyTag(html)) },
  };
}

/** The meta tag for a page, with the scripts that are written into it: above the scripts, because a policy holds only for what follows it. */
export function policyTag(html: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policyOf(scriptHashes(html))}" />`;
}

/** Hashes of the scripts written into a page, as a policy names them. */
export function scriptHashes(html: string): readonly string[] {
  return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => `sha256-${createHash('sha256').update(code).digest('base64')}`,
  );
}
