import { defineConfig } from 'vitest/config';
import { inkStories } from './src/authoring/build/vite-ink.ts';

export default defineConfig({
  plugins: [inkStories()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          environment: 'node',
          include: [
            'src/**/*.test.ts',
            'assets/**/*.test.ts',
            'tests/architecture/*.test.ts',
            'tests/stories/*.test.ts',
          ],
        },
      },
      { extends: true, test: { name: 'views', environment: 'happy-dom', include: ['src/**/*.test.tsx'] } },
    ],
  },
});
