// How the player wants to read. Every change holds at once.
import { type LaterStringKey, t } from '../i18n/translate-later.ts';
import type { Settings } from './settings.ts';
import './settings.css';

type Field = keyof Settings;
type Option<F extends Field> = { readonly value: Settings[F]; readonly label: string };

const LEVELS = ['0', '25', '50', '75', '100'] as const;

/** The settings as they are, and what to do when they are to be others. */
export interface SettingsProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

/** Settings as groups of radio buttons, below the page's heading. */
export function SettingsScreen(props: SettingsProps) {
  const { settings, onChange } = props;
  const change =
    <F extends Field>(field: F) =>
    (value: Settings[F]) =>
      onChange({ ...settings, [field]: value });
  return (
    <>
      <p class="lead">{t('settings.kept')}</p>
      <Radios
        field="textSize"
        legend="settings.textSize"
        chosen={settings.textSize}
        onChoose={change('textSize')}
        options={(['100', '125', '150', '200'] as const).map((value) => ({
          value,
          label: t('settings.textSizeValue', { size: value }),
        }))}
      />
      <Radios
        field="spacing"
        legend="settings.spacing"
        chosen={settings.spacing}
        onChoose={change('spacing')}
        options={[
          { value: 'usual', label: t('settings.spacingUsual') },
          { value: 'wide', label: t('settings.spacingWide') },
        ]}
      />
      <Radios
        field="picture"
        legend="settings.picture"
        chosen={settings.picture}
        onChoose={change('picture')}
        options={[
          { value: 'on', label: t('settings.pictureOn') },
          { value: 'calm', label: t('settings.pictureCalm') },
          { value: 'off', label: t('settings.pictureOff') },
        ]}
      />
      <Radios
        field="motion"
        legend="settings.motion"
        chosen={settings.motion}
        onChoose={change('motion')}
        options={[
          { value: 'system', label: t('settings.motionSystem') },
          { value: 'off', label: t('settings.motionOff') },
        ]}
      />
      <Radios
        field="suddenSounds"
        legend="settings.sudden"
        chosen={settings.suddenSounds}
        onChoose={change('suddenSounds')}
        options={[
          { value: 'on', label: t('settings.suddenOn') },
          { value: 'off', label: t('settings.suddenOff') },
        ]}
      />
      <Radios
        field="sound"
        legend="settings.sound"
        chosen={settings.sound}
        onChoose={change('sound')}
        options={[
          { value: 'off', label: t('settings.soundOff') },
          { value: 'on', label: t('settings.soundOn') },
        ]}
      />
      {(['soundThings', 'soundRoom', 'soundMusic'] as const).map((field) => (
        <Radios
          key={field}
          field={field}
          legend={`settings.${field}`}
          chosen={settings[field]}
          onChoose={change(field)}
          options={LEVELS.map((value) => ({ value, label: t('settings.level', { level: value }) }))}
        />
      ))}
    </>
  );
}

function Radios<F extends Field>(props: {
  readonly field: F;
  readonly legend: LaterStringKey;
  readonly chosen: Settings[F];
  readonly options: readonly Option<F>[];
  readonly onChoose: (value: Settings[F]) => void;
}) {
  return (
    <fieldset class="radios">
      <legend>{t(props.legend)}</legend>
      {props.options.map(({ value, label }) => (
        <label key={value} class="radio">
          <input
            type="radio"
            name={props.field}
            value={value}
            checked={value === props.chosen}
            onChange={() => props.onChoose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
