// The part of the script that something stands in, as its writer names it.

/** `kitchen` or `car.ask_control`, from ink's path to something in it; empty for the top of the script. */
export function knotOf(path: string): string {
  const parts = path.split('.');
  const weave = parts.findIndex((part) => /^\d+$/.test(part));
  return parts.slice(0, weave < 0 ? parts.length : weave).join('.');
}
