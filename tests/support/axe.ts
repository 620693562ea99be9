// What axe finds on a page. Asked by ourselves: the wrapper for this browser opens a second page for each question and takes twice as long.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** No page of ours has frames; of a page with frames only the outer one is looked at. */
export async function axeFindings(page: Page, tags: readonly string[], rules: axe.RuleObject = {}): Promise<readonly axe.Result[]> {
  await page.evaluate(SOURCE);
  return page.evaluate(
    async (options) => {
      const loaded = (globalThis as unknown as { readonly axe: typeof axe }).axe;
      return (await loaded.run(document, options)).violations;
    },
    { runOnly: { type: 'tag', values: [...tags] }, rules, resultTypes: ['violations'] } satisfies axe.RunOptions,
  );
}
