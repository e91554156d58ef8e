// A draft may be small and undrawn. It may not be wrong.
import { expect, test } from 'vitest';
import { CASE, changed, findingsOf, INK, type PlantedFiles } from './checks/planted-case.ts';

const PICTURES = 'assets/pictures/small/manifest.json';
const DRAFT = changed(CASE, '"id":"small"', '"id":"small","draft":true');

/** Kinds and messages of one rule, in the small case with these files. */
function found(rule: string, files: PlantedFiles): string[] {
  return findingsOf(files)
    .filter((finding) => finding.rule === rule)
    .map(({ kind, message }) => `${kind} ${message}`);
}

test('what a draft lacks of the standard is a warning that says so', () => {
  const lacking = found('standard', DRAFT);
  expect(lacking.length).toBeGreaterThan(5);
  expect(lacking.filter((text) => !text.startsWith('warning a draft: '))).toEqual([]);
});

test('missing pictures are a warning in a draft, and an error in a case that is to go out', () => {
  const undrawn = { [PICTURES]: null };
  expect(found('standard', { ...DRAFT, ...undrawn })).toContain(
    `warning a draft: no pictures: there is no ${PICTURES}`,
  );
  expect(found('standard', undrawn)).toContain(`error no pictures: there is no ${PICTURES}`);
  expect(found('standard', {}).join()).not.toContain('no pictures');
});

test('so is somebody whom nobody has drawn yet', () => {
  const cue = changed(INK, 'daniel open', 'daniel asleep');
  expect(found('unknown-figure', { ...DRAFT, ...cue })).toEqual([
    expect.stringMatching(/^warning a draft: nobody has/),
  ]);
  expect(found('unknown-figure', cue)).toEqual([expect.stringMatching(/^error nobody has drawn/)]);
});

test('so is a place that nobody has drawn yet', () => {
  const undrawn = changed(PICTURES, '"step":', '"stairs":');
  expect(found('undrawn-place', { ...DRAFT, ...undrawn })).toEqual([
    expect.stringMatching(/^warning a draft: nobody has/),
  ]);
  expect(found('undrawn-place', undrawn)).toEqual([expect.stringMatching(/^error nobody has drawn/)]);
});

test('what is wrong is wrong in a draft too', () => {
  const wrong = changed(INK, '# scene: door', '# scene: dor');
  expect(found('unknown-scene', { ...DRAFT, ...wrong })).toEqual([expect.stringMatching(/^error "dor"/)]);
  expect(found('standard', changed(CASE, '"id":"small"', '"id":"small","draft":false')).join()).not.toContain(
    'a draft',
  );
});
