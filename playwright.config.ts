import { defineConfig } from '@playwright/test';

// A port of its own, so that a game being played at the usual one is not disturbed.
const port = Number(process.env.JOURNEY_PORT ?? 4318);
const isRoot = process.getuid?.() === 0;
const chromiumPath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  // The file is read by .commands/checks.mjs, to count.
  reporter: [['list'], ['json', { outputFile: '.cache/journeys.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
      // WebGL in software, so that the stage runs on machines without a graphics card. Chromium will not sandbox for root.
      args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
  webServer: {
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
