// Filling in a form of the workplace as a person would, field by field.
import type { Page } from 'playwright-core';
import { hoofdtekst, klik } from './browser.ts';

/** By name of the field: text, a value of a radio or a list, `true` for a box, `#1` for the first real choice of a list. */
export type Waarden = Readonly<Record<string, string | true>>;

export async function vul(page: Page, velden: Waarden): Promise<void> {
  for (const [naam, waarde] of Object.entries(velden)) {
    const veld = page.locator(`main [name="${naam}"]`);
    const soort = await veld.first().evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName));
    if (waarde === true) await veld.check();
    else if (soort === 'radio') await page.locator(`main [name="${naam}"][value="${waarde}"]`).check();
    else if (soort === 'SELECT') await (waarde === '#1' ? veld.selectOption({ index: 1 }) : veld.selectOption(waarde));
    else await veld.fill(waarde);
  }
}

/**
 * Confirms the step that the preview shows, and waits for the page after it. What happens by itself (the watch notes that a day has passed)
 * may come between looking and confirming: then one looks again.
 */
export async function bevestig(page: Page): Promise<void> {
  for (;;) {
    await Promise.all([page.waitForEvent('load'), page.locator('.woo-voorstel').getByRole('button').first().click()]);
    if (!(await hoofdtekst(page)).includes('Intussen is er iets veranderd')) return;
    await klik(page, 'Bekijk het gevolg');
  }
}
