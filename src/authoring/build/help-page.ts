// Help as one plain page without any script, for whoever has none, or whose connection dropped before it came. Written at build
// from the same directory and the same words as the help in the game.
import { longDate } from '../../i18n/long-date.ts';
import { type LaterStringKey, t } from '../../i18n/translate-later.ts';
import { t as tFirst } from '../../i18n/translate.ts';
import { findEmergency, findSupport } from '../../support/find-support.ts';
import { type Directory, type Nation, NATIONS, type Service } from '../../support/service-schema.ts';
import { escapeHtml, writePlainPage } from './plain-page.ts';

/** The page. `styleSheet` is its address, from the page. */
export function writeHelpPage(directory: Directory, styleSheet: string): string {
  const main = `      <h1>${escapeHtml(tFirst('staticHelp.title'))}</h1>
${danger()}
      <nav aria-label="${escapeHtml(t('help.whereAreYou'))}"><ul>
${NATIONS.map((nation) => firstLine(directory, nation)).join('\n')}
      </ul></nav>
${withoutSpeaking(directory)}
${NATIONS.map((nation) => {
  const services = findSupport(directory, { nation }).map(serviceItem).join('\n');
  return `      <section id="${nation}"><h2>${escapeHtml(t(`help.nation.${nation}`))}</h2>\n      <ul class="services">\n${services}\n      </ul></section>`;
}).join('\n')}
      <p>${escapeHtml(t('help.howChecked'))}</p>`;
  return writePlainPage(main, styleSheet);
}

function danger(): string {
  return `      <section class="emergency">
        <h2>${escapeHtml(t('help.danger'))}</h2>
        <p class="emergency-lead">${escapeHtml(t('help.call999'))}</p>
        <p>${escapeHtml(t('help.cannotSpeak'))}</p>
      </section>`;
}

/** The nation's own line, to dial at once, with a way to the rest of its list. */
function firstLine(directory: Directory, nation: Nation): string {
  const [line] = findSupport(directory, { nation });
  const phone = line?.dial ? `<br /><a class="number" href="tel:${line.dial}">${escapeHtml(line.phone ?? '')}</a>` : '';
  return `        <li><a href="#${nation}">${escapeHtml(t(`help.nation.${nation}`))}</a>${phone}</li>`;
}

function withoutSpeaking(directory: Directory): string {
  const services = findEmergency(directory);
  const voice = services.find(({ dial }) => dial !== null);
  return `      <section>
        <h2>${escapeHtml(t('help.silentMore'))}</h2>
        <h3>${escapeHtml(t('help.silentMobile'))}</h3>
        ${steps(['help.silentMobile1', 'help.silentMobile2', 'help.silentMobile3', 'help.silentMobile4'])}
        <p>${escapeHtml(t('help.silentMobileLimits'))}</p>
        <h3>${escapeHtml(t('help.silentLandline'))}</h3>
        ${steps(['help.silentLandline1', 'help.silentLandline2', 'help.silentLandline3'])}
        ${services
          .filter(({ dial }) => dial === null)
          .map(otherWay)
          .join('\n        ')}
        <h3>${escapeHtml(t('help.relay'))}</h3>
        <p>${escapeHtml(t('help.relayEmergency', { number: voice?.relay ?? '' }))}</p>
      </section>`;
}

function steps(keys: readonly LaterStringKey[]): string {
  return `<ol>${keys.map((key) => `<li>${escapeHtml(t(key))}</li>`).join('')}</ol>`;
}

/** 999 by sign language or by text. */
function otherWay({ name, what, text, url, webchat }: Service): string {
  const link = webchat === null ? '' : ` ${escapeHtml(t('help.bslFree'))} ${outward(url)}`;
  const words = text === null ? what : `${text} ${t('help.textLimits')}`;
  return `<h3>${escapeHtml(name)}</h3><p>${escapeHtml(words)}${link}</p>`;
}

function serviceItem(service: Service): string {
  const { name, what, phone, dial, text, relay, hours, url, note, checkedOn } = service;
  const facts = [
    [t('help.open'), escapeHtml(hours)],
    ...(text === null ? [] : [[t('help.text'), escapeHtml(text)]]),
    ...(relay === null ? [] : [[t('help.relay'), escapeHtml(t('help.relayDials', { number: relay }))]]),
    [t('help.website'), outward(url)],
  ];
  return [
    `        <li><h3>${escapeHtml(name)}</h3><p>${escapeHtml(what)}</p>`,
    ...(phone === null || dial === null
      ? []
      : [`<p class="service-phone"><a href="tel:${dial}">${escapeHtml(phone)}</a> ${escapeHtml(costOf(service))}</p>`]),
    `<dl>${facts.map(([fact = '', value = '']) => `<dt>${escapeHtml(fact)}</dt><dd>${value}</dd>`).join('')}</dl>`,
    ...(note === null ? [] : [`<p>${escapeHtml(note)}</p>`]),
    `<p class="service-checked">${escapeHtml(t('help.checked', { date: longDate(checkedOn) }))}</p></li>`,
  ].join('');
}

function costOf({ free }: Service): string {
  if (free === null) return t('help.costUnknown');
  return t(free ? 'help.free' : 'help.normalRate');
}

function outward(address: string): string {
  const site = new URL(address).hostname.replace(/^www\./, '');
  return `<a href="${escapeHtml(address)}" rel="noreferrer noopener">${escapeHtml(site)}</a>`;
}
