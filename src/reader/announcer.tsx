// Says new words to whoever cannot see them arrive: each line once, in order, with who says it and how.
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/translate.ts';
import type { Line } from '../story/beat.ts';
import { type Cast, type Passage, speakerName } from './passages.ts';

/**
 * The one live region of a call. It must be on the page, empty, before there is anything to say, so words go in after
 * it is drawn. `passage` is said when it is another than the last one given.
 */
export function Announcer({ passage, cast }: { readonly passage: Passage | undefined; readonly cast: Cast }) {
  const region = useRef<HTMLDivElement>(null);
  const beat = passage?.beat;
  useEffect(() => {
    if (!beat || !region.current) return;
    // Taking lines out is silent, and putting in new nodes says a line again even when its words are the same.
    const lines = beat.lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = spoken(line, cast);
      return paragraph;
    });
    region.current.replaceChildren(...lines);
  }, [beat]);
  return <div ref={region} class="visually-hidden" role="log" aria-live="polite" aria-relevant="additions" />;
}

/** A line as it is said aloud. */
export function spoken(line: Line, cast: Cast): string {
  const noted = line.noteId === null ? '' : `${t('reader.noted')}: `;
  if (line.speaker === null) return noted + line.text;
  const manner = line.manner === null ? '' : `, ${line.manner}`;
  return `${noted}${speakerName(cast, line.speaker)}${manner}: ${line.text}`;
}
