// What a body does with a category, and a duty from the day it arose.
import { categorieDecider } from '../../src/categorie/instelling.ts';
import { plichtDecider, type LegPlichtVast } from '../../src/categorie/plicht.ts';
import type { PlichtEvent } from '../../src/categorie/events.ts';
import type { IsoDate } from '../../src/kern/date.ts';
import type { PublicatieId } from '../../src/kern/ids.ts';
import { geldtSinds, informatiecategorieen } from '../../src/wet/informatiecategorieen/categorieen.ts';
import { given } from '../support/decider.ts';

const dag = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
const VANDAAG = dag('2027-03-01');
const legVast = (anders: Partial<LegPlichtVast> = {}): LegPlichtVast => ({
  type: 'LegPlichtVast', vandaag: VANDAAG, organisatie: 'o', categorie: '2j', aanleiding: 'ontvangen', op: dag('2027-02-20'), bijzonder: 'gewoon', titel: { open: 'Onderzoek' }, vanKracht: dag('2027-01-01'), plaats: { soort: 'hier' }, ...anders,
});
const ontstaan: PlichtEvent = { type: 'PlichtOntstaan', data: { organisatie: 'o', categorie: '2j', aanleiding: 'ontvangen', op: '2027-02-20' as IsoDate, bijzonder: 'gewoon', titel: { open: 'Onderzoek' } } };
const plicht = (...events: readonly PlichtEvent[]) => given(plichtDecider, events);

describe('a duty', () => {
  it('arises once', () => {
    plicht().when(legVast()).then([ontstaan]);
    plicht(ontstaan).when(legVast()).then([]);
  });

  it('does not arise over what is older than the category (Woo 10.2a), or where the category is not in force', () => {
    const [weigering] = plicht().when(legVast({ op: dag('2026-12-31') })).refuses('geen_terugwerkende_kracht');
    expect(weigering?.artikel).toBe('Woo art. 10.2a');
    plicht().when(legVast({ vanKracht: null })).refuses('categorie_niet_van_kracht');
    plicht().when(legVast({ plaats: { soort: 'elders', adres: 'https://x.nl', reden: 'Daar.' } })).refuses('categorie_niet_hier');
  });

  it('is a fact, so not of tomorrow; an agenda lies ahead', () => {
    plicht().when(legVast({ op: dag('2027-03-02'), titel: { open: ' ' } })).refuses('datum_in_de_toekomst', 'tekst_ontbreekt');
    expect(plicht().when(legVast({ categorie: '2d', aanleiding: 'vastgesteld', op: dag('2027-03-02'), bijzonder: 'agenda' })).events()).toHaveLength(1);
  });

  it('has no term but those of its category (Woo 3.3 lid 5), because another one gives a wrong day', () => {
    plicht().when(legVast({ categorie: '2e', bijzonder: 'extern-onderzoek' })).refuses('termijn_past_niet');
    plicht().when(legVast({ categorie: '2e', bijzonder: 'herstelsanctie' })).refuses('termijn_past_niet');
    plicht().when(legVast({ aanleiding: 'vastgesteld', bijzonder: 'extern-onderzoek' })).refuses('termijn_past_niet');
    const [weigering] = plicht().when(legVast({ categorie: '2c' })).refuses('termijn_past_niet');
    expect([weigering?.artikel, weigering?.veld]).toEqual(['Woo art. 3.3 lid 5 onder c', 'bijzonder']);
    expect(plicht().when(legVast({ bijzonder: 'extern-onderzoek' })).events()).toHaveLength(1);
    expect(plicht().when(legVast({ categorie: '2c', bijzonder: 'tegelijk' })).events()).toHaveLength(1);
  });

  it('hears interested parties, is tied to a publication, or turns out to be none', () => {
    plicht(ontstaan).when({ type: 'VraagZienswijzenBijPlicht', vandaag: VANDAAG, gevraagdOp: dag('2027-02-25') }).then([{ type: 'ZienswijzenBijPlichtGevraagd', data: { gevraagdOp: '2027-02-25' as IsoDate } }]);
    plicht(ontstaan).when({ type: 'VraagZienswijzenBijPlicht', vandaag: VANDAAG, gevraagdOp: dag('2027-02-10') }).refuses('datum_te_vroeg');
    plicht(ontstaan).when({ type: 'KoppelPlicht', publicatieId: 'u1' as PublicatieId }).then([{ type: 'PlichtGekoppeld', data: { publicatieId: 'u1' as PublicatieId } }]);
    const vervallen: PlichtEvent = { type: 'PlichtVervallen', data: { vervallenOp: '2027-03-01' as IsoDate, reden: 'Valt erbuiten.' } };
    plicht(ontstaan).when({ type: 'LaatPlichtVervallen', vandaag: VANDAAG, reden: 'Valt erbuiten.' }).then([vervallen]);
    plicht(ontstaan, vervallen).when({ type: 'KoppelPlicht', publicatieId: 'u1' as PublicatieId }).refuses('plicht_vervallen');
    plicht().when({ type: 'KoppelPlicht', publicatieId: 'u1' as PublicatieId }).refuses('plicht_onbekend');
  });
});

describe('a category of a body', () => {
  const instelling = given(categorieDecider, []);
  const stelIn = (anders = {}) => ({ type: 'StelCategorieIn', organisatie: 'o', categorie: '2k', vanaf: null, wettelijk: null, plaats: { soort: 'hier' }, ...anders }) as const;
  it('says where the information is, and why it is not here', () => {
    expect(instelling.when(stelIn({ plaats: { soort: 'elders', adres: 'https://vergunningen.nl', reden: 'Eigen site.' } })).events()).toHaveLength(1);
    instelling.when(stelIn({ plaats: { soort: 'elders', adres: 'http://vergunningen.nl', reden: '' } })).refuses('tekst_ontbreekt', 'adres_zonder_https');
  });
  it('begins by itself before the law asks it, never after', () => {
    const wettelijk = dag('2024-11-01');
    expect(instelling.when(stelIn({ categorie: '1d', wettelijk, vanaf: '2024-01-01' })).events()).toHaveLength(1);
    const [weigering] = instelling.when(stelIn({ categorie: '1d', wettelijk, vanaf: '2024-11-02' })).refuses('later_dan_de_wet');
    expect(weigering?.veld).toBe('vanaf');
    const [soort] = informatiecategorieen.filter(({ code }) => code === '1d');
    expect(geldtSinds(soort!, [], dag('2030-01-01'))?.toString()).toBe('2024-11-01');
    expect(geldtSinds(soort!, [], dag('2024-01-01'))?.toString()).toBe('2024-01-01');
  });
  it('may be an overview only where the law says so (Woo 3.3a)', () => {
    expect(instelling.when(stelIn({ plaats: { soort: 'overzicht' } })).events()).toHaveLength(1);
    instelling.when(stelIn({ categorie: '2j', plaats: { soort: 'overzicht' } })).refuses('overzicht_mag_niet');
  });
});
