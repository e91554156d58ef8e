// A short mark of a drawing, which changes when the drawing does: how a quick test knows that pictures are not out of date.
import { createHash } from 'node:crypto';

/** Sixteen hex digits over a drawing (SVG, or JSON that holds some). Names of gradients do not count: they hang on what was drawn before. */
export function markOf(drawing: string): string {
  return createHash('sha256').update(withPlainNames(drawing)).digest('hex').slice(0, 16);
}

function withPlainNames(svg: string): string {
  const names = new Map<string, string>();
  const own = [...svg.matchAll(/ id=\\?"([^"\\]+)/g)];
  for (const [, id = ''] of own) names.set(id, `n${names.size}`);
  return svg.replaceAll(
    /(id=\\?"|url\(#)([^"\\)]+)/g,
    (all, before: string, id: string) => before + (names.get(id) ?? id),
  );
}
