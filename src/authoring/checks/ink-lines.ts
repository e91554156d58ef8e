// The ink as a check reads it: line by line, without the writer's remarks.
import type { InkSource } from '../written-words.ts';

/** One source line; where it is only a remark its code is empty. */
export interface InkLine {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly code: string;
}

/** Every line of the files, in order. Remarks are taken out and line breaks kept, so that lines keep their numbers. */
export function inkLines(ink: readonly InkSource[]): readonly InkLine[] {
  return ink.flatMap(({ file, text }) =>
    text
      .replaceAll(/\/\*[\s\S]*?\*\//g, (remark) => remark.replaceAll(/[^\n]/g, ''))
      .split('\n')
      .map((line, index) => ({ file, line: index + 1, code: line.replace(/\/\/.*$/, '') })),
  );
}
