// The three lines as radio buttons, each line with its own "before" and "now", and what they come to in words. No figure.
import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { t } from '../i18n/translate-later.ts';
import {
  CHANGE_LINES,
  type ChangeAnswer,
  type ChangeAnswers,
  type ChangeLine,
  type Level,
  LEVELS,
  NO_ANSWERS,
} from './before-and-now.ts';
import './before-and-now.css';

/** Belongs under a heading of level 2. */
export function BeforeAndNowForm({ answers }: { readonly answers: Signal<ChangeAnswers> }) {
  const hasAny = CHANGE_LINES.some((line) => answers.value[line].before ?? answers.value[line].now);
  return (
    <div class="change">
      <p>{t('change.lead')}</p>
      {CHANGE_LINES.map((line) => (
        <ChangeRow
          key={line}
          line={line}
          answer={answers.value[line]}
          onAnswer={(answer) => (answers.value = { ...answers.value, [line]: answer })}
        />
      ))}
      {hasAny && (
        <button type="button" class="button quiet" onClick={() => (answers.value = NO_ANSWERS)}>
          {t('change.clear')}
        </button>
      )}
    </div>
  );
}

function ChangeRow(props: {
  readonly line: ChangeLine;
  readonly answer: ChangeAnswer;
  readonly onAnswer: (answer: ChangeAnswer) => void;
}) {
  const { line, answer, onAnswer } = props;
  const told = changeInWords(answer);
  return (
    <fieldset class="change-line">
      <legend>{t(`change.${line}`)}</legend>
      <Scale label={t('change.before')} value={answer.before} onChange={(before) => onAnswer({ ...answer, before })} />
      <Scale label={t('change.now')} value={answer.now} onChange={(now) => onAnswer({ ...answer, now })} />
      <output class="change-told">{told ?? ''}</output>
    </fieldset>
  );
}

function Scale(props: {
  readonly label: string;
  readonly value: Level | null;
  readonly onChange: (level: Level) => void;
}) {
  const id = useId();
  return (
    <div class="change-scale" role="radiogroup" aria-labelledby={id}>
      <span id={id} class="change-when">
        {props.label}
      </span>
      {LEVELS.map((level) => (
        <label key={level}>
          <input
            type="radio"
            name={id}
            autocomplete="off"
            checked={props.value === level}
            onChange={() => props.onChange(level)}
          />
          {t(`change.level${level}`)}
        </label>
      ))}
    </div>
  );
}

/** What one line comes to, once both halves are answered; null before. */
export function changeInWords({ before, now }: ChangeAnswer): string | null {
  if (before === null || now === null) return null;
  const words = { before: t(`change.level${before}`), now: t(`change.level${now}`) };
  return t(before === now ? 'change.stayed' : 'change.moved', words);
}
