// The summary, to read, select or copy. The clipboard is written on a press of the button and at no other time: other
// people may look into it.
import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { type LaterStringKey, t } from '../i18n/translate-later.ts';
import './share.css';

interface SummaryToCopyProps {
  /** What `summaryText` wrote. */
  readonly text: string;
}

/** A text that can be selected by hand, and a button that copies it or, where that is not allowed, selects it. */
export function SummaryToCopy({ text }: SummaryToCopyProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const told = useSignal<LaterStringKey | null>(null);

  async function copy(): Promise<void> {
    // A second press is told again.
    told.value = null;
    try {
      await navigator.clipboard.writeText(text);
      told.value = 'share.copied';
    } catch {
      // No clipboard on this page, or the browser refused: the text can still be copied by hand.
      field.current?.focus();
      field.current?.select();
      told.value = 'share.selectInstead';
    }
  }

  return (
    <div class="share">
      <p>{t('share.lead')}</p>
      <label for={id}>{t('share.label')}</label>
      <textarea id={id} ref={field} readOnly spellcheck={false} autocomplete="off" rows={rowsFor(text)} value={text} />
      <button type="button" class="button" onClick={() => void copy()}>
        {t('share.copy')}
      </button>
      <output class="share-told">{told.value === null ? '' : t(told.value)}</output>
    </div>
  );
}

/** Rows that hold the text at about sixty letters a line, so that nothing has to be scrolled. */
function rowsFor(text: string): number {
  return text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 60)), 1);
}
