import './app.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { fetchStatus } from './http/requests.ts';
import { connectSocket } from './live/socket.ts';
import { Stream } from './live/stream.svelte.ts';
import { browserStorage, Settings } from './settings/settings.svelte.ts';

const settings = new Settings(browserStorage(), navigator.language);
const stream = new Stream(
  {
    socket: connectSocket(),
    fetchStatus,
    nowMs: () => Date.now(),
    beforePaint: (run) => requestAnimationFrame(run),
  },
  settings.kind,
  settings.window,
);

mount(App, {
  target: document.getElementById('page')!,
  props: { settings, stream, browserTag: navigator.language },
});
stream.start();
