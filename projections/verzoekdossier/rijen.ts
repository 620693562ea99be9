// From rows to the parts of a case file.
import type { Bijlage, BriefVerwijzing } from '../../src/kern/bestand.ts';
import type { IsoDate } from '../../src/kern/date.ts';
import type { Actor, Position, Revision } from '../../src/kern/event.ts';
import type { BerichtId, BesluitId, DerdeId, EventId, MedewerkerId, PersoonId, Verzegeld, VerzoekId } from '../../src/kern/ids.ts';
import type { Besluituitkomst, Contactwijze, Kanaal, Kwalificatie } from '../../src/verzoek/events.ts';
import type { Afsluitreden } from '../../src/verzoek/afsluiting.ts';
import type { Verzegeldveld } from '../../src/verzoek/velden.ts';
import { getal, json, jsonOfNiets, moment, momentOfNiets, tekst, tekstOfNiets, type Rij } from '../motor/rij.ts';
import type * as M from './model.ts';

function afsluiting(rij: Rij): M.Afsluiting | null {
  const op = tekstOfNiets<IsoDate>(rij, 'afgesloten_op');
  if (op === null) return null;
  const uitkomst = tekstOfNiets<Besluituitkomst>(rij, 'uitkomst');
  return uitkomst === null ? { door: tekst<Exclude<Afsluitreden, 'besluit'>>(rij, 'afgesloten_door'), op } : { door: 'besluit', op, uitkomst };
}

export const naarKop = (rij: Rij): M.Verzoekkop => ({
  verzoekId: tekst<VerzoekId>(rij, 'id'),
  nummer: tekst(rij, 'nummer'),
  organisatie: tekst(rij, 'organisatie'),
  kanaal: tekst<Kanaal>(rij, 'kanaal'),
  ontvangenOp: tekst(rij, 'ontvangen_op'),
  werktitel: tekstOfNiets(rij, 'werktitel'),
  behandelaar: tekstOfNiets<MedewerkerId>(rij, 'behandelaar'),
  contactwijze: tekst<Contactwijze>(rij, 'contactwijze'),
  persoonId: tekst<PersoonId>(rij, 'persoon_id'),
  volgcodeHash: tekst(rij, 'volgcode_hash'),
  ontvangstBevestigdOp: tekstOfNiets(rij, 'ontvangst_bevestigd_op'),
  kwalificatie: tekstOfNiets<Kwalificatie>(rij, 'kwalificatie'),
  afsluiting: afsluiting(rij),
  gewistOp: tekstOfNiets(rij, 'gewist_op'),
  ongelezen: { voorBehandelaar: getal(rij, 'ongelezen_behandelaar'), voorVerzoeker: getal(rij, 'ongelezen_verzoeker') },
  revision: getal<Revision>(rij, 'revision'),
  position: getal<Position>(rij, 'position'),
});

export const naarDossier = (rij: Rij): M.Verzoekdossier => ({
  ...naarKop(rij),
  verzoeker: tekstOfNiets<Verzegeld>(rij, 'verzoeker'),
  onderwerp: tekstOfNiets<Verzegeld>(rij, 'onderwerp'),
  tekst: tekstOfNiets<Verzegeld>(rij, 'tekst'),
  bijlagen: json<readonly Bijlage[]>(rij, 'bijlagen'),
});

/** The type and data of one event were stored together (feit.ts): together they are the fact again. */
const naarFeit = (rij: Rij): M.Tijdlijnfeit => ({ type: tekst(rij, 'type'), data: json(rij, 'data') }) as M.Tijdlijnfeit;

export const naarTijdlijnregel = (rij: Rij): M.Tijdlijnregel => ({
  eventId: tekst<EventId>(rij, 'event_id'),
  revision: getal<Revision>(rij, 'revision'),
  datum: tekstOfNiets(rij, 'datum'),
  recordedAt: moment(rij, 'recorded_at'),
  actor: tekst<Actor>(rij, 'actor'),
  feit: naarFeit(rij),
});

export const naarBericht = (rij: Rij): M.Bericht => ({
  berichtId: tekst<BerichtId>(rij, 'id'),
  van: tekst<M.Bericht['van']>(rij, 'van'),
  geplaatstOp: tekst(rij, 'geplaatst_op'),
  recordedAt: moment(rij, 'recorded_at'),
  tekst: tekstOfNiets<Verzegeld>(rij, 'tekst'),
  bijlagen: json<readonly Bijlage[]>(rij, 'bijlagen'),
  antwoordVoor: tekstOfNiets(rij, 'antwoord_voor'),
  gelezenOp: momentOfNiets(rij, 'gelezen_op'),
});

export const naarBrief = (rij: Rij): M.Brief => ({
  ...json<BriefVerwijzing>(rij, 'verwijzing'),
  eventId: tekst<EventId>(rij, 'event_id'),
  soort: tekst<M.Briefsoort>(rij, 'soort'),
  datum: tekst(rij, 'datum'),
  derdeId: tekstOfNiets<DerdeId>(rij, 'derde_id'),
});

export const naarPrecisering = (rij: Rij): M.Precisering => ({
  gevraagdOp: tekst(rij, 'gevraagd_op'),
  uiterlijk: tekst(rij, 'uiterlijk'),
  vraag: tekstOfNiets<Verzegeld>(rij, 'vraag'),
  ontvangenOp: tekstOfNiets(rij, 'ontvangen_op'),
  antwoord: tekstOfNiets<Verzegeld>(rij, 'antwoord'),
});

export const naarDerde = (rij: Rij): M.Derde => ({
  derdeId: tekst<DerdeId>(rij, 'derde_id'),
  persoonId: tekst<PersoonId>(rij, 'persoon_id'),
  naam: tekstOfNiets<Verzegeld>(rij, 'naam'),
  gevraagdOp: tekst(rij, 'gevraagd_op'),
  uiterlijk: tekst(rij, 'uiterlijk'),
  ontvangenOp: tekstOfNiets(rij, 'ontvangen_op'),
  brief: json<BriefVerwijzing>(rij, 'brief'),
  stukken: json<M.Derde['stukken']>(rij, 'stukken'),
});

export const naarVerzegeldeTekst = (rij: Rij): M.VerzegeldeTekst => ({
  revision: getal<Revision>(rij, 'revision'),
  veld: tekst<Verzegeldveld>(rij, 'veld'),
  sleutel: tekst(rij, 'sleutel'),
  tekst: tekstOfNiets<Verzegeld>(rij, 'tekst'),
});

export const naarDossierbesluit = (rij: Rij): M.Dossierbesluit => ({
  besluitId: tekst<BesluitId>(rij, 'id'),
  titel: tekst(rij, 'titel'),
  uitkomst: tekst<Besluituitkomst>(rij, 'uitkomst'),
  deel: jsonOfNiets<NonNullable<M.Dossierbesluit['deel']>>(rij, 'deel'),
  ondertekendOp: tekstOfNiets(rij, 'ondertekend_op'),
  bekendgemaaktOp: tekstOfNiets(rij, 'bekendgemaakt_op'),
  verstrektOp: tekstOfNiets(rij, 'verstrekt_op'),
  brief: jsonOfNiets<BriefVerwijzing>(rij, 'brief'),
  openbareBrief: jsonOfNiets<BriefVerwijzing>(rij, 'openbare_brief'),
});
