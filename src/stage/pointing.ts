// Looking by hand: a glint in the picture can be pointed at and pressed. It does what its button in the reader's list does,
// which is also the way for keys, switches and screen readers: the picture itself takes no focus.
import { effect } from '@preact/signals';
import type { PlayOnStage } from './attach-stage.ts';
import type { StageEngine } from './stage-engine.ts';

/** How near a finger or pointer must come to a glint, in CSS pixels: targets of 48 across. */
const REACH = 24;
/** How far above a glint its words stand, in CSS pixels. */
const LABEL_GAP = 20;

/** Lets glints be pointed at and pressed, and shows the words of the one that is pointed at beside it. Returns its own undo. */
export function attachPointing(engine: StageEngine, play: PlayOnStage, host: HTMLElement): () => void {
  const { scene } = engine;
  const label = host.ownerDocument.createElement('p');
  label.className = 'look-label';
  label.hidden = true;
  host.append(label);

  const choiceUnder = (event: MouseEvent): string | null => {
    const { left, top } = host.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    const near = glintsOnPage(engine)
      .map((glint) => ({ ...glint, distance: Math.hypot(glint.x - x, glint.y - y) }))
      .filter(({ distance }) => distance <= REACH)
      .toSorted((one, other) => one.distance - other.distance);
    return near[0]?.choiceId ?? null;
  };
  const point = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    const under = choiceUnder(event);
    host.style.cursor = under === null ? '' : 'pointer';
    if (under !== null || pointedHere) play.attention.value = under;
    pointedHere = under !== null;
  };
  const leave = () => {
    if (pointedHere) play.attention.value = null;
    pointedHere = false;
    host.style.cursor = '';
  };
  const press = (event: MouseEvent) => {
    const under = choiceUnder(event);
    if (under === null) return;
    leave();
    play.choose(under);
  };
  // A pointer that leaves a glint takes back only what it has given: the focus may be on another.
  let pointedHere = false;

  const stopLabel = effect(() => {
    const attended = play.attention.value;
    const choice = play.beat.value.choices.find(({ id }) => id === attended);
    const glint =
      attended !== null && scene.shown.value
        ? glintsOnPage(engine).find((one) => one.choiceId === attended)
        : undefined;
    label.hidden = !choice || !glint;
    if (!choice || !glint) return;
    label.textContent = choice.text;
    const { clientWidth } = host;
    const x = Math.min(Math.max(glint.x, label.offsetWidth / 2 + 8), clientWidth - label.offsetWidth / 2 - 8);
    label.style.translate = `calc(${x}px - 50%) calc(${Math.max(glint.y - LABEL_GAP, label.offsetHeight + 8)}px - 100%)`;
  });
  const stopMark = effect(() => {
    // The glints are those of the beat, and may change while the picture stays.
    const offered = play.beat.value.choices.map(({ id }) => id);
    const ids = scene.shown.value ? glintsOnPage(engine).map(({ choiceId }) => choiceId) : [];
    if (ids.length > 0)
      host.dataset['stageGlints'] = offered
        .filter((id) => ids.includes(id))
        .toSorted()
        .join(' ');
    else delete host.dataset['stageGlints'];
  });

  host.addEventListener('pointermove', point);
  host.addEventListener('pointerleave', leave);
  host.addEventListener('click', press);
  return () => {
    stopLabel();
    stopMark();
    leave();
    label.remove();
    delete host.dataset['stageGlints'];
    host.removeEventListener('pointermove', point);
    host.removeEventListener('pointerleave', leave);
    host.removeEventListener('click', press);
  };
}

/** Glints in CSS pixels of the host. */
function glintsOnPage({
  scene,
}: StageEngine): readonly { readonly choiceId: string; readonly x: number; readonly y: number }[] {
  const ratio = window.devicePixelRatio;
  return scene.glintsInHost().map(({ choiceId, x, y }) => ({ choiceId, x: x / ratio, y: y / ratio }));
}
