import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Paced } from '../../web/src/live/paced.svelte.ts';
import { Rotation, SCENE_MS } from '../../web/src/wall/rotation.svelte.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a value that is paced', () => {
  it('changes at most once in its time, and the last one always comes', () => {
    const paced = new Paced(0, 1_000);
    for (let i = 1; i <= 60; i++) paced.offer(i, false);
    expect(paced.value).toBe(1);
    vi.advanceTimersByTime(1_000);
    expect(paced.value).toBe(60);
    vi.advanceTimersByTime(10_000);
    paced.offer(61, false);
    expect(paced.value).toBe(61);
  });
  it('changes at once when it is another thing, and what waited is forgotten', () => {
    const paced = new Paced('a', 1_000);
    paced.offer('b', false);
    paced.offer('c', false);
    paced.offer('other', true);
    expect(paced.value).toBe('other');
    vi.advanceTimersByTime(5_000);
    expect(paced.value).toBe('other');
  });
  it('keeps no timer once it is stopped', () => {
    const paced = new Paced(0, 1_000);
    paced.offer(1, false);
    paced.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the scenes of the wall', () => {
  it('take turns by themselves, and each has its whole time', () => {
    const rotation = new Rotation(3);
    rotation.start();
    vi.advanceTimersByTime(SCENE_MS - 1);
    expect(rotation.index).toBe(0);
    rotation.turn(-1);
    expect(rotation.index).toBe(2);
    vi.advanceTimersByTime(SCENE_MS - 1);
    expect(rotation.index).toBe(2);
    vi.advanceTimersByTime(1);
    expect(rotation.index).toBe(0);
    rotation.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
  it('stand still while held, and can be turned by hand', () => {
    const rotation = new Rotation(3);
    rotation.start();
    rotation.toggle();
    vi.advanceTimersByTime(10 * SCENE_MS);
    expect(rotation.index).toBe(0);
    rotation.turn(1);
    vi.advanceTimersByTime(10 * SCENE_MS);
    expect(rotation.index).toBe(1);
  });
});
