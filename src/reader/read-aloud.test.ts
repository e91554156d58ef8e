// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { findVoice, readAloud, type SpeakingPage } from './read-aloud.ts';

const voice = (lang: string, localService: boolean) => ({ lang, localService, name: lang }) as SpeechSynthesisVoice;

class Utterance extends EventTarget {
  readonly text: string;
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** A device that writes down what it is told to say. */
function device(voices: readonly SpeechSynthesisVoice[]) {
  const spoken: Utterance[] = [];
  let silenced = 0;
  const marks = new Map<string, { range: Range }>();
  const known = [...voices];
  const speechSynthesis = Object.assign(new EventTarget(), {
    getVoices: () => known,
    speak: (one: unknown) => spoken.push(one as Utterance),
    cancel: () => (silenced += 1),
  });
  const page = {
    speechSynthesis,
    SpeechSynthesisUtterance: Utterance,
    Highlight: class {
      readonly range: Range;
      constructor(range: Range) {
        this.range = range;
      }
    },
    CSS: { highlights: marks },
  } as unknown as SpeakingPage;
  const findVoices = (...more: SpeechSynthesisVoice[]) => {
    known.push(...more);
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  };
  return { page, spoken, marks, silenced: () => silenced, findVoices };
}

beforeEach(() => {
  document.body.innerHTML = `
    <section><p><b>Sam</b> <span>“Chips.”</span></p><p>Rain.</p></section>
    <div><button><i aria-hidden="true">1</i><span>Knock.</span></button><button>Wait.</button></div>`;
});

const parts = () => [...document.querySelectorAll('section, div')];

test('the words and then the choices are read, each line by itself, and what only the eye needs is left out', () => {
  const { page, spoken } = device([voice('en-GB', true)]);
  readAloud(page, parts());
  expect(spoken.map(({ text, lang }) => [text.replaceAll(/\s+/g, ' '), lang])).toEqual([
    ['Sam “Chips.”. Rain.. Knock.. Wait.. ', 'en-GB'],
  ]);
});

test('the word that is being said is marked where it stands', () => {
  const { page, spoken, marks } = device([voice('en-GB', true)]);
  readAloud(page, parts());
  const [utterance] = spoken;
  const charIndex = utterance?.text.indexOf('Rain') ?? 0;
  utterance?.dispatchEvent(Object.assign(new Event('boundary'), { charIndex, charLength: 4 }));
  expect(marks.get('said-aloud')?.range.toString()).toBe('Rain');
  utterance?.dispatchEvent(new Event('end'));
  expect(marks.size).toBe(0);
});

test('it falls silent when nobody looks at the page', () => {
  const { page, silenced } = device([voice('en-GB', true)]);
  const stop = readAloud(page, parts());
  const before = silenced();
  Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
  Object.defineProperty(document, 'hidden', { value: false, configurable: true });
  expect(silenced() - before).toBe(1);
  stop();
});

test('undone, it falls silent and marks nothing', () => {
  const { page, spoken, marks, silenced } = device([voice('en-GB', true)]);
  const stop = readAloud(page, parts());
  spoken[0]?.dispatchEvent(Object.assign(new Event('boundary'), { charIndex: 0, charLength: 3 }));
  const before = silenced();
  stop();
  expect([silenced() - before, marks.size]).toEqual([1, 0]);
});

test('voices that a browser finds only when it is asked are waited for, unless nobody wants them any more', () => {
  const { page, spoken, findVoices } = device([]);
  const stop = readAloud(page, parts());
  expect(spoken).toEqual([]);
  findVoices(voice('en-GB', true));
  expect(spoken).toHaveLength(1);
  stop();
  const late = device([]);
  readAloud(late.page, parts())();
  late.findVoices(voice('en-GB', true));
  expect(late.spoken).toEqual([]);
});

test('a voice that would send the words away is never used', () => {
  const { page, spoken } = device([voice('en-GB', false)]);
  readAloud(page, parts());
  expect(spoken).toEqual([]);
  expect(findVoice([voice('en-GB', false), voice('en_US', true), voice('fr-FR', true)])?.lang).toBe('en_US');
  expect(findVoice([voice('en-US', true), voice('en_GB', true)])?.lang).toBe('en_GB');
});

test('a browser that cannot speak is no error', () => {
  expect(() => readAloud({}, parts())()).not.toThrow();
});
