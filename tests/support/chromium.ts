// The real Chromium of the browser tests.
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/**
 * As in `install-chromium.sh`. First the one without windows: the same engine, a fifth faster on pages that are only measured, because no tab strip
 * and no menus are drawn for nobody.
 */
const PLACES = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ARGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export function startBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? PLACES.find((place) => existsSync(place));
  if (executablePath === undefined) throw new Error('No Chromium found. Run tests/support/install-chromium.sh, or set CHROMIUM to the path of its program.');
  return chromium.launch({ executablePath, args: ARGS });
}
