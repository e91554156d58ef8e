// The evening's log: every call the control room took, one line each. Some of them can be opened.
import { t } from '../i18n/translate-later.ts';
import type { Log } from './log-schema.ts';
import './log.css';

/** The log as a list of times and lines. `canOpen` says which cases exist in this build. */
export function LogScreen(props: {
  readonly log: Log;
  readonly canOpen: (caseId: string) => boolean;
  readonly onOpen: (caseId: string) => void;
}) {
  const { log, canOpen, onOpen } = props;
  return (
    <div class="log">
      <h1 tabIndex={-1}>{log.title}</h1>
      <p class="lead">{log.about}</p>
      <ol class="posts" aria-label={t('log.posts')}>
        {log.posts.map((post) => {
          const caseId = post.case !== undefined && canOpen(post.case) ? post.case : null;
          return (
            <li key={post.at} class={caseId === null ? 'post' : 'post post-open'}>
              <time>{post.at}</time>
              <div>
                <p>{post.text}</p>
                {caseId !== null && (
                  <button type="button" class="button" data-case={caseId} onClick={() => onOpen(caseId)}>
                    {t('log.take')}
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <p class="small">{t('log.fiction')}</p>
    </div>
  );
}
