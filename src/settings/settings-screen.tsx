// How the player wants to read. Every change holds at once.
import { t, type StringKey } from '../i18n/translate.ts';
import type { Settings } from './settings.ts';

type Field = keyof Settings;
type Option<F extends Field> = { readonly value: Settings[F]; readonly label: string };

/** Settings as groups of radio buttons. */
export function SettingsScreen(props: {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}) {
  const { settings, onChange } = props;
  const change =
    <F extends Field>(field: F) =>
    (value: Settings[F]) =>
      onChange({ ...settings, [field]: value });
  return (
    <div class="settings">
      <h1 tabIndex={-1}>{t('settings.title')}</h1>
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
    </div>
  );
}

function Radios<F extends Field>(props: {
  readonly field: F;
  readonly legend: StringKey;
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
