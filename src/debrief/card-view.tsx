// Something found out, as a card: its figure and year large, what it means, where it is from.
import type { Card } from './debrief.ts';
import { SourceLink } from './source-link.tsx';

/** The inside of a card. Belongs under a heading. */
export function CardView({ card }: { readonly card: Card }) {
  return (
    <div class="card">
      {card.figure && (
        <p class="card-figure">
          <strong>{card.figure.value}</strong> <span class="card-date">{card.figure.date}</span>
        </p>
      )}
      {card.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {card.sources.map((source) => (
        <SourceLink key={source.id} source={source} />
      ))}
    </div>
  );
}
