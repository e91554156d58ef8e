// What a writer meant by a tag that is not right. Apart from the vocabulary, because players need none of it.
import { TAG_RULES, type TagError, type TagName } from '../story/tags.ts';
import { nearestName } from './nearest-name.ts';
import { TAG_MEANINGS } from './tag-meanings.ts';

/** The message, with what to write instead: the nearest tag, or how this one is written. */
export function adviseOnTag({ message, tag }: TagError): string {
  return Object.hasOwn(TAG_RULES, tag)
    ? `${message}; for example "${TAG_MEANINGS[tag as TagName].example}"`
    : `${message}; did you mean "${nearestTag(tag)}"?`;
}

/** The known tag with the fewest letters to change. */
export function nearestTag(name: string): string {
  return nearestName(name, Object.keys(TAG_RULES)) ?? '';
}
