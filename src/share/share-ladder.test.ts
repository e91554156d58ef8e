import { expect, test } from 'vitest';
import { shareByLadder, type SharingDevice } from './share-ladder.ts';

const WORDS = { title: 'Doorstep', text: 'One.' };
const PICTURE = new File(['x'], 'doorstep.jpg', { type: 'image/jpeg' });

/** A device that keeps what it was given. */
function device(more: Partial<SharingDevice> = {}) {
  const given: unknown[] = [];
  const share = (data: ShareData) => {
    given.push(data.files ? 'picture' : 'words');
    return Promise.resolve();
  };
  const clipboard = {
    writeText: (text: string) => {
      given.push(text);
      return Promise.resolve();
    },
  };
  return { given, device: { share, canShare: () => true, clipboard, ...more } };
}

const refused = () => Promise.reject(new DOMException('not now', 'NotAllowedError'));
const closed = () => Promise.reject(new DOMException('closed', 'AbortError'));

test.each([
  ['a device that shares pictures is given the picture', device(), PICTURE, 'picture', ['picture']],
  [
    'one that shares words only is given the words',
    device({ canShare: ({ files }) => !files }),
    PICTURE,
    'words',
    ['words'],
  ],
  ['without a picture the words go', device(), null, 'words', ['words']],
  [
    'one that does not say what it can is not given a picture',
    device({ canShare: undefined }),
    PICTURE,
    'words',
    ['words'],
  ],
  ['one that shares nothing copies', device({ share: undefined }), PICTURE, 'copied', ['One.']],
  ['a refusal goes one step down', device({ share: refused }), PICTURE, 'copied', ['One.']],
  [
    'with nothing at all the text is selected',
    device({ share: undefined, clipboard: undefined }),
    PICTURE,
    'select',
    [],
  ],
  [
    'a clipboard that refuses as well leaves the text',
    device({ share: undefined, clipboard: { writeText: refused } }),
    PICTURE,
    'select',
    [],
  ],
  ['a sheet that was closed is an answer', device({ share: closed }), PICTURE, 'cancelled', []],
] as const)('%s', async (_what, { device: on, given }, picture, result, got) => {
  expect(await shareByLadder(on, WORDS, picture)).toBe(result);
  expect(given).toEqual(got);
});
