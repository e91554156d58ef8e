// A small run with everything that a debrief can meet, for tests: a radio check, a look, two decisions, a reason.
import type { CaseFile } from '../cases/case-schema.ts';
import type { Beat, Choice, Line, Moment } from '../story/beat.ts';
import type { DebriefFile, Sources } from './debrief-schema.ts';

const said = (text: string, more: Partial<Line> = {}): Line => ({
  kind: 'narration',
  speaker: null,
  manner: null,
  text,
  noteId: null,
  because: [],
  ...more,
});

const beat = (
  scene: string,
  place: string,
  clockMinutes: number,
  lines: readonly Line[],
  more: Partial<Beat> = {},
): Moment => ({
  kind: 'beat',
  beat: {
    scene,
    clockMinutes,
    lines,
    picture: { place, people: {}, faces: {}, lights: {}, push: null },
    sounds: [],
    choices: [],
    more: false,
    ending: null,
    otherSide: null,
    hard: null,
    ...more,
  } satisfies Beat,
});

const option = (id: string, text: string, more: Partial<Choice>): Choice => ({
  id,
  text,
  kind: 'do',
  decision: null,
  at: null,
  ...more,
});
const SHOES = option('look-shoes', 'The shoes.', { kind: 'look' });

function chose(id: string, text: string, more: Partial<Choice>, scene: string, clock: number, noticed: string): Moment {
  const choice = option(id, text, more);
  const trace = { choice, scene, clockMinutes: clock, noticed: noticed.split(' '), beatNumber: 1 };
  return { kind: 'choice', choice, trace };
}

const moments: readonly Moment[] = [
  beat('car', 'car', 1309, [said('This is the nothing.', { kind: 'speech', speaker: 'mrs-vale', noteId: 'nothing' })]),
  chose('radio-calls', 'Have we been there?', { kind: 'radio', decision: 'checks' }, 'car', 1309, 'nothing'),
  beat(
    'door',
    'doorstep',
    1312,
    [
      said('Once. Nobody went.'),
      said('One earlier call.', { kind: 'note', noteId: 'earlier' }),
      said('He has the door open.'),
    ],
    { choices: [option('look-coats', 'The coat hooks.', { kind: 'look' }), SHOES] },
  ),
  chose('look-coats', 'The coat hooks.', { kind: 'look' }, 'door', 1312, 'nothing earlier'),
  beat('door', 'doorstep', 1313, [said('One coat.', { kind: 'note', noteId: 'coat' })], {
    choices: [
      SHOES,
      option('camera-on', '"It stays on."', { kind: 'say', decision: 'camera' }),
      option('camera-off', '"I can turn it off."', { kind: 'say', decision: 'camera' }),
    ],
  }),
  chose('camera-on', '"It stays on."', { kind: 'say', decision: 'camera' }, 'door', 1313, 'nothing earlier coat'),
  beat('door', 'doorstep', 1314, [
    said('The light stays red.', { because: ['camera-on'] }),
    said('The curtain moves.', { because: ['look-coats'] }),
  ]),
  chose('ask-notice', 'Ask for a notice.', { decision: 'tonight' }, 'door', 1320, 'nothing earlier coat'),
  beat('door', 'doorstep', 1320, [said('What decided you?', { kind: 'speech', speaker: 'moss' })]),
  chose('because-voice', 'Her voice.', { kind: 'reason' }, 'door', 1320, 'nothing earlier coat'),
  beat(
    'friday',
    'office',
    540,
    [
      said('I have watched it twice.', { kind: 'speech', speaker: 'moss', because: ['camera-on'] }),
      said('She wrote "voice" in the margin.', { because: ['because-voice'] }),
    ],
    { ending: 'held', otherSide: 'hers' },
  ),
];

const caseFile: CaseFile = {
  id: 'example',
  title: 'Late call',
  logLine: 'Noise, then none.',
  audience: 'everyone',
  minutes: [2, 3],
  contentNote: { text: 'An example.' },
  cast: {
    'mrs-vale': { name: 'Mrs Vale', fullName: 'Mrs Vale', role: 'caller' },
    moss: { name: 'Sgt Moss', fullName: 'Sergeant Ann Moss', role: 'sergeant' },
    rowan: { name: 'Rowan', fullName: 'Rowan Pike', role: 'abuser' },
  },
  places: {
    car: { name: 'The car', picture: 'A car.' },
    doorstep: { name: 'The doorstep', picture: 'A door.' },
    office: { name: 'The office', picture: 'A desk.' },
  },
  scenes: { car: { title: 'On the way' }, door: { title: 'At the door' }, friday: { title: 'Friday' } },
};

const debriefFile: DebriefFile = {
  summary: ['Somebody rings, and you go.'],
  endings: {
    held: {
      title: 'Two days',
      whatHappened: ['What he did is coercive control, and a crime.'],
      picture: 'court',
      people: { rowan: 'He is away for two days.' },
    },
  },
  notYours: [
    { text: 'A neighbour rang.' },
    { text: 'A court agreed.', endings: ['held'], afterAny: ['ask-notice'] },
    { text: 'Nobody asked for a notice.', afterNone: ['ask-notice'] },
    { text: 'A jury was out for a day.', endings: ['another'] },
  ],
  passedBy: { 'look-coats': 'One coat.', 'look-shoes': 'Wet shoes.' },
  youCanDo: {
    as: {
      neighbour: [{ text: 'Write down what you hear, and when.', source: 'checklist' }],
      friend: [{ text: 'Ask again another day.', source: null }],
      colleague: [{ text: 'Ask in private.', source: null }],
      teacher: [{ text: 'Tell the safeguarding lead.', source: null }],
      parent: [{ text: 'Thank your child.', source: null }],
      employer: [{ text: 'Give a door that shuts.', source: null }],
    },
    say: [{ text: 'I believe you.', source: null }],
    notSay: [{ text: 'Leave him.', source: null }],
    report: [{ text: 'Ring 999 in danger.', source: 'checklist' }],
  },
  takeaways: ['Ask again.', 'Write it down.', 'See everyone.', 'Wait for the answer.'],
  systemFailing: {
    figure: '3 of 10',
    date: '2025',
    text: ['The first call was closed by phone.'],
    sources: ['inspection'],
  },
  withoutPolice: { text: ['A friend asked.'], sources: ['checklist'] },
  support: ['samaritans'],
  decisions: {
    checks: {
      question: 'What do you ask control?',
      options: {
        'radio-calls': { opened: 'A history.', closed: 'A minute.', practice: 'Ask first.', sources: ['checklist'] },
      },
    },
    camera: {
      question: 'Does the camera stay on?',
      options: {
        'camera-on': { opened: 'A record.', closed: 'His ease.', practice: 'Record.', sources: ['checklist'] },
        'camera-off': { opened: 'His ease.', closed: 'A record.', practice: 'Record.', sources: ['checklist'] },
      },
    },
    tonight: {
      question: 'What do you do tonight?',
      options: {
        'ask-notice': {
          opened: 'Two days.',
          closed: 'A charge.',
          practice: 'A DVPN can be given.',
          sources: ['checklist'],
        },
      },
    },
  },
  glossary: { DVPN: 'A police notice.', 'coercive control': 'Ruling a life by fear.', MARAC: 'A meeting.' },
};

const sources: Sources = {
  checklist: {
    publisher: 'A college',
    title: 'A checklist',
    url: 'https://example.org/checklist',
    published: null,
    checkedOn: '2026-11-20',
  },
  inspection: {
    publisher: 'An inspectorate',
    title: 'A report',
    url: 'https://example.org/report',
    published: 'May 2025',
    checkedOn: '2026-11-20',
  },
};

/** What `writeDebrief` takes, for a run of three decisions. */
export const exampleDebriefInput = { moments, caseFile, debriefFile, sources };
