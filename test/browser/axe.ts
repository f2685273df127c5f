import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/**
 * Each violation as one line: the rule, what it is about, where.
 * @param within a selector; without it, the whole page
 */
export async function violations(page: Page, within?: string): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(axeSource);
  const place = within === undefined ? 'document' : JSON.stringify(within);
  const results = await page.evaluate<AxeResults>(
    `axe.run(${place}, { resultTypes: ['violations'] })`,
  );
  return results.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .slice(0, 3)
        .map((node) => `${node.html.slice(0, 160)} (${node.failureSummary ?? ''})`)
        .join(' | ')}`,
  );
}
