// Between the story and everything that is said about it: a place after everyone has left, and nothing to do. The picture
// breathes slowly, unless movement is off.
import { t } from '../i18n/translate-later.ts';
import { EndingPicture } from './ending-picture.tsx';
import './still.css';

/** Nothing but the picture and a way on. `title` is the ending's: its heading, which takes focus. */
export function StillScreen(props: {
  readonly title: string;
  readonly picture: string | null;
  readonly onGo: () => void;
}) {
  return (
    <section class="still">
      {props.picture !== null && <EndingPicture name={props.picture} />}
      <div class="still-words">
        <h1 tabIndex={-1}>{props.title}</h1>
        <p>{t('outcome.still')}</p>
        <button type="button" class="button" data-advance onClick={props.onGo}>
          {t('outcome.stillGo')}
        </button>
      </div>
    </section>
  );
}
