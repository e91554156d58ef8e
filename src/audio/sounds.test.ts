import { describe, expect, it } from 'vitest';
import { readSounds } from './sounds.ts';

const sounds = [...readSounds().values()];

describe('the sounds that come with the site', () => {
  it('are there, each in a format for browsers that read Opus and in one for the others', () => {
    expect(sounds.length).toBeGreaterThan(30);
    for (const { id, addresses } of sounds)
      expect(
        addresses.map((address) => /\.(ogg|m4a)/.exec(address)?.[1]),
        id,
      ).toEqual(['ogg', 'm4a']);
  });

  it('go round when they are beds, and only then', () => {
    for (const { id, kind, loop } of sounds) expect(loop !== null, id).toBe(kind === 'bed');
  });

  it('turn in a time that is whole samples at 44.1 and at 48 kHz, so that no browser leaves a gap', () => {
    for (const { id, loop } of sounds) if (loop) expect(loop[1] % 10, id).toBe(0);
  });

  it('call sudden what comes from doors, locks and telephones', () => {
    const sudden = sounds.filter((sound) => sound.sudden).map(({ id }) => id);
    expect(sudden).toEqual(
      expect.arrayContaining(['knock', 'doorbell', 'bolt', 'keys', 'door-latch', 'door-close-upstairs', 'phone-ring']),
    );
  });

  it('D-35: hold nothing that is or could be taken for a blow, a scream or crying', () => {
    for (const { id } of sounds) expect(id).not.toMatch(/thud|blow|hit|slam|bang|smash|scream|shout|cry|sob/);
  });
});
