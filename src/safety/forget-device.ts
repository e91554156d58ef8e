/** The one name under which a visit may be kept on a device, and only if the player asked for it. It says nothing of what is in it. */
export const KEPT_UNDER = 'doorstep';

/** Takes what was kept off this device. Where the browser lets no page keep anything, there is nothing to take. */
export function forgetDevice(page: Window): void {
  try {
    page.localStorage.removeItem(KEPT_UNDER);
  } catch {
    // Reading the name alone throws where storage is switched off.
  }
}
