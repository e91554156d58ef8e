// npm test: installs what is missing, runs every check, and ends with one line that counts what ran.
import { installPackages, requireNode } from './prepare.mjs';

requireNode();
await installPackages();
// Only now: the checks lean on installed packages.
const { CHECKS } = await import('./checks.mjs');

const rows = [];
for (const { name, work } of CHECKS) {
  console.log(`\n=== ${name} ===`);
  const started = performance.now();
  const counted = await count(work);
  rows.push({ name, ...counted, seconds: (performance.now() - started) / 1000 });
}

console.log('\n=== summary ===');
for (const { name, passed, failed, seconds } of rows) {
  console.log(`${failed ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(0)} s`);
}
const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
process.exitCode = total('failed') === 0 ? 0 : 1;
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);

/** A check that throws, or counts nothing at all, has failed. */
async function count(work) {
  try {
    const counted = await work();
    if (counted.passed + counted.failed > 0) return counted;
    console.error('Nothing ran.');
  } catch (error) {
    console.error(`This check could not run: ${error.message}`);
  }
  return { passed: 0, failed: 1 };
}
