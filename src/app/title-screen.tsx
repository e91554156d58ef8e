// The title: the name, what it is, and the ways in. The picture behind it stands in index.html.
import type { ComponentChildren } from 'preact';
import { t } from '../i18n/translate.ts';

/** Words and entries of the title. What stands above the entries is the same as in index.html, so that nothing jumps. */
export function TitleScreen(props: {
  readonly onStart: () => void;
  readonly onLog: () => void;
  /** What an earlier visit left on this device. */
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="title">
      <h1 tabIndex={-1}>{t('title.name')}</h1>
      <p class="title-line">{t('title.line')}</p>
      <p class="title-about">{t('title.about')}</p>
      <div class="actions">
        <button type="button" class="button primary" data-advance onClick={props.onStart}>
          {t('title.start')}
        </button>
        <button type="button" class="button" onClick={props.onLog}>
          {t('title.log')}
        </button>
      </div>
      {props.children}
      <p class="title-more">
        <a href="./accessibility.html">{t('title.accessibility')}</a> <a href="./notices.html">{t('title.notices')}</a>
      </p>
    </div>
  );
}
