import { expect, test } from 'vitest';
import { castId, parseLine } from './line.ts';
import { parseTag } from './tags.ts';

const tags = (...texts: string[]) => texts.map((text) => parseTag(text, 'line'));

test('a line that opens with a name in capitals is speech', () => {
  expect(parseLine('MRS OKAFOR (on the phone, low): I can see you.', [])).toMatchObject({
    kind: 'speech',
    speaker: 'mrs-okafor',
    manner: 'on the phone, low',
    text: 'I can see you.',
  });
  expect(parseLine('SAM: Bunk bed.', [])).toMatchObject({ speaker: 'sam', manner: null });
});

test('what is said may hold colons, and capitals alone are not a speaker', () => {
  expect(parseLine('SAM: Two things: tea, then chips.', []).text).toBe('Two things: tea, then chips.');
  expect(parseLine('HM Prison has no record of him.', []).kind).toBe('narration');
  expect(parseLine('A thing: that is all.', []).kind).toBe('narration');
});

test('a narrated line with a note tag is in the notebook; a spoken one stays speech and is noted too', () => {
  expect(parseLine('One coat. His.', tags('note: one-coat'))).toMatchObject({ kind: 'note', noteId: 'one-coat' });
  expect(parseLine('PRIYA: A cold.', tags('note: hoarse'))).toMatchObject({ kind: 'speech', noteId: 'hoarse' });
});

test('a line keeps every cause that it names', () => {
  expect(parseLine('It came back.', tags('because: one two', 'because: three')).because).toEqual([
    'one',
    'two',
    'three',
  ]);
});

test('names become cast ids', () => {
  expect(castId('CALL HANDLER')).toBe('call-handler');
  expect(castId("O'NEIL")).toBe('o-neil');
});
