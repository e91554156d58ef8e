// What an earlier visit left on this device, as the title offers it, and what is told when the story has changed since.
import { isCase } from '../cases/catalogue.ts';
import { t } from '../i18n/translate-later.ts';
import type { Keeping } from '../progress/keeping.ts';
import type { Place } from '../progress/kept-file.ts';

/** Going on, or forgetting. Draws nothing where there is nothing to go on with. */
export function KeptPlace(props: { readonly keeping: Keeping; readonly onGoOn: (place: Place) => void }) {
  const { keeping, onGoOn } = props;
  const found = keeping.found.value;
  if (found.found === 'nothing' || (found.found === 'kept' && found.file.place === null)) return null;
  const place = found.found === 'kept' ? found.file.place : null;
  const canGoOn = place !== null && isCase(place.snapshot.story);
  return (
    <div class="kept-place">
      {!canGoOn && <p>{t(place === null ? 'kept.unreadable' : 'kept.caseGone')}</p>}
      <div class="actions">
        {canGoOn && (
          <button type="button" class="button" data-go-on onClick={() => onGoOn(place)}>
            {t('kept.goOn')}
          </button>
        )}
        <button type="button" class="button" data-forget onClick={() => keeping.forget()}>
          {t('kept.forget')}
        </button>
      </div>
    </div>
  );
}

/** Before the call goes on in a story that is no longer the one it was kept in. */
export function StoryChanged({ onGo }: { readonly onGo: () => void }) {
  return (
    <div class="intro">
      <h1 tabIndex={-1}>{t('kept.changedTitle')}</h1>
      <p class="lead">{t('kept.changed')}</p>
      <div class="actions">
        <button type="button" class="button primary" data-advance onClick={onGo}>
          {t('kept.changedGo')}
        </button>
      </div>
    </div>
  );
}
