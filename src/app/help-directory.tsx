// The help page with its directory of services: a part of its own, because the directory is large.
import { HelpScreen } from '../support/help-screen.tsx';
import { loadDirectory } from '../support/load-directory.ts';
import type { HelpProps } from './help-page.tsx';

/** Help with every service. */
export function HelpDirectory({ nation, onSafety }: HelpProps) {
  return <HelpScreen directory={loadDirectory()} nation={nation} onSafety={onSafety} />;
}
