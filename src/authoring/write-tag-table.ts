// The writer's table of tags, made from the vocabulary, so that it cannot say something else.
import { TAG_RULES, type TagName } from '../story/tags.ts';
import { TAG_MEANINGS } from './tag-meanings.ts';

const BEGIN = '<!-- tags: made by "npm run stories -- --write-tags"; do not edit here -->';
const END = '<!-- /tags -->';

/** The same text with a fresh table between its two marks. @throws {Error} when a mark is missing. */
export function writeTagTable(readme: string): string {
  const start = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`the text has no place for the tag table: "${BEGIN}" ... "${END}"`);
  const rows = Object.entries(TAG_RULES).map(([name, { home }]) => {
    const { example, meaning } = TAG_MEANINGS[name as TagName];
    return [`\`${example}\``, home, meaning];
  });
  const table = alignTable([['tag', 'stands on a', 'what it does'], ...rows]);
  return `${readme.slice(0, start)}${BEGIN}\n\n${table}\n\n${readme.slice(end)}`;
}

/** Columns as wide as their widest cell, as the formatter would have them. */
function alignTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[], fill: string) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  return [
    line(head, ' '),
    line(
      head.map(() => ''),
      '-',
    ),
    ...rows.map((row) => line(row, ' ')),
  ].join('\n');
}
