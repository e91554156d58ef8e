// Two things that inkjs gets wrong without a word: it writes 1.0 as 1, and divides what it then takes for whole numbers.
import type { CaseUnderCheck, Finding } from '../case-under-check.ts';
import { inkLines } from './ink-lines.ts';

const LOGIC = /^\s*(~|VAR\b|CONST\b).*$|\{[^{}]*\}/g;

/** Decimal numbers and divisions in logic are errors, in another project's ink warnings; what a walk saw go wrong is an error. */
export function checkInkTraps(subject: CaseUnderCheck): readonly Finding[] {
  return [...written(subject), ...seen(subject)];
}

function written({ ink, kind }: CaseUnderCheck): Finding[] {
  return inkLines(ink).flatMap(({ file, line, code }): Finding[] => {
    const logic = [...code.matchAll(LOGIC)].map(([part]) =>
      // In braces only what stands before the first colon is logic; strings never are.
      (part.startsWith('{') ? (part.split(':')[0] ?? '') : part).replaceAll(/"[^"]*"/g, '""'),
    );
    const strictness = kind === 'foreign' ? 'warning' : 'error';
    const say = (rule: string, message: string): Finding => ({ kind: strictness, rule, file, line, message });
    return [
      ...(logic.some((part) => /\d\.\d/.test(part)) ? [say('ink-float', 'use whole numbers: inkjs loses 1.0')] : []),
      ...(logic.some((part) => /[\w)]\s*\/\s*[\w(]/.test(part))
        ? [say('ink-division', 'do not divide: inkjs turns 1.0 into 1 and then rounds')]
        : []),
    ];
  });
}

/** Divisions that a route made: by nought, which ink goes on with as Infinity or NaN, or with a rest, which it drops. */
function seen({ walked, files, parts, kind }: CaseUnderCheck): Finding[] {
  return [...(walked?.walk.divisions ?? [])].map(([path, what]) => {
    const byNought = what.endsWith(' 0');
    const { file, line } = parts.find((part) => part.path === path) ?? { file: files.story, line: 1 };
    return {
      kind: kind === 'foreign' && !byNought ? 'warning' : 'error',
      rule: byNought ? 'ink-division-by-nought' : 'ink-division-rounds',
      file,
      line,
      message: byNought
        ? `a route divides ${what}; inkjs goes on with no number at all`
        : `on a route ${what}: inkjs drops the rest`,
      path: walked?.walk.pathToPart(path) ?? [],
    };
  });
}
