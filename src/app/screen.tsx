// Which component draws which screen.
import { CaseIntro } from '../cases/case-intro.tsx';
import type { Visit } from './app.tsx';
import { BeforeScreen } from './before-screen.tsx';
import { ErrorScreen } from './error-screen.tsx';
import { PlayScreen } from './play-screen.tsx';
import type { BaseScreen, OverScreen, PageScreen } from './routes.ts';
import { TitleScreen } from './title-screen.tsx';

/** The screen the player is on. The call fills the window; all others but the title are pages to read. */
export function Screen(props: {
  readonly visit: Visit;
  readonly base: BaseScreen;
  readonly isCovered: boolean;
  readonly onLay: (over: OverScreen) => void;
}) {
  const { visit, base, isCovered, onLay } = props;
  const { journey, settings, stage } = visit;
  if (base.name === 'title') {
    const kept = visit.kept.now.value;
    return (
      <TitleScreen onStart={journey.start} onLog={journey.openLog}>
        {kept && <kept.Place keeping={kept.keeping} onGoOn={journey.goOn} />}
      </TitleScreen>
    );
  }
  if (base.name === 'call') {
    return (
      <PlayScreen
        run={base.run}
        settings={settings}
        stage={stage}
        returned={base.returned}
        isCovered={isCovered}
        onLay={onLay}
        onFinish={() => journey.seeOutcome(base.run)}
      />
    );
  }
  return (
    <div class="page">
      <Page visit={visit} base={base} onLay={onLay} />
    </div>
  );
}

// oxlint-disable-next-line typescript/consistent-return -- the compiler knows that every case returns
function Page(props: { readonly visit: Visit; readonly base: PageScreen; readonly onLay: (over: OverScreen) => void }) {
  const { visit, base, onLay } = props;
  const { journey, nation } = visit;
  switch (base.name) {
    case 'before':
      return <BeforeScreen onGo={base.next} onSafety={() => onLay('safety')} />;
    case 'log':
      return <base.Page endings={base.endings} onOpen={journey.openCase} />;
    case 'intro':
      return (
        <CaseIntro
          caseFile={base.caseFile}
          onStart={() => journey.beginCall(base.caseFile)}
          onSummary={() => journey.readSummary(base.caseFile)}
          onLog={journey.openLog}
        />
      );
    case 'summary':
      return (
        <base.Page
          title={base.caseFile.title}
          paragraphs={base.paragraphs}
          onStart={() => journey.beginCall(base.caseFile)}
          onBack={() => journey.readIntro(base.caseFile)}
        />
      );
    case 'outcome':
      return (
        <base.Page
          outcome={base.outcome}
          nation={nation}
          onReturn={(stepIndex) => journey.returnTo(base.run, stepIndex)}
          onLog={journey.openLog}
          onTitle={journey.toTitle}
          onRest={journey.rest}
        />
      );
    case 'received':
      return <base.Page received={base.received} onPlay={journey.readIntro} onTitle={journey.toTitle} />;
    case 'error':
      return <ErrorScreen what={base.what} onRetry={base.retry} onBack={base.onBack} onStart={journey.toTitle} />;
    case 'grounding':
      return <base.Page onHelp={() => onLay('help')} onBack={base.onBack} onTitle={journey.toTitle} />;
    case 'changed':
      return <base.Page onGo={base.onGo} />;
  }
}
