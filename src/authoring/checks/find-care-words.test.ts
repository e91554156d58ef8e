// Which words the rules of care mind, and which they leave alone.
import { expect, test } from 'vitest';
import { findCareWords } from './find-care-words.ts';

test.each([
  ['C-01', 'ban', 'It was out of character.'],
  ['C-01', 'doubt', 'He had been drinking, so it got loud.'],
  ['C-01', 'doubt', 'He was jealous, and then he hit her.'],
  ['C-01', 'doubt', 'It came out of jealousy.'],
  ['C-01', 'doubt', 'It was down to money.'],
  ['C-01', 'doubt', 'She had been strangled.'],
  ['C-01', 'doubt', 'They were followed home.'],
  ['C-02', 'ban', 'Only a domestic.'],
  ['C-02', 'ban', 'Two domestics before ten.'],
  ['C-02', 'ban', 'A domestic dispute.'],
  ['C-02', 'ban', 'A lovers’ tiff.'],
  ['C-02', 'ban', 'A crime of passion.'],
  ['C-02', 'ban', 'It was a volatile relationship.'],
  ['C-02', 'ban', 'Something in him snapped.'],
  ['C-02', 'ban', 'She had provoked him.'],
  ['C-02', 'ban', 'It drove him to it.'],
  ['C-02', 'ban', 'She let it happen.'],
  ['C-02', 'ban', 'She failed to protect herself.'],
  ['C-02', 'ban', 'She allowed it.'],
  ['C-02', 'ban', 'He is a monster.'],
  ['C-02', 'ban', 'A love rat.'],
  ['C-02', 'ban', 'It ended tragically.'],
  ['C-02', 'ban', 'The alleged victim.'],
  ['C-03', 'doubt', 'Why didn’t she just leave?'],
  ['C-03', 'doubt', 'Nobody knows why she stayed.'],
  ['C-13', 'doubt', 'In his culture, control is how it is done.'],
  ['C-18', 'ban', 'He committed suicide.'],
  ['C-18', 'ban', 'Her attempt, an unsuccessful suicide.'],
  ['C-18', 'ban', 'He hanged himself.'],
  ['C-20', 'ban', 'Ring 999, then 55.'],
  ['C-20', 'ban', 'Just press 55.'],
  ['C-20', 'ban', 'If you dial 999 and stay silent, the police will come.'],
  ['C-20', 'ban', 'Pressing 55 tells them your location.'],
  ['C-21', 'ban', 'Trigger warning'],
])('%s minds (%s): %s', (rule, kind, text) => {
  expect(findCareWords(text).map(({ word }) => `${word.rule} ${word.kind}`)).toContain(`${rule} ${kind}`);
});

test.each([
  'It is domestic abuse.',
  'A domestic and sexual abuse helpline.',
  'A domestic violence protection notice.',
  'Because he rang, she had the money for the bus.',
  'She was found by Sam, cold and cross.',
  'She was hit by him.',
  'It is your turn, so drink your tea.',
  'On a mobile, listen, and press 55 when you are asked to.',
  'When the recording asks, press 55.',
  'Pressing 55 does not tell anybody where you are.',
  'Room 55 is on the left.',
  'You keep silent until the kettle has boiled.',
  'She died by suicide.',
  'The black van stopped because of the light.',
  'A helpline for Jewish women.',
  'Why didn’t he ring back?',
])('nothing is wrong with: %s', (text) => {
  expect(findCareWords(text).map(({ word, found }) => `${word.rule} ${found}`)).toEqual([]);
});
