import { defineConfig } from '@playwright/test';

// Ports of their own, so that a game being played at the usual one is not disturbed.
const sitePort = Number(process.env.JOURNEY_PORT ?? 4318);
const previewPort = sitePort + 1;
const isRoot = process.getuid?.() === 0;
const chromiumPath = process.env.CHROMIUM_PATH;
const vite = `"${process.execPath}" node_modules/vite/bin/vite.js`;
const site = `http://127.0.0.1:${sitePort}/`;
const previews = `http://127.0.0.1:${previewPort}/`;

export default defineConfig({
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  // The file is read by .commands/checks.mjs, to count.
  reporter: [['list'], ['json', { outputFile: '.cache/journeys.json' }]],
  use: {
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
  projects: [
    // Through the built site, as players have it.
    { name: 'journeys', testDir: 'tests/journeys', use: { baseURL: site } },
    // Parts of it alone, as they are shown in development.
    { name: 'previews', testDir: 'tests/previews', use: { baseURL: previews } },
    // A game with its writer's tools, on a development server that each file starts for itself.
    { name: 'authoring', testDir: 'tests/authoring' },
  ],
  webServer: [
    {
      command: `${vite} preview --host 127.0.0.1 --port ${sitePort} --strictPort`,
      url: site,
      reuseExistingServer: false,
    },
    {
      command: `${vite} --host 127.0.0.1 --port ${previewPort} --strictPort`,
      url: `${previews}src/previews/stage.html`,
      reuseExistingServer: false,
    },
  ],
});
