// Words that put harm on the wrong shoulders, by the number of the rule in part C of the rules on depiction and language.
// After Level Up's guidelines on reporting domestic abuse, Zero Tolerance's tips and the Samaritans' guidance on suicide.

/** Words that a rule minds. */
export interface CareWord {
  /** Number of the rule, C-01 to C-28. */
  readonly rule: string;
  /** `ban`: the game never says it. `doubt`: a person has to look, because a pattern cannot tell. */
  readonly kind: 'ban' | 'doubt';
  /** Matches straight quotation marks only; a text is searched with its curly ones made straight. */
  readonly pattern: RegExp;
  /** What is wrong with it, or what to do instead. */
  readonly why: string;
}

const SAY_WHAT_WAS_DONE = 'say what was done, and who did it';
const NO_CAUSE = 'offers a cause for harm; it is the act of who does it';
const A_PEOPLE =
  '\\b(Muslims?|Islam|Christians?|Catholics?|Jew(s|ish)|Hindus?|Sikhs?|Asians?|Black|Roma|Travellers?|immigrants?|(his|her|their) (culture|religion|faith))\\b';

/** Every word rule there is. Where part C gives a pattern, it is taken over and only widened. */
export const CARE_WORDS: readonly CareWord[] = [
  // Never in the game's own voice.
  ban('C-01', /\bout of character\b/i, NO_CAUSE),
  ban(
    'C-02',
    /\bdomestics?\b(?![ -]((and|or) sexual )?(abuse|violence|homicide|servitude))/i,
    'say "domestic abuse", or what was done',
  ),
  ban(
    'C-02',
    /\b(lovers'? (tiff|quarrel)|crimes? of passion|(toxic|volatile|stormy|turbulent|tempestuous) (relationship|marriage))\b/i,
    'it was not between them: ' + SAY_WHAT_WAS_DONE,
  ),
  ban(
    'C-02',
    /\b(snapped|provoked|drove (him|her|them) to|asking for it|let (him|her|it) happen|allowed it|failed to (leave|protect))\b/i,
    'lays it at the door of who was harmed: ' + SAY_WHAT_WAS_DONE,
  ),
  ban('C-02', /\b(monster|beast|evil|psycho|love rat)\b/i, 'a person did it and no beast: ' + SAY_WHAT_WAS_DONE),
  ban('C-02', /\b(tragic(ally)?|tragedy)\b/i, 'a killing is somebody’s act'),
  ban('C-02', /\balleged victim\b/i, 'only legal text says it'),
  ban(
    'C-18',
    /\b(commit(s|ted|ting)? suicide|(un)?successful(ly)? suicide|failed suicide|(un)?successful attempt|killed (her|him)self by|killed themselves by)\b/i,
    'say "died by suicide", and nothing of how',
  ),
  ban(
    'C-18',
    /\b(suicide note|(hanged|hung|drowned) (her|him)self|(took|taken) an overdose|slit (her|his|their) wrists)\b/i,
    'no method, no place, no note',
  ),
  ban(
    'C-20',
    /\b(press(es|ed|ing)?|dial(s|led|ling)?|type|then|and) 55\b(?<!\b(ask|prompt|record)[^.!?]*)(?! (does|do|will|only|alone)\b)(?![^.!?]*\b(ask|prompt|record))/i,
    '55 works on a mobile, and only when a recording asks for it: say so',
  ),
  ban(
    'C-20',
    /\b(stay(ing)?|keep(ing)?|be|remain(ing)?|saying) (silent|nothing)\b[^.!?]*\b(police|officers?|help)('ll| will| to)? (come|find|be sent)\b/i,
    'a silent call alone does not bring the police',
  ),
  ban(
    'C-20',
    /\b55\b(?![^.!?]*(\bnot\b|n't\b|\bnever\b|\bnobody\b))[^.!?]*\b(location|where you are|your address)\b/i,
    '55 tells nobody where a caller is',
  ),
  ban('C-21', /\btrigger warnings?\b/i, 'say what is in it'),
  // For a person to look at.
  doubt('C-01', /\b(drunk|drinking|jealous|stress(ed)?|lost (his|her) job)\b.{0,60}\b(so|because|then)\b/i, NO_CAUSE),
  doubt(
    'C-01',
    /\b(because|out of|due to|blam(es?|ed|ing)|down to)\b[^.,;:!?]{0,40}\b(drunk|(the |his |her )drink(ing)?|jealous(y)?|stress(ed)?|money|temper|anger|nerves)\b/i,
    NO_CAUSE,
  ),
  doubt(
    'C-01',
    /\b(was|were|been|being|got) (hit|beaten|assaulted|attacked|strangled|stabbed|raped|killed|murdered|abused|followed)\b(?!.{0,40}\bby\b)/i,
    'says what was done and not who did it',
  ),
  doubt(
    'C-03',
    /\bwhy (((did|does|do)n't (she|he|they|you) (just )?(leave|go|tell|report))|((she|he|they) ((did|does)n't (just )?(leave|go|tell|report)|stay(s|ed))))\b/i,
    'needs its answer within three lines: what stopped her, and who was stopping her?',
  ),
  doubt(
    'C-13',
    new RegExp(`${A_PEOPLE}[^.!?]{0,60}\\b(abus(e|ed|er|ive)|violen(t|ce)|control(s|led|ling)?|because|honour)\\b`),
    'links a faith or a people to abuse',
  ),
  doubt(
    'C-13',
    /\b(autis(m|tic)|bipolar|schizophreni(a|c)|personality disorder|mental(ly)? ill(ness)?|PTSD)\b[^.!?]{0,60}\b(so|because|abus(e|ed|ive)|violen(t|ce)|hit|hurt)\b/i,
    'makes a trait the cause of harm',
  ),
];

function ban(rule: string, pattern: RegExp, why: string): CareWord {
  return { rule, kind: 'ban', pattern, why };
}

function doubt(rule: string, pattern: RegExp, why: string): CareWord {
  return { rule, kind: 'doubt', pattern, why };
}
