// Previewing and taking a step in a procedure: terms before and after, article and letter first; the same code then really does it.
import { besluitDecider } from '../../besluit/decide.ts';
import { isWerkend, type Besluit } from '../../besluit/state.ts';
import { openbaarmakingVan } from '../../besluit/voorziening.ts';
import { bezwaarDecider } from '../../bezwaar/decide.ts';
import type { Bezwaar } from '../../bezwaar/state.ts';
import { berekeningVan, termijnenVan, waarschuwingenVan } from '../../bezwaar/termijnen.ts';
import type { BriefInhoud } from '../../documentverwerking/brieven/model.ts';
import { ingebrekestellingDecider } from '../../ingebrekestelling/decide.ts';
import type { Ingebrekestelling } from '../../ingebrekestelling/state.ts';
import { verzuimtermijnen } from '../../ingebrekestelling/termijnen.ts';
import { vandaag } from '../../kern/clock.ts';
import type { Recht, Weigering } from '../../kern/decider.ts';
import { RuleViolated } from '../../kern/errors.ts';
import type { DomainEvent, Revision } from '../../kern/event.ts';
import type { DryRun } from '../../kern/handle.ts';
import type { MedewerkerId, PersoonId, Verzegeld, VerzoekId } from '../../kern/ids.ts';
import { veldVan } from '../../verzoek/velden.ts';
import type { Bezwaartermijnen } from '../../wet/naspel/model.ts';
import { berekenIngebrekestelling } from '../../wet/naspel/niet-tijdig.ts';
import type { Stap as Rekenstap, TermijnCode, Waarschuwing } from '../../wet/termijnen/model.ts';
import { uitlegregels } from '../../wet/termijnen/uitleg.ts';
import { laadVerzoek } from '../verzoek/berichten.ts';
import { bewaarBrief, PROEFBRIEF } from '../brieven/brieven.ts';
import type { Gedaan, Omgeving } from '../omgeving.ts';
import { leesSjabloonboek } from '../brieven/sjabloonboek.ts';
import { sjabloonversies } from '../verzoek/stapvoorstel.ts';
import { briefGewijzigd, type Stapopdracht } from '../verzoek/stapzetten.ts';
import { regelVan, type Doel, type Rechtsgangstap, type Zicht } from './index.ts';
import { geadresseerdeVan } from './partij.ts';
import { leesZicht } from './zicht.ts';

type PlainDate = Temporal.PlainDate;

/** A term as a preview shows it. */
export interface Datumregel {
  readonly code: ReturnType<typeof termijnenVan>[number]['code'] | ReturnType<typeof verzuimtermijnen>[number]['code'] | 'openbaar';
  /** Null: no day is known, or none is left. */
  readonly datum: PlainDate | null;
  readonly afleiding: { readonly stappen: readonly Rekenstap[]; readonly code: TermijnCode } | null;
}

export interface Rechtsgangvoorstel {
  readonly artikel: string;
  readonly voor: readonly Datumregel[];
  readonly na: readonly Datumregel[];
  readonly brief: BriefInhoud | null;
  readonly waarschuwingen: readonly Waarschuwing[];
  readonly weigeringen: readonly Weigering[];
  readonly revision: Revision;
}

/** Terms of a procedure as a preview and a page show them. */
export const naarDatumregels = (termijnen: readonly { readonly code: Datumregel['code']; readonly datum: PlainDate | null; readonly termijn: { readonly afleiding: readonly Rekenstap[]; readonly code: TermijnCode } | null }[]): readonly Datumregel[] =>
  termijnen.map(({ code, datum, termijn }) => ({ code, datum, afleiding: termijn === null ? null : { stappen: termijn.afleiding, code: termijn.code } }));

const vanBezwaar = (staat: Bezwaar, { besluit }: Zicht, recht: Recht): readonly Datumregel[] =>
  staat.status === 'onbekend' || besluit === null ? [] : naarDatumregels(termijnenVan(staat, besluit.bekendgemaaktOp, recht));
const vanVerzuim = (staat: Ingebrekestelling, recht: Recht): readonly Datumregel[] => (staat.status === 'onbekend' ? [] : naarDatumregels(verzuimtermijnen(staat, recht)));
function vanBesluit(staat: Besluit, recht: Recht): readonly Datumregel[] {
  if (!isWerkend(staat)) return [];
  const { vroegste, afleiding } = openbaarmakingVan(staat, recht);
  return [{ code: 'openbaar', datum: vroegste, afleiding: { stappen: afleiding, code: 'T12' } }];
}

interface Proef {
  readonly voor: readonly Datumregel[];
  readonly na: readonly Datumregel[];
  readonly waarschuwingen: readonly Waarschuwing[];
  /** After the step; null for what is not about an objection. */
  readonly bezwaar: Bezwaartermijnen | null;
  readonly weigeringen: readonly Weigering[];
  readonly revision: Revision;
}

const uitslag = ({ uitkomst, revision }: Pick<DryRun<DomainEvent, unknown>, 'uitkomst' | 'revision'>): Pick<Proef, 'weigeringen' | 'revision'> => ({ weigeringen: uitkomst.ok ? [] : uitkomst.weigeringen, revision });

async function probeer({ handler, recht: vast, clock }: Omgeving, doel: Doel, zicht: Zicht): Promise<Proef> {
  const recht = { ...vast, peildatum: vandaag(clock) };
  switch (doel.stroom) {
    case 'bezwaar': {
      const proef = await handler.dryRun(bezwaarDecider, doel.id, doel.command);
      const bekendgemaaktOp = zicht.besluit?.bekendgemaaktOp;
      const gerekend = proef.na.status === 'onbekend' || bekendgemaaktOp === undefined ? null : { termijnen: berekeningVan(proef.na, bekendgemaaktOp, recht), waarschuwingen: waarschuwingenVan(proef.na, bekendgemaaktOp, recht) };
      return { voor: vanBezwaar(proef.voor, zicht, recht), na: vanBezwaar(proef.na, zicht, recht), waarschuwingen: gerekend?.waarschuwingen ?? [], bezwaar: gerekend?.termijnen ?? null, ...uitslag(proef) };
    }
    case 'ingebrekestelling': {
      const proef = await handler.dryRun(ingebrekestellingDecider, doel.id, doel.command);
      return { voor: vanVerzuim(proef.voor, recht), na: vanVerzuim(proef.na, recht), waarschuwingen: [], bezwaar: null, ...uitslag(proef) };
    }
    case 'besluit': {
      const proef = await handler.dryRun(besluitDecider, doel.id, doel.command);
      return { voor: vanBesluit(proef.voor, recht), na: vanBesluit(proef.na, recht), waarschuwingen: [], bezwaar: null, ...uitslag(proef) };
    }
  }
}

const doe = ({ handler }: Omgeving, doel: Doel, opdracht: Parameters<Omgeving['handler']['handle']>[3]): Promise<Gedaan> => {
  switch (doel.stroom) {
    case 'bezwaar':
      return handler.handle(bezwaarDecider, doel.id, doel.command, opdracht);
    case 'ingebrekestelling':
      return handler.handle(ingebrekestellingDecider, doel.id, doel.command, opdracht);
    case 'besluit':
      return handler.handle(besluitDecider, doel.id, doel.command, opdracht);
  }
};

async function maakBriefInhoud(omgeving: Omgeving, stap: Rechtsgangstap, zicht: Zicht, na: Bezwaartermijnen | null): Promise<BriefInhoud | null> {
  const regel = regelVan(stap.soort);
  if (regel.brief === undefined) return null;
  const { config, recht } = omgeving;
  const { verzoekId, nummer, besluit, bezwaar, ingebrekestelling } = zicht;
  const kop = { huisstijl: config.organisatie, boek: await leesSjabloonboek(omgeving), datum: stap.op, nummer, besluit: besluit?.titel ?? '', ...(await geadresseerdeVan(omgeving, verzoekId, bezwaar?.partij ?? null)) };
  const beslissen = na?.beslissen ?? null;
  const termijn =
    beslissen === null || na === null ? null : { uiterlijk: beslissen.einde, rekenbasis: na.basis, zinnen: uitlegregels(beslissen.afleiding, beslissen.code, 'verzoeker').map(({ tekst }) => tekst) };
  const verzuim = ingebrekestelling?.geldig === true ? berekenIngebrekestelling(ingebrekestelling.ontvangenOp, ingebrekestelling.beslissenUiterlijk, recht) : null;
  return regel.brief(stap, { kop, zicht, termijn, na, verzuim: verzuim === null ? null : { hersteltermijn: verzuim.hersteltermijnEinde, beroepVanaf: verzuim.beroepVanaf } });
}

const NIETS = { brief: PROEFBRIEF, tekst: '' as Verzegeld };

/** Whose procedure it is: for whom texts and letters are sealed. */
async function persoonVan(omgeving: Omgeving, { verzoekId, partij, bezwaar }: Zicht): Promise<PersoonId> {
  return (partij ?? bezwaar?.partij)?.persoonId ?? (await laadVerzoek(omgeving, verzoekId)).persoonId;
}

async function bereidVoor(omgeving: Omgeving, verzoekId: VerzoekId, stap: Rechtsgangstap, wie: Parameters<typeof leesZicht>[3]) {
  const zicht = await leesZicht(omgeving, verzoekId, stap, wie);
  const regel = regelVan(stap.soort);
  const proef = await probeer(omgeving, regel.doel(stap, zicht, NIETS), zicht);
  const brief = proef.weigeringen.length > 0 ? null : await maakBriefInhoud(omgeving, stap, zicht, proef.bezwaar);
  return { zicht, regel, proef, brief };
}

/** What taking this step would do. Nothing is recorded, stored or sent. */
export async function stelRechtsgangVoor(omgeving: Omgeving, verzoekId: VerzoekId, stap: Rechtsgangstap, door: MedewerkerId, commandId: Stapopdracht['commandId']): Promise<Rechtsgangvoorstel> {
  const { regel, proef, brief } = await bereidVoor(omgeving, verzoekId, stap, { door, commandId, proef: true });
  const { voor, na, waarschuwingen, weigeringen, revision } = proef;
  return { artikel: regel.artikel, voor, na, brief, waarschuwingen, weigeringen, revision };
}

/**
 * Takes the step: the letter into the file, then one command.
 * @throws RuleViolated with every reason when the law does not allow it, or when the letter has other words by now than were read
 * @throws VersionConflict when somebody else changed the procedure since `opdracht.verwacht`
 */
export async function zetRechtsgangstap(omgeving: Omgeving, verzoekId: VerzoekId, stap: Rechtsgangstap, door: MedewerkerId, { sjablonen, ...opdracht }: Stapopdracht): Promise<Gedaan> {
  const { zicht, regel, proef, brief } = await bereidVoor(omgeving, verzoekId, stap, { door, commandId: opdracht.commandId, proef: false });
  // Refused, or already done under this command id: the handler tells which.
  if (proef.weigeringen.length > 0) return doe(omgeving, regel.doel(stap, zicht, NIETS), { verwacht: proef.revision, ...opdracht });
  if (sjablonen !== undefined && sjablonen !== sjabloonversies(brief === null ? {} : { verzoeker: brief })) throw new RuleViolated([briefGewijzigd]);
  const persoonId = await persoonVan(omgeving, zicht);
  const afgewerkt = {
    brief: brief === null ? PROEFBRIEF : await bewaarBrief(omgeving, verzoekId, persoonId, brief),
    tekst: await omgeving.vault.seal(persoonId, veldVan(verzoekId, 'bezwaar'), regel.tekst?.(stap) ?? ''),
  };
  return doe(omgeving, regel.doel(stap, zicht, afgewerkt), opdracht);
}
