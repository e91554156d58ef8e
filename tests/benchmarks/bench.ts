// npm run bench -- stage | stories: measures one thing and prints it. Never a test: these are times, and machines differ.
import process from 'node:process';

const BENCHMARKS: Readonly<Record<string, () => Promise<unknown>>> = {
  stage: () => import('./measure-stage.ts'),
  stories: () => import('./measure-stories.ts'),
};

const run = BENCHMARKS[process.argv[2] ?? ''];
if (run) await run();
else {
  console.error(`What is to be measured? npm run bench -- ${Object.keys(BENCHMARKS).join(' | ')}`);
  process.exitCode = 2;
}
