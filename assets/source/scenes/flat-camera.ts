// For pictures drawn by eye, without perspective: a camera whose metres are the frame's own pixels.
import { camera, type Camera } from '../core/camera.ts';
import type { V3 } from '../core/vec.ts';
import { HEAD_M } from './person.ts';

/** A camera under which an adult head is `headPx` pixels tall. */
export const flatCamera = (headPx: number): Camera =>
  camera({ eye: [0, 0, 0], focal: headPx / HEAD_M, centre: [0, 0] });
/** Where a figure's feet belong, in that camera's metres, so that they fall on this point of the frame. */
export const onFrame = (headPx: number, x: number, y: number): V3 => [(x * HEAD_M) / headPx, (-y * HEAD_M) / headPx, 1];
