// The rest of a decision, one press away: what was known, what else was there, what the notes and others say. In the order in
// which it matters: first what the player had, then what they did not, and practice last.
import { t } from '../i18n/translate-later.ts';
import { typeset } from '../i18n/typeset.ts';
import type { DecisionNote, DecisionRecord, OtherOption, PassedBy, QuotedLine } from './debrief.ts';
import { Gloss } from './gloss.tsx';
import { Quoted } from './quoted.tsx';
import { SourceLink } from './source-link.tsx';

/** Everything about one decision that is not in sight at once. Belongs under a heading of level 3. */
export function DecisionMore({ record }: { readonly record: DecisionRecord }) {
  const { note, passedBy, otherOptions } = record;
  return (
    <>
      <Known record={record} />
      {passedBy.length > 0 && <Passed things={passedBy} />}
      {note && (
        <>
          <h4>{t('outcome.opened')}</h4>
          <p>{note.opened}</p>
          <h4>{t('outcome.closed')}</h4>
          <p>{note.closed}</p>
        </>
      )}
      {otherOptions.length > 0 && <Others options={otherOptions} />}
      {note && <Practice note={note} />}
    </>
  );
}

function Known({ record }: { readonly record: DecisionRecord }) {
  const { newlyKnown, knownBefore } = record;
  return (
    <>
      <h4>{t('outcome.knew')}</h4>
      {newlyKnown.length > 0 ? <KnownList lines={newlyKnown} /> : <p>{t('outcome.knewNothing')}</p>}
      {knownBefore.length > 0 && (
        <details class="decision-before">
          <summary>{t('outcome.knewBefore', { count: knownBefore.length })}</summary>
          <KnownList lines={knownBefore} />
        </details>
      )}
    </>
  );
}

function KnownList({ lines }: { readonly lines: readonly QuotedLine[] }) {
  return (
    <ul class="decision-known">
      {lines.map((line) => (
        <li key={line.text}>
          <Quoted line={line} />
        </li>
      ))}
    </ul>
  );
}

function Passed({ things }: { readonly things: readonly PassedBy[] }) {
  return (
    <>
      <h4>{t('outcome.passedBy')}</h4>
      <p>{t('outcome.passedByLead')}</p>
      <ul class="decision-passed">
        {things.map(({ choiceId, text, showed }) => (
          <li key={choiceId}>
            <p class="decision-option">{typeset(text)}</p>
            <p>{showed}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Others({ options }: { readonly options: readonly OtherOption[] }) {
  return (
    <>
      <h4>{t('outcome.others')}</h4>
      <ul class="decision-others">
        {options.map(({ choiceId, text, opened, closed }) => (
          <li key={choiceId}>
            <p class="decision-option">{typeset(text)}</p>
            <dl>
              <div>
                <dt>{t('outcome.othersOpened')}</dt>
                <dd>{opened}</dd>
              </div>
              <div>
                <dt>{t('outcome.othersClosed')}</dt>
                <dd>{closed}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}

function Practice({ note }: { readonly note: DecisionNote }) {
  return (
    <>
      <h4>{t('outcome.practice')}</h4>
      <p>{note.practice}</p>
      <Gloss terms={note.terms} />
      {note.sources.map((source) => (
        <SourceLink key={source.id} source={source} />
      ))}
    </>
  );
}
