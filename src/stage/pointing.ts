// Looking by hand: a glint in the picture can be pointed at and pressed. It does what its button in the reader's list does,
// which is also the way for keys, switches and screen readers: the picture itself takes no focus.
import { effect } from '@preact/signals';
import type { PlayOnStage } from './attach-stage.ts';
import type { LookPoint } from './glints.ts';
import type { StageEngine } from './stage-engine.ts';

/** How near a finger or pointer must come to a glint, in CSS pixels: targets of 48 across. */
const REACH = 24;
/** How far above a glint its words stand, in CSS pixels. */
const LABEL_GAP = 20;

/** Lets glints be pointed at and pressed, and shows the words of the one that is pointed at beside it. Returns its own undo. */
export function attachPointing({ scene }: StageEngine, play: PlayOnStage, host: HTMLElement): () => void {
  const label = host.ownerDocument.createElement('p');
  label.className = 'look-label';
  label.hidden = true;
  host.append(label);

  const choiceUnder = (event: MouseEvent): string | null => {
    const { left, top } = host.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    const near = scene.glints
      .map((glint) => {
        const at = onPage(scene, glint);
        return { choiceId: glint.choiceId, distance: Math.hypot(at.x - x, at.y - y) };
      })
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
    const glint = scene.shown.value ? scene.glints.find(({ choiceId }) => choiceId === attended) : undefined;
    label.hidden = !choice || !glint;
    if (!choice || !glint) return;
    label.textContent = choice.text;
    const { clientWidth } = host;
    // Asked for only where there are words to show: from here on they follow the view, frame by frame.
    const at = onPage(scene, glint);
    const x = Math.min(Math.max(at.x, label.offsetWidth / 2 + 8), clientWidth - label.offsetWidth / 2 - 8);
    label.style.translate = `calc(${x}px - 50%) calc(${Math.max(at.y - LABEL_GAP, label.offsetHeight + 8)}px - 100%)`;
  });
  const stopMark = effect(() => {
    const ids = scene.shown.value ? scene.glints.map(({ choiceId }) => choiceId) : [];
    if (ids.length > 0) host.dataset['stageGlints'] = ids.toSorted().join(' ');
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

/** A glint in CSS pixels of the host. */
function onPage(scene: StageEngine['scene'], glint: LookPoint): { readonly x: number; readonly y: number } {
  const [x, y] = scene.toHost(glint);
  return { x: x / window.devicePixelRatio, y: y / window.devicePixelRatio };
}
