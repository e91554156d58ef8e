// From the best way of sharing that a device has down to the one that all have: picture and words, words, clipboard, text that
// can be selected by hand. Each is tried only after the one above it could not be done; whoever closes the sheet has decided.

/** As much of the browser as sharing needs; each part may be missing. */
export interface SharingDevice {
  readonly share?: ((data: ShareData) => Promise<void>) | undefined;
  readonly canShare?: ((data: ShareData) => boolean) | undefined;
  readonly clipboard?: { readonly writeText: (text: string) => Promise<void> } | undefined;
}

/** What came of it. `select`: nothing could be done, and the text is to be selected by hand. */
export type Shared = 'picture' | 'words' | 'copied' | 'select' | 'cancelled';

/** Shares on the highest step that works. `picture` is ready or null; nothing is waited for before the first step. */
export async function shareByLadder(
  device: SharingDevice,
  words: { readonly title: string; readonly text: string },
  picture: File | null,
): Promise<Shared> {
  const steps: [Shared, () => Promise<void> | undefined][] = [
    ['picture', () => (picture ? shareWith(device, { ...words, files: [picture] }) : undefined)],
    ['words', () => shareWith(device, words)],
    ['copied', () => device.clipboard?.writeText(words.text)],
  ];
  for (const [name, step] of steps) {
    try {
      const done = step();
      if (done === undefined) continue;
      await done;
      return name;
    } catch (error) {
      // The sheet was closed: that is an answer, and no error.
      if (error instanceof Error && error.name === 'AbortError') return 'cancelled';
    }
  }
  return 'select';
}

/** Undefined where the device cannot do it, or does not say. */
function shareWith(device: SharingDevice, data: ShareData): Promise<void> | undefined {
  const can = data.files ? (device.canShare?.(data) ?? false) : (device.canShare?.(data) ?? true);
  return can ? device.share?.(data) : undefined;
}
