// The writer's table of tags, made from the vocabulary, so that it cannot say something else.
import { TAG_RULES } from '../story/tags.ts';

const BEGIN = '<!-- tags: made by "npm run stories -- --write-tags"; do not edit here -->';
const END = '<!-- /tags -->';

/** The same text with a fresh table between its two marks. @throws {Error} when a mark is missing. */
export function writeTagTable(readme: string): string {
  const start = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`the text has no place for the tag table: "${BEGIN}" ... "${END}"`);
  const rows = Object.values(TAG_RULES).map(
    ({ home, example, meaning }) => `| \`${example}\` | ${home} | ${meaning} |`,
  );
  const table = ['| tag | stands on a | what it does |', '|---|---|---|', ...rows].join('\n');
  return `${readme.slice(0, start)}${BEGIN}\n${table}\n${readme.slice(end)}`;
}
