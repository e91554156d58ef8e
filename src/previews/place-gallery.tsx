// Every place of a case in every light, with everyone who can stand in it.
import type { Place } from '../../assets/source/core/place.ts';
import { flatten, planesOnShow, type Showing } from '../../assets/source/core/on-show.ts';
import { type DrawPlace, PLACES } from '../../assets/source/places/all.ts';
import { LateDrawing, useDrawn } from './drawing.tsx';

/** The places of one case (`what`), or the list of cases. */
export function PlaceGallery({ what }: { readonly what: string }) {
  const [caseId, only] = what.split(':');
  const places = Object.entries(PLACES[caseId ?? ''] ?? {}).filter(([name]) => only === undefined || name === only);
  return (
    <>
      <ul class="cases">
        {Object.entries(PLACES).map(([id, all]) => (
          <li key={id}>
            <a href={`#places/${id}`}>{id}</a>:{' '}
            {Object.keys(all).map((name) => (
              <a key={name} href={`#places/${id}:${name}`}>{` ${name}`}</a>
            ))}
          </li>
        ))}
      </ul>
      {places.map(([name, draw]) => (
        <PlaceRow key={name} name={name} draw={draw} />
      ))}
    </>
  );
}

function PlaceRow({ name, draw }: { readonly name: string; readonly draw: DrawPlace }) {
  const { drawn: place, problem } = useDrawn(draw);
  return (
    <section class="place-row">
      <h2>{name}</h2>
      {problem !== null && <p role="alert">{problem}</p>}
      {place &&
        showings(place).map(({ label, showing }) => (
          <Sizes key={label} place={place} showing={showing} label={`${name}: ${label}`} />
        ))}
    </section>
  );
}

/** One at full width; the phone's window; and a grey thumbnail, in which light and people must still be found. */
function Sizes({
  place,
  showing,
  label,
}: {
  readonly place: Place;
  readonly showing: Showing;
  readonly label: string;
}) {
  const draw = () => flatten(planesOnShow(place, showing));
  const { background } = place;
  return (
    <div class="sizes">
      <LateDrawing draw={draw} view={[0, 0, 1280, 720]} width={960} background={background} label={label} />
      <LateDrawing draw={draw} view={place.portrait} width={390} background={background} label="phone" />
      <LateDrawing draw={draw} view={[0, 0, 1280, 720]} width={316} background={background} label="thumbnail" grey />
    </div>
  );
}

/** Everyone's first way together, each further way alone, and every light the other way round. */
function showings(place: Place): readonly { readonly label: string; readonly showing: Showing }[] {
  const ways = [
    ...new Map(place.planes.flatMap(({ who, how }) => (who && how ? [[`${who} ${how}`, { who, how }]] : []))).values(),
  ];
  const first = new Map<string, string>();
  for (const { who, how } of ways) if (!first.has(who)) first.set(who, how);
  const stand = Object.fromEntries(first);
  const lights = Object.entries(place.lights ?? {});
  return [
    { label: 'as it is at first', showing: { stand, lights: {} } },
    ...ways
      .filter(({ who, how }) => first.get(who) !== how)
      .map(({ who, how }) => ({ label: `${who} ${how}`, showing: { stand: { [who]: how }, lights: {} } })),
    ...lights.map(([light, at]) => {
      const other = at === 'on' ? 'off' : 'on';
      return { label: `${light} ${other}`, showing: { stand, lights: { [light]: other } } };
    }),
  ];
}
