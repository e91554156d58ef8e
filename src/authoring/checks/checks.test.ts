// Each rule finds the fault that was planted for it, at its place, and none where there is none.
import { describe, expect, test } from 'vitest';
import { CASE, changed, DEBRIEF, findingsOf, INK, PICTURES, type PlantedFiles } from './planted-case.ts';
import { readingAge } from './reading-age.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

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

test.each<[rule: string, kind: 'error' | 'warning', where: string, part: string, files: PlantedFiles]>([
  ['ink', 'error', `${INK}:5`, 'did you mean "scene"', changed(INK, '# scene: door', '# scnee: door')],
  [
    'story-breaks',
    'error',
    `${INK}:8`,
    'by the choices go-in',
    changed(INK, '# decides: threshold] -> hall', '# decides: threshold] Oh. -> END'),
  ],
  [
    'unreached',
    'warning',
    `${INK}:16`,
    'Never said.',
    changed(INK, '-> END\n', '-> END\n=== lost\nNever said.\n-> END\n'),
  ],
  ['choice-id', 'error', `${INK}:9`, `already used at ${INK}:8`, changed(INK, '# id: stay', '# id: go-in')],
  ['unknown-speaker', 'error', `${INK}:7`, '"sam" speaks', changed(INK, 'DANIEL (', 'SAM (')],
  ['unknown-scene', 'error', `${INK}:5`, '"dor"', changed(INK, '# scene: door', '# scene: dor')],
  ['unknown-place', 'error', `${INK}:6`, '"moon"', changed(INK, '# place: step', '# place: moon')],
  ['unknown-ending', 'error', `${INK}:13`, '"seen"', changed(INK, '# ending: heard', '# ending: seen')],
  ['ending-unreached', 'error', `${INK}:1`, '"heard"', changed(INK, '# ending: heard', '# ending: seen')],
  [
    'unused-place',
    'warning',
    `${CASE}:1`,
    'places.yard',
    changed(CASE, '"places":{', '"places":{"yard":{"name":"Y","picture":"Y"},'),
  ],
  ['unknown-hide', 'error', `${INK}:7`, '"sam"', changed(INK, 'daniel open', 'daniel open # hide: sam')],
  ['undrawn-place', 'error', `${INK}:6`, '"step"', changed(PICTURES, '"step":', '"stairs":')],
  ['unknown-figure', 'error', `${INK}:7`, '"daniel asleep"', changed(INK, 'daniel open', 'daniel asleep')],
  [
    'unknown-face',
    'error',
    `${INK}:7`,
    '"afraid bell"',
    changed(INK, 'daniel open', 'daniel open # face: daniel afraid bell'),
  ],
  ['unknown-light', 'error', `${INK}:7`, '"torch"', changed(INK, 'daniel open', 'daniel open # light: torch on')],
  ['unknown-point', 'error', `${INK}:7`, '"piano"', changed(INK, 'daniel open', 'daniel open # push: piano')],
  ['unknown-point', 'error', `${INK}:8`, '"piano"', changed(INK, '# id: go-in', '# id: go-in # at: piano')],
  ['unknown-sound', 'error', `${INK}:7`, '"gong"', changed(INK, 'daniel open', 'daniel open # sound: gong')],
  [
    'unknown-sound',
    'error',
    `${CASE}:1`,
    'no bed "rain"',
    changed(CASE, '"picture":"A step."', '"picture":"A step.","sound":"rain"'),
  ],
  [
    'caption',
    'error',
    `${INK}:7`,
    'tells the sound "knock"',
    changed(INK, 'daniel open', 'daniel open # sound: knock'),
  ],
  [
    'caption',
    'error',
    `${INK}:7`,
    'tells the sound "knock"',
    changed(INK, 'Come in. # show', 'I heard you knock. # sound: knock # show'),
  ],
  [
    'caption',
    'error',
    `${INK}:7`,
    'where and what',
    changed(INK, 'DANIEL (smiling): Come in. # show', '[a knock] # sound: knock # show'),
  ],
  ['note-missing', 'error', `${INK}:9`, '"stay"', changed(DEBRIEF, ',"stay":', ',"stays":')],
  ['note-without-choice', 'error', `${DEBRIEF}:1`, 'stays', changed(DEBRIEF, ',"stay":', ',"stays":')],
  [
    'unknown-source',
    'error',
    `${DEBRIEF}:1`,
    'threshold.go-in: "collage"',
    changed(DEBRIEF, '["college"', '["collage"'),
  ],
  [
    'unknown-source',
    'error',
    `${DEBRIEF}:1`,
    'systemFailing: "x"',
    changed(DEBRIEF, 'back.","source":"college"', 'back.","source":"x"'),
  ],
  ['unknown-cause', 'error', `${INK}:13`, 'go-inn', changed(INK, '# note: warm', '# because: go-inn')],
  [
    'cause-not-chosen',
    'warning',
    `${INK}:13`,
    'can be read without: stay',
    changed(INK, '# note: warm', '# because: go-in'),
  ],
  ['content-note', 'error', `${CASE}:1`, '61 words', changed(CASE, 'A short call. Nobody is hurt.', words(61))],
  ['beat-length', 'warning', `${INK}:7`, '46 words', changed(INK, 'Come in.', words(46))],
  ['beat-length', 'error', `${INK}:7`, '61 words', changed(INK, 'Come in.', words(61))],
  [
    'choice-wording',
    'warning',
    `${INK}:8`,
    'same 5 words',
    changed(
      INK,
      'Go in to him. # id: go-in # decides: threshold] -> hall\n* [Stay on the step.',
      'You go in and see her. # id: go-in # decides: threshold] -> hall\n* [You go in and see him.',
    ),
  ],
  [
    'choice-wording',
    'warning',
    `${INK}:9`,
    'gives an answer away',
    changed(INK, 'Stay on the step.', 'Stay on the step, be patient, and let them come.'),
  ],
  ['depiction', 'error', `${INK}:13`, '"snapped"', changed(INK, 'You went in.', 'He snapped.')],
  ['depiction', 'error', `${INK}:8`, 'domestic"', changed(INK, '[Go in to him.', '[Deal with a domestic.')],
  ['depiction', 'error', `${CASE}:1`, '"Monster"', changed(CASE, '"title":"Small"', '"title":"Monster"')],
  ['depiction', 'warning', `${INK}:7`, 'is it answered?', changed(INK, 'Come in.', 'I just snapped.')],
  ['depiction-doubt', 'warning', `${INK}:13`, 'not who did it', changed(INK, 'You went in.', 'She was hit.')],
  ['ink-float', 'error', `${INK}:2`, 'whole numbers', changed(INK, 'VAR looks = 0', 'VAR looks = 1.0')],
  ['ink-division', 'error', `${INK}:11`, 'do not divide', changed(INK, '~ looks += 1', '~ looks = looks / 2')],
  [
    'reading-age',
    'warning',
    `${INK}:5`,
    'scene "door"',
    changed(
      INK,
      'Come in.',
      'Institutional accountability necessitates contemporaneous documentation, irrespective of evidential sufficiency.',
    ),
  ],
  ['data-file', 'error', `${CASE}:1`, 'contentNote', changed(CASE, '"contentNote"', '"contentnote"')],
  ['data-file', 'error', `${DEBRIEF}:1`, 'missing', { [DEBRIEF]: null }],
  ['data-file', 'error', `${DEBRIEF}:1`, 'not JSON', { [DEBRIEF]: '{' }],
])('%s: %s at %s, %s', (rule, kind, where, part, files) => {
  const found = notStandard(files).filter((finding) => finding.rule === rule);
  expect(found.map((finding) => `${finding.kind} ${finding.file}:${finding.line}`)).toContain(`${kind} ${where}`);
  expect(found.map((finding) => finding.message).join('\n')).toContain(part);
});

test('what is fine in prose is not a fault', () => {
  const files = changed(INK, 'You went in.', 'He ran 1.5 miles, and/or walked. It is domestic abuse.');
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
    const long = changed(INK, 'You went in.', Array.from({ length: 90 }, () => `${words(40)}. # pause`).join('\n'));
    const found = findingsOf(long).map((finding) => finding.message);
    expect(found.join('\n')).toMatch(/the longest route has 36\d\d words; at most 3200/);
  });
});

test('the reading age is the Flesch-Kincaid grade and five years', () => {
  // One sentence, 13 words, 26 syllables: 0.39 * 13 + 11.8 * 26 / 13 - 15.59 = grade 13.08.
  const platypus = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
  expect(readingAge([platypus])).toBeCloseTo(18.08, 2);
  expect(readingAge(['The cat sat on the mat. It was a good mat.'])).toBeLessThan(8);
});
