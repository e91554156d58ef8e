// What the game says outside its cases keeps the rules that the cases keep: buttons and help, the log, the directory, the title.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { wordsIn } from './case-texts.ts';
import { type CareHit, findCareWords } from './find-care-words.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const files = ['stories/strings', 'stories/log', 'stories/support'].flatMap((folder) =>
  readdirSync(resolve(ROOT, folder)).map((name) => `${folder}/${name}`),
);
// The evidence for the directory is a record of what others wrote, and shown to nobody.
const shown = files.filter((file) => file !== 'stories/support/help-evidence.json');

/** A service says whom it is for: Muslim women, Jewish women. What a person would have to look at is that, and has been looked at. */
const isMinded = (file: string, { word }: CareHit) => word.kind === 'ban' || !file.endsWith('services.json');

test.each(shown)('%s says no word that a rule of care minds', (file) => {
  const texts = wordsIn(JSON.parse(readFileSync(resolve(ROOT, file), 'utf8'))).filter((text) => !text.includes('://'));
  expect(texts.length).toBeGreaterThan(3);
  const minded = texts.flatMap((text) =>
    findCareWords(text)
      .filter((hit) => isMinded(file, hit))
      .map(({ word, found }) => `${word.rule} "${found}" in "${text}"`),
  );
  expect(minded).toEqual([]);
});

test('a word that is minded is seen in any of them', () => {
  const said = wordsIn({ posts: [{ text: 'Mill Lane. A domestic.' }], note: 'Ring 999, then 55.' });
  expect(said.flatMap((text) => findCareWords(text).map(({ word }) => word.rule))).toEqual(['C-02', 'C-20']);
});
