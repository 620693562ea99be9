// Makes the one stylesheet: NL Design System parts, the pruned theme, our brand and our own layers. In memory, at start.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { gebruikt, gezet, snoei } from './tokens.ts';

const UTRECHT = [
  'root', 'document', 'page-layout', 'page-header', 'page-body', 'page-footer', 'nav-bar', 'form-field', 'form-label',
  'form-fieldset', 'form-field-description', 'form-field-error-message', 'textbox', 'textarea', 'select', 'checkbox',
  'radio-button', 'table', 'alert', 'data-list', 'unordered-list', 'ordered-list', 'separator', 'button-group',
] as const;
const CANDIDATE = ['button', 'heading', 'link', 'paragraph', 'skip-link', 'number-badge', 'mark'] as const;
const EIGEN = ['basis', 'kader', 'formulier', 'onderdelen', 'tabel', 'uitleg', 'zoeken', 'lezen', 'werk', 'lakken', 'dossier', 'media'] as const;

const require = createRequire(import.meta.url);
const pakket = (name: string): string => dirname(require.resolve(`${name}/package.json`));
const lees = (file: string): Promise<string> => readFile(file, 'utf8');
const eigen = (name: string): Promise<string> => lees(join(import.meta.dirname, `${name}.css`));

/** Where the variable font lives (Source Sans 3, OFL-1.1): Latin letters, all weights, one file. */
export const LETTERTYPE = join(
  pakket('@fontsource-variable/source-sans-3'),
  'files/source-sans-3-latin-wght-normal.woff2',
);

const lettertypeCss = (url: string): string =>
  `@font-face{font-family:"Source Sans 3 Variable";font-style:normal;font-display:swap;font-weight:200 900;src:url("${url}") format("woff2")}`;

/**
 * The whole stylesheet, minified.
 * @param lettertypeUrl address under which the font is served
 * @returns CSS text in which every token resolves (tests/web/ui/stijl.test.ts)
 */
export async function bouwStijl(lettertypeUrl: string): Promise<string> {
  const thema = join(pakket('@nl-design-system-unstable/voorbeeld-design-tokens'), 'dist/theme.css');
  const [utrecht, candidate, theme, merk, own] = await Promise.all([
    Promise.all(UTRECHT.map((part) => lees(join(pakket(`@utrecht/${part}-css`), 'dist/index.css')))),
    // Some candidate packages hide package.json; their stylesheet is exported under its own name.
    Promise.all(CANDIDATE.map((part) => lees(require.resolve(`@nl-design-system-candidate/${part}-css/${part}.css`)))),
    lees(thema),
    eigen('merk'),
    Promise.all(EIGEN.map(eigen)),
  ]);
  const layer = own.join('\n');
  const parts = snoei([...utrecht, ...candidate].join('\n'), new Set([...gezet(theme), ...gezet(merk), ...gezet(layer)]));
  const tokens = [...gebruikt(theme, parts + merk + layer)].map(([name, value]) => `${name}:${value}`).join(';');
  const css = [
    '@layer nlds,thema,woo;',
    lettertypeCss(lettertypeUrl),
    `@layer nlds{${parts}}`,
    `@layer thema{.woo-thema{${tokens}}\n${merk}}`,
    `@layer woo{${layer}}`,
  ].join('\n');
  const { code } = await transform(css, {
    loader: 'css',
    minify: true,
    legalComments: 'none',
    target: ['chrome111', 'firefox114', 'safari16.4'],
  });
  return code;
}
