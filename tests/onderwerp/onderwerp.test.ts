// A topic as a specification.
import { onderwerpDecider } from '../../src/onderwerp/decide.ts';
import type { OnderwerpEvent } from '../../src/onderwerp/events.ts';
import { slugVan } from '../../src/onderwerp/slug.ts';
import type { IsoDate } from '../../src/kern/date.ts';
import type { TijdlijnpuntId } from '../../src/kern/ids.ts';
import { given } from '../support/decider.ts';

const vandaag = Temporal.PlainDate.from('2026-11-28');
const op = '2026-11-28' as IsoDate;
const wat = { soort: 'dossier', naam: 'De dijk', samenvatting: 'Alles over de dijk.' } as const;
const geopend: OnderwerpEvent = { type: 'OnderwerpGeopend', data: { ...wat, geopendOp: op } };
const punt = { puntId: 't1' as TijdlijnpuntId, titel: 'De dijk brak', tekst: '', adres: null };
const geplaatst: OnderwerpEvent = { type: 'TijdlijnpuntGeplaatst', data: { ...punt, datum: '2026-02-01' as IsoDate } };
const plaats = { type: 'PlaatsTijdlijnpunt', vandaag, ...punt, datum: Temporal.PlainDate.from('2026-02-01') } as const;
const gesloten: OnderwerpEvent = { type: 'OnderwerpGesloten', data: { geslotenOp: op } };

describe('a topic', () => {
  it('is opened with a name and a summary, once', () => {
    given(onderwerpDecider, []).when({ type: 'OpenOnderwerp', vandaag, ...wat }).then([geopend]);
    given(onderwerpDecider, []).when({ type: 'OpenOnderwerp', vandaag, ...wat, naam: ' ' }).refuses('tekst_ontbreekt');
    given(onderwerpDecider, [geopend]).when({ type: 'OpenOnderwerp', vandaag, ...wat }).then([]);
    given(onderwerpDecider, [geopend]).when({ type: 'OpenOnderwerp', vandaag, ...wat, samenvatting: 'Iets anders.' }).refuses('onderwerp_bestaat_al');
  });
  it('tells what happened, never what is still to happen, and links only to pages', () => {
    given(onderwerpDecider, [geopend]).when(plaats).then([geplaatst]);
    given(onderwerpDecider, [geopend, geplaatst]).when(plaats).then([]);
    given(onderwerpDecider, [geopend]).when({ ...plaats, datum: Temporal.PlainDate.from('2026-11-29') }).refuses('datum_in_de_toekomst');
    given(onderwerpDecider, [geopend]).when({ ...plaats, adres: 'javascript:alert(1)' }).refuses('adres_ongeldig');
    given(onderwerpDecider, [geopend]).when({ ...plaats, adres: '//elders.example' }).refuses('adres_ongeldig');
  });
  it('takes nothing more when it is closed, and is not promoted then', () => {
    given(onderwerpDecider, [geopend, { type: 'OnderwerpUitgelicht', data: { uitgelicht: true } }]).when({ type: 'SluitOnderwerp', vandaag }).then([gesloten]);
    given(onderwerpDecider, [geopend, gesloten]).when(plaats).refuses('onderwerp_gesloten');
    given(onderwerpDecider, [geopend, gesloten]).when({ type: 'LichtUit', uitgelicht: true }).refuses('onderwerp_gesloten');
    given(onderwerpDecider, [geopend, gesloten]).when({ type: 'HeropenOnderwerp', vandaag }).then([{ type: 'OnderwerpHeropend', data: { heropendOp: op } }]);
  });
  it('must be there', () => {
    given(onderwerpDecider, []).when({ type: 'LichtUit', uitgelicht: true }).refuses('onderwerp_onbekend');
  });
});

it('gets an address of plain letters from its name', () => {
  expect(slugVan('Herinrichting Stationsplein (fase 2): één')).toBe('herinrichting-stationsplein-fase-2-een');
  expect(slugVan('…')).toBeNull();
});
