// Tells the style sheet how tall the current words and choices are, so that the panel can grow over the picture by what
// they need: CSS alone would count the whole transcript.

/** Parts of the call's frame whose own height, in CSS pixels, is made known to the style sheet. */
export interface PanelParts {
  /** Told the heights; what they are for (panel and picture) lies inside it. */
  readonly frame: HTMLElement;
  readonly panel: HTMLElement;
  readonly words: HTMLElement;
  readonly choosing: HTMLElement;
  /** While the scene is the same, the tallest panel so far is kept as the floor. */
  readonly scene: string;
}

/**
 * Keeps `--words-need`, `--choices-need` and `--panel-floor` on the frame, at once and whenever a part changes its size.
 * Returns its own undo.
 */
export function attachPanelFit({ frame, panel, words, choosing, scene }: PanelParts): () => void {
  const measure = () => {
    frame.style.setProperty('--words-need', `${heightOf(words)}px`);
    frame.style.setProperty('--choices-need', `${heightOf(choosing)}px`);
  };
  if (frame.dataset['fitScene'] !== scene) frame.style.setProperty('--panel-floor', '0px');
  frame.dataset['fitScene'] = scene;
  measure();
  frame.style.setProperty('--panel-floor', `${heightOf(panel)}px`);
  const observer = new ResizeObserver(measure);
  observer.observe(words);
  observer.observe(choosing);
  return () => observer.disconnect();
}

function heightOf(part: HTMLElement): number {
  return Math.ceil(part.getBoundingClientRect().height);
}
