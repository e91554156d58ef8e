// What a player may tell others: the words first, then a picture of them. The picture is drawn while the words are chosen, so
// that a press only hands it over. Nothing is copied, sent or saved before a button is pressed; nothing is kept.
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { type LaterStringKey, t } from '../i18n/translate-later.ts';
import { CARD_FILE_NAME, type CardShape, drawCard } from './draw-card.ts';
import { LineChoice } from './line-choice.tsx';
import { ROUTE_FRAGMENT } from './route-link.ts';
import { shareByLadder, type Shared } from './share-ladder.ts';
import { type ShareInput, shareText, type ShareWords, shareWords } from './share-words.ts';
import './share.css';

interface SharePanelProps {
  readonly title: string;
  /** Lines to choose from. */
  readonly takeaways: readonly string[];
  readonly helpLine: ShareInput['helpLine'];
  /** Address of the start, without anything after it. */
  readonly start: string;
  /** What `writeRoute` gave: null where this way cannot be put into a link. */
  readonly route: string | null;
}

const TOLD: Readonly<Record<Exclude<Shared, 'cancelled'>, LaterStringKey>> = {
  picture: 'share.shared',
  words: 'share.shared',
  copied: 'share.copied',
  select: 'share.selectInstead',
};

/** The whole of sharing. Belongs under a heading of level 2. */
export function SharePanel({ title, takeaways, helpLine, start, route }: SharePanelProps) {
  const lines = useSignal<readonly string[]>([]);
  const own = useSignal('');
  const shape = useSignal<CardShape>('wide');
  const withRoute = useSignal(false);
  const told = useSignal<LaterStringKey | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  const words = shareWords({ title, lines: lines.value, own: own.value, helpLine });
  const link = withRoute.value && route !== null ? `${start}${ROUTE_FRAGMENT}${route}` : start;
  const text = shareText(words, link);
  const card = useCard(words, shape.value);

  const tell = (shared: Shared) => {
    if (shared === 'select') field.current?.select();
    told.value = shared === 'cancelled' ? null : TOLD[shared];
  };
  const send = async (device: Parameters<typeof shareByLadder>[0], picture: File | null) => {
    told.value = null;
    tell(await shareByLadder(device, { title: t('share.name'), text }, picture));
  };
  return (
    <div class="share">
      <p>{t('share.lead')}</p>
      <LineChoice takeaways={takeaways} lines={lines} own={own} />
      <label for={id}>{t('share.label')}</label>
      <textarea id={id} ref={field} readOnly spellcheck={false} autocomplete="off" rows={rowsFor(text)} value={text} />
      {route !== null && (
        <div class="share-route">
          <label>
            <input
              type="checkbox"
              autocomplete="off"
              checked={withRoute.value}
              onChange={(event) => (withRoute.value = event.currentTarget.checked)}
            />
            {t('share.route')}
          </label>
          <p>{t('share.routeMeans')}</p>
        </div>
      )}
      {card && (
        <figure class="share-card">
          <img src={card.address} alt={shareText(words, null)} data-shape={shape.value} />
          <figcaption>
            <ShapeChoice shape={shape.value} onChange={(next) => (shape.value = next)} />
          </figcaption>
        </figure>
      )}
      <div class="share-actions">
        {typeof navigator.share === 'function' && (
          <button type="button" class="button primary" onClick={() => void send(navigator, card?.file ?? null)}>
            {t('share.send')}
          </button>
        )}
        <button type="button" class="button" onClick={() => void send({ clipboard: navigator.clipboard }, null)}>
          {t('share.copy')}
        </button>
        {card && (
          <a class="button" href={card.address} download={CARD_FILE_NAME}>
            {t('share.save')}
          </a>
        )}
      </div>
      <output class="share-told">{told.value === null ? '' : t(told.value)}</output>
    </div>
  );
}

/** A card that is ready, with an address for showing and saving it. */
interface ReadyCard {
  readonly file: File;
  readonly address: string;
}

/** Draws the card whenever its words or its shape change; null until the first is ready, and where none can be drawn. */
function useCard(words: ShareWords, shape: CardShape): ReadyCard | null {
  const card = useSignal<ReadyCard | null>(null);
  const key = JSON.stringify([words, shape]);
  useEffect(() => {
    let isWanted = true;
    const draw = async () => {
      const file = await drawCard(words, shape);
      if (isWanted) card.value = file && { file, address: URL.createObjectURL(file) };
    };
    draw().catch((error: unknown) => console.warn('The picture could not be drawn; the words are there.', error));
    return () => {
      isWanted = false;
    };
  }, [key]);
  const address = card.value?.address;
  useEffect(() => () => void (address !== undefined && URL.revokeObjectURL(address)), [address]);
  return card.value;
}

function ShapeChoice(props: { readonly shape: CardShape; readonly onChange: (shape: CardShape) => void }) {
  const name = useId();
  return (
    <div class="share-shapes" role="radiogroup" aria-label={t('share.shape')}>
      {(['wide', 'square'] as const).map((shape) => (
        <label key={shape}>
          <input
            type="radio"
            name={name}
            autocomplete="off"
            checked={props.shape === shape}
            onChange={() => props.onChange(shape)}
          />
          {t(`share.shape.${shape}`)}
        </label>
      ))}
    </div>
  );
}

/** Rows that hold the text at about sixty letters a line, so that nothing has to be scrolled. */
function rowsFor(text: string): number {
  return text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 60)), 1);
}
