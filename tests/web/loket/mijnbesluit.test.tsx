// What a requester sees of a decision: which documents, why one is not given, where one stands already, and where everybody finds it.
import { Besluit, type Besluitweergave } from '../../../src/web/loket/mijnbesluit.tsx';
import { render } from '../../../src/web/ui/render.tsx';

const dag = (tekst: string): Temporal.PlainDate => Temporal.PlainDate.from(tekst);
const besluit: Besluitweergave = {
  titel: 'Het plein',
  datum: dag('2026-09-21'),
  brief: '/mijn/WOO-2026-0001/besluit/b',
  openbaarmaking: 'Documenten volgen.',
  bezwaarTotEnMet: dag('2026-11-02'),
  documenten: [],
  alles: null,
  verstrektOp: dag('2026-09-21'),
  opDeSite: null,
};
const html = (rest: Partial<Besluitweergave>): string => render(<Besluit {...besluit} {...rest} />);
const document = { nummer: 4, titel: 'Brief', oordeel: 'Al openbaar', pad: null, redenen: [], vindplaats: null } as const;

it('leads to where a document stands already', () => {
  expect(html({ documenten: [{ ...document, vindplaats: 'https://raad.example/stuk' }] })).toContain('Staat al op <a class="nl-link" href="https://raad.example/stuk">https://raad.example/stuk</a>');
});

it('tells a place that is no address as text', () => {
  const text = html({ documenten: [{ ...document, vindplaats: 'javascript:alert(1)' }] });
  expect(text).toContain('Staat al op javascript:alert(1)');
  expect(text).not.toContain('href="javascript');
});

it('says why a document is not given, or only in part', () => {
  expect(html({ documenten: [{ ...document, oordeel: 'Niet openbaar', redenen: ['Eerbiediging van de persoonlijke levenssfeer (5.1.2.e)'] }] })).toContain('Reden: Eerbiediging van de persoonlijke levenssfeer (5.1.2.e)');
});

it('leads to the same decision on the public site, once it is there', () => {
  expect(html({})).not.toContain('Voor iedereen te lezen');
  const text = html({ opDeSite: { pad: '/dossiers/WOO-2026-0001', sinds: dag('2026-09-21') } });
  expect(text).toContain('Voor iedereen te lezen');
  expect(text).toContain('href="/dossiers/WOO-2026-0001"');
  expect(text).toContain('21 september 2026');
});
