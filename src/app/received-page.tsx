// A way through a call that came in a link: played again here, or politely refused. Whoever opens it can take the call first.
import { findDebrief, isCase, loadCase, loadStory } from '../cases/catalogue.ts';
import type { CaseFile } from '../cases/case-schema.ts';
import { DebriefSchema, SourcesSchema } from '../debrief/debrief-schema.ts';
import type { Debrief } from '../debrief/debrief.ts';
import { writeDebrief } from '../debrief/write-debrief.ts';
import { t } from '../i18n/translate-later.ts';
import { typeset } from '../i18n/typeset.ts';
import { parseRoute, type Refusal, replayRoute } from '../share/route-link.ts';
import sources from '../../stories/sources.json' with { type: 'json' };
import './received.css';

/** What came out of a link. */
export type Received =
  | { readonly found: 'way'; readonly caseFile: CaseFile; readonly debrief: Debrief }
  | { readonly found: 'nothing'; readonly why: Refusal };

/** Opens the text of a link. @throws only when the call does not arrive. */
export async function receiveRoute(text: string): Promise<Received> {
  const parsed = parseRoute(text);
  if (parsed.found === 'nothing') return parsed;
  const { caseId } = parsed.link;
  if (!isCase(caseId)) return { found: 'nothing', why: 'older' };
  const [caseFile, story, notes] = await Promise.all([loadCase(caseId), loadStory(caseId), findDebrief(caseId)]);
  const replayed = replayRoute(story, parsed.link);
  if (replayed.found === 'nothing') return replayed;
  const { moments } = replayed.session;
  const input = { moments, caseFile, debriefFile: DebriefSchema.parse(notes), sources: SourcesSchema.parse(sources) };
  const debrief = writeDebrief(input, { strict: false });
  // A link has no reasons; those that the replay had to give are nobody's.
  const decisions = debrief.decisions.map((decision) => ({ ...decision, reasons: [] }));
  return { found: 'way', caseFile, debrief: { ...debrief, decisions } };
}

/** The page that a link opens. */
export function ReceivedPage(props: {
  readonly received: Received;
  readonly onPlay: (caseFile: CaseFile) => void;
  readonly onTitle: () => void;
}) {
  const { received, onPlay, onTitle } = props;
  const toTitle = (
    <button type="button" class="button" onClick={onTitle}>
      {t('received.toTitle')}
    </button>
  );
  if (received.found === 'nothing')
    return (
      <article data-received="nothing">
        <h1 tabIndex={-1}>{t('received.refused')}</h1>
        <p>{t(`received.${received.why}`)}</p>
        <div class="actions">{toTitle}</div>
      </article>
    );
  const { caseFile, debrief } = received;
  return (
    <article data-received="way">
      <h1 tabIndex={-1}>{t('received.title', { title: caseFile.title })}</h1>
      <p>{t('received.lead')}</p>
      <p>{t('received.playMeans')}</p>
      <div class="actions">
        <button type="button" class="button primary" onClick={() => onPlay(caseFile)}>
          {t('received.play')}
        </button>
        {toTitle}
      </div>
      <details>
        <summary>{t('received.see')}</summary>
        <ol>
          {debrief.decisions.map(({ stepIndex, question, chose }) => (
            <li key={stepIndex}>
              {question} <strong>{typeset(chose)}</strong>
            </li>
          ))}
        </ol>
        <p>{t('received.ended', { ending: debrief.ending.title })}</p>
      </details>
    </article>
  );
}
