// Loads picture files into the graphics card and throws them out again. A texture's key is its file's address.
import type { Textures } from 'phaser';

/** Textures of picture files. */
export interface PictureTextures {
  /** Loads a file once; true when its texture can be used, false when the file is missing or no longer wanted. */
  load(address: string): Promise<boolean>;
  /** Removes every texture but these, and forgets what is still on its way. Nothing may be drawing them any more. */
  keepOnly(addresses: ReadonlySet<string>): void;
}

/** Textures of picture files in this manager, which keeps its other textures (grain, rain, Phaser's own). */
export function createPictureTextures(manager: Textures.TextureManager): PictureTextures {
  const asked = new Map<string, Promise<boolean>>();

  async function fetchInto(address: string, stillWanted: () => boolean): Promise<boolean> {
    // An <img> wants no more than `img-src 'self'`, decodes off the main thread, and lets Phaser restore a lost context.
    const image = new Image();
    image.src = address;
    try {
      await image.decode();
    } catch {
      if (stillWanted()) asked.delete(address);
      return false;
    }
    if (!stillWanted()) return false;
    return manager.addImage(address, image) !== null;
  }

  return {
    load(address) {
      const known = asked.get(address);
      if (known) return known;
      const loading: Promise<boolean> = fetchInto(address, () => asked.get(address) === loading);
      asked.set(address, loading);
      return loading;
    },
    keepOnly(addresses) {
      for (const address of asked.keys()) {
        if (addresses.has(address)) continue;
        asked.delete(address);
        if (manager.exists(address)) manager.remove(address);
      }
    },
  };
}
