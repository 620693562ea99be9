// What every page must meet: no axe finding, nothing to scroll sideways at 320 px, a title, a language and one heading of level 1.
import type { Page } from 'playwright-core';
import { axeFindings } from '../../support/axe.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Everything that is wrong with the page as it stands, in words; empty when it is good. */
export async function gebreken(page: Page): Promise<readonly string[]> {
  const violations = await axeFindings(page, WCAG, { 'label-content-name-mismatch': { enabled: true } });
  const before = page.viewportSize() ?? { width: 1280, height: 900 };
  await page.setViewportSize({ width: 320, height: 640 });
  const narrow = await page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    wide: [...document.querySelectorAll('main *')].filter((each) => each.getBoundingClientRect().right > 321).slice(0, 3).map((each) => each.outerHTML.slice(0, 120)),
    title: document.title,
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
  }));
  await page.setViewportSize(before);
  const where = new URL(page.url()).pathname;
  return [
    ...violations.map(({ id, help, nodes }) => `${where}: ${id}: ${help}: ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`).join(' | ')}`),
    ...(narrow.overflow > 0 ? [`${where}: ${narrow.overflow} px too wide at 320: ${narrow.wide.join(' | ')}`] : []),
    ...(narrow.title.trim() === '' ? [`${where}: no title`] : []),
    ...(narrow.lang === 'nl' ? [] : [`${where}: language is ${narrow.lang}`]),
    ...(narrow.headings === 1 ? [] : [`${where}: ${narrow.headings} headings of level 1`]),
  ];
}

export async function keurPagina(page: Page): Promise<void> {
  expect(await gebreken(page)).toEqual([]);
}
