// A call being played: the words, the picture that follows them, the tools.
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { CaseFile } from '../cases/case-schema.ts';
import { clockTime, t } from '../i18n/translate.ts';
import { notebookOf } from '../play/notebook.ts';
import { Announcer } from '../reader/announcer.tsx';
import { Notebook } from '../reader/notebook.tsx';
import { Reader } from '../reader/reader.tsx';
import { NotebookIcon } from '../reader/transcript.tsx';
import type { SettingsSignal } from '../settings/settings.ts';
import type { Beat } from '../story/beat.ts';
import { attachLayout, type Layout } from './layout.ts';
import type { OverScreen } from './routes.ts';
import type { Run } from './run.ts';
import type { StageLater } from './stage-later.ts';
import { SoundButton } from './sound-button.tsx';
import { PauseButton, Tools } from './tools.tsx';
import { useReadAloud } from './use-read-aloud.ts';
import { useTelling } from './use-telling.ts';

/** The call. Everything it shows follows from the run. */
export function PlayScreen(props: {
  readonly run: Run;
  readonly settings: SettingsSignal;
  readonly stage: StageLater;
  /** True when the player has come back from the outcome to decide again. */
  readonly returned: boolean;
  /** True while something lies over the call: then nothing of it is read aloud. */
  readonly isCovered: boolean;
  readonly onLay: (over: OverScreen) => void;
  readonly onFinish: () => void;
}) {
  const { run, settings, stage, returned, isCovered, onLay, onFinish } = props;
  const { caseFile, play } = run;
  const notebookOpen = useSignal(false);
  const host = useRef<HTMLDivElement>(null);
  const notebookButton = useRef<HTMLButtonElement>(null);

  const layout = useSignal<Layout>('flow');
  useLayoutEffect(() => attachLayout(window, settings, stage.possible, (next) => (layout.value = next)), []);
  const hasPicture = layout.value !== 'flow';
  useEffect(() => {
    return hasPicture && host.current ? stage.attach(caseFile.id, play, settings, host.current) : undefined;
  }, [play, hasPicture]);

  const { passages, short, pressOn } = useTelling(caseFile, play, settings.value);
  const current = passages.at(-1);
  const beat = play.beat.value;
  const place = placeLine(caseFile, beat);
  const entries = notebookOf(passages.flatMap(({ lines }) => lines));
  useReadAloud(settings.value.readAloud === 'on' && !isCovered, current);
  const closeNotebook = () => {
    notebookOpen.value = false;
    // After the page is no longer inert.
    queueMicrotask(() => notebookButton.current?.focus());
  };

  return (
    <div class="call" data-layout={layout.value} data-place={beat.picture.place}>
      <div class="call-body" inert={notebookOpen.value}>
        <h1 class="place" tabIndex={-1}>
          {place}
        </h1>
        <div class="picture">
          {/* The drawing itself says nothing to a screen reader; this stands for it, and has no file of its own. */}
          {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
          <div class="picture-words" role="img" aria-label={pictureWords(caseFile, beat)} />
          {hasPicture && <div class="stage-host" aria-hidden="true" ref={host} />}
        </div>
        <Reader
          passages={passages}
          cast={caseFile.cast}
          layout={layout.value}
          whereOf={(one) => placeLine(caseFile, one)}
          onChoose={(choiceId) => play.choose(choiceId)}
          attention={play.attention}
          onPressOn={pressOn}
          short={short}
          onFinish={onFinish}
        >
          <Tools onLay={onLay}>
            <button
              type="button"
              class="tool"
              data-tool="notebook"
              ref={notebookButton}
              onClick={() => (notebookOpen.value = true)}
            >
              <NotebookIcon />
              {t('notebook.open')}
              {entries.length > 0 && (
                <span class="count">
                  <span aria-hidden="true">{entries.length}</span>
                  <span class="visually-hidden">{t('notebook.count', { count: entries.length })}</span>
                </span>
              )}
            </button>
            <SoundButton settings={settings} />
            <PauseButton onPause={() => onLay('pause')} />
          </Tools>
        </Reader>
      </div>
      <Announcer
        passage={current}
        cast={caseFile.cast}
        picture={{ place: beat.picture.place ?? '', words: pictureWords(caseFile, beat) }}
        besides={short && t('reader.inShort', { about: short.about })}
        opening={returned ? t('call.returned') : null}
      />
      {notebookOpen.value && <Notebook entries={entries} cast={caseFile.cast} onClose={closeNotebook} />}
    </div>
  );
}

/** Where and when, as the camera's corner shows it; the title of the call before the story has said. */
function placeLine(caseFile: CaseFile, beat: Beat): string {
  const place = caseFile.places[beat.picture.place ?? '']?.name ?? caseFile.title;
  return beat.clockMinutes === null ? place : t('call.placeAndTime', { place, time: clockTime(beat.clockMinutes) });
}

function pictureWords(caseFile: CaseFile, beat: Beat): string {
  const place = caseFile.places[beat.picture.place ?? '']?.picture ?? t('call.picture');
  const names = Object.keys(beat.picture.people).flatMap((who) => caseFile.cast[who]?.name ?? []);
  return names.length > 0 ? `${place} ${t('call.present', { names: names.join(', ') })}` : place;
}
