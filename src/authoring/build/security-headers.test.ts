// Every form of the headers says the same, and nothing in it opens the site to anybody.
import { expect, test } from 'vitest';
import { apacheFile, headersFile, nginxFile, securityHeaders } from './security-headers.ts';
import { readHeaders } from './vite-security-headers.ts';

const headers = securityHeaders(['sha256-abc=']);

test('the policy lets nothing in from elsewhere, nothing be framed by others, and no text become script', () => {
  const policy = headers['Content-Security-Policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('the file for hosts can be read back as it was meant', () => {
  expect(Object.fromEntries(readHeaders(headersFile(headers)))).toMatchObject(headers);
});

test('nginx and Apache are given every header', () => {
  for (const [name, value] of Object.entries(headers)) {
    expect(nginxFile(headers)).toContain(`add_header ${name} "${value}" always;`);
    expect(apacheFile(headers)).toContain(`Header always set ${name} "${value}"`);
  }
});

test('D-33: camera, microphone and place are denied', () => {
  for (const power of ['camera', 'microphone', 'geolocation', 'screen-wake-lock'])
    expect(headers['Permissions-Policy']).toContain(`${power}=()`);
});
