// A small case with nothing wrong in it but its size, for planting one fault at a time. Used by tests only.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { HELPER_ROLES } from '../../debrief/debrief-schema.ts';
import { NATIONS, SITUATIONS } from '../../support/service-schema.ts';
import type { Finding } from '../case-under-check.ts';
import { checkCase } from '../check-case.ts';
import { type LoadedCase, loadCase } from '../load-case.ts';

/** Files of a case by path from the project's root; a null takes a file away. */
export type PlantedFiles = Readonly<Record<string, string | null>>;

/** A planted fault, and what must be found: `[rule, kind, file:line, part of the message, files]`. */
export type PlantedFault = readonly [
  rule: string,
  kind: 'error' | 'warning',
  where: string,
  part: string,
  files: PlantedFiles,
];

/** The script of the small case. */
export const INK = 'stories/cases/small/main.ink';
/** Its facts. */
export const CASE = 'stories/cases/small/case.json';
/** Its notes. */
export const DEBRIEF = 'stories/cases/small/debrief.json';
/** What only a person can state about it. */
export const CARE = 'stories/cases/small/care.json';
/** What its notes lean on. */
export const SOURCES = 'stories/sources.json';
/** Where to get help. */
export const SERVICES = 'stories/support/services.json';
/** What is drawn of it. */
export const PICTURES = 'assets/pictures/small/manifest.json';
const SOUNDS = 'assets/sounds/manifest.json';

/** The day on which the small case is checked. */
export const TODAY = '2026-11-26';

const NOTE = { opened: 'This.', closed: 'That.', practice: 'Do so.', sources: ['college'] };

const SOUND: Readonly<Record<string, string>> = {
  [INK]: `// The small case.
VAR looks = 0
-> door
=== door
# scene: door
# place: step
DANIEL (smiling): Come in. # show: daniel open
* [Go in to him. # id: go-in # decides: threshold] -> hall
* [Stay on the step. # id: stay # decides: threshold] -> cold
=== hall
~ looks += 1
{ looks > 1: It is cold.|It is warm. } # pause
You went in. # note: warm # other-side: priya # ending: heard
-> END
=== cold
You wait. # pause
~ looks += 1
-> hall
`,
  [CASE]: JSON.stringify({
    id: 'small',
    title: 'Small',
    logLine: 'A call.',
    audience: 'all',
    minutes: [1, 2],
    contentNote: { text: 'A short call. Nobody is hurt, and no child is there.' },
    cast: {
      daniel: { name: 'Daniel', fullName: 'Daniel Hale', role: 'At home' },
      priya: { name: 'Priya', fullName: 'Priya Hale', role: 'At home' },
    },
    places: { step: { name: 'The step', picture: 'A step.' } },
    scenes: { door: { title: 'The door' } },
  }),
  [DEBRIEF]: JSON.stringify({
    summary: ['You go in.'],
    endings: {
      heard: {
        title: 'Heard',
        whatHappened: ['Priya was heard. What Daniel did is domestic abuse and a crime.'],
        people: { priya: 'She was heard.', daniel: 'He has to answer for it.' },
        picture: 'court',
      },
    },
    notYours: [{ text: 'Somebody rang.' }],
    passedBy: {},
    youCanDo: {
      as: Object.fromEntries(HELPER_ROLES.map((role) => [role, [{ text: 'Listen.', source: 'college' }]])),
      say: [{ text: 'I believe you.', source: null }],
      notSay: [{ text: 'Leave.', source: null }],
      report: [{ text: 'Ring.', source: null }],
    },
    takeaways: ['One.', 'Two.', 'Three.', 'Four.'],
    systemFailing: { figure: '1 of 2', date: '2020', text: ['Nobody rang back.'], sources: ['college'] },
    withoutPolice: { text: ['Somebody listened.'], sources: ['college'] },
    support: ['line'],
    decisions: { threshold: { question: 'In or out?', options: { 'go-in': NOTE, stay: NOTE } } },
    glossary: {},
  }),
  [CARE]: JSON.stringify({ harmedBy: ['daniel'], harmed: ['priya'], allowedSpeech: [] }),
  [SERVICES]: JSON.stringify({
    emergency: ['line'],
    nations: Object.fromEntries(NATIONS.map((nation) => [nation, { line: 'line', defaults: ['line'] }])),
    situations: Object.fromEntries(SITUATIONS.map((situation) => [situation, ['line']])),
    services: [service('line', 'high'), service('samaritans', 'high'), service('doubtful', 'low')],
  }),
  [SOURCES]: JSON.stringify({
    college: {
      publisher: 'A college',
      title: 'A page',
      url: 'https://example.org/',
      published: null,
      checkedOn: '2026-11-01',
    },
  }),
  [PICTURES]: JSON.stringify({
    places: {
      step: {
        lights: { lamp: 'on' },
        points: { bell: [600, 300] },
        planes: [{ who: 'daniel', how: 'open', person: { heads: { charming: {}, 'cold@bell': {} } } }, {}],
      },
    },
  }),
  [SOUNDS]: JSON.stringify({
    sounds: [
      { id: 'knock', kind: 'thing', sudden: true },
      { id: 'door-stop', kind: 'thing', sudden: false },
    ],
  }),
};

function service(id: string, confidence: 'high' | 'low'): object {
  const none = { phone: null, dial: null, text: null, relay: null, webchat: null, email: null, free: null, note: null };
  const open = { hours: '24 hours', alwaysOpen: true, notOnBill: false, checkedOn: '2026-11-01', confidence };
  const who = { id, name: 'A line', what: 'Listens.', audience: ['all'], nations: NATIONS, area: 'uk' };
  return { ...who, ...none, ...open, url: 'https://example.org/' };
}

/** The small case's own text of a file, for changing a part of it. @throws {Error} when the part is not in it. */
export function changed(file: string, part: string, instead: string): PlantedFiles {
  const text = SOUND[file] ?? '';
  if (!text.includes(part)) throw new Error(`"${part}" is not in ${file}`);
  return { [file]: text.replace(part, instead) };
}

/** The small case with something that one of its people may say, and its answer. */
export function allowing(speaker: string, words: string, answer: string): PlantedFiles {
  const allowedSpeech = [{ speaker, words, answer, why: 'It is his excuse.' }];
  return { [CARE]: JSON.stringify({ ...JSON.parse(SOUND[CARE] ?? ''), allowedSpeech }) };
}

/** So many words. */
export function someWords(count: number): string {
  return Array.from({ length: count }, () => 'word').join(' ');
}

/** What the checks find in the small case with these files changed, but for its falling short of the standard. */
export function findingsOf(files: PlantedFiles = {}): readonly Finding[] {
  const { subject, findings } = plantedSubject(files);
  return [...findings, ...checkCase(subject)];
}

/** The small case with these files changed, loaded and walked. */
export function plantedSubject(files: PlantedFiles = {}): LoadedCase {
  const root = mkdtempSync(join(tmpdir(), 'doorstep-case-'));
  try {
    for (const [path, text] of Object.entries({ ...SOUND, ...files })) {
      if (text === null) continue;
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return loadCase(join(root, INK), root, { states: 10_000, seconds: 60, now: () => 0 }, TODAY);
  } finally {
    rmSync(root, { recursive: true });
  }
}
