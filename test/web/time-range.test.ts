import { describe, expect, it } from 'vitest';
import { followed, panned, zoomed } from '../../web/src/charts/time-range.ts';
import { ViewRange } from '../../web/src/charts/view-range.svelte.ts';

const MINUTE = 60_000;
const range = (from: number, to: number) => ({ startMs: from * MINUTE, endMs: to * MINUTE });
const whole = range(0, 60);

describe('a part of the time', () => {
  it('gets shorter around the instant that is pointed at, which stays where it was', () => {
    const closer = zoomed(range(0, 40), whole, 0.5, 10 * MINUTE);
    expect(closer).toEqual(range(5, 25));
  });
  it('is the whole again once it would be as long', () => {
    expect(zoomed(range(0, 40), whole, 2, 0)).toBeNull();
  });
  it('never gets shorter than a handful of points, nor leaves the whole', () => {
    expect(zoomed(range(0, 4), whole, 0.01, 0)).toEqual(range(0, 3));
    expect(zoomed(range(10, 20), whole, 3, 10 * MINUTE)).toEqual(range(10, 40));
    expect(zoomed(range(50, 60), whole, 3, 50 * MINUTE)).toEqual(range(30, 60));
    expect(panned(range(10, 20), whole, -15 * MINUTE)).toEqual(range(0, 10));
    expect(panned(range(10, 20), whole, 500 * MINUTE)).toEqual(range(50, 60));
  });
  it('goes with the newest end when it showed it, and else stays at its time', () => {
    expect(followed(range(50, 60), whole, range(1, 61))).toEqual(range(51, 61));
    expect(followed(range(20, 30), whole, range(1, 61))).toEqual(range(20, 30));
    expect(followed(range(0, 10), whole, range(5, 65))).toEqual(range(5, 15));
  });
});

describe('what is in sight of a chart', () => {
  it('begins at the newest end, moves, and is all again', () => {
    const view = new ViewRange();
    view.moveTo(whole);
    view.closer();
    expect(view.range).toEqual(range(24, 60));
    view.step(-1);
    expect(view.range).toEqual(range(15, 51));
    view.moveTo(range(1, 61));
    expect(view.range).toEqual(range(15, 51));
    view.showWhole();
    expect(view.range).toBeNull();
  });
  it('cannot be moved while it is all', () => {
    const view = new ViewRange();
    view.moveTo(whole);
    view.step(-1);
    expect(view.range).toBeNull();
  });
  it('is all of another window', () => {
    const view = new ViewRange();
    view.moveTo(whole);
    view.closer();
    view.moveTo(range(-300, 60));
    expect(view.range).toBeNull();
  });
  it('comes from the address, unless that time has left the window', () => {
    const linked = new ViewRange(range(10, 20));
    linked.moveTo(whole);
    expect(linked.range).toEqual(range(10, 20));
    const late = new ViewRange(range(-30, -20));
    late.moveTo(whole);
    expect(late.range).toBeNull();
  });
});
