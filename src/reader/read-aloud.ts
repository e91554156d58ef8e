// Reads the newest words aloud by a voice of the device's own, and marks the word that is being said. Only voices that are on the
// device: others send what they read to somebody's server.

type Synthesis = Pick<SpeechSynthesis, 'speak' | 'cancel' | 'getVoices' | 'addEventListener' | 'removeEventListener'>;

/** What a browser offers for it. Passed in so that a test can stand in its place. */
export interface SpeakingPage {
  readonly speechSynthesis?: Synthesis;
  readonly SpeechSynthesisUtterance?: typeof SpeechSynthesisUtterance;
  readonly Highlight?: typeof Highlight;
  readonly CSS?: { readonly highlights?: HighlightRegistry };
}

/** Name of the mark, as the style sheet knows it. */
const MARK = 'said-aloud';
const LANGUAGE = 'en-GB';

/** A voice on this device, a British one where there is one; undefined where there is none, or none is known yet. */
export function findVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const own = voices.filter(({ localService, lang }) => localService && lang.replace('_', '-').startsWith('en'));
  return own.find(({ lang }) => lang.replace('_', '-') === LANGUAGE) ?? own[0];
}

/** Reads what stands in the elements, in order, as soon as the browser knows its voices. Returns its own undo, which falls silent at once. */
export function readAloud(page: SpeakingPage, elements: readonly Element[]): () => void {
  const { speechSynthesis } = page;
  if (!speechSynthesis) return () => undefined;
  const begin = () => speak(page, speechSynthesis, elements);
  const fallSilent = () => {
    speechSynthesis.removeEventListener('voiceschanged', begin);
    speechSynthesis.cancel();
    unmark(page);
  };
  const follow = () => document.hidden && fallSilent();
  document.addEventListener('visibilitychange', follow);
  // Chromium looks for its voices only when it is first asked.
  if (speechSynthesis.getVoices().length === 0)
    speechSynthesis.addEventListener('voiceschanged', begin, { once: true });
  else begin();
  return () => {
    document.removeEventListener('visibilitychange', follow);
    fallSilent();
  };
}

function speak(page: SpeakingPage, synthesis: Synthesis, elements: readonly Element[]): void {
  const { SpeechSynthesisUtterance } = page;
  const voice = findVoice(synthesis.getVoices());
  if (!SpeechSynthesisUtterance || !voice) return;
  const words = wordsOf(elements);
  const utterance = new SpeechSynthesisUtterance(words.map(({ text }) => text).join(''));
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.addEventListener('boundary', ({ charIndex, charLength }) => {
    const range = rangeOf(words, charIndex, charLength || 1);
    if (range && page.Highlight) page.CSS?.highlights?.set(MARK, new page.Highlight(range));
  });
  utterance.addEventListener('end', () => unmark(page));
  synthesis.cancel();
  synthesis.speak(utterance);
}

function unmark(page: SpeakingPage): void {
  page.CSS?.highlights?.delete(MARK);
}

/** A piece of text as it is said, with where it stands on the page; null for a breath between two lines. */
interface Said {
  readonly text: string;
  readonly node: Text | null;
}

/** Each line ends with a full stop for the voice, or two choices would be read as one. */
function wordsOf(elements: readonly Element[]): readonly Said[] {
  return elements.flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const said: Said[] = [];
    let block: Element | null = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.parentElement?.closest('[aria-hidden="true"]')) continue;
      const within = node.parentElement?.closest('p, button, h2') ?? null;
      if (block && within !== block) said.push({ text: '. ', node: null });
      block = within;
      said.push({ text: node.data, node });
    }
    return [...said, { text: '. ', node: null }];
  });
}

/** The stretch of the page that begins at a place in the spoken text. */
function rangeOf(words: readonly Said[], start: number, length: number): Range | null {
  let passed = 0;
  for (const { text, node } of words) {
    if (node && start < passed + text.length) {
      const range = document.createRange();
      range.setStart(node, start - passed);
      range.setEnd(node, Math.min(start - passed + length, text.length));
      return range;
    }
    passed += text.length;
  }
  return null;
}
