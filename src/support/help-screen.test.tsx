import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { CaseSupport } from './case-support.tsx';
import { HelpScreen } from './help-screen.tsx';
import { loadDirectory } from './load-directory.ts';
import type { Nation } from './service-schema.ts';

const directory = loadDirectory();
afterEach(cleanup);

function show(nation: Nation = 'england') {
  const chosen = signal<Nation>(nation);
  return { nation: chosen, ...render(<HelpScreen directory={directory} onSafety={() => undefined} nation={chosen} />) };
}

test('danger comes before everything else', () => {
  show();
  const headings = screen.getAllByRole('heading').map((heading) => heading.textContent);
  expect(headings[0]).toBe('In danger now');
});

test('999 is never one press away', () => {
  const { container } = show();
  const links = [...container.querySelectorAll('a[href="tel:999"]')];
  expect(links).toHaveLength(1);
  const confirm = links[0]?.closest('details');
  expect(confirm?.open).toBe(false);
  expect(confirm?.querySelector('summary')?.contains(links[0] ?? null)).toBe(false);
});

test('no link dials a text-only code, leaves a referrer or opens another tab', () => {
  const { container } = show('northern-ireland');
  const links = [...container.querySelectorAll('a')];
  expect(links.length).toBeGreaterThan(15);
  for (const link of links) {
    expect(link.rel).toBe('noreferrer noopener');
    expect(link.hasAttribute('target')).toBe(false);
    expect(link.getAttribute('href')).toMatch(/^(https?:|tel:(?!85258|88247|60777))/);
  }
});

test('G-11: choosing a nation puts its own line first and keeps the choice for the visit', () => {
  const { nation } = show();
  fireEvent.change(screen.getByLabelText('Where are you?'), { target: { value: 'scotland' } });
  expect(nation.value).toBe('scotland');
  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toContain(
    'Scotland’s Domestic Abuse and Forced Marriage Helpline',
  );
  expect(screen.getByRole('status').textContent).toBe('12 services for Scotland.');
});

test('every service says when it is open and when it was checked', () => {
  const { container } = show();
  const services = [...container.querySelectorAll('[data-service]')];
  expect(services).toHaveLength(12);
  for (const service of services) {
    expect(service.textContent).toContain('Open');
    expect(service.textContent).toMatch(/Checked \d{1,2} \w+ \d{4}/);
  }
});

test('the silent call is told as it is', () => {
  const { container } = show();
  expect(container.textContent).toContain('A silent call alone does not bring the police.');
  expect(container.textContent).toContain('There is no 55 on a landline.');
  expect(container.textContent).not.toMatch(/999 (then|and) (press )?55|police will (come|attend)/i);
});

test('after a call, the nation’s own line is in sight and the rest is one press away', () => {
  const nation = signal<Nation>('wales');
  const ids = ['galop', 'samaritans', 'childline', 'ncdv', 'crimestoppers', 'victim-support'];
  const { container } = render(<CaseSupport directory={directory} nation={nation} ids={ids} />);
  const shown = [...container.querySelectorAll('[data-service]')].map((service) => ({
    id: service.getAttribute('data-service'),
    folded: service.closest('details') !== null,
  }));
  expect(shown.map(({ id }) => id)).toEqual(['live-fear-free', ...ids]);
  expect(shown.filter(({ folded }) => folded).map(({ id }) => id)).toEqual(['crimestoppers', 'victim-support']);
});
