// The call in words: what was said, what can be done. Complete without picture and sound.
import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/translate.ts';
import type { Beat } from '../story/beat.ts';
import { Choices } from './choices.tsx';
import { attachPanelFit } from './fit-panel.ts';
import type { Cast, Passage } from './passages.ts';
import { Transcript } from './transcript.tsx';

/** The reading panel. `children` are the tools below it. */
export function Reader(props: {
  readonly passages: readonly Passage[];
  readonly cast: Cast;
  /** Where and when a beat is, in a few words. */
  readonly whereOf: (beat: Beat) => string;
  /** How the call is laid out: when that changes, the current words are brought into view again. */
  readonly layout?: string;
  readonly onChoose: (choiceId: string) => void;
  /** The look that is pointed at, here or in the picture. */
  readonly attention: Signal<string | null>;
  readonly onPressOn: () => void;
  readonly short?: { readonly about: string; readonly onShort: () => void } | null;
  readonly onFinish: () => void;
  readonly children: ComponentChildren;
}) {
  const { passages, cast, whereOf, layout, onChoose, attention, onPressOn, short, onFinish, children } = props;
  const panel = useRef<HTMLDivElement>(null);
  const now = useRef<HTMLElement>(null);
  const choosing = useRef<HTMLDivElement>(null);
  const current = passages.at(-1);

  // Before the browser paints: the panel has its height, the new words are in view and hold the focus. Words that a writer
  // changes where they stand are not new.
  useLayoutEffect(() => {
    const words = now.current?.firstElementChild;
    const frame = panel.current?.parentElement;
    if (!frame || !panel.current || !(words instanceof HTMLElement) || !choosing.current) return undefined;
    const detachFit = attachPanelFit({
      frame,
      panel: panel.current,
      words,
      choosing: choosing.current,
      scene: current?.beat.scene ?? '',
    });
    now.current?.focus({ preventScroll: true });
    now.current?.scrollIntoView({ block: 'start' });
    choosing.current.parentElement?.scrollTo(0, 0);
    return detachFit;
  }, [current?.number, current?.choice?.id]);
  // In another layout something else scrolls, and it begins at its top. The focus stays where it is.
  useLayoutEffect(() => {
    now.current?.scrollIntoView({ block: 'start' });
  }, [layout]);

  return (
    <div class="panel" ref={panel}>
      <div class="reading">
        <section class="words" aria-label={t('reader.words')}>
          <Transcript passages={passages} cast={cast} whereOf={whereOf} nowRef={now} />
        </section>
        <div class="choosing">
          <div class="choosing-list" key={current?.number} ref={choosing}>
            {current && (
              <Choices
                beat={current.beat}
                onChoose={onChoose}
                attention={attention}
                onPressOn={onPressOn}
                short={short ?? null}
                onFinish={onFinish}
              />
            )}
          </div>
        </div>
      </div>
      {children}
    </div>
  );
}
