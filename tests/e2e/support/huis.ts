// One server and one browser for all tests of a file: asked for once, at its top.
import type { Browser } from 'playwright-core';
import type { leesConfiguratie } from '../../../src/configuratie.ts';
import type { Clock } from '../../../src/kern/clock.ts';
import { startBrowser } from '../../support/chromium.ts';
import { startServer, type Testserver } from './server.ts';

export let server: Testserver;
export let browser: Browser;

export function eenServerEnBrowser(overrides: Parameters<typeof leesConfiguratie>[1] = {}, clock?: Clock): void {
  beforeAll(async () => {
    server = await startServer(overrides, clock);
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
}
