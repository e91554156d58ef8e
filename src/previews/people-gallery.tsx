// Everyone of every case: as silhouettes side by side, in each of their poses, and with each face.
import * as openLine from '../../assets/source/cast/open-line.ts';
import * as quietHouse from '../../assets/source/cast/quiet-house.ts';
import * as seen from '../../assets/source/cast/seen.ts';
import * as sundayDinner from '../../assets/source/cast/sunday-dinner.ts';
import * as twoStories from '../../assets/source/cast/two-stories.ts';
import { EXPRESSION, type ExpressionName } from '../../assets/source/figure/expression.ts';
import { figure, type FigureSpec, place } from '../../assets/source/figure/figure.ts';
import type { PoseName } from '../../assets/source/figure/poses.ts';
import type { Light } from '../../assets/source/figure/tones.ts';
import { LateDrawing } from './drawing.tsx';

type Look = Omit<FigureSpec, 'pose' | 'turn' | 'light'>;
interface Cast {
  readonly CAST: Readonly<Record<string, Look>>;
  readonly POSES: Readonly<Record<string, readonly PoseName[]>>;
}
const CASTS: Readonly<Record<string, Cast>> = {
  'quiet-house': quietHouse,
  'two-stories': twoStories,
  seen,
  'sunday-dinner': sundayDinner,
  'open-line': openLine,
};

/** A lamp to the left and a cool window to the right: enough to judge form by. */
const STUDIO: Light = {
  from: [-0.62, 0.42, 0.66],
  key: '#ffdfb4',
  shade: '#56506e',
  wrap: 0.85,
  rims: [{ from: [1, 0.35], width: 2.5, colour: '#93b4d6', opacity: 0.8 }],
};
const GROUND = '#a79f92';
const TURN = -24;
/** Pixels to a head: as in a room, as at the door, as at a table. */
const HEADS = { pose: 52, face: 110 };

/** The people of one case (`what`), or the list of cases. */
export function PeopleGallery({ what }: { readonly what: string }) {
  const cast = CASTS[what];
  return (
    <>
      <ul class="cases">
        {Object.keys(CASTS).map((id) => (
          <li key={id}>
            <a href={`#people/${id}`}>{id}</a>
          </li>
        ))}
      </ul>
      {cast && (
        <>
          <LineUp cast={cast} />
          {Object.entries(cast.CAST).map(([who, look]) => (
            <Person key={who} who={who} look={look} poses={cast.POSES[who] ?? []} />
          ))}
        </>
      )}
    </>
  );
}

function LineUp({ cast }: { readonly cast: Cast }) {
  const step = 190;
  const all = Object.entries(cast.CAST);
  const figures = () =>
    all.map(([who, look], index) => {
      const pose = cast.POSES[who]?.[0] ?? 'relaxed';
      return place(figure({ ...look, pose, turn: TURN, light: STUDIO }), 100 + index * step, 430, HEADS.pose);
    });
  return (
    <section>
      <h2>As silhouettes</h2>
      <div class="silhouettes">
        <LateDrawing
          draw={() => figures().join('')}
          view={[0, 0, all.length * step + 20, 460]}
          width={Math.min(1400, all.length * step)}
          background={GROUND}
          label={all.map(([who]) => who).join(', ')}
        />
      </div>
    </section>
  );
}

function Person({
  who,
  look,
  poses,
}: {
  readonly who: string;
  readonly look: Look;
  readonly poses: readonly PoseName[];
}) {
  const faces = Object.keys(EXPRESSION) as ExpressionName[];
  return (
    <section>
      <h2>{who}</h2>
      <div class="people">
        {poses.map((pose) => (
          <LateDrawing
            key={pose}
            draw={() => place(figure({ ...look, pose, turn: TURN, light: STUDIO, detail: 1 }), 110, 410, HEADS.pose)}
            view={[0, 0, 220, 430]}
            width={220}
            background={GROUND}
            label={pose}
          />
        ))}
      </div>
      <div class="people">
        {faces.map((expression) => (
          <LateDrawing
            key={expression}
            draw={() => bust(look, expression)}
            view={[0, 0, 170, 170]}
            width={170}
            background={GROUND}
            label={expression}
          />
        ))}
      </div>
    </section>
  );
}

/** Head and shoulders, the face in the middle whatever the height of the person. */
function bust(look: Look, expression: ExpressionName): string {
  const drawn = figure({ ...look, pose: 'relaxed', turn: TURN, light: STUDIO, detail: 2, expression });
  const scale = HEADS.face / 100;
  return place(drawn, 85 - drawn.head[0] * scale, 78 - drawn.head[1] * scale, HEADS.face);
}
