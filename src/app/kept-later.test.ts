// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import { writeKeptFile } from '../progress/kept-file.ts';
import { KEPT_UNDER } from '../safety/forget-device.ts';
import { createSettings, DEFAULT_SETTINGS } from '../settings/settings.ts';
import { createKeptLater } from './kept-later.ts';

afterEach(() => localStorage.clear());

function openWith(kept: Readonly<Record<string, string>>, asked: Readonly<Record<string, string>> = {}) {
  localStorage.setItem(KEPT_UNDER, writeKeptFile({ settings: { ...DEFAULT_SETTINGS, ...kept }, place: null }));
  const settings = createSettings(DEFAULT_SETTINGS);
  createKeptLater(window, settings, signal(null), asked);
  return settings;
}

test('kept settings hold again, and what the address asks for stands above them', async () => {
  const settings = openWith({ textSize: '150', picture: 'calm' }, { picture: 'off' });
  await vi.waitFor(() => expect(settings.value).toMatchObject({ textSize: '150', picture: 'off' }));
});

test('D-34: whatever was kept, a visit begins in silence: no sound, and no voice', async () => {
  const settings = openWith({ textSize: '200', sound: 'on', readAloud: 'on' });
  await vi.waitFor(() => expect(settings.value.textSize).toBe('200'));
  expect(settings.value).toMatchObject({ sound: 'off', readAloud: 'off' });
});
