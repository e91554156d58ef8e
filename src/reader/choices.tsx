// What the officer can do now: decisions and moves in one list, things to look at in another.
import type { Signal } from '@preact/signals';
import { t, type StringKey } from '../i18n/translate.ts';
import { typeset } from '../i18n/typeset.ts';
import type { Beat, Choice, ChoiceKind } from '../story/beat.ts';

const KIND_LABEL: Record<Exclude<ChoiceKind, 'look'>, StringKey> = {
  say: 'reader.say',
  do: 'reader.do',
  ask: 'reader.ask',
  radio: 'reader.radio',
  reason: 'reader.reason',
};

/** The choices of a beat, or the way on where there are none. The numbers are for the eye: no key presses a choice. */
export function Choices(props: {
  readonly beat: Beat;
  readonly onChoose: (choiceId: string) => void;
  /** The look that is pointed at, here or in the picture. */
  readonly attention: Signal<string | null>;
  readonly onPressOn: () => void;
  /** Has the hard part that begins now told in short; `about` says what is left out. Null where there is none. */
  readonly short?: { readonly about: string; readonly onShort: () => void } | null;
  /** At the ending: on to what came of it. */
  readonly onFinish: () => void;
}) {
  const { beat, onChoose, attention, onPressOn, short, onFinish } = props;
  const looks = beat.choices.filter((choice) => choice.kind === 'look');
  const acts = beat.choices.filter((choice) => choice.kind !== 'look');
  return (
    <>
      {acts.length > 0 && (
        <>
          <h2 class="visually-hidden">{t(headingFor(acts))}</h2>
          <ol class="choices">
            {acts.map((choice, index) => (
              <li key={choice.id}>
                <button type="button" class="choice" data-choice={choice.id} onClick={() => onChoose(choice.id)}>
                  <span class="choice-number" aria-hidden="true">
                    {index + 1}
                  </span>
                  <span class="choice-text">{typeset(choice.text)}</span>{' '}
                  {choice.kind !== 'look' && <span class="choice-kind">{t(KIND_LABEL[choice.kind])}</span>}
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
      {looks.length > 0 && (
        <>
          <h2 class="looks-heading">{t('reader.looks')}</h2>
          <ul class="looks">
            {looks.map((choice) => (
              <li key={choice.id}>
                <LookButton choice={choice} attention={attention} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        </>
      )}
      {beat.more && <WayOn label="reader.goOn" onClick={onPressOn} />}
      {beat.more && short && (
        <button type="button" class="choice in-short" data-short onClick={short.onShort}>
          <span class="choice-text">{t('reader.inShort', { about: short.about })}</span>
        </button>
      )}
      {!beat.more && beat.ending !== null && <WayOn label="reader.toOutcome" onClick={onFinish} />}
    </>
  );
}

/** A thing to look at. Pointing at it lights its glint in the picture, and the other way round. */
function LookButton(props: {
  readonly choice: Choice;
  readonly attention: Signal<string | null>;
  readonly onChoose: (choiceId: string) => void;
}) {
  const { choice, attention, onChoose } = props;
  const attend = () => (attention.value = choice.id);
  // A pointer that goes leaves the light to whatever has the focus.
  const leave = (event: Event) => {
    if (attention.value !== choice.id) return;
    const focused = event.type === 'blur' ? null : document.activeElement;
    attention.value = focused instanceof HTMLElement ? (focused.dataset['look'] ?? null) : null;
  };
  return (
    <button
      type="button"
      class="look"
      data-look={choice.id}
      data-attended={attention.value === choice.id}
      onPointerEnter={attend}
      onPointerLeave={leave}
      onFocus={attend}
      onBlur={leave}
      onClick={() => onChoose(choice.id)}
    >
      <LookIcon />
      {typeset(choice.text)}
    </button>
  );
}

/** Moves on without deciding anything. */
function WayOn({ label, onClick }: { readonly label: StringKey; readonly onClick: () => void }) {
  return (
    <button type="button" class="choice way-on" data-advance onClick={onClick}>
      <span class="choice-text">{t(label)}</span>
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M3 10h13M11 5l5 5-5 5" />
      </svg>
    </button>
  );
}

/** The question over a list of things to do. */
export function headingFor(acts: readonly Choice[]): StringKey {
  if (acts.every((choice) => choice.kind === 'reason')) return 'reader.choicesReason';
  if (acts.some((choice) => choice.kind === 'radio')) return 'reader.choicesRadio';
  return 'reader.choices';
}

function LookIcon() {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="7" r="4" />
      <path d="M10 11v6" />
    </svg>
  );
}
