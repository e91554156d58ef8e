import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { exampleDebriefInput as input } from './debrief-example.ts';
import { SourcesSchema } from './debrief-schema.ts';
import { DebriefError, writeDebrief } from './write-debrief.ts';

const strict = { strict: true };
const debrief = writeDebrief(input, strict);
const [radio, door, tonight] = debrief.decisions;

test('every decision is there in order, with its place in the trace, and nothing that was none', () => {
  // The look between the two (step 1) and the reason (step 4) are not decisions.
  expect(debrief.decisions.map(({ choiceId, stepIndex }) => [choiceId, stepIndex])).toEqual([
    ['radio-calls', 0],
    ['camera-on', 2],
    ['ask-notice', 3],
  ]);
  expect(radio?.kind).toBe('radio');
});

test('a decision says when and where it was made, and what was asked', () => {
  expect(door).toMatchObject({
    question: 'Does the camera stay on?',
    chose: '"It stays on."',
    sceneTitle: 'At the door',
    placeName: 'The doorstep',
    clockMinutes: 1313,
  });
});

test('a decision holds what was new in the notebook since the one before, and keeps the rest apart', () => {
  expect(radio?.newlyKnown.map(({ text }) => text)).toEqual(['This is the nothing.']);
  expect(radio?.newlyKnown[0]?.speaker).toBe('Mrs Vale');
  expect(door?.newlyKnown.map(({ text }) => text)).toEqual(['One earlier call.', 'One coat.']);
  expect(door?.knownBefore.map(({ text }) => text)).toEqual(['This is the nothing.']);
});

test('what came of a choice is quoted from where it came, and nothing else is', () => {
  expect(door?.cameOfIt).toEqual([
    { kind: 'narration', speaker: null, text: 'The light stays red.', laterScene: null },
    { kind: 'speech', speaker: 'Sgt Moss', text: 'I have watched it twice.', laterScene: 'Friday' },
  ]);
});

test('a reason stands beside its decision, and what came of the reason with it', () => {
  expect(tonight?.reasons).toEqual(['Her voice.']);
  expect(tonight?.cameOfIt.map(({ text }) => text)).toEqual(['She wrote "voice" in the margin.']);
});

test('where nothing is marked as a consequence, the first words after the choice are kept', () => {
  expect(radio?.cameOfIt).toEqual([]);
  expect(radio?.happenedNext.map(({ text }) => text)).toEqual(['Once. Nobody went.', 'One earlier call.']);
});

test('the words kept stop where the next scene begins', () => {
  const [start, radioCheck, ...rest] = input.moments;
  const [first] = rest;
  if (!start || !radioCheck || first?.kind !== 'beat') throw new Error('the example has changed');
  const short = { ...first, beat: { ...first.beat, lines: first.beat.lines.slice(0, 1) } };
  const elsewhere = { ...first, beat: { ...first.beat, scene: 'friday' } };
  const moments = [start, radioCheck, short, elsewhere, ...rest.slice(1)];
  const [decision] = writeDebrief({ ...input, moments }, strict).decisions;
  expect(decision?.happenedNext.map(({ text }) => text)).toEqual(['Once. Nobody went.']);
});

test('notes come with their publications, and only terms that are used are explained', () => {
  expect(door?.note?.sources).toEqual([{ id: 'checklist', ...input.sources['checklist'] }]);
  expect(tonight?.note?.terms.map(({ term }) => term)).toEqual(['DVPN']);
  expect(debrief.terms.map(({ term }) => term)).toEqual(['coercive control']);
  expect(debrief.systemFailing).toMatchObject({
    figure: { value: '3 of 10', date: '2025' },
    sources: [{ publisher: 'An inspectorate' }],
  });
  expect(debrief.youCanDo.as.friend[0]?.source).toBeNull();
});

test('what was on offer and left is told with what it would have shown, and what was taken is not', () => {
  expect(door?.passedBy).toEqual([{ choiceId: 'look-shoes', text: 'The shoes.', showed: 'Wet shoes.' }]);
  expect(radio?.passedBy).toEqual([]);
  expect(tonight?.passedBy).toEqual([]);
});

test('the other options are those that stood there, each with what it would have opened and closed', () => {
  expect(door?.otherOptions).toEqual([
    { choiceId: 'camera-off', text: '"I can turn it off."', opened: 'His ease.', closed: 'A record.' },
  ]);
});

test('what others and luck decided is told only of runs of which it is true', () => {
  expect(debrief.notYours).toEqual(['A neighbour rang.', 'A court agreed.']);
});

test('what became of each, and the other side in its own words', () => {
  expect(debrief.ending.people).toEqual([{ name: 'Rowan', text: 'He is away for two days.' }]);
  expect(debrief.otherSide.map(({ text }) => text)).toEqual([
    'I have watched it twice.',
    'She wrote "voice" in the margin.',
  ]);
});

test.each([
  ['note', { debriefFile: { ...input.debriefFile, decisions: {} } }, 'no note on choice "radio-calls" under'],
  ['source', { sources: {} }, 'no source "checklist" in stories/sources.json'],
  ['scene', { caseFile: { ...input.caseFile, scenes: {} } }, 'no scene "car" in case.json'],
  ['ending', { debriefFile: { ...input.debriefFile, endings: {} } }, 'no ending "held" in debrief.json'],
  ['text for what was left', { debriefFile: { ...input.debriefFile, passedBy: {} } }, 'nothing under passedBy for'],
  ['person', { caseFile: { ...input.caseFile, cast: {} } }, 'nobody is called "rowan" in case.json'],
])('a missing %s is an error for a writer and no loss for a player', (_what, broken, message) => {
  const incomplete = { ...input, ...broken };
  expect(() => writeDebrief(incomplete, strict)).toThrow(DebriefError);
  expect(() => writeDebrief(incomplete, strict)).toThrow(message);
  const shown = writeDebrief(incomplete, { strict: false });
  expect(shown.decisions.map(({ choiceId }) => choiceId)).toEqual(['radio-calls', 'camera-on', 'ask-notice']);
  expect(shown.ending.title).not.toBe('');
});

test('a run without an ending has no outcome', () => {
  const unfinished = { ...input, moments: input.moments.slice(0, 3) };
  expect(() => writeDebrief(unfinished, { strict: false })).toThrow('has not reached an ending');
});

test('every publication in stories/sources.json is complete', () => {
  const path = fileURLToPath(new URL('../../stories/sources.json', import.meta.url));
  expect(SourcesSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).error?.issues ?? []).toEqual([]);
});
