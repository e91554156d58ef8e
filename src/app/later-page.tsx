// A page laid over another whose words come with it: the heading at once, the rest as soon as it has arrived.
import type { ComponentType } from 'preact';
import { t } from '../i18n/translate.ts';
import { useLater } from './use-later.ts';

/** `load` gives what stands below the heading; if it does not arrive, that is said, and it can be asked for again. */
export function LaterPage<Props extends object>(props: {
  readonly title: string;
  readonly class: string;
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}) {
  const { Part, retry } = useLater(props.load);
  return (
    <div class={props.class}>
      {/* Stays while the rest arrives: it holds the focus. */}
      <h1 tabIndex={-1}>{props.title}</h1>
      {Part && <Part {...props.props} />}
      {retry && (
        <>
          <p class="lead">{t('error.load')}</p>
          <button type="button" class="button primary" onClick={retry}>
            {t('error.again')}
          </button>
        </>
      )}
    </div>
  );
}
