// The built page says itself what it may load: its own files, and the one script written into it. Nothing from elsewhere.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
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
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => `'sha256-${sha256(code)}'`);
  const policy = [
    "default-src 'none'",
    `script-src ${["'self'", ...inline].join(' ')}`,
    "style-src 'self'",
    // Phaser makes its own small pictures as data, and unpacks loaded ones as blobs.
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
