// The pictures that the page shows without a stage: title, endings, the card to share.
import { FLAT_PICTURES } from '../../assets/source/places/all.ts';
import { Drawing, useDrawn } from './drawing.tsx';

/** All of them, or the ones of one folder (`what`). */
export function FlatGallery({ what }: { readonly what: string }) {
  const wanted = Object.entries(FLAT_PICTURES).filter(([name]) => what === '' || name === what);
  return (
    <>
      {wanted.map(([name, draw]) => (
        <Folder key={name} name={name} draw={draw} />
      ))}
    </>
  );
}

function Folder({ name, draw }: { readonly name: string; readonly draw: (typeof FLAT_PICTURES)[string] }) {
  const { drawn, problem } = useDrawn(draw);
  return (
    <section>
      <h2>{name}</h2>
      {problem !== null && <p role="alert">{problem}</p>}
      <div class="sizes">
        {drawn?.flatMap(({ svg, background, cuts }) =>
          cuts.map(({ file, view }) => (
            <Drawing
              key={file}
              svg={svg}
              view={view}
              width={Math.min(640, view[2])}
              background={background ?? '#0c1422'}
              label={file}
            />
          )),
        )}
      </div>
    </section>
  );
}
