// Which two lines go into a summary, and one of the player's own.
import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { t } from '../i18n/translate-later.ts';
import { MOST_LINES, MOST_OWN_CHARACTERS } from './share-words.ts';

/** At most two of the lines can be ticked; what the player writes stays in memory, and out of the link. */
export function LineChoice(props: {
  readonly takeaways: readonly string[];
  readonly lines: Signal<readonly string[]>;
  readonly own: Signal<string>;
}) {
  const { takeaways, lines, own } = props;
  const id = useId();
  const isFull = lines.value.length >= MOST_LINES;
  const choose = (line: string, isChosen: boolean) => {
    const chosen = new Set(lines.value);
    if (isChosen) chosen.add(line);
    else chosen.delete(line);
    // In the order in which they stand, however they were ticked.
    lines.value = takeaways.filter((one) => chosen.has(one)).slice(0, MOST_LINES);
  };
  return (
    <>
      <fieldset class="share-lines">
        <legend>{t('share.choose')}</legend>
        {takeaways.map((line) => (
          <label key={line}>
            <input
              type="checkbox"
              autocomplete="off"
              checked={lines.value.includes(line)}
              disabled={isFull && !lines.value.includes(line)}
              onChange={(event) => choose(line, event.currentTarget.checked)}
            />
            {line}
          </label>
        ))}
        <output>{isFull ? t('share.full') : ''}</output>
      </fieldset>
      <label for={id}>{t('share.own')}</label>
      <input
        id={id}
        class="share-own"
        type="text"
        autocomplete="off"
        maxLength={MOST_OWN_CHARACTERS}
        value={own.value}
        aria-describedby={`${id}-note`}
        onInput={(event) => (own.value = event.currentTarget.value)}
      />
      <p id={`${id}-note`} class="share-note">
        {t('share.ownNote')}
      </p>
    </>
  );
}
