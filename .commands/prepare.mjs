// What every command needs first: a Node that is new enough, and the packages of package-lock.json. Node's own parts only.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

/** Ends the command with a plain word about what is needed when this Node cannot run the project. */
export function requireNode() {
  if (isNodeWanted(process.versions.node)) return;
  console.error(
    `Doorstep needs Node 20.19 or a later 20, 22.12 or a later 22, or 24 and up. This is ${process.versions.node}.\n` +
      'A newer one is at https://nodejs.org/',
  );
  process.exit(1);
}

/** Same as "engines" in package.json: 20.19 and later 20s, 22.12 and later 22s, 24 and everything later. */
function isNodeWanted(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
}

/** Installs the packages, unless what stands in node_modules is already what the lock file names. Ends the command when it cannot. */
export async function installPackages() {
  if (isInstalled()) return;
  console.log('Installing packages (npm ci). This is needed once, and takes a minute or two.');
  // The npm that started us, where there is one, so that its version and settings are the ones in use. Development
  // packages are named because NODE_ENV=production would leave them out, and the site is built with them.
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const { code } = await run([...npm, 'ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code === 0) return;
  console.error(
    '\nThe packages could not be installed. Is this computer online, or behind a proxy that npm must know of?',
  );
  process.exit(1);
}

/** npm writes down what it put into node_modules. It leaves out optional packages that are for another computer. */
function isInstalled() {
  const wanted = readJson('package-lock.json').packages;
  const present = readJson('node_modules/.package-lock.json')?.packages;
  if (!present) return false;
  return Object.entries(wanted).every(([path, { integrity, optional }]) => {
    if (path === '') return true;
    return present[path] ? present[path].integrity === integrity : optional === true;
  });
}

/** A JSON file of the project, or null where there is none. */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}
