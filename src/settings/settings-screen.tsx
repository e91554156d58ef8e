// How the player wants to read. Every change holds at once.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { type LaterStringKey, t } from '../i18n/translate-later.ts';
import type { Settings } from './settings.ts';
import './settings.css';

type Field = keyof Settings;

/** The settings as they are, and what to do when they are to be others. */
export interface SettingsProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

const size = (percent: string) => t('settings.textSizeValue', { size: percent });
const level = (percent: string) => t('settings.level', { level: percent });

/** Settings as groups of radio buttons, below the page's heading. */
export function SettingsScreen(props: SettingsProps) {
  const levels = { 0: level('0'), 25: level('25'), 50: level('50'), 75: level('75'), 100: level('100') };
  return (
    <>
      <p class="lead">{t('settings.kept')}</p>
      <Part title="settings.reading">
        <Radios
          {...props}
          field="textSize"
          labels={{ 100: size('100'), 125: size('125'), 150: size('150'), 200: size('200') }}
        />
        <Radios
          {...props}
          field="spacing"
          labels={{ usual: t('settings.spacingUsual'), wide: t('settings.spacingWide') }}
        />
        <Radios
          {...props}
          field="font"
          labels={{
            usual: t('settings.fontUsual'),
            serif: t('settings.fontSerif'),
            device: t('settings.fontDevice'),
          }}
        />
        <Radios
          {...props}
          field="lineLength"
          labels={{ usual: t('settings.lineLengthUsual'), short: t('settings.lineLengthShort') }}
        />
        <Radios {...props} field="lines" labels={{ all: t('settings.linesAll'), one: t('settings.linesOne') }} />
        <Radios
          {...props}
          field="readAloud"
          labels={{ off: t('settings.readAloudOff'), on: t('settings.readAloudOn') }}
        />
        {props.settings.readAloud === 'on' && <VoiceNote />}
        <Radios
          {...props}
          field="hardParts"
          labels={{ told: t('settings.hardPartsTold'), short: t('settings.hardPartsShort') }}
        />
      </Part>
      <Part title="settings.pictureAndSound">
        <Radios
          {...props}
          field="picture"
          labels={{ on: t('settings.pictureOn'), calm: t('settings.pictureCalm'), off: t('settings.pictureOff') }}
        />
        <Radios
          {...props}
          field="motion"
          labels={{ system: t('settings.motionSystem'), off: t('settings.motionOff') }}
        />
        <Radios
          {...props}
          field="suddenSounds"
          labels={{ on: t('settings.suddenSoundsOn'), off: t('settings.suddenSoundsOff') }}
        />
        <Radios {...props} field="sound" labels={{ off: t('settings.soundOff'), on: t('settings.soundOn') }} />
        <Radios {...props} field="soundThings" labels={levels} />
        <Radios {...props} field="soundRoom" labels={levels} />
        <Radios {...props} field="soundMusic" labels={levels} />
      </Part>
    </>
  );
}

/** Whether there is a voice that speaks without asking anybody else. Some browsers find theirs a moment later. */
function VoiceNote() {
  const isThere = useSignal(hasVoice());
  useEffect(() => {
    const look = () => (isThere.value = hasVoice());
    globalThis.speechSynthesis?.addEventListener('voiceschanged', look);
    return () => globalThis.speechSynthesis?.removeEventListener('voiceschanged', look);
  }, []);
  return (
    <output class="settings-status">
      {t(isThere.value ? 'settings.readAloudVoice' : 'settings.readAloudNoVoice')}
    </output>
  );
}

function hasVoice(): boolean {
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  return voices.some(({ localService, lang }) => localService && lang.startsWith('en'));
}

/** Settings of one kind, below their heading. */
function Part({ title, children }: { readonly title: LaterStringKey; readonly children: ComponentChildren }) {
  return (
    <section>
      <h2>{t(title)}</h2>
      {children}
    </section>
  );
}

/** One setting: a label for each of its values, in the order they are shown. */
function Radios<F extends Field>(
  props: SettingsProps & { readonly field: F; readonly labels: Readonly<Record<Settings[F], string>> },
) {
  const { settings, onChange, field, labels } = props;
  return (
    <fieldset class="radios">
      <legend>{t(`settings.${field}`)}</legend>
      {Object.entries<string>(labels).map(([value, label]) => (
        <label key={value} class="radio">
          <input
            type="radio"
            name={field}
            value={value}
            checked={value === settings[field]}
            onChange={() => onChange({ ...settings, [field]: value })}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
