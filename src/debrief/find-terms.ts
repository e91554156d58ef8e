// Which terms of the field a text uses, so that an outcome explains those and no others.
import type { ExplainedTerm } from './debrief.ts';

/** Terms that stand in the text as whole words, in the order of their first use. Short forms in capitals must match in case. */
export function findTerms(text: string, glossary: Readonly<Record<string, string>>): readonly ExplainedTerm[] {
  return Object.entries(glossary)
    .map(([term, meaning]) => ({ term, meaning, at: text.search(wholeWord(term)) }))
    .filter(({ at }) => at >= 0)
    .sort((first, second) => first.at - second.at)
    .map(({ term, meaning }) => ({ term, meaning }));
}

function wholeWord(term: string): RegExp {
  const literal = term.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const shortForm = /^[A-Z0-9]{2,}s?$/.test(term);
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}s?(?![\\p{L}\\p{N}])`, shortForm ? 'u' : 'iu');
}
