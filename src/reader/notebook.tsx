// What the officer has written down, in order, as a page over the call. The exit stays above it.
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/translate.ts';
import { typeset } from '../i18n/typeset.ts';
import type { Line } from '../story/beat.ts';
import { type Cast, quoted, speakerName } from './passages.ts';

/**
 * The open notebook. Not a modal dialog of the browser's: that would lie over the exit and shut it off. Whoever opens
 * it makes the rest of the call inert, and gives focus back when it closes.
 */
export function Notebook(props: {
  readonly entries: readonly Line[];
  readonly cast: Cast;
  readonly onClose: () => void;
}) {
  const { entries, cast, onClose } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <dialog
      class="notebook"
      open
      aria-labelledby="notebook-title"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div class="notebook-page">
        <h2 id="notebook-title" tabIndex={-1} ref={heading}>
          {t('notebook.title')}
        </h2>
        <p class="notebook-about">{t(entries.length === 0 ? 'notebook.empty' : 'notebook.about')}</p>
        <ol class="notebook-entries">
          {entries.map((entry) => (
            <li key={entry.noteId}>
              {entry.speaker === null ? (
                typeset(entry.text)
              ) : (
                <>
                  <b>{speakerName(cast, entry.speaker)}:</b> {quoted(entry.text)}
                </>
              )}
            </li>
          ))}
        </ol>
        <button type="button" class="button on-paper" onClick={onClose}>
          {t('notebook.close')}
        </button>
      </div>
    </dialog>
  );
}
