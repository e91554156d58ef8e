// The page on which the art is reviewed, in development only (`npm run gallery`): every place in every light, every person in
// every pose and with every face, the pictures beside the stage, each at three sizes. Drawn from the sources, not from the
// files, so that what is seen is what the next `npm run art` writes.
import { signal } from '@preact/signals';
import { render } from 'preact';
import { FlatGallery } from './flat-gallery.tsx';
import { PeopleGallery } from './people-gallery.tsx';
import { PlaceGallery } from './place-gallery.tsx';

const ROOMS = { places: PlaceGallery, people: PeopleGallery, pictures: FlatGallery } as const;
type Room = keyof typeof ROOMS;

const shown = signal(roomFromAddress());
window.addEventListener('hashchange', () => (shown.value = roomFromAddress()));

/** `#places/quiet-house` is a room and what to show in it. */
function roomFromAddress(): { readonly room: Room; readonly what: string } {
  const [name = '', what = ''] = location.hash.slice(1).split('/');
  return { room: name in ROOMS ? (name as Room) : 'places', what };
}

function Gallery() {
  const { room, what } = shown.value;
  const Room = ROOMS[room];
  return (
    <main class="gallery">
      <nav aria-label="Gallery">
        {(Object.keys(ROOMS) as Room[]).map((name) => (
          <a key={name} href={`#${name}`} aria-current={name === room ? 'page' : undefined}>
            {name}
          </a>
        ))}
        <a href="./stage.html?place=doorstep">the stage, moving</a>
      </nav>
      <h1>The art: {room}</h1>
      <Room key={`${room}/${what}`} what={what} />
    </main>
  );
}

const root = document.getElementById('gallery');
if (root) render(<Gallery />, root);
