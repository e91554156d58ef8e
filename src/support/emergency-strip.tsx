// What to do in danger, above every list of services. The facts about silent calls are exact, because people rely on
// them: a silent call alone brings nobody, 55 works at the recording's prompt on a mobile and not on a landline.
import { t } from '../i18n/translate.ts';
import { OutwardLink } from './outward-link.tsx';
import type { Service } from './service-schema.ts';
import './support.css';

interface EmergencyStripProps {
  /** What `findEmergency` gives: 999 by voice, by sign language, by text. */
  readonly services: readonly Service[];
}

/** 999 and the ways to reach it without speaking or hearing. Ringing it from here takes two presses, never one. */
export function EmergencyStrip({ services }: EmergencyStripProps) {
  const voice = services.find((service) => service.dial !== null);
  const video = services.find((service) => service.webchat !== null);
  return (
    <section class="emergency" aria-label={t('help.danger')}>
      <h2>{t('help.danger')}</h2>
      <p class="emergency-lead">{t('help.call999')}</p>
      {voice?.dial && (
        <details class="emergency-call">
          <summary>{t('help.callFromHere')}</summary>
          <p>{t('help.callFromHereWarning')}</p>
          <p>
            <a class="emergency-dial" href={`tel:${voice.dial}`} rel="noreferrer noopener">
              {t('help.callNow', { number: voice.dial })}
            </a>
          </p>
        </details>
      )}
      <p>{t('help.cannotSpeak')}</p>
      <details>
        <summary>{t('help.silentMore')}</summary>
        <h3>{t('help.silentMobile')}</h3>
        <ol>
          <li>{t('help.silentMobile1')}</li>
          <li>{t('help.silentMobile2')}</li>
          <li>{t('help.silentMobile3')}</li>
          <li>{t('help.silentMobile4')}</li>
        </ol>
        <p>{t('help.silentMobileLimits')}</p>
        <h3>{t('help.silentLandline')}</h3>
        <ol>
          <li>{t('help.silentLandline1')}</li>
          <li>{t('help.silentLandline2')}</li>
          <li>{t('help.silentLandline3')}</li>
        </ol>
      </details>
      <details>
        <summary>{t('help.deafMore')}</summary>
        {video && (
          <>
            <h3>{video.name}</h3>
            <p>
              {video.what} {t('help.bslFree')} <OutwardLink href={video.url} />
            </p>
          </>
        )}
        {services.map(
          (service) =>
            service.text !== null && (
              <div key={service.id}>
                <h3>{service.name}</h3>
                <p>{service.text}</p>
                <p>{t('help.textLimits')}</p>
              </div>
            ),
        )}
        <h3>{t('help.relay')}</h3>
        <p>{t('help.relayEmergency', { number: voice?.relay ?? '' })}</p>
      </details>
    </section>
  );
}
