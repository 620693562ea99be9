// Keeps what figures need: events of requests without letters and sealed texts, grounds of announced decisions, outcomes of objections.
import type { DatabaseSync } from 'node:sqlite';
import type { BesluitEvent } from '../../src/besluit/events.ts';
import type { BezwaarEvent } from '../../src/bezwaar/events.ts';
import type { Cijferfeit } from '../../src/cijfers/zaak.ts';
import { dateInAmsterdam, toIsoDate } from '../../src/kern/date.ts';
import { categoryOf, idOf } from '../../src/kern/event.ts';
import type { VerzoekEvent } from '../../src/verzoek/events.ts';
import { verzoektypen } from '../../src/verzoek/typen.ts';
import type { Schrijver, Vastgelegd } from '../motor/projectie.ts';
import { json, tekst } from '../motor/rij.ts';

type Verzoekgebeurtenis = Vastgelegd<VerzoekEvent>;
type Besluitgebeurtenis = Vastgelegd<BesluitEvent>;
type Bezwaargebeurtenis = Vastgelegd<BezwaarEvent>;
type Gebeurtenis = Verzoekgebeurtenis | Besluitgebeurtenis | Bezwaargebeurtenis;

/** What makes a fact for the clock, or a figure by itself. A new event does not compile until somebody chose. */
const TELT: Readonly<Record<VerzoekEvent['type'], boolean>> = {
  VerzoekOntvangen: true,
  WerktitelGegeven: true,
  VolgcodeVernieuwd: false,
  VerzoekToegewezen: false,
  OntvangstBevestigd: false,
  PreciseringGevraagd: true,
  PreciseringOntvangen: true,
  ZienswijzenGevraagd: true,
  ZienswijzeOntvangen: true,
  EindeOpschortingGemeld: false,
  BeslissingVerdaagd: true,
  UitstelOvereengekomen: true,
  BerichtGeplaatst: false,
  BerichtGelezen: false,
  VerzoekIngetrokken: true,
  BesluitOpVerzoekBekendgemaakt: true,
  TermijnNaderde: false,
  TermijnVerstreek: false,
  HerinneringGestuurd: false,
  NotificatieVerstuurd: false,
  NotificatieMislukt: false,
  PersoonsgegevensGewist: false,
  ZienswijzeVerwerkt: false,
  BekendmakingOpVerzoekGecorrigeerd: true,
  VoorzieningOpVerzoekVerwerkt: true,
  VerzoekGekwalificeerd: true,
  IdentiteitVastgesteld: false,
  MilieuInformatieAangemerkt: true,
  ContactGelegd: false,
  VerzoekInformeelAfgedaan: true,
  AanvullingGevraagd: true,
  AanvullingOntvangen: true,
  VerzoekDoorgezonden: true,
  DoorzendingOntvangen: true,
  OpschortingIngegaan: true,
  OpschortingGeeindigd: true,
  OverlegGevoerd: true,
  DeelplanVoorgesteld: true,
  DeelplanAanvaard: true,
  DeelplanAfgewezen: false,
  TermijnoverschrijdingGemeld: false,
  ZoekopdrachtUitgezet: false,
  ZoekopdrachtHerinnerd: false,
  ZoekopdrachtAfgerond: false,
  VerzoekSamengevoegd: true,
  VerzoekGevoegd: true,
  VerzoekGesplitst: false,
  VerzoekAfgesplitst: true,
  RechtsgangBegonnen: true,
  RechtsgangGeeindigd: false,
  DatumGecorrigeerd: true,
  RegistratieVervallen: true,
};
export const types: readonly string[] = [...verzoektypen.filter((type) => TELT[type]), 'BesluitOpgesteld', 'BesluitTerControleAangeboden', 'BesluitBekendgemaakt', 'RechtsgangGeopend', 'BezwaarBeslist'];

/** Letters, sealed texts and who asked: no figure is made of them. */
const WEG: ReadonlySet<string> = new Set(['brief', 'persoonId', 'verzoeker', 'onderwerp', 'tekst', 'bijlagen', 'volgcodeHash', 'vraag', 'naam', 'stukken', 'codeHash', 'toelichting', 'motivering', 'reden', 'omschrijving']);
const naarJson = (feit: Cijferfeit): string => JSON.stringify(feit, (sleutel: string, waarde: unknown) => (WEG.has(sleutel) ? undefined : waarde));

const categorieIs = (event: Gebeurtenis, categorie: string): boolean => categoryOf(event.stream) === categorie;
const isVerzoek = (event: Gebeurtenis): event is Verzoekgebeurtenis => categorieIs(event, 'verzoek');
const isBesluit = (event: Gebeurtenis): event is Besluitgebeurtenis => categorieIs(event, 'besluit');

/** Documents per ground on the frozen inventory list. */
function telGronden(regels: readonly { readonly gronden: readonly string[] }[]): Readonly<Record<string, number>> {
  const telling: Record<string, number> = {};
  for (const grond of regels.flatMap(({ gronden }) => [...new Set(gronden)])) telling[grond] = (telling[grond] ?? 0) + 1;
  return telling;
}

export function schrijver(db: DatabaseSync): Schrijver {
  const schrijf = db.prepare('INSERT INTO gebeurtenis VALUES(?, ?, ?, ?)');
  const legBesluit = db.prepare("INSERT INTO besluit VALUES(?, ?, '{}')");
  const zetGronden = db.prepare('UPDATE besluit SET gronden = ? WHERE id = ?');
  const leesBesluit = db.prepare('SELECT verzoek_id, gronden FROM besluit WHERE id = ?');
  const legRechtsgang = db.prepare('INSERT INTO rechtsgang VALUES(?, ?)');
  const leesRechtsgang = db.prepare('SELECT verzoek_id FROM rechtsgang WHERE id = ?');
  const bewaar = ({ position, recordedAt }: Gebeurtenis, verzoekId: string, feit: Cijferfeit): void =>
    void schrijf.run(position, verzoekId, toIsoDate(dateInAmsterdam(recordedAt)), naarJson(feit));

  function overBesluit(event: Besluitgebeurtenis): void {
    const id = idOf(event.stream);
    if (event.type === 'BesluitOpgesteld') legBesluit.run(id, event.data.verzoekId);
    if (event.type === 'BesluitTerControleAangeboden') zetGronden.run(JSON.stringify(telGronden(event.data.inventaris)), id);
    if (event.type !== 'BesluitBekendgemaakt') return;
    const rij = leesBesluit.get(id);
    if (rij !== undefined) bewaar(event, tekst(rij, 'verzoek_id'), { soort: 'gronden', gronden: json(rij, 'gronden') });
  }

  function overBezwaar(event: Bezwaargebeurtenis): void {
    const rechtsgangId: string = idOf(event.stream);
    if (event.type === 'RechtsgangGeopend') legRechtsgang.run(rechtsgangId, event.data.verzoekId);
    if (event.type !== 'BezwaarBeslist') return;
    const rij = leesRechtsgang.get(rechtsgangId);
    if (rij !== undefined) bewaar(event, tekst(rij, 'verzoek_id'), { soort: 'bezwaar-beslist', rechtsgangId, op: event.data.bekendgemaaktOp, uitkomst: event.data.uitkomst });
  }

  return {
    apply(event: Gebeurtenis) {
      if (isVerzoek(event)) {
        const { type, data } = event;
        bewaar(event, idOf(event.stream), { soort: 'verzoek', revisie: event.revision, event: { type, data } as VerzoekEvent });
      } else if (isBesluit(event)) overBesluit(event);
      else overBezwaar(event);
    },
  };
}
