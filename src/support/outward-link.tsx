// A link out of the game: same tab, nothing told to the other site about where the visitor came from.
interface OutwardLinkProps {
  readonly href: string;
  /** Words of the link; left out, the other site's own name in its address, such as `galop.org.uk`. */
  readonly children?: string;
}

/** Opens in the same tab, because a second tab is one that somebody forgets to close. */
export function OutwardLink({ href, children }: OutwardLinkProps) {
  return (
    <a href={href} rel="noreferrer noopener">
      {children ?? siteName(href)}
    </a>
  );
}

/** `https://www.galop.org.uk/get-help/` is `galop.org.uk`. */
export function siteName(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
