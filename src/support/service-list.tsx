// Services as cards: what each is for, how to reach it by voice and without, when, what it costs, when it was checked.
import type { ComponentChildren } from 'preact';
import { longDate } from '../i18n/long-date.ts';
import { t } from '../i18n/translate-later.ts';
import { OutwardLink, siteName } from './outward-link.tsx';
import type { Service } from './service-schema.ts';
import './support.css';

interface ServiceListProps {
  /** In the order in which they are to be read. */
  readonly services: readonly Service[];
  /** Level of each service's heading, one below the heading over the list. */
  readonly headingLevel: 3 | 4;
}

/** A list of services. The only links are telephone numbers and web addresses, and none of them acts by itself. */
export function ServiceList({ services, headingLevel }: ServiceListProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ul class="services">
      {services.map((service) => (
        <li key={service.id} class="service" data-service={service.id}>
          <Heading class="service-name">{service.name}</Heading>
          <p>{service.what}</p>
          {service.dial !== null && <PhoneLine service={service} />}
          <dl class="service-facts">
            <Fact name={t('help.open')}>{service.hours}</Fact>
            {service.text !== null && <Fact name={t('help.text')}>{service.text}</Fact>}
            {service.relay !== null && (
              <Fact name={t('help.relay')}>{t('help.relayDials', { number: service.relay })}</Fact>
            )}
            {service.webchat !== null && (
              <Fact name={t('help.webchat')}>
                {siteName(service.webchat) === siteName(service.url) ? (
                  t('help.webchatOnSite')
                ) : (
                  <OutwardLink href={service.webchat} />
                )}
              </Fact>
            )}
            {service.email !== null && <Fact name={t('help.email')}>{service.email}</Fact>}
            <Fact name={t('help.website')}>
              <OutwardLink href={service.url} />
            </Fact>
            <Fact name={t('help.where')}>{t(`help.area.${service.area}`)}</Fact>
          </dl>
          {service.note !== null && <p class="service-note">{service.note}</p>}
          {service.notOnBill && <p class="service-note">{t('help.notOnBill', { name: service.name })}</p>}
          <p class="service-checked">{t('help.checked', { date: longDate(service.checkedOn) })}</p>
        </li>
      ))}
    </ul>
  );
}

function PhoneLine({ service }: { readonly service: Service }) {
  return (
    <p class="service-phone">
      <a href={`tel:${service.dial}`} rel="noreferrer noopener">
        {service.phone}
        <span class="visually-hidden">, {service.name}</span>
      </a>{' '}
      <span class="service-cost">{costOf(service)}</span>
    </p>
  );
}

function costOf(service: Service): string {
  if (service.free === null) return t('help.costUnknown');
  return service.free ? t('help.free') : t('help.normalRate');
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
