// Each rule finds the fault that was planted for it, at its place, and none where there is none.
import { describe, expect, test } from 'vitest';
import { CARE_FAULTS } from './planted-care.ts';
import {
  allowing,
  CASE,
  changed,
  DEBRIEF,
  findingsOf,
  INK,
  type PlantedFault,
  type PlantedFiles,
  SERVICES,
  someWords,
  SOURCES,
} from './planted-case.ts';
import { CRAFT_FAULTS } from './planted-craft.ts';
import { readingAge } from './reading-age.ts';

function notStandard(files: PlantedFiles = {}) {
  return findingsOf(files).filter((finding) => finding.rule !== 'standard');
}

test('a sound case has no findings but its size', () => {
  expect(notStandard()).toEqual([]);
});

test('cues that are drawn, and a sound with its caption, are no findings', () => {
  const cues =
    'daniel open # face: daniel cold bell # light: lamp off # push: bell\n[at the door, a knock] # sound: knock';
  expect(notStandard(changed(INK, 'daniel open', cues))).toEqual([]);
});

test.each<PlantedFault>([...CRAFT_FAULTS, ...CARE_FAULTS])('%s: %s at %s, %s', (rule, kind, where, part, files) => {
  const found = notStandard(files).filter((finding) => finding.rule === rule);
  expect(found.map((finding) => `${finding.kind} ${finding.file}:${finding.line}`)).toContain(`${kind} ${where}`);
  expect(found.map((finding) => finding.message).join('\n')).toContain(part);
});

test('what is fine in prose is not a fault', () => {
  const files = changed(INK, 'You went in.', 'He ran 1.5 miles, and/or walked. It is domestic abuse.');
  expect(notStandard(files)).toEqual([]);
});

test.each([
  ['Five weeks in: you knock.'],
  ['And then: nothing. "Come in," he says.'],
  ['Daniel, who never says: no.'],
  ['"Fine." That is what she said.'],
])('"%s" is narration, and no fault', (line) => {
  expect(notStandard(changed(INK, 'You went in. # note: warm', line))).toEqual([]);
});

test('speaking of suicide is no fault where Samaritans are named', () => {
  const spoken = changed(INK, 'Come in.', 'She says she’ll kill herself.');
  const named = changed(DEBRIEF, '"support":["line"]', '"support":["line","samaritans"]');
  expect(notStandard({ ...spoken, ...named })).toEqual([]);
});

test.each([
  ['Knock now.', 'Ring her in the car.', []],
  ['Knock.', 'Ring her from the car, round the corner.', ['choice-wording']],
])('"%s" beside two like "%s" stands out only where four words are missing', (short, other, rules) => {
  const third = `* [${other.replace('Ring', 'Meet')} # id: wait # decides: threshold] -> hall\n`;
  const options = `* [${short} # id: go-in # decides: threshold] -> hall\n* [${other} # id: stay`;
  const note = '"options":{"wait":{"opened":"This.","closed":"That.","practice":"Do so.","sources":["college"]},';
  const story = changed(
    INK,
    '* [Go in to him. # id: go-in # decides: threshold] -> hall\n* [Stay on the step. # id: stay',
    options,
  );
  const files = {
    [INK]: story[INK]?.replace('=== hall', `${third}=== hall`) ?? null,
    ...changed(DEBRIEF, '"options":{', note),
  };
  expect(notStandard(files).map(({ rule }) => rule)).toEqual(rules);
});

test('a note in the notebook may begin with a name', () => {
  expect(notStandard(changed(INK, 'You went in.', 'Daniel: one coat, three hooks.'))).toEqual([]);
});

test.each<[what: string, files: PlantedFiles]>([
  [
    'letters that the glossary opens',
    {
      ...changed(INK, 'You went in.', 'You asked for a DVPN.'),
      ...changed(DEBRIEF, '"glossary":{}', '"glossary":{"DVPN":"A notice."}'),
    },
  ],
  ['letters that the words open', changed(INK, 'You went in.', 'A DVPN (a notice) is asked for. Two DVPNs.')],
  ['55 where a recording asks for it', changed(DEBRIEF, 'Listen.', 'On a mobile, press 55 when it asks.')],
  ['what 55 does not do', changed(DEBRIEF, 'Listen.', 'Pressing 55 does not give them your location.')],
  ['domestic abuse', changed(INK, 'You went in.', 'It is domestic abuse.')],
  ['a harm whose doer is named', changed(INK, 'You went in.', 'She was hit by Daniel.')],
  ['a service on the last of its thirty days', changed(SERVICES, '2026-11-01', '2026-10-27')],
  ['a source on the last of its days', changed(SOURCES, '2026-11-01', '2026-05-27')],
])('%s: no fault', (_what, files) => {
  expect(notStandard(files)).toEqual([]);
});

test('what is only a remark is not a fault', () => {
  const remarks = '// # sound: gong # because: nobody\n/* # hide: sam\n# sound: gong\n~ looks = 1.0 / 2 */\n';
  expect(notStandard(changed(INK, '-> door\n', `${remarks}-> door\n`))).toEqual([]);
});

test('a case without data files still has its story checked', () => {
  const found = findingsOf({ [CASE]: null, [DEBRIEF]: null, ...changed(INK, 'You went in.', 'He snapped.') });
  expect(found.map((finding) => finding.rule)).toContain('depiction');
  expect(found.filter((finding) => finding.rule === 'data-file')).toHaveLength(2);
});

describe('speech that the case allows', () => {
  const list = allowing('daniel', 'I just snapped', 'You went in.');

  test('is no finding in the mouth of its speaker, or quoted', () => {
    expect(notStandard({ ...changed(INK, 'Come in.', 'I just snapped.'), ...list })).toEqual([]);
    const quoted = changed(INK, 'You went in.', '“I just snapped,” he said. You went in.');
    expect(notStandard({ ...quoted, ...list })).toEqual([]);
  });

  test('is a finding in any other mouth', () => {
    const another = changed(INK, 'DANIEL (smiling): Come in.', 'PRIYA: I just snapped.');
    expect(notStandard({ ...another, ...list }).map(({ rule }) => rule)).toContain('depiction');
    const ours = changed(INK, 'You went in.', 'I just snapped. You went in.');
    expect(notStandard({ ...ours, ...list }).map(({ kind, rule }) => `${kind} ${rule}`)).toContain('error depiction');
  });

  test('allows no more than its words', () => {
    const more = changed(INK, 'Come in.', 'I just snapped. She provoked me.');
    expect(
      notStandard({ ...more, ...list })
        .map(({ message }) => message)
        .join(),
    ).toContain('"provoked"');
  });
});

describe('the standard of a case', () => {
  test('a small case falls short of every part of it', () => {
    const messages = findingsOf()
      .filter((finding) => finding.rule === 'standard')
      .map((finding) => finding.message);
    expect(messages).toHaveLength(10);
    for (const part of [
      'shortest route',
      'written',
      'decisions',
      'later',
      'consequences',
      'endings',
      'other side',
      'radio',
      'look',
      'reason',
    ])
      expect(messages.join('\n')).toContain(part);
  });

  test('a long route is too long', () => {
    const long = changed(INK, 'You went in.', Array.from({ length: 90 }, () => `${someWords(40)}. # pause`).join('\n'));
    const found = findingsOf(long).map((finding) => finding.message);
    expect(found.join('\n')).toMatch(/the longest route has 36\d\d words; at most 3200/);
    // Ten thousand routes of 3,600 words are counted.
  }, 30_000);
});

test('the reading age is the Flesch-Kincaid grade and five years', () => {
  // One sentence, 13 words, 26 syllables: 0.39 * 13 + 11.8 * 26 / 13 - 15.59 = grade 13.08.
  const platypus = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
  expect(readingAge([platypus])).toBeCloseTo(18.08, 2);
  expect(readingAge(['The cat sat on the mat. It was a good mat.'])).toBeLessThan(8);
});

test('G-14: choices that begin with the same five words are found', () => {
  const same = changed(INK, '[Stay on the step.', '[Go in to him, and say nothing.');
  const found = notStandard({ [INK]: (same[INK] ?? '').replace('[Go in to him.', '[Go in to him, and ask.') });
  expect(found.map(({ rule }) => rule)).toContain('choice-wording');
});
