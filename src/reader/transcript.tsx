// Everything read so far. Earlier passages are dimmed; the current one is full.
import type { Ref } from 'preact';
import { t, type StringKey } from '../i18n/translate.ts';
import { typeset } from '../i18n/typeset.ts';
import type { Beat, Choice, ChoiceKind, Line } from '../story/beat.ts';
import { type Cast, goesOn, type Passage, quoted, speakerName } from './passages.ts';

/** The passages in order. `nowRef` is given the current one, which takes the focus when it is new. */
export function Transcript(props: {
  readonly passages: readonly Passage[];
  readonly cast: Cast;
  /** Where and when a beat is: said when the current one takes the focus, shown where it has changed. */
  readonly whereOf: (beat: Beat) => string;
  readonly nowRef: Ref<HTMLElement>;
}) {
  const { passages, cast, whereOf, nowRef } = props;
  const last = passages.length - 1;
  return passages.map((passage, index) => {
    const before = passages[index - 1];
    const where = whereOf(passage.beat);
    const words = (
      <PassageWords passage={passage} cast={cast} where={before && whereOf(before.beat) === where ? null : where} />
    );
    return index === last ? (
      <section key={passage.number} class="passage now" aria-label={where} tabIndex={-1} ref={nowRef}>
        {words}
      </section>
    ) : (
      <section key={passage.number} class="passage">
        {words}
      </section>
    );
  });
}

function PassageWords(props: { readonly passage: Passage; readonly cast: Cast; readonly where: string | null }) {
  const { passage, cast, where } = props;
  const { choice, lines } = passage;
  return (
    <div class="passage-words">
      {where !== null && <p class="where">{where}</p>}
      {choice && <OwnChoice choice={choice} />}
      {lines.map((line, index) => (
        <LineView key={index} line={line} before={lines[index - 1]} cast={cast} />
      ))}
    </div>
  );
}

const OWN_CHOICE: Record<ChoiceKind, StringKey> = {
  say: 'reader.youSaid',
  do: 'reader.youDid',
  look: 'reader.youLooked',
  ask: 'reader.youAsked',
  radio: 'reader.youRadioed',
  reason: 'reader.youReasoned',
};

/** What the player said or did to get here. */
function OwnChoice({ choice }: { readonly choice: Choice }) {
  return (
    <p class="own-choice">
      <span class="own-choice-how">{t(OWN_CHOICE[choice.kind])}</span> {typeset(choice.text)}
    </p>
  );
}

function LineView(props: { readonly line: Line; readonly before: Line | undefined; readonly cast: Cast }) {
  const { line, before, cast } = props;
  if (line.kind === 'speech') {
    return (
      <p class={goesOn(line, before) ? 'line speech goes-on' : 'line speech'}>
        <b class="who">{speakerName(cast, line.speaker ?? '')}</b>{' '}
        {line.manner !== null && <span class="manner">{line.manner}</span>}{' '}
        <span class="said">{quoted(line.text)}</span>
        {line.noteId !== null && <Noted />}
      </p>
    );
  }
  if (line.kind === 'sound') return <p class="line heard">[{typeset(line.text)}]</p>;
  return (
    <p class={line.noteId === null ? 'line' : 'line note'}>
      {line.noteId !== null && <Noted />} {typeset(line.text)}
    </p>
  );
}

/** Marks a line that went into the notebook; in words, because a colour alone is not seen by all. */
function Noted() {
  return (
    <span class="noted">
      <NotebookIcon />
      {t('reader.noted')}
    </span>
  );
}

/** The notebook's sign, the same wherever the notebook is meant. */
export function NotebookIcon() {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M5 2.5h10v15H5zM5 6H3.4M5 10H3.4M5 14H3.4M8 7h4.5M8 10.5h4.5" />
    </svg>
  );
}
