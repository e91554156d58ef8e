// Reads our own files back as a browser would, in plain Node: what is measured is what is shipped.
import { OggOpusDecoder } from 'ogg-opus-decoder';
import type { Audio } from '../core/wave.ts';

/** Decodes Ogg Opus files one after another; `free` it when done. */
export interface OpusReader {
  /** The sound of a whole file. Its channels are 48 kHz. */
  read(file: Uint8Array): Promise<Audio>;
  free(): void;
}

/** A reader that is ready to read. */
export async function openOpusReader(): Promise<OpusReader> {
  const decoder = new OggOpusDecoder();
  await decoder.ready;
  return {
    async read(file) {
      const { channelData } = await decoder.decodeFile(file);
      await decoder.reset();
      const channels = channelData.map((channel) => Float64Array.from(channel));
      // The decoder gives both ears the same wave where the file has one.
      return isOne(channels) ? [channels[0]!] : [channels[0]!, channels[1]!];
    },
    free: () => decoder.free(),
  };
}

function isOne([left, right]: readonly Float64Array[]): boolean {
  return right === undefined || left!.every((value, index) => value === right[index]);
}
