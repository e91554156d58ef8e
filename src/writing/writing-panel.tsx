// What the story remembers at this moment, what was chosen on the way, and ways to anywhere else in it.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { loadStory } from '../cases/catalogue.ts';
import type { CompiledStory } from '../story/session.ts';
import type { WritingState } from './attach-writing.tsx';
import type { OpenCall } from './game.ts';
import { type InkValue, inkValues } from './ink-values.ts';
import { type RoutesTo, routesAddress } from './messages.ts';
import { writePlayLink } from './play-link.ts';

/** The panel of one call. */
export function WritingPanel(props: {
  readonly page: Window;
  readonly call: OpenCall;
  readonly state: WritingState;
  readonly onOpen: (caseId: string, choices: readonly string[]) => void;
  readonly onClose: () => void;
}) {
  const { page, call, state, onOpen, onClose } = props;
  const { play, caseFile } = call;
  const { beat, trace, notebook } = play;
  const snapshot = play.snapshot();
  const here = beat.value;
  const story = useSignal<CompiledStory | null>(null);
  useEffect(() => {
    loadStory(caseFile.id).then(
      (found) => (story.value = found),
      () => (story.value = null),
    );
  }, [caseFile.id, state.saves.value]);
  const { variables, visits } = story.value ? inkValues(story.value, snapshot) : { variables: [], visits: [] };
  return (
    <aside class="writing-panel" aria-label="For the writer">
      <header>
        <h2>
          {here.scene}
          <small> {here.picture.place}</small>
        </h2>
        <CopyLink
          page={page}
          link={writePlayLink({ caseId: caseFile.id, choices: snapshot.choices, presses: snapshot.pressedOn })}
        />
        <button type="button" onClick={onClose}>
          Close
        </button>
      </header>
      <Jumps caseId={caseFile.id} saves={state.saves.value} onOpen={(choices) => onOpen(caseFile.id, choices)} />
      <Section title={`Choices made (${trace.value.length})`}>
        <ol>
          {trace.value.map(({ choice, scene }, index) => (
            <li key={choice.id}>
              <button
                type="button"
                title={`Back to before this choice, in ${scene}`}
                onClick={() => play.returnTo(index)}
              >
                <code>{choice.id}</code>
              </button>{' '}
              {choice.text}
            </li>
          ))}
        </ol>
      </Section>
      <Section title={`Notebook (${notebook.value.length})`}>
        <ul>
          {notebook.value.map((entry) => (
            <li key={entry.noteId}>
              <code>{entry.noteId}</code> {entry.text}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={`Parts come to (${visits.length})`}>
        <Values values={visits} />
      </Section>
      <Section title={`Variables (${variables.length})`} isOpen>
        <Values values={variables} />
      </Section>
    </aside>
  );
}

function Section(props: { readonly title: string; readonly isOpen?: boolean; readonly children: ComponentChildren }) {
  return (
    <details open={props.isOpen ?? false}>
      <summary>{props.title}</summary>
      {props.children}
    </details>
  );
}

function Values({ values }: { readonly values: readonly InkValue[] }) {
  return (
    <table>
      <tbody>
        {values.map(({ name, value, isChanged }) => (
          <tr key={name} data-changed={isChanged}>
            <th scope="row">{name}</th>
            <td>
              {value}
              {isChanged && <span class="writing-new"> new</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where it cannot be copied, the link is there to be copied by hand. */
function CopyLink({ page, link }: { readonly page: Window; readonly link: string }) {
  const address = `${page.location.origin}/${link}`;
  const copied = useSignal<'no' | 'yes' | 'by hand'>('no');
  useEffect(() => {
    copied.value = 'no';
  }, [link]);
  const copy = () => {
    page.navigator.clipboard.writeText(address).then(
      () => (copied.value = 'yes'),
      () => (copied.value = 'by hand'),
    );
  };
  if (copied.value === 'by hand') return <input readOnly value={address} aria-label="Link to this moment" />;
  return (
    <button type="button" data-link={address} onClick={copy}>
      {copied.value === 'yes' ? 'Link copied' : 'Copy link'}
    </button>
  );
}

/** Worked out by walking every route, which takes some seconds; again after a save. */
function Jumps(props: {
  readonly caseId: string;
  readonly saves: number;
  readonly onOpen: (choices: readonly string[]) => void;
}) {
  const { caseId, saves, onOpen } = props;
  const routes = useSignal<RoutesTo | 'waiting' | 'none'>('waiting');
  useEffect(() => {
    const stop = new AbortController();
    routes.value = 'waiting';
    fetch(routesAddress(caseId), { signal: stop.signal })
      .then(async (answer) => (answer.ok ? ((await answer.json()) as RoutesTo) : 'none'))
      .then(
        (found) => (routes.value = found),
        () => stop.signal.aborted || (routes.value = 'none'),
      );
    return () => stop.abort();
  }, [caseId, saves]);
  if (routes.value === 'waiting') return <p class="writing-wait">Every route is being walked, for the ways to go.</p>;
  if (routes.value === 'none')
    return <p class="writing-wait">There are no ways to go while the story cannot be walked.</p>;
  const { decisions, knots, endings } = routes.value;
  return (
    <>
      <Section title={`Go to a decision (${decisions.length})`}>
        <Ways ways={decisions.map(({ id, path, question }) => ({ id, path, title: question }))} onOpen={onOpen} />
      </Section>
      <Section title={`Go to a part (${knots.length})`}>
        <Ways ways={knots} onOpen={onOpen} />
      </Section>
      <Section title={`Go to an ending (${endings.length})`}>
        <Ways ways={endings} onOpen={onOpen} />
      </Section>
    </>
  );
}

interface Way {
  readonly id: string;
  readonly path: readonly string[];
  readonly title?: string | undefined;
}

function Ways({
  ways,
  onOpen,
}: {
  readonly ways: readonly Way[];
  readonly onOpen: (choices: readonly string[]) => void;
}) {
  return (
    <ul>
      {ways.map(({ id, path, title }) => (
        <li key={id}>
          <button type="button" onClick={() => onOpen(path)}>
            <code>{id}</code>
          </button>{' '}
          {title}
        </li>
      ))}
    </ul>
  );
}
