// One decision, looked back on: what was asked, what the player did and what came of it are always in sight; what they
// knew and what practice says is one press away, so that the page can be read at a glance.
import { useId } from 'preact/hooks';
import { type LaterStringKey, t } from '../i18n/translate-later.ts';
import { clockTime } from '../i18n/translate.ts';
import { typeset } from '../i18n/typeset.ts';
import type { ChoiceKind } from '../story/beat.ts';
import type { DecisionRecord } from './debrief.ts';
import { DecisionMore } from './decision-more.tsx';
import { Quoted } from './quoted.tsx';

interface DecisionArticleProps {
  readonly record: DecisionRecord;
  /** Its place among the decisions, 1 for the first. */
  readonly number: number;
  readonly onReturn: (stepIndex: number) => void;
}

const ACT: Record<ChoiceKind, LaterStringKey> = {
  say: 'outcome.youSaid',
  do: 'outcome.youDid',
  look: 'outcome.youLooked',
  radio: 'outcome.youRadioed',
  ask: 'outcome.youAsked',
  reason: 'outcome.yourReason',
};

/** A decision of the run. Belongs under a heading of level 2. */
export function DecisionArticle({ record, number, onReturn }: DecisionArticleProps) {
  const headingId = useId();
  const question = record.question ?? t('outcome.decision');
  const when = record.clockMinutes === null ? null : clockTime(record.clockMinutes);
  const whenAndWhere = [when, record.placeName ?? record.sceneTitle].filter(Boolean).join(' · ');
  return (
    <article class="decision" aria-labelledby={headingId}>
      <p class="decision-when">{whenAndWhere}</p>
      <h3 id={headingId}>
        <span class="decision-number">{number}.</span> {question}
      </h3>
      <dl class="decision-facts">
        <div>
          <dt>{t(ACT[record.kind])}</dt>
          <dd class="decision-act">{typeset(record.chose)}</dd>
        </div>
        {record.reasons.map((reason) => (
          <div key={reason}>
            <dt>{t('outcome.decidedYou')}</dt>
            <dd>{typeset(reason)}</dd>
          </div>
        ))}
        <div>
          <dt>{t(record.cameOfIt.length > 0 ? 'outcome.cameOfIt' : 'outcome.happenedNext')}</dt>
          <dd>
            {record.cameOfIt.length === 0 && (
              <blockquote>
                {record.happenedNext.map((line) => (
                  <Quoted key={line.text} line={line} />
                ))}
              </blockquote>
            )}
            {record.cameOfIt.map((line) => (
              <blockquote key={line.text}>
                {line.laterScene !== null && <p class="quote-when">{line.laterScene}</p>}
                <Quoted line={line} />
              </blockquote>
            ))}
          </dd>
        </div>
      </dl>
      <details>
        <summary>
          {t(record.note ? 'outcome.more' : 'outcome.moreKnown')}
          <span class="visually-hidden">: {question}</span>
        </summary>
        <DecisionMore record={record} />
      </details>
      <button type="button" class="button" data-return={record.stepIndex} onClick={() => onReturn(record.stepIndex)}>
        {t('outcome.return')}
        <span class="visually-hidden">
          : {number}. {question} {typeset(record.chose)}
        </span>
      </button>
    </article>
  );
}
