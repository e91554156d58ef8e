// What a player can do in their own life: by what they are to somebody, what to say and what not, and how to report.
import { t } from '../i18n/translate-later.ts';
import type { SourcedText, YouCanDo } from './debrief.ts';
import { HELPER_ROLES } from './debrief-schema.ts';
import { SourceLink } from './source-link.tsx';

/** Belongs under a heading of level 2. Each role opens by itself: nobody is one of them only. */
export function YouCanDoList({ youCanDo }: { readonly youCanDo: YouCanDo }) {
  return (
    <>
      <h3>{t('outcome.youCanDoAs')}</h3>
      {HELPER_ROLES.map((role) => (
        <details key={role} class="you-can-do">
          <summary>{t(`outcome.role.${role}`)}</summary>
          <Advice texts={youCanDo.as[role]} />
        </details>
      ))}
      <h3>{t('outcome.say')}</h3>
      <Advice texts={youCanDo.say} />
      <h3>{t('outcome.notSay')}</h3>
      <Advice texts={youCanDo.notSay} />
      <h3>{t('outcome.report')}</h3>
      <Advice texts={youCanDo.report} />
    </>
  );
}

function Advice({ texts }: { readonly texts: readonly SourcedText[] }) {
  return (
    <ul class="outcome-do">
      {texts.map(({ text, source }) => (
        <li key={text}>
          {text}
          {source && <SourceLink source={source} />}
        </li>
      ))}
    </ul>
  );
}
