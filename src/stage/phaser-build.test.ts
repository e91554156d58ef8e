// The stage is typed by the whole of Phaser and runs on a part of it. Here its sources are held to that part.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('.', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const build = read('phaser-build.ts');
const sources = readdirSync(folder).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('phaser-'),
);
const all = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** Scene members that come from a Phaser plugin, with the file that brings each. */
const PLUGINS: Readonly<Record<string, string>> = {
  add: 'gameobjects/GameObjectFactory.js',
  cameras: 'cameras/2d/CameraManager.js',
  children: 'gameobjects/DisplayList.js',
  events: 'events/EventEmitter.js',
  input: 'input/InputPlugin.js',
  lights: 'gameobjects/lights/LightsPlugin.js',
  load: 'loader/LoaderPlugin.js',
  make: 'gameobjects/GameObjectCreator.js',
  physics: 'physics/arcade/ArcadePhysics.js',
  time: 'time/Clock.js',
  tweens: 'tweens/TweenManager.js',
};

describe('our cut of Phaser', () => {
  it('looks at the files of the stage', () => {
    expect(sources).toContain('stage-scene.ts');
    expect(sources.length).toBeGreaterThan(8);
  });

  it.each(sources)('has every value that %s imports', (file) => {
    const imports = all(/import (?!type)\{([^}]*)\} from 'phaser'/g, read(file)).flatMap((list) => list.split(','));
    const values = imports.map((name) => name.trim()).filter((name) => name !== '' && !name.startsWith('type '));
    for (const name of values) expect(build).toMatch(new RegExp(`export const ${name}\\b`));
  });

  it.each(sources)('has every factory that %s calls', (file) => {
    const factories = all(/\.add\s*\.(\w+)\(/g, read(file));
    for (const name of factories) expect(build.toLowerCase()).toContain(`/${name.toLowerCase()}factory.js'`);
  });

  it.each(sources)('has every scene plugin that %s uses', (file) => {
    const members = all(/\b(?:this|scene)\.(\w+)/g, read(file)).filter((name) => Object.hasOwn(PLUGINS, name));
    for (const name of members) expect(build).toContain(`'phaser-source/${PLUGINS[name]}'`);
  });
});
