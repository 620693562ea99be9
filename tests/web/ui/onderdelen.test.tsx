// Components say the right thing in the right element, and escape what people typed.
import { leesConfiguratie } from '../../../src/configuratie.ts';
import { BevestigVoorstel } from '../../../src/web/ui/bevestigvoorstel.tsx';
import { Foutenoverzicht } from '../../../src/web/ui/formulier/formulier.tsx';
import { Radio } from '../../../src/web/ui/formulier/keuze.tsx';
import { Tekstvak } from '../../../src/web/ui/formulier/tekst.tsx';
import { eigenPad, metVraag, veiligPad } from '../../../src/web/ui/link.tsx';
import { Markering } from '../../../src/web/ui/markering.tsx';
import { maakKader, Pagina } from '../../../src/web/ui/pagina.tsx';
import { paginanummers } from '../../../src/web/ui/paginering.tsx';
import { render } from '../../../src/web/ui/render.tsx';
import { Tabel } from '../../../src/web/ui/tabel.tsx';

const kader = maakKader(leesConfiguratie({}), { stijl: '/s.css', lettertype: '/l.woff2', merkteken: '/m.svg', eilanden: { formulier: '/f.js' } });
const fouten = [{ veld: 'email', uitleg: 'Vul een e-mailadres in.' }];

test('a page is Dutch, has one main, a skip link, and a title with the organisation', () => {
  const html = render(<Pagina kader={kader} gezicht="publiek" titel="Zoeken" huidig="/zoeken"><p>inhoud</p></Pagina>);
  expect(html).toMatch(/^<!doctype html><html lang="nl">/);
  expect(html).toContain('<title>Zoeken – Gemeente Voorbeeldstad</title>');
  expect(html).toMatch(/<a class="nl-skip-link[^"]*" href="#inhoud">/);
  expect(html.match(/<main /g)).toHaveLength(1);
  expect(html).toContain('<a href="/zoeken" aria-current="page">');
});

test('a page with faults says so first in its title', () => {
  expect(render(<Pagina kader={kader} gezicht="loket" titel="Uw vraag" fout>x</Pagina>)).toContain('<title>Fout: Uw vraag – ');
});

test('nothing on a page needs inline script or style', () => {
  const html = render(<Pagina kader={kader} gezicht="werk" titel="T" ingelogd={{ naam: 'A', rollen: ['beheerder'] }} banner="let op">x</Pagina>);
  expect(html).not.toMatch(/ style=|<style|<script(?![^>]* src=)| on[a-z]+=/);
});

test('the menu of staff shows only what their roles allow', () => {
  const menu = (rollen: readonly ('auditor' | 'beheerder')[]) => render(<Pagina kader={kader} gezicht="werk" titel="T" ingelogd={{ naam: 'A', rollen }}>x</Pagina>);
  expect(menu(['beheerder'])).toContain('/beheer/gebruikers');
  expect(menu(['auditor'])).not.toContain('/beheer/gebruikers');
  expect(menu(['auditor'])).not.toContain('/werk/nieuw');
});

test('a field with a fault is tied to its help and its fault, and the summary leads to it', () => {
  const field = render(<Tekstvak naam="email" label="E-mailadres" hulp="Zoals a@b.nl" waarde='"><script>' fouten={fouten} />);
  expect(field).toContain('aria-describedby="email-hulp email-fout"');
  expect(field).toContain('aria-invalid="true"');
  expect(field).toContain('&quot;>&lt;script>');
  const summary = render(<Foutenoverzicht fouten={fouten} />);
  expect(summary).toContain('href="#email"');
  expect(summary).toMatch(/tabindex="-1"[^>]*autofocus/);
});

test('the summary of faults leads to the first of a group of radio buttons', () => {
  const html = render(<Radio naam="kanaal" label="Hoe?" opties={[{ waarde: 'a', tekst: 'A' }, { waarde: 'b', tekst: 'B' }]} waarde="b" />);
  expect(html).toMatch(/type="radio" id="kanaal" name="kanaal" value="a"/);
  expect(html).toMatch(/id="kanaal-2" name="kanaal" value="b" checked/);
});

test('hits are marked and everything is escaped', () => {
  expect(render(<Markering stukken={[{ text: 'a<b> ', hit: false }, { text: 'kap', hit: true }]} />)).toBe('<!doctype html>a&lt;b> <mark class="nl-mark">kap</mark>');
});

test('a proposal shows the old date, the new one, the article and the letter', () => {
  const datum = (iso: string) => Temporal.PlainDate.from(iso);
  const html = render(
    <BevestigVoorstel titel="Verdagen" oud={datum('2026-11-16')} nieuw={datum('2026-11-30')} uitleg="Twee weken erbij." artikel="art. 4.4 lid 2 Woo" brief={{ aan: 'de verzoeker', onderwerp: 'Meer tijd', alineas: ['Beste,'] }}>
      <form />
    </BevestigVoorstel>,
  );
  for (const text of ['ma 16 nov 2026', 'ma 30 nov 2026', 'art. 4.4 lid 2 Woo', 'Meer tijd', 'Beste,']) expect(html).toContain(text);
});

test('a date that stays the same is not shown as a change', () => {
  const datum = Temporal.PlainDate.from('2026-11-16');
  const html = render(<BevestigVoorstel titel="T" oud={datum} nieuw={datum} uitleg="u" artikel="a">x</BevestigVoorstel>);
  expect(html).toContain('Uiterste beslisdatum blijft');
  expect(html).not.toContain('Uiterste beslisdatum nu');
});

test('a table keeps its roles for screen readers and says how it is sorted', () => {
  const html = render(
    <Tabel bijschrift="Zaken" rijen={['x']} sleutel={(rij) => rij} kolommen={[{ kop: 'Datum', rijkop: true, cel: (rij) => rij, sorteer: { href: '/werk?sorteer=-datum', richting: 'oplopend' } }]} />,
  );
  expect(html).toContain('role="columnheader" scope="col" aria-sort="ascending"');
  expect(html).toContain('role="rowheader" scope="row"');
});

test.each([
  [1, 1, [1]],
  [1, 5, [1, 2, null, 5]],
  [3, 5, [1, 2, 3, 4, 5]],
  [10, 22, [1, null, 9, 10, 11, null, 22]],
])('on page %i of %i the numbers are %j', (huidig, aantal, expected) => {
  expect(paginanummers(huidig, aantal)).toEqual(expected);
});

test.each(['javascript:alert(1)', '//kwaad.example', '/\\kwaad.example', 'data:text/html,x', ' /x'])('%s is never linked to', (address) => {
  expect(veiligPad(address)).toBeNull();
});

test.each(['//kwaad.example', 'https://kwaad.example', '/\\kwaad', '/werk\nSet-Cookie: x', undefined])('after login nobody is sent to %j', (address) => {
  expect(eigenPad(address, '/werk')).toBe('/werk');
});

test('a query leaves out what is empty', () => {
  expect(metVraag('/zoeken', { q: 'kap bomen', soort: ['a', 'b'], leeg: '', niets: undefined })).toBe('/zoeken?q=kap+bomen&soort=a&soort=b');
  expect(metVraag('/zoeken', {})).toBe('/zoeken');
});
