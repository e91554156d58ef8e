// Pictures show a home, a street, things and faces; no injury, no weapon, no raised fist, nobody cowering (C-06).
import { type CaseUnderCheck, type Finding, inFile } from '../case-under-check.ts';

const NEVER_DRAWN =
  /\b(bruis(e|es|ed|ing)|black eyes?|blood(y|ied|stained)?|bleed(s|ing)?|wound(s|ed)?|injur(y|ies|ed)|scars?|fists?|cower(s|ed|ing)?|flinch(es|ed|ing)?|weapons?|kni(fe|ves)|guns?|corpse|dead body)\b/i;

/**
 * Only words can be read here: what a place's picture is said to show, and what its figures, faces and lights are called. Errors.
 * The drawings themselves are looked at in the gallery, by somebody.
 */
export function checkPictureWords({ caseFile, drawn, files }: CaseUnderCheck): readonly Finding[] {
  const named = [...(drawn ?? [])].flatMap(([place, { faces, points, lights }]) =>
    [...faces]
      .flatMap(([figure, heads]) => [figure, ...heads])
      .concat([...points, ...lights])
      .map((name) => ({ place, name })),
  );
  const described = Object.entries(caseFile?.places ?? {}).map(([place, { picture }]) => ({ place, name: picture }));
  return [...described, ...named].flatMap(({ place, name }): Finding[] => {
    const [found] = NEVER_DRAWN.exec(name.replaceAll('-', ' ')) ?? [];
    if (found === undefined) return [];
    const message = `C-06: places.${place} shows "${found}" in "${name.slice(0, 60)}"; no picture does`;
    return [{ kind: 'error', rule: 'picture-words', ...inFile(files.case), message }];
  });
}
