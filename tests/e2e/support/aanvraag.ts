// Filing a request the way a requester does it, and reading what comes back.
import type { Page } from 'playwright-core';
import { klik } from './browser.ts';

export interface Ontvangen {
  readonly nummer: string;
  readonly volgcode: string;
}

const waarde = (page: Page, naam: string): Promise<string> => page.locator(`dt:text-is("${naam}") + dd`).innerText();

/** What the confirmation shows. */
export const leesBevestiging = async (page: Page): Promise<Ontvangen> => ({ nummer: await waarde(page, 'Nummer'), volgcode: await waarde(page, 'Volgcode') });

/** The first two steps; ends on the check page. */
export async function vulIn(page: Page, onderwerp: string, email: string): Promise<void> {
  await page.goto('/woo-verzoek/vraag');
  await page.getByLabel('Waar gaat uw verzoek over?').fill(onderwerp);
  await page.getByLabel('Welke informatie wilt u hebben?').fill(`Alle stukken over ${onderwerp} uit 2025 en 2026.`);
  await klik(page, 'Verder');
  await page.getByLabel('Uw naam').fill('Mies Bouwman');
  await page.getByRole('radio', { name: 'Per e-mail' }).check();
  await page.getByLabel('E-mailadres').fill(email);
  await klik(page, 'Verder');
}

export async function vraagAan(page: Page, onderwerp: string, email = 'mies@voorbeeld.example'): Promise<Ontvangen> {
  await vulIn(page, onderwerp, email);
  await klik(page, 'Verstuur uw verzoek');
  return leesBevestiging(page);
}
