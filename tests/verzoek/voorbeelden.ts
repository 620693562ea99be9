// A request and what can be asked of it, to be varied by each test. Received on 2 November 2026; the first term ends on 30 November.
import type { BriefVerwijzing } from '../../src/kern/bestand.ts';
import type { BerichtId, BesluitId, BlobHash, DerdeId, EventId, MedewerkerId, PersoonId, Verzegeld } from '../../src/kern/ids.ts';
import type * as C from '../../src/verzoek/commands.ts';
import { verzoekDecider } from '../../src/verzoek/decide.ts';
import type { VerzoekEvent } from '../../src/verzoek/events.ts';

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
export const vernieuw = (hash: string): C.VernieuwVolgcode => ({ type: 'VernieuwVolgcode', volgcodeHash: hash });
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
