import { expect, test } from 'vitest';
import type { Debrief, DecisionRecord } from '../debrief/debrief.ts';
import { summaryText } from './summary-text.ts';

const decision = (question: string, chose: string, consequences = 0): DecisionRecord => ({
  stepIndex: 0,
  decision: 'example',
  choiceId: 'example',
  kind: 'do',
  question,
  chose,
  sceneTitle: 'At the door',
  placeName: null,
  clockMinutes: null,
  newlyKnown: [],
  knownBefore: [],
  reasons: [],
  cameOfIt: Array.from({ length: consequences }, () => ({
    kind: 'narration' as const,
    speaker: null,
    text: 'It came.',
    laterScene: null,
  })),
  happenedNext: [],
  passedBy: [],
  otherOptions: [],
  note: null,
});

const debrief: Pick<Debrief, 'caseTitle' | 'decisions' | 'takeaways' | 'peopleNames'> = {
  caseTitle: 'Late call',
  decisions: [
    decision('Who talks to whom?', 'Stay with the caller.', 2),
    decision('Who rang?', '"I can’t tell you who calls us, Mr Pike."'),
    decision('Where next?', 'Back along Elder Road.'),
    decision('And then?', 'Rowan first, the rest after.'),
    decision('The camera?', '"It stays on."', 1),
  ],
  takeaways: ['Ask Ash on her own.', 'Write down what you hear, and when.'],
  peopleNames: ['Rowan', 'Rowan Pike', 'Ash', 'Ash Pike', 'Control', 'You'],
};
const helpLine = { name: 'A helpline', phone: '0800 000 000' };

test('the summary opens neutrally and ends with help', () => {
  expect(summaryText({ debrief, helpLine })).toBe(
    [
      'Doorstep: a decision game',
      'The call: Late call.',
      '',
      'What I decided:',
      '- Who talks to whom? Stay with the caller.',
      '- The camera? "It stays on."',
      '',
      'Worth knowing: Write down what you hear, and when.',
      '',
      'Help: A helpline, 0800 000 000.',
      'In danger now: 999.',
    ].join('\n'),
  );
});

test('no person and no place is named', () => {
  const text = summaryText({ debrief, helpLine });
  for (const name of ['Rowan', 'Ash', 'Pike', 'Elder', 'Mr']) expect(text).not.toContain(name);
});

test('no link is in it', () => {
  expect(summaryText({ debrief, helpLine })).not.toMatch(/https?:|www\./);
});

test('of many decisions it keeps the five that most came of, in their order', () => {
  const many = Array.from({ length: 9 }, (_, index) => decision(`Number ${index}?`, 'Wait.', index));
  const text = summaryText({ debrief: { ...debrief, decisions: many }, helpLine });
  expect(text.match(/Number \d/g)).toEqual(['Number 4', 'Number 5', 'Number 6', 'Number 7', 'Number 8']);
});

test('a helpline without a number is named all the same', () => {
  expect(summaryText({ debrief, helpLine: { name: 'A website', phone: null } })).toContain('Help: A website.\n');
});
