import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { ruleSchema } from '../../shared/alert.ts';
import { AlertDesk } from '../../web/src/alerts/alert-desk.svelte.ts';
import RuleList from '../../web/src/alerts/RuleList.svelte';

it('a rule of a file says where it is changed and offers no button for it', () => {
  const desk = new AlertDesk();
  const own = ruleSchema.parse({ id: 'own', when: { window: '1h' } });
  desk.rules = [{ ...own, id: 'theirs', origin: 'file' }, own];
  const { container } = render(RuleList, { desk, onEdit: () => undefined });
  const [theirs, ours] = [...container.querySelectorAll('li')];
  expect(theirs!.querySelectorAll('button')).toHaveLength(0);
  expect(theirs!.textContent).toMatch(/file of rules|ملف قواعد/);
  expect(ours!.querySelectorAll('button')).toHaveLength(3);
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});
