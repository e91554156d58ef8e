// Tells the style sheet how tall the current words and choices are, so that the panel can grow over the picture by what
// they need: CSS alone would count the whole transcript.

/** Parts of the reading panel whose own height, in CSS pixels, is made known to the style sheet. */
export interface PanelParts {
  /** Told the heights; what they are for (panel and picture) lies inside it. */
  readonly frame: HTMLElement;
  readonly words: HTMLElement;
  readonly choosing: HTMLElement;
}

/** Keeps `--words-need` and `--choices-need` on the frame, at once and whenever a part changes its size. Returns its own undo. */
export function attachPanelFit({ frame, words, choosing }: PanelParts): () => void {
  const measure = () => {
    frame.style.setProperty('--words-need', `${Math.ceil(words.getBoundingClientRect().height)}px`);
    frame.style.setProperty('--choices-need', `${Math.ceil(choosing.getBoundingClientRect().height)}px`);
  };
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(words);
  observer.observe(choosing);
  return () => observer.disconnect();
}
