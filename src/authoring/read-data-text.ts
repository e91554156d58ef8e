// The text of a data file into data, or what is wrong with it: at which line, in words for somebody who writes no programs.
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import * as z from 'zod/mini';

/** Something wrong in a data file. */
export interface DataProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

/** Reads JSON against a schema. Data is null when there are problems. */
export function readDataText<T>(
  text: string,
  schema: z.ZodMiniType<T>,
): { readonly data: T | null; readonly problems: readonly DataProblem[] } {
  if (text.trim() === '') return { data: null, problems: [{ line: 1, message: 'the file is empty' }] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  // What follows the first slip is mostly the parser's own confusion.
  if (!tree || first) return { data: null, problems: [describeSlip(text, first)] };
  const parsed = schema.safeParse(JSON.parse(text));
  if (parsed.success) return { data: parsed.data, problems: [] };
  return { data: null, problems: parsed.error.issues.flatMap((issue) => describeIssue(text, tree, issue)) };
}

const SLIPS: Readonly<Record<string, string>> = {
  CommaExpected: 'a comma is missing in this line, or at its end',
  ColonExpected: 'a colon is missing after the name',
  PropertyNameExpected: 'a name in quotation marks is missing here; is there a comma too many before it?',
  ValueExpected: 'something is missing here; is there a comma too many?',
  CloseBraceExpected: 'a } is missing',
  CloseBracketExpected: 'a ] is missing',
  UnexpectedEndOfString: 'the closing quotation mark is missing in this line',
  InvalidSymbol: 'words stand in "quotation marks"',
  InvalidCommentToken: 'remarks are not possible in this file',
  InvalidEscapeCharacter: 'a \\ has a meaning here; write \\\\ for one',
  EndOfFileExpected: 'the file is over before this; is there a } or ] too many?',
};

/** Slips that lie at the end of what stands before the place where they are noticed. */
const MISSED_LATER = new Set(['CommaExpected', 'CloseBraceExpected', 'CloseBracketExpected']);

function describeSlip(text: string, slip: ParseError | undefined): DataProblem {
  const code = slip ? printParseErrorCode(slip.error) : 'ValueExpected';
  const before = text.slice(0, slip?.offset);
  return {
    line: countLines(MISSED_LATER.has(code) ? before.trimEnd() : before),
    message: `not JSON: ${SLIPS[code] ?? code}`,
  };
}

function describeIssue(text: string, tree: Node, issue: z.core.$ZodIssue): DataProblem[] {
  const problem = (path: readonly PropertyKey[], what: string) => {
    const where = path.join('.') || 'the file';
    return { line: countLines(text.slice(0, nodeAt(tree, path).offset)), message: `${where}: ${what}` };
  };
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      problem([...issue.path, key], 'nothing of this name is known here; is it misspelt?'),
    );
  const isThere = findNodeAtLocation(tree, pathOf(issue.path)) !== undefined;
  return [problem(issue.path, isThere ? wantedBy(issue) : 'is missing')];
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'words in quotation marks',
  number: 'a number',
  int: 'a whole number',
  array: 'a list in [ ]',
  tuple: 'a list in [ ]',
  object: 'a group in { }',
  record: 'a group in { }',
};

function wantedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `wants ${KINDS[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? 'is empty' : `wants ${String(issue.minimum)} or more`;
  if (issue.code === 'too_big') return `wants ${String(issue.maximum)} at most`;
  if (issue.code === 'invalid_key') return 'wants a name in small letters and hyphens, such as "quiet-house"';
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return 'wants a web address such as "https://example.org"';
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'wants a date such as "2025-11-30"';
  if (issue.code === 'invalid_format') return 'has not the form that it wants, such as "quiet-house" for a name';
  return issue.message;
}

/** The node at a path, or the nearest round it. */
function nodeAt(tree: Node, path: readonly PropertyKey[]): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, pathOf(path.slice(0, length)));
    // The name before the value, where it has one.
    if (node) return node.parent?.type === 'property' ? node.parent : node;
  }
  return tree;
}

function pathOf(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((part) => (typeof part === 'number' ? part : String(part)));
}

function countLines(text: string): number {
  return text.split('\n').length;
}
