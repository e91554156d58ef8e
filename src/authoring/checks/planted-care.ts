// One fault for each rule of care: what part C of the rules on depiction and language asks (C-01 to C-28). Used by tests only.
import { CASE, changed, INK, type PlantedFault, someWords } from './planted-case.ts';

/** Each with the finding it must give. */
export const CARE_FAULTS: readonly PlantedFault[] = [
  [
    'content-note',
    'error',
    `${CASE}:1`,
    '61 words',
    changed(CASE, 'A short call. Nobody is hurt, and no child is there.', someWords(61)),
  ],
  ['depiction', 'error', `${INK}:13`, '"snapped"', changed(INK, 'You went in.', 'He snapped.')],
  ['depiction', 'error', `${INK}:8`, 'domestic"', changed(INK, '[Go in to him.', '[Deal with a domestic.')],
  ['depiction', 'error', `${CASE}:1`, '"Monster"', changed(CASE, '"title":"Small"', '"title":"Monster"')],
  ['depiction', 'warning', `${INK}:7`, 'is it answered?', changed(INK, 'Come in.', 'I just snapped.')],
  ['depiction-doubt', 'warning', `${INK}:13`, 'not who did it', changed(INK, 'You went in.', 'She was hit.')],
  [
    'reading-age',
    'warning',
    `${INK}:5`,
    'scene "door"',
    changed(
      INK,
      'Come in.',
      'Institutional accountability necessitates contemporaneous documentation, irrespective of evidential sufficiency.',
    ),
  ],
];
