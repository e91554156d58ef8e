// Colour arithmetic. Lights multiply pigments, so one light grades every object in a place to the same palette.
/** Red, green, blue, 0..255. */
export type Rgb = [number, number, number];

/** Reads '#rgb' or '#rrggbb'. */
export const rgb = (hex: string): Rgb => {
  let h = hex.replace('#', '');
  if (h.length === 3) h = h.replace(/./g, '$&$&');
  return [0, 2, 4].map((i) => parseInt(h.slice(i, i + 2), 16)) as Rgb;
};
/** Writes '#rrggbb', clamped. */
export const hex = (c: Rgb): string =>
  '#' +
  c
    .map((v) =>
      Math.max(0, Math.min(255, Math.round(v)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');

/** Straight mix of two colours, t = 0 gives a. */
export const mix = (a: string, b: string, t: number): string => {
  const x = rgb(a),
    y = rgb(b);
  return hex([0, 1, 2].map((i) => x[i]! + (y[i]! - x[i]!) * t) as Rgb);
};
/** Pigment seen under a coloured light. */
export const lightOn = (pigment: string, light: string): string => {
  const x = rgb(pigment),
    y = rgb(light);
  return hex([0, 1, 2].map((i) => (x[i]! * y[i]!) / 255) as Rgb);
};
/** Towards the night of the pictures, which is never pure black. */
export const darken = (c: string, t: number): string => mix(c, '#05070d', t);
