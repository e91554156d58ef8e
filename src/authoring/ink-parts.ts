// Every stretch of words and every choice that a compiled story has, with where it is written: for telling exactly what no route
// comes to. The compiler knows the lines; the compiled file no longer does.

/** A stretch of words, a choice, or a division. */
export interface InkPart {
  readonly kind: 'words' | 'choice' | 'division';
  /** Ink's path to it; of a choice, to what it leads to. */
  readonly path: string;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** An object of the compiler's, as far as it matters here. */
interface Compiled {
  readonly path: { toString(): string };
  readonly debugMetadata?: { readonly startLineNumber: number; readonly fileName: string | null } | null;
  readonly value?: unknown;
  readonly content?: readonly Compiled[];
  readonly namedOnlyContent?: ReadonlyMap<string, Compiled> | null;
  readonly choiceTarget?: Compiled | null;
  readonly isInvisibleDefault?: boolean;
  readonly commandType?: number;
  readonly name?: string | null;
}

/** Ink's commands around the text of a tag. */
const [BEGIN_TAG, END_TAG] = [24, 25];

/**
 * The parts of a story fresh from the compiler. `fileOf` turns the compiler's name of a file into ours (null is the main one),
 * and `lineOf` gives the text of a line.
 */
export function listParts(
  root: unknown,
  fileOf: (name: string | null) => string,
  lineOf: (file: string, line: number) => string,
): readonly InkPart[] {
  const parts: InkPart[] = [];
  visit(root as Compiled);
  return parts;

  function visit(object: Compiled): void {
    const { value, choiceTarget } = object;
    if (typeof value === 'string' && value.trim() !== '') add('words', object, object, value.trim());
    if (object.name === '/' || object.name === '%') add('division', object, object, null);
    if (choiceTarget && object.isInvisibleDefault !== true) add('choice', object, choiceTarget, null);
    let isTag = false;
    for (const part of Array.isArray(object.content) ? (object.content as Compiled[]) : []) {
      if (part.commandType === BEGIN_TAG || part.commandType === END_TAG) isTag = part.commandType === BEGIN_TAG;
      if (!isTag) visit(part);
    }
    // A text that a variable begins with is not said by that.
    for (const [name, part] of object.namedOnlyContent ?? []) if (name !== 'global decl') visit(part);
  }

  function add(kind: InkPart['kind'], written: Compiled, leadsTo: Compiled, words: string | null): void {
    const { fileName = null, startLineNumber: line = 1 } = written.debugMetadata ?? {};
    const file = fileOf(fileName);
    const text = words ?? lineOf(file, line);
    parts.push({ kind, path: leadsTo.path.toString(), file, line, text });
  }
}
