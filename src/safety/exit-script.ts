// The classic script that the build writes into the head of index.html, ahead of everything else.
import { attachCover } from './cover-while-away.ts';
import { EXIT_DESTINATION } from './exit-destination.ts';
import { attachExit } from './exit-this-page.ts';
import { attachHideOnReturn } from './hide-on-return.ts';
import { refuseInstall } from './refuse-install.ts';

attachExit(
  {
    page: window,
    replaceAddress: (address) => location.replace(address),
    followAddress: (address) => location.assign(address),
  },
  EXIT_DESTINATION,
);

const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
attachHideOnReturn({ page: window, openedBy: opened?.type ?? 'navigate', reload: () => location.reload() });
attachCover(window);
refuseInstall(window);
