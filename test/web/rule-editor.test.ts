import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { ruleSchema } from '../../shared/alert.ts';
import { AlertDesk } from '../../web/src/alerts/alert-desk.svelte.ts';
import RuleEditor from '../../web/src/alerts/RuleEditor.svelte';
import { locale } from '../../web/src/i18n/locale.svelte.ts';

afterEach(() => vi.unstubAllGlobals());

const rule = ruleSchema.parse({
  id: 'quake',
  when: { keys: ['earthquake'], window: '6h', minStories: 4, lang: 'ar' },
  forMs: 120_000,
});

/** The bodies that the page sends; each is answered with the same refusal. */
function hear(): unknown[] {
  const bodies: unknown[] = [];
  vi.stubGlobal('fetch', (_url: string, init: { body?: string }) => {
    bodies.push(JSON.parse(init.body ?? 'null'));
    return Promise.resolve(new Response('{"detail":"no"}', { status: 400 }));
  });
  return bodies;
}

const field = (label: Parameters<typeof locale.t>[0]): HTMLElement =>
  screen.getByLabelText(locale.t(label));

it('tries out what all parts of the editor say', async () => {
  const bodies = hear();
  const { container } = render(RuleEditor, {
    desk: new AlertDesk(),
    rule,
    onDone: () => undefined,
  });
  await fireEvent.input(container.querySelector('textarea')!, { target: { value: 'storm، سيل' } });
  await fireEvent.input(field('ruleMinStories'), { target: { value: '٧' } });
  await fireEvent.click(screen.getByText(locale.t('ruleTry')));
  await waitFor(() => expect(bodies).toHaveLength(1));
  expect(bodies[0]).toMatchObject({
    when: { kind: 'keyword', keys: ['storm', 'سيل'], window: '6h', minStories: 7, lang: 'ar' },
    forMs: 120_000,
  });
});

it('asks of a silence how long it lasts, and for no counts', async () => {
  const bodies = hear();
  const silence = ruleSchema.parse({ id: 's', when: { window: '1h', silentForMs: 3_600_000 } });
  render(RuleEditor, { desk: new AlertDesk(), rule: silence, onDone: () => undefined });
  expect(screen.queryByLabelText(locale.t('ruleMinStories'))).toBeNull();
  await fireEvent.input(field('ruleSilentFor'), { target: { value: '90' } });
  await fireEvent.click(screen.getByText(locale.t('ruleTry')));
  await waitFor(() => expect(bodies).toHaveLength(1));
  expect((bodies[0] as { when: object }).when).toEqual({ window: '1h', silentForMs: 5_400_000 });
});
