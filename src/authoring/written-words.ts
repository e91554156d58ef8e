// The words a writer wrote, line by line, without ink's marks: for counting, for finding a line again, and for telling
// which lines no route ever shows.
import { parseLine } from '../story/line.ts';
import { countWords } from './count-words.ts';

/** A stretch of words in one source line, with nothing variable in it. */
export interface WrittenPiece {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** One ink file's text. */
export interface InkSource {
  /** Path from the project's root. */
  readonly file: string;
  readonly text: string;
}

const NOT_WORDS = /^\s*(VAR|CONST|LIST|INCLUDE|EXTERNAL|TODO)\b|^\s*(~|={1,})/;

/** Every stretch of words in a file, in order. */
export function readWritten({ file, text }: InkSource): readonly WrittenPiece[] {
  const pieces: WrittenPiece[] = [];
  let depth = 0;
  for (const [index, line] of withoutBlockComments(text).split('\n').entries()) {
    const code = line.replace(/\/\/.*$/, '');
    if (NOT_WORDS.test(code)) continue;
    const branch = depth > 0;
    const words = withoutMarks(code, branch);
    for (const part of splitAtLogic(words)) {
      const { text: said } = parseLine(part, []);
      // A name whose words are all inside braces stands alone here.
      if (countWords(said) > 0 && !/^[A-Z][A-Z .'-]*(\([^)]*\))?:$/.test(said))
        pieces.push({ file, line: index + 1, text: said });
    }
    depth = Math.max(0, depth + count(code, '{') - count(code, '}'));
  }
  return pieces;
}

/** Where a text that was read stands in the source; the first line of the first file when nothing fits. */
export function findWritten(pieces: readonly WrittenPiece[], text: string): { file: string; line: number } {
  const wanted = squeeze(text);
  const fits = pieces.filter((piece) => wanted.includes(squeeze(piece.text)));
  const best = fits.reduce<WrittenPiece | null>((a, b) => (a && a.text.length >= b.text.length ? a : b), null);
  return { file: best?.file ?? pieces[0]?.file ?? '', line: best?.line ?? 1 };
}

/** One space where there were several, none around. */
export function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Keeps the line breaks, so that lines keep their numbers. */
function withoutBlockComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ''));
}

/** Takes off bullets, labels, diverts and tags, and in a `{...}` block the condition before a colon. */
function withoutMarks(code: string, inBlock: boolean): string {
  const bare = code
    .replaceAll(/(?<!\\)#[^\]#{|}]*/g, '')
    .replaceAll(/(->|<-)\s*[\w.]*(\([^)]*\))?/g, '')
    .replaceAll('<>', '');
  const bullet = /^\s*((?:[*+]\s*)+|(?:-\s*)+)?(\(\s*\w+\s*\))?/.exec(bare);
  const rest = bare.slice(bullet?.[0].length ?? 0);
  const condition = /^\s*[^"“:]*:/.exec(rest)?.[0];
  const isCondition =
    inBlock && bullet?.[1]?.includes('-') && condition !== undefined && !/^\s*[A-Z][A-Z]/.test(condition);
  return isCondition ? rest.slice(condition.length) : rest;
}

function splitAtLogic(words: string): string[] {
  const parts: string[] = [];
  let before = '';
  // Two bars are ink's "or"; one bar parts alternatives.
  for (const part of words.replaceAll('||', ' or ').split(/([{}|[\]])/)) {
    if (/^[{}|[\]]$/.test(part)) before = part;
    // What opens a brace is a condition up to its colon, or a bare value with no words of the writer's.
    else parts.push(before === '{' ? part.replace(/^[^:]*(:|$)/, (condition) => keepAlternative(condition)) : part);
  }
  return parts.map(squeeze).filter((part) => part !== '');
}

/** `{once|twice}` opens with words; `{knows: yes}` and `{clock}` do not. */
function keepAlternative(opening: string): string {
  return /\s/.test(opening.trim()) &&
    !opening.endsWith(':') &&
    !/[=<>!&?+*/~]|\w\(|\b(and|or|not|mod|has)\b/.test(opening)
    ? opening
    : '';
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
