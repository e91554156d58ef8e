// The picture of an ending: a place after everyone has left it. It says nothing that the words do not.
const addresses = import.meta.glob<string>('../../assets/pictures/endings/*.webp', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/** Fetched only where it is shown: the style sheet takes it away for whoever wants words alone. Nothing for an unknown name. */
export function EndingPicture({ name }: { readonly name: string }) {
  const at = (kind: string) => addresses[`../../assets/pictures/endings/${name}-${kind}.webp`];
  const [small, large, light] = [at('640'), at('1280'), at('light')];
  if (small === undefined || large === undefined) return null;
  return (
    <div class="ending-picture" data-ending-picture={name} aria-hidden="true">
      <img
        src={small}
        srcset={`${small} 640w, ${large} 1280w`}
        sizes="min(100vw, 60rem)"
        width={1280}
        height={720}
        loading="lazy"
        alt=""
      />
      {light !== undefined && <img class="ending-light" src={light} width={320} height={180} loading="lazy" alt="" />}
    </div>
  );
}
