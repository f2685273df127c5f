import './app.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { placeIn } from './address/address.ts';
import { Filter } from './filter/filter.svelte.ts';
import { fetchStatus } from './http/requests.ts';
import { connectSocket } from './live/socket.ts';
import { Stream } from './live/stream.svelte.ts';
import { browserStorage, Settings } from './settings/settings.svelte.ts';

const place = placeIn(location.search);
const settings = new Settings(browserStorage(), navigator.language, place);
const filter = new Filter();
filter.lang = place.lang ?? null;
filter.country = place.country ?? null;
filter.text = place.text ?? '';
const stream = new Stream(
  {
    socket: connectSocket(),
    fetchStatus,
    nowMs: () => Date.now(),
    beforePaint: (run) => requestAnimationFrame(run),
  },
  {
    kind: settings.kind,
    window: settings.window,
    filter: filter.asked,
    searching: filter.text !== '',
  },
);

mount(App, {
  target: document.getElementById('page')!,
  props: {
    settings,
    stream,
    filter,
    browserTag: navigator.language,
    linked: place.subject ?? null,
  },
});
stream.start();
