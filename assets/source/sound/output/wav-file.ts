// A sound as an uncompressed file, for ears and meters: `npm run sound -- --only knock --wav /tmp`.
import { RATE, type Audio } from '../core/wave.ts';

/** The bytes of a WAV file of 32-bit floats. */
export function wavFile(audio: Audio): Uint8Array {
  const frame = 4 * audio.length;
  const view = new DataView(new ArrayBuffer(44 + audio[0].length * frame));
  const letters = (at: number, word: string) =>
    Array.from(word).forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
  letters(0, 'RIFF');
  view.setUint32(4, view.byteLength - 8, true);
  letters(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 3, true);
  view.setUint16(22, audio.length, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * frame, true);
  view.setUint16(32, frame, true);
  view.setUint16(34, 32, true);
  letters(36, 'data');
  view.setUint32(40, view.byteLength - 44, true);
  audio.forEach((wave, channel) =>
    wave.forEach((value, i) => view.setFloat32(44 + i * frame + 4 * channel, value, true)),
  );
  return new Uint8Array(view.buffer);
}
