// What to do in danger, above every list of services. The facts about silent calls are exact, because people rely on
// them: a silent call alone brings nobody, 55 works at the recording's prompt on a mobile and not on a landline.
import { t } from '../i18n/translate-later.ts';
import { OutwardLink } from './outward-link.tsx';
import type { Service } from './service-schema.ts';
import './support.css';

interface EmergencyStripProps {
  /** What `findEmergency` gives: 999 by voice, by sign language, by text. */
  readonly services: readonly Service[];
  /** Level of its heading; the ways to call are one below. */
  readonly headingLevel: 2 | 3;
}

/** 999 and the ways to reach it without speaking or hearing. Ringing it from here takes two presses, never one. */
export function EmergencyStrip({ services, headingLevel }: EmergencyStripProps) {
  const Title = `h${headingLevel}` as const;
  const Way = headingLevel === 2 ? 'h3' : 'h4';
  const voice = services.find((service) => service.dial !== null);
  const video = services.find((service) => service.webchat !== null);
  return (
    <section class="emergency" aria-label={t('help.danger')}>
      <Title class="emergency-title">{t('help.danger')}</Title>
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
        <Way class="emergency-way">{t('help.silentMobile')}</Way>
        <ol>
          <li>{t('help.silentMobile1')}</li>
          <li>{t('help.silentMobile2')}</li>
          <li>{t('help.silentMobile3')}</li>
          <li>{t('help.silentMobile4')}</li>
        </ol>
        <p>{t('help.silentMobileLimits')}</p>
        <Way class="emergency-way">{t('help.silentLandline')}</Way>
        <ol>
          <li>{t('help.silentLandline1')}</li>
          <li>{t('help.silentLandline2')}</li>
          <li>{t('help.silentLandline3')}</li>
        </ol>
        {video && (
          <>
            <Way class="emergency-way">{video.name}</Way>
            <p>
              {video.what} {t('help.bslFree')} <OutwardLink href={video.url} />
            </p>
          </>
        )}
        {services.map(
          (service) =>
            service.text !== null && (
              <div key={service.id}>
                <Way class="emergency-way">{service.name}</Way>
                <p>{service.text}</p>
                <p>{t('help.textLimits')}</p>
              </div>
            ),
        )}
        <Way class="emergency-way">{t('help.relay')}</Way>
        <p>{t('help.relayEmergency', { number: voice?.relay ?? '' })}</p>
      </details>
    </section>
  );
}
