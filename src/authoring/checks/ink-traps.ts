// Two things that inkjs gets wrong without a word: it writes 1.0 as 1, and divides what it then takes for whole numbers.
import type { CaseUnderCheck, Finding } from '../case-under-check.ts';
import { inkLines } from './ink-lines.ts';

const LOGIC = /^\s*(~|VAR\b|CONST\b).*$|\{[^{}]*\}/g;

/** Decimal numbers and divisions in logic are errors; both are fine in prose. */
export function checkInkTraps(subject: CaseUnderCheck): readonly Finding[] {
  return inkLines(subject.ink).flatMap(({ file, line, code }): Finding[] => {
    const logic = [...code.matchAll(LOGIC)].map(([part]) =>
      // In braces only what stands before the first colon is logic; strings never are.
      (part.startsWith('{') ? (part.split(':')[0] ?? '') : part).replaceAll(/"[^"]*"/g, '""'),
    );
    const say = (rule: string, message: string): Finding => ({ kind: 'error', rule, file, line, message });
    return [
      ...(logic.some((part) => /\d\.\d/.test(part)) ? [say('ink-float', 'use whole numbers: inkjs loses 1.0')] : []),
      ...(logic.some((part) => /[\w)]\s*\/\s*[\w(]/.test(part))
        ? [say('ink-division', 'do not divide: inkjs turns 1.0 into 1 and then rounds')]
        : []),
    ];
  });
}
