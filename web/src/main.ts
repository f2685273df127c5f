import './app.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { placeIn } from './address/address.ts';
import { AlertDesk } from './alerts/alert-desk.svelte.ts';
import { NoticeSwitch } from './alerts/notice-switch.svelte.ts';
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
const socket = connectSocket();
const desk = new AlertDesk();
const notices = new NoticeSwitch(browserStorage());
const stream = new Stream(
  {
    socket,
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
    desk,
    notices,
    browserTag: navigator.language,
    linked: place,
  },
});
desk.start(socket);
stream.start();
