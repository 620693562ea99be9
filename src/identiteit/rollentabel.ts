// The policy as a page of the documentation. Run this file to write docs/reference/rollen.md; a test compares.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HANDELINGEN, mag, ROLLEN, ROLNAAM, type Handeling } from './rollen.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Markdown: one row per deed, one column per role. */
export function rollentabel(): string {
  const handelingen = Object.keys(HANDELINGEN) as readonly Handeling[];
  return [
    '# Roles and what they may do',
    '',
    'Made from `src/identiteit/rollen.ts`; do not edit by hand. What is not marked is not allowed.',
    'Beyond this table: nobody approves their own decision (four eyes), nobody changes their own roles, and the last administrator stays.',
    '',
    row(['deed', 'in words', ...ROLLEN.map((rol) => ROLNAAM[rol])]),
    row(['---', '---', ...ROLLEN.map(() => ':-:')]),
    ...handelingen.map((handeling) => row([`\`${handeling}\``, HANDELINGEN[handeling].wat, ...ROLLEN.map((rol) => (mag([rol], handeling) ? '●' : ' '))])),
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../../docs/reference/rollen.md', import.meta.url), rollentabel());
}
