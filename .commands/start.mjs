// npm start: from a fresh copy to the game in a browser. Installs what is missing, builds the site and serves it here.
import { createServer } from 'node:net';
import { installPackages, requireNode } from './prepare.mjs';
import { ROOT } from './run.mjs';

const port = Number(process.env.PORT || 4173);
// By number: "localhost" alone may mean IPv6 only, and then 127.0.0.1 finds nobody at home.
const host = '127.0.0.1';

requireNode();
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT is "${process.env.PORT}"; it wants a number from 1 to 65535.`);
  process.exit(1);
}
await requireFreePort();
await installPackages();

const { build, preview } = await import('vite');
await build({ root: ROOT, logLevel: 'warn' });
const server = await preview({ root: ROOT, logLevel: 'warn', preview: { port, host, strictPort: true, open: false } });

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await server.close();
    process.exit(0);
  });
}

const address = `http://localhost:${port}/`;
const answer = await fetch(`http://${host}:${port}/`);
if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
console.log(`\nDoorstep is ready. Ctrl-C ends it.\n${address}`);

/** Asked before the minutes of installing and building, not after. */
async function requireFreePort() {
  const probe = createServer();
  const problem = await new Promise((resolve) => {
    probe.once('error', resolve);
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
  if (!problem) return;
  const why = problem.code === 'EADDRINUSE' ? 'is already in use' : `cannot be opened (${problem.code})`;
  console.error(`Port ${port} ${why}. Choose another, for example: PORT=${port === 65535 ? 8080 : port + 1} npm start`);
  process.exit(1);
}
