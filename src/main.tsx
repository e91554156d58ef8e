// Where the page's own code begins. The title, the exit and a way to help are in index.html and stand without it.
import { bootApp } from './app/boot-app.tsx';

const root = document.getElementById('app');
if (!root) throw new Error('index.html: wants an element with the id "app"');
bootApp(window, root);
