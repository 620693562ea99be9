// A request and what can be asked of it, to be varied by each test. Received on 2 November 2026; the first term ends on 30 November.
import type { BriefVerwijzing } from '../../src/kern/bestand.ts';
import type { BerichtId, BesluitId, BlobHash, ContactId, DerdeId, EventId, MedewerkerId, PersoonId, PlanId, Verzegeld, VerzoekId, ZoekopdrachtId } from '../../src/kern/ids.ts';
import type * as C from '../../src/verzoek/commands.ts';
import { verzoekDecider } from '../../src/verzoek/decide.ts';
import type { VerzoekEvent } from '../../src/verzoek/events.ts';
import type { Feit } from '../../src/wet/termijnen/model.ts';

export const dag = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
export const VANDAAG = dag('2026-11-24');
export const ONTVANGEN_OP = dag('2026-11-02');
export const MORGEN = dag('2026-11-25');
export const DAG_ERVOOR = dag('2026-11-01');
export const EINDE = dag('2026-11-30');

const zegel = (tekst: string): Verzegeld => `verzegeld ${tekst}` as Verzegeld;
const brief = (titel: string): BriefVerwijzing => ({ blob: 'c'.repeat(64) as BlobHash, bytes: 10, verzegeldVoor: 'p1' as PersoonId, titel });
export const anna = 'anna' as MedewerkerId;
export const bericht1 = 'bericht-1' as BerichtId;
export const derde = (id: string) => ({ derdeId: id as DerdeId, persoonId: `p-${id}` as PersoonId, naam: zegel(id), brief: brief(id) });
const nu = { vandaag: VANDAAG } as const;

export const ontvang = (anders: Partial<C.OntvangVerzoek> = {}): C.OntvangVerzoek => ({
  type: 'OntvangVerzoek', ...nu, nummer: 'WOO-2026-0001', kanaal: 'portaal', ontvangenOp: ONTVANGEN_OP, organisatie: 'https://body.example',
  persoonId: 'p1' as PersoonId, verzoeker: zegel('verzoeker'), contactwijze: 'e-mail', onderwerp: zegel('onderwerp'), tekst: zegel('tekst'),
  bijlagen: [], volgcodeHash: 'a'.repeat(64), werktitel: null, ...anders,
});
export const werktitel = (tekst: string): C.GeefWerktitel => ({ type: 'GeefWerktitel', werktitel: tekst });
export const vernieuw = (hash: string, anders: Partial<C.VernieuwVolgcode> = {}): C.VernieuwVolgcode => ({
  type: 'VernieuwVolgcode', ...nu, verzondenOp: VANDAAG, volgcodeHash: hash, brief: brief('Volgcode'), ...anders,
});
export const wijsToe = (wie: MedewerkerId = anna): C.WijsToe => ({ type: 'WijsToe', behandelaar: wie });
export const bevestig = (anders: Partial<C.BevestigOntvangst> = {}): C.BevestigOntvangst => ({
  type: 'BevestigOntvangst', ...nu, verzondenOp: dag('2026-11-03'), brief: brief('Ontvangst'), ...anders,
});
export const vraag = (anders: Partial<C.VraagPrecisering> = {}): C.VraagPrecisering => ({
  type: 'VraagPrecisering', ...nu, verzondenOp: dag('2026-11-04'), uiterlijk: dag('2026-11-18'), vraag: zegel('vraag'), brief: brief('Vraag'), ...anders,
});
export const antwoord = (anders: Partial<C.RegistreerPrecisering> = {}): C.RegistreerPrecisering => ({
  type: 'RegistreerPrecisering', ...nu, ontvangenOp: dag('2026-11-10'), tekst: zegel('antwoord'), ...anders,
});
export const vraagZienswijzen = (anders: Partial<C.VraagZienswijzen> = {}): C.VraagZienswijzen => ({
  type: 'VraagZienswijzen', ...nu, verzoekerGeinformeerdOp: dag('2026-11-05'), uiterlijk: dag('2026-11-19'),
  derden: [derde('d1'), derde('d2')], briefAanVerzoeker: brief('Zienswijzen'), ...anders,
});
export const zienswijze = (id: string, anders: Partial<C.RegistreerZienswijze> = {}): C.RegistreerZienswijze => ({
  type: 'RegistreerZienswijze', ...nu, ontvangenOp: dag('2026-11-12'), derdeId: id as DerdeId, langs: 'anders', antwoorden: [], algemeen: null, ...anders,
});
export const meldEinde = (anders: Partial<C.MeldEindeOpschorting> = {}): C.MeldEindeOpschorting => ({
  type: 'MeldEindeOpschorting', ...nu, verzondenOp: dag('2026-11-20'), brief: brief('Einde'), ...anders,
});
export const verdaag = (anders: Partial<C.Verdaag> = {}): C.Verdaag => ({
  type: 'Verdaag', ...nu, aangekondigdOp: dag('2026-11-20'), weken: 2, reden: 'omvang', toelichting: 'Het zijn veel stukken.', brief: brief('Verdaging'), ...anders,
});
export const uitstel = (anders: Partial<C.KomUitstelOvereen> = {}): C.KomUitstelOvereen => ({
  type: 'KomUitstelOvereen', ...nu, overeengekomenOp: dag('2026-11-23'), tot: dag('2026-12-21'), schriftelijk: true, brief: brief('Uitstel'), ...anders,
});
export const plaats = (anders: Partial<C.PlaatsBericht> = {}): C.PlaatsBericht => ({
  type: 'PlaatsBericht', ...nu, berichtId: bericht1, van: 'behandelaar', tekst: zegel('bericht'), bijlagen: [], antwoordVoor: null, ...anders,
});
export const gelezen = (door: 'verzoeker' | 'behandelaar', berichtId = bericht1): C.MarkeerGelezen => ({ type: 'MarkeerGelezen', berichtId, door });
export const trekIn = (anders: Partial<C.TrekVerzoekIn> = {}): C.TrekVerzoekIn => ({
  type: 'TrekVerzoekIn', ...nu, ingetrokkenOp: dag('2026-11-23'), brief: null, ...anders,
});
export const besluit = (anders: Partial<C.VerwerkBesluit> = {}): C.VerwerkBesluit => ({
  type: 'VerwerkBesluit', besluitId: 'b1' as BesluitId, bekendgemaaktOp: dag('2026-11-24'), uitkomst: 'openbaar', bezwaarVerwacht: false, deel: null, ...anders,
});
export const bewaak = (vandaag: string, datum = EINDE, dagenVooraf = 5): C.BewaakTermijn => ({ type: 'BewaakTermijn', vandaag: dag(vandaag), datum, dagenVooraf });
export const herinner = (vandaag = VANDAAG): C.Herinner => ({ type: 'Herinner', vandaag });
export const meld = (gelukt: boolean): C.MeldNotificatie => ({
  type: 'MeldNotificatie', bron: 'e1' as EventId, soort: 'bericht', uitkomst: gelukt ? { gelukt, messageId: 'm1' } : { gelukt, reden: 'Postbus vol.' },
});
export const wis = (reden = 'Op verzoek van de betrokkene.'): C.WisPersoonsgegevens => ({ type: 'WisPersoonsgegevens', ...nu, reden });

export const contact1 = 'c1' as ContactId;
export const plan1 = 'p1' as PlanId;
export const zoek1 = 'z1' as ZoekopdrachtId;
export const kwalificeer = (anders: Partial<C.Kwalificeer> = {}): C.Kwalificeer => ({
  type: 'Kwalificeer', ...nu, op: dag('2026-11-03'), soort: 'woo-verzoek', toelichting: 'Vraagt om documenten.', brief: null, ...anders,
});
export const identiteit = (anders: Partial<C.StelIdentiteitVast> = {}): C.StelIdentiteitVast => ({
  type: 'StelIdentiteitVast', ...nu, vastgesteldOp: dag('2026-11-04'), wijze: 'paspoort gezien', ...anders,
});
export const milieu = (anders: Partial<C.MerkMilieuAan> = {}): C.MerkMilieuAan => ({
  type: 'MerkMilieuAan', ...nu, aangemerktOp: dag('2026-11-04'), milieu: true, emissies: false, toelichting: 'Gaat over de bodem.', ...anders,
});
export const contact = (anders: Partial<C.LegContactVast> = {}): C.LegContactVast => ({
  type: 'LegContactVast', ...nu, contactId: contact1, op: dag('2026-11-04'), wijze: 'telefoon', verslag: zegel('verslag'), ...anders,
});
export const informeel = (anders: Partial<C.DoeInformeelAf> = {}): C.DoeInformeelAf => ({
  type: 'DoeInformeelAf', ...nu, afgedaanOp: dag('2026-11-10'), akkoord: true, toelichting: 'Stond al op de website.', brief: brief('Afgedaan'), ...anders,
});
export const vraagAanvulling = (anders: Partial<C.VraagAanvulling> = {}): C.VraagAanvulling => ({
  type: 'VraagAanvulling', ...nu, verzondenOp: dag('2026-11-04'), uiterlijk: dag('2026-11-18'), vraag: zegel('aanvulling'), brief: brief('Aanvulling'), ...anders,
});
export const aanvulling = (anders: Partial<C.RegistreerAanvulling> = {}): C.RegistreerAanvulling => ({
  type: 'RegistreerAanvulling', ...nu, ontvangenOp: dag('2026-11-10'), tekst: zegel('aanvulling'), ...anders,
});
export const zendDoor = (anders: Partial<C.ZendDoor> = {}): C.ZendDoor => ({
  type: 'ZendDoor', ...nu, doorgezondenOp: dag('2026-11-05'), omvang: 'geheel', aan: 'Waterschap Voorbeeldland', deel: null, brief: brief('Doorgestuurd'), briefAanOrgaan: brief('Verzoek'), ...anders,
});
export const doorzendingOntvangen = (anders: Partial<C.RegistreerDoorzendingOntvangen> = {}): C.RegistreerDoorzendingOntvangen => ({
  type: 'RegistreerDoorzendingOntvangen', ...nu, doorzending: 1, ontvangenOp: dag('2026-11-06'), ...anders,
});
export const schortOp = (anders: Partial<C.SchortOp> = {}): C.SchortOp => ({
  type: 'SchortOp', ...nu, grond: 'overmacht', vanaf: dag('2026-11-09'), gemeldOp: dag('2026-11-09'), verwachtTot: dag('2026-11-16'), toelichting: 'Brand in het archief.', brief: brief('Staat stil'), ...anders,
});
export const beeindig = (anders: Partial<C.BeeindigOpschorting> = {}): C.BeeindigOpschorting => ({ type: 'BeeindigOpschorting', ...nu, opschorting: 1, op: dag('2026-11-13'), ...anders });
export const overleg = (anders: Partial<C.LegOverlegVast> = {}): C.LegOverlegVast => ({
  type: 'LegOverlegVast', ...nu, contactId: 'c2' as ContactId, op: dag('2026-11-10'), verslag: zegel('overleg'), overeenstemming: true, ...anders,
});
export const fasen = [
  { nummer: 1, omschrijving: 'de rapporten', uiterlijk: dag('2026-12-11') },
  { nummer: 2, omschrijving: 'de mails', uiterlijk: dag('2027-02-01') },
];
export const plan = (anders: Partial<C.StelDeelplanVoor> = {}): C.StelDeelplanVoor => ({
  type: 'StelDeelplanVoor', ...nu, planId: plan1, voorgesteldOp: dag('2026-11-11'), fasen, brief: brief('Plan'), ...anders,
});
export const akkoord = (anders: Partial<C.AanvaardDeelplan> = {}): C.AanvaardDeelplan => ({
  type: 'AanvaardDeelplan', ...nu, planId: plan1, aanvaardOp: dag('2026-11-12'), langs: 'portaal', schriftelijk: true, ...anders,
});
export const wijsAf = (anders: Partial<C.WijsDeelplanAf> = {}): C.WijsDeelplanAf => ({ type: 'WijsDeelplanAf', ...nu, planId: plan1, op: dag('2026-11-12'), tegenvoorstel: null, ...anders });
export const meldLaat = (anders: Partial<C.MeldTermijnoverschrijding> = {}): C.MeldTermijnoverschrijding => ({
  type: 'MeldTermijnoverschrijding', ...nu, verzondenOp: dag('2026-11-20'), verwachtOp: dag('2026-12-18'), brief: brief('Later'), ...anders,
});
export const zoek = (anders: Partial<C.ZetZoekopdrachtUit> = {}): C.ZetZoekopdrachtUit => ({
  type: 'ZetZoekopdrachtUit', ...nu, zoekopdrachtId: zoek1, uitgezetOp: dag('2026-11-04'), uiterlijk: dag('2026-11-11'), afdeling: 'Ruimte', functie: 'projectleider',
  persoonId: 'p9' as PersoonId, naam: zegel('zoeker'), bronnen: ['zaaksysteem', ' mailbox '], zoektermen: ['brug'], periode: { van: null, totEnMet: null }, ...anders,
});
export const herinnerZoek = (op = VANDAAG): C.HerinnerZoekopdracht => ({ type: 'HerinnerZoekopdracht', ...nu, zoekopdrachtId: zoek1, op });
export const gezocht = (anders: Partial<C.RondZoekopdrachtAf> = {}): C.RondZoekopdrachtAf => ({
  type: 'RondZoekopdrachtAf', ...nu, zoekopdrachtId: zoek1, afgerondOp: dag('2026-11-10'), bronnen: ['mailbox'], zoektermen: ['brug'], aantalGevonden: 3, verklaring: '', ...anders,
});
export const voegSamen = (anders: Partial<C.VoegSamenMet> = {}): C.VoegSamenMet => ({
  type: 'VoegSamenMet', ...nu, op: dag('2026-11-06'), met: 'v2' as VerzoekId, metNummer: 'WOO-2026-0002', zelfdeVerzoeker: true, brief: brief('Samen'), ...anders,
});
export const neemOp = (anders: Partial<C.NeemVerzoekOp> = {}): C.NeemVerzoekOp => ({
  type: 'NeemVerzoekOp', ...nu, op: dag('2026-11-06'), verzoekId: 'v3' as VerzoekId, nummer: 'WOO-2026-0003', ontvangenOp: dag('2026-10-28'), ...anders,
});
export const splits = (anders: Partial<C.Splits> = {}): C.Splits => ({
  type: 'Splits', ...nu, op: dag('2026-11-06'), naar: 'v4' as VerzoekId, naarNummer: 'WOO-2026-0004', omschrijving: 'de aanbesteding', brief: brief('Gesplitst'), ...anders,
});
export const neemOver = (feiten: readonly Feit[]): C.NeemFeitenOver => ({ type: 'NeemFeitenOver', ...nu, op: dag('2026-11-06'), van: 'v1' as VerzoekId, vanNummer: 'WOO-2026-0001', feiten });
export const rechtsgang = (id = 'r1'): C.MeldRechtsgang => ({ type: 'MeldRechtsgang', rechtsgangId: id, soort: 'bezwaar', besluitId: 'b1' as BesluitId, op: dag('2026-11-24') });
export const eindeRechtsgang = (id = 'r1'): C.MeldEindeRechtsgang => ({ type: 'MeldEindeRechtsgang', rechtsgangId: id, op: dag('2026-11-24') });
export const corrigeer = (revisie: number, veld: string, nieuw: string, anders: Partial<C.CorrigeerDatum> = {}): C.CorrigeerDatum => ({
  type: 'CorrigeerDatum', ...nu, verzondenOp: VANDAAG, revisie, veld, nieuw: dag(nieuw), reden: 'Verkeerd poststempel.', brief: brief('Rechtgezet'), ...anders,
});
export const vervallen = (revisie: number, anders: Partial<C.VerklaarVervallen> = {}): C.VerklaarVervallen => ({
  type: 'VerklaarVervallen', ...nu, verzondenOp: VANDAAG, revisie, reden: 'Hoorde bij een ander verzoek.', brief: brief('Vervallen'), ...anders,
});
export const verwerk = (id = 'd1', anders: Partial<C.VerwerkZienswijze> = {}): C.VerwerkZienswijze => ({
  type: 'VerwerkZienswijze', ...nu, derdeId: id as DerdeId, verwerktOp: dag('2026-11-20'), gevolgd: 'deels', reden: zegel('reden'), ...anders,
});

/** The history these commands lead to, after receipt; throws when one is refused. */
export function na(...commands: readonly C.VerzoekCommand[]): readonly VerzoekEvent[] {
  let staat = verzoekDecider.initial;
  return [ontvang(), ...commands].flatMap((command) => {
    const uitkomst = verzoekDecider.decide(command, staat, {});
    if (!uitkomst.ok) throw new Error(`${command.type}: ${uitkomst.weigeringen.map(({ code }) => code).join()}`);
    staat = uitkomst.events.reduce((vorige, event) => verzoekDecider.evolve(vorige, event), staat);
    return uitkomst.events;
  });
}
