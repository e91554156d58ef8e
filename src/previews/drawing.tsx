// A drawing on the page, cut to a window, and the three sizes at which everything is judged.
import { useEffect, useRef, useState } from 'preact/hooks';
import { FILTERS } from '../../assets/source/core/plane.ts';

/** x, y, width, height in frame units. */
export type View = readonly [number, number, number, number];

/** An SVG fragment in frame units, cut to a view, so many CSS pixels wide. */
export function Drawing(props: {
  readonly svg: string;
  readonly view: View;
  readonly width: number;
  readonly background: string;
  readonly label: string;
  readonly grey?: boolean;
}) {
  const { svg, view, width, background, label, grey = false } = props;
  return (
    <figure class={grey ? 'drawing grey' : 'drawing'}>
      <svg
        role="img"
        aria-label={label}
        width={width}
        height={(width * view[3]) / view[2]}
        viewBox={view.join(' ')}
        style={{ background }}
        // The drawing programs write this text; nothing in it comes from outside.
        dangerouslySetInnerHTML={{ __html: `${FILTERS}${svg}` }}
      />
      <figcaption>{label}</figcaption>
    </figure>
  );
}

/** A drawing that takes its time: worked out when it comes into view, one after another, so that the page answers meanwhile. */
export function LateDrawing({
  draw,
  ...rest
}: Omit<Parameters<typeof Drawing>[0], 'svg'> & { readonly draw: () => string }) {
  const [svg, setSvg] = useState('');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      setTimeout(() => setSvg(draw()));
    });
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place}>
      <Drawing svg={svg} {...rest} />
    </div>
  );
}

/** What a promise gives, or null until it has; errors are told in the page, since this is where drawings are mended. */
export function useDrawn<T>(draw: () => Promise<T>): { readonly drawn: T | null; readonly problem: string | null } {
  const [state, setState] = useState<{ drawn: T | null; problem: string | null }>({ drawn: null, problem: null });
  useEffect(() => {
    let wanted = true;
    draw().then(
      (drawn) => wanted && setState({ drawn, problem: null }),
      (cause: unknown) => wanted && setState({ drawn: null, problem: String(cause) }),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return state;
}
