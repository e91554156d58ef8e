// Says new words to whoever cannot see them arrive: each line once, in order, with who says it and how.
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/translate.ts';
import type { Beat, Line } from '../story/beat.ts';
import { headingFor } from './choices.tsx';
import { type Cast, type Passage, speakerName } from './passages.ts';

interface AnnouncerProps {
  readonly passage: Passage | undefined;
  readonly cast: Cast;
  /** What the picture shows, in words: said when the place is one that has not been seen before. */
  readonly picture?: { readonly place: string; readonly words: string };
  /** Said last with the newest words: what can be done besides, such as to have the next part in short. */
  readonly besides?: string | null;
  /** Said once, before the first words: how the player came to be here. */
  readonly opening?: string | null;
}

/**
 * The one live region of a call. It must be on the page, empty, before there is anything to say, so words go in after
 * it is drawn. `passage` is said when it is another than the last one given; then how many things there are to do.
 */
export function Announcer({ passage, cast, picture, besides = null, opening = null }: AnnouncerProps) {
  const region = useRef<HTMLDivElement>(null);
  const placesSaid = useRef(new Set<string>());
  const openingSaid = useRef(false);
  const last = useRef({ number: -1, lines: 0 });
  const beat = passage?.beat;
  const lines = passage?.lines;
  useEffect(() => {
    if (!passage || !beat || !lines || !region.current) return;
    // Line by line, only what has come to the lines that were said.
    const isMore = last.current.number === passage.number && last.current.lines < lines.length;
    const said = [...lines.slice(isMore ? last.current.lines : 0).map((line) => spoken(line, cast)), ...offered(beat)];
    if (besides !== null) said.push(besides);
    last.current = { number: passage.number, lines: lines.length };
    if (picture && !placesSaid.current.has(picture.place)) {
      placesSaid.current.add(picture.place);
      said.unshift(picture.words);
    }
    if (opening !== null && !openingSaid.current) said.unshift(opening);
    openingSaid.current = true;
    // Taking lines out is silent, and putting in new nodes says a line again even when its words are the same.
    const paragraphs = said.map((words) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      return paragraph;
    });
    region.current.replaceChildren(...paragraphs);
  }, [beat, lines]);
  return <div ref={region} class="visually-hidden" role="log" aria-live="polite" aria-relevant="additions" />;
}

/** That there is something to decide, and how much: the eye sees it at once. Nothing where one only reads on. */
function offered({ choices }: Beat): string[] {
  const acts = choices.filter((choice) => choice.kind !== 'look');
  const looks = choices.length - acts.length;
  const said: string[] = [];
  if (acts.length > 0) {
    const count = t(acts.length === 1 ? 'reader.oneChoice' : 'reader.manyChoices', { count: acts.length });
    said.push(`${t(headingFor(acts))} ${count}`);
  }
  if (looks > 0) said.push(t(looks === 1 ? 'reader.oneLook' : 'reader.manyLooks', { count: looks }));
  return said;
}

/** A line as it is said aloud. */
export function spoken(line: Line, cast: Cast): string {
  const noted = line.noteId === null ? '' : `${t('reader.noted')}: `;
  if (line.kind === 'sound') return `${t('reader.heard')} ${line.text}`;
  if (line.speaker === null) return noted + line.text;
  const manner = line.manner === null ? '' : `, ${line.manner}`;
  return `${noted}${speakerName(cast, line.speaker)}${manner}: ${line.text}`;
}
