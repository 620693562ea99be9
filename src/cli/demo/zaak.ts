// Takes one demo request to its phase, step by step, through the same services as the browser.
import type { Besluituitkomst } from '../../verzoek/events.ts';
import type { DocumentId, VerzoekId } from '../../kern/ids.ts';
import { verzoekDecider } from '../../verzoek/decide.ts';
import { plaatsBericht } from '../../toepassing/verzoek/berichten.ts';
import { biedTerControleAan, keurGoed, maakBekend, onderteken, stelBesluitOp, verstrek } from '../../toepassing/besluit/besluiten.ts';
import { beoordeel, type Beoordeling } from '../../toepassing/beoordelen/documenten.ts';
import { dienIn } from '../../toepassing/verzoek/indienen.ts';
import { publiceerBesluit } from '../../toepassing/publicaties/publiceren.ts';
import type { Stap } from '../../toepassing/stappen/index.ts';
import { zetStap } from '../../toepassing/verzoek/stapzetten.ts';
import { berekenBesluittermijnen } from '../../wet/termijnen/besluittermijnen.ts';
import { lakDocument, type Hoever } from './lakken.ts';
import type { Onderwerp } from './onderwerpen.ts';
import { verzoekerVan } from './personen.ts';
import { rechtsgangen } from './rechtsgang.ts';
import type { Demoverzoek } from './scenario.ts';
import { leverStapel } from './stapel.ts';
import { door, onderwerpVan, opDeDag, opdracht, voegDocumentToe, type Vulling } from './vulling.ts';

const OPENBAAR: Beoordeling = { oordeel: 'openbaar', gronden: [], motivering: null, tijdsverloop: null, vindplaats: null, openbaarOp: null };
const met = (deel: Partial<Beoordeling>): Beoordeling => ({ ...OPENBAAR, ...deel });
const PRIVACY = met({
  oordeel: 'deels_openbaar',
  gronden: ['5.1.2.e'],
  motivering: 'In dit document staan namen en telefoonnummers van medewerkers en bewoners. Hun privacy weegt zwaarder dan openbaarheid van die gegevens.',
});
const GEWEIGERD = met({
  oordeel: 'niet_openbaar',
  gronden: ['5.1.2.b'],
  motivering: 'Openbaarmaking schaadt de positie van de gemeente in de lopende onderhandelingen. Dat belang weegt nu zwaarder.',
});

/** The document of a decided case of which everybody sees the redacted version: one case of that size. */
const isGelaktStuk = (fase: Demoverzoek['fase'], index: number, aantal: number): boolean => fase === 'besloten' && aantal === 8 && index === 2;

/** How far the redaction of a document is, by what the phase needs; null when nothing of it is secret. */
function hoeverGelakt(fase: Demoverzoek['fase'], index: number, aantal: number): Hoever | null {
  if (isGelaktStuk(fase, index, aantal)) return 'bewezen';
  if (fase !== 'deels_openbaar' || index === 0) return null;
  return index === 1 ? 'aangeboden' : 'gelakt';
}

/** How the `index`-th document of a case is judged, by what the phase needs. */
function oordeelVan(fase: Demoverzoek['fase'], index: number, aantal: number): Beoordeling {
  if (fase === 'geweigerd') return GEWEIGERD;
  if (fase === 'deels_openbaar') return index === 0 ? OPENBAAR : PRIVACY;
  if (isGelaktStuk(fase, index, aantal)) return PRIVACY;
  if (index === 3) return met({ oordeel: 'reeds_openbaar', vindplaats: 'https://www.voorbeeldstad.example/raad' });
  return index === 5 ? GEWEIGERD : OPENBAAR;
}

const MET_BESLUIT = new Set<Demoverzoek['fase']>(['besloten', 'geweigerd', 'geen_documenten', 'bezwaar_verwacht', 'bezwaar_voorbij', 'ter_controle', 'te_ondertekenen']);
const BESLOTEN = new Set<Demoverzoek['fase']>(['besloten', 'geweigerd', 'geen_documenten', 'bezwaar_verwacht', 'bezwaar_voorbij']);

function uitkomstVan(fase: Demoverzoek['fase'], aantal: number): Besluituitkomst {
  if (fase === 'geen_documenten' || aantal === 0) return 'geen_documenten';
  if (fase === 'geweigerd') return 'niet_openbaar';
  return aantal > 5 ? 'gedeeltelijk_openbaar' : 'openbaar';
}

const overwegingen = ({ zaak, afdeling, partij }: Onderwerp): string =>
  [
    `Wij hebben gezocht in het zaaksysteem, in de mailboxen van de afdeling ${afdeling} en op de gedeelde schijven. Wij zochten op woorden die met ${zaak} te maken hebben.`,
    `Per document hebben wij bekeken of openbaarheid schade kan doen. Daarbij wegen wij het algemeen belang van openbaarheid zwaar. Informatie die van ${partij} komt, is apart beoordeeld.`,
    'Persoonlijke meningen van ambtenaren in stukken voor intern overleg maken wij niet openbaar. Feiten en cijfers uit die stukken maken wij wel openbaar.',
  ].join('\n\n');

/** One request from receipt to its phase. @returns its id, number and follow code */
export async function vulZaak(vulling: Vulling, gegeven: Demoverzoek, nummer: number) {
  const { omgeving, staf, vandaag } = vulling;
  const { fase } = gegeven;
  const onderwerp = onderwerpVan(gegeven.onderwerp);
  const op = (dagen: number) => {
    const datum = ontvangenOp.add({ days: dagen });
    return Temporal.PlainDate.compare(datum, vandaag) > 0 ? vandaag : datum;
  };
  const ontvangenOp = vandaag.subtract({ days: gegeven.dagenGeleden });
  const viaPortaal = gegeven.dagenGeleden === 0;
  const kanaal = viaPortaal ? 'portaal' : (['e-mail', 'e-mail', 'post', 'balie', 'telefoon'] as const)[nummer % 5] ?? 'post';
  const behandelaar = staf.behandelaars[nummer % staf.behandelaars.length] ?? staf.coordinator;
  const order = (...stap: (string | number)[]) => opdracht(door(behandelaar), nummer, ...stap);
  const ingediend = await dienIn(
    omgeving,
    { kanaal, ontvangenOp: viaPortaal ? null : ontvangenOp, verzoeker: verzoekerVan(nummer), onderwerp: onderwerp.titel, tekst: onderwerp.vraag, bijlagen: [], werktitel: viaPortaal ? null : onderwerp.titel },
    opdracht(viaPortaal ? 'verzoeker' : door(staf.coordinator), nummer, 'indienen'),
  );
  const { verzoekId } = ingediend;
  const stap = (gezet: Stap) => zetStap(omgeving, verzoekId, gezet, order(gezet.soort));
  if (fase === 'vers') return ingediend;

  await omgeving.handler.handle(verzoekDecider, verzoekId, { type: 'WijsToe', behandelaar }, opdracht(door(staf.coordinator), nummer, 'toewijzen'));
  await stap({ soort: 'ontvangst-bevestigen', op: op(1) });
  // A message carries the day it is sent, so only cases that run today have some.
  if (nummer % 3 === 0 && gegeven.dagenGeleden < 30) {
    const tekst = 'Dank voor uw verzoek. Wij bellen u deze week om te horen wat u precies zoekt.';
    await plaatsBericht(omgeving, verzoekId, { van: 'behandelaar', tekst, bijlagen: [], antwoordVoor: null }, order('bericht'));
    await plaatsBericht(omgeving, verzoekId, { van: 'verzoeker', tekst: 'Bellen kan op werkdagen na vijf uur.', bijlagen: [], antwoordVoor: null }, opdracht('verzoeker', nummer, 'antwoord'));
  }
  await stilstand(vulling, gegeven, onderwerp, stap, op);
  if (fase === 'ingetrokken') {
    await stap({ soort: 'intrekken', op: op(9) });
    return ingediend;
  }
  const documenten = await documentenVan(vulling, gegeven, onderwerp, verzoekId, order);
  if (fase === 'stapel') await leverStapel(vulling, onderwerp, verzoekId, order);
  if (fase === 'deelbesluiten') {
    await besluit(vulling, gegeven, onderwerp, verzoekId, documenten.slice(0, 5), op(26), order, { nummer: 1, van: 2 });
  } else if (MET_BESLUIT.has(fase)) {
    await besluit(vulling, gegeven, onderwerp, verzoekId, documenten, op(26), order, null);
  }
  await rechtsgangen(vulling, { fase, verzoekId, behandelaar, order }, op(26));
  return ingediend;
}

async function stilstand(
  { vandaag }: Vulling,
  { fase }: Demoverzoek,
  onderwerp: Onderwerp,
  stap: (gezet: Stap) => Promise<unknown>,
  op: (dagen: number) => Temporal.PlainDate,
): Promise<void> {
  if (fase === 'wacht_op_precisering' || fase === 'gepreciseerd') {
    const vraag = `Uw verzoek gaat over ${onderwerp.zaak}. Welke periode bedoelt u, en zoekt u vooral rapporten of ook mails?`;
    await stap({ soort: 'precisering-vragen', op: op(3), uiterlijk: op(3).add({ days: 14 }), vraag });
    if (fase === 'gepreciseerd') await stap({ soort: 'precisering-ontvangen', op: op(8), tekst: `Ik zoek stukken over ${onderwerp.jaar}, vooral de rapporten.` });
  }
  if (fase === 'zienswijzen_lopen' || fase === 'zienswijzen_binnen' || fase === 'bezwaar_verwacht' || fase === 'bezwaar_voorbij') {
    const uiterlijk = op(8).add({ days: 14 });
    await stap({ soort: 'zienswijzen-vragen', op: op(8), uiterlijk, onderwerp: onderwerp.zaak, derden: [{ naam: onderwerp.partij, adres: 'Industrieweg 12\n1234 CD Voorbeeldstad' }] });
    if (fase === 'zienswijzen_binnen' && Temporal.PlainDate.compare(uiterlijk, vandaag) <= 0) await stap({ soort: 'einde-opschorting-melden', op: op(23) });
  }
  if (fase === 'verdaagd' || fase === 'deelbesluiten') {
    await stap({ soort: 'verdagen', op: op(20), weken: 2, reden: 'omvang', toelichting: 'Het gaat om honderden mails en rapporten. Wij willen alles zorgvuldig bekijken.' });
  }
  if (fase === 'uitstel') await stap({ soort: 'uitstel-afspreken', op: op(12), tot: op(12).add({ days: 60 }), schriftelijk: true });
}

async function documentenVan(vulling: Vulling, gegeven: Demoverzoek, onderwerp: Onderwerp, verzoekId: VerzoekId, order: (...stap: (string | number)[]) => ReturnType<typeof opdracht>): Promise<readonly DocumentId[]> {
  const { omgeving, staf } = vulling;
  const documenten: DocumentId[] = [];
  for (let index = 0; index < gegeven.documenten; index += 1) {
    const metNamen = hoeverGelakt(gegeven.fase, index, gegeven.documenten) !== null;
    documenten.push(await voegDocumentToe(vulling, onderwerp, index, { soort: 'verzoek', verzoekId }, order('document', index), metNamen));
  }
  const alles = MET_BESLUIT.has(gegeven.fase) || gegeven.fase === 'deelbesluiten' || gegeven.fase === 'deels_openbaar';
  const beoordeeld = alles ? documenten : documenten.slice(0, Math.floor(documenten.length / 2));
  for (const [index, documentId] of beoordeeld.entries()) {
    await beoordeel(omgeving, documentId, verzoekId, oordeelVan(gegeven.fase, index, gegeven.documenten), staf.behandelaars[0] ?? staf.coordinator, order('oordeel', index));
    const hoever = hoeverGelakt(gegeven.fase, index, gegeven.documenten);
    if (hoever !== null) await lakDocument(vulling, documentId, hoever, (stap) => order(stap, index));
  }
  return documenten;
}

async function besluit(
  { omgeving, staf, vandaag }: Vulling,
  gegeven: Demoverzoek,
  onderwerp: Onderwerp,
  verzoekId: VerzoekId,
  documenten: readonly DocumentId[],
  op: Temporal.PlainDate,
  order: (...stap: (string | number)[]) => ReturnType<typeof opdracht>,
  deel: { readonly nummer: number; readonly van: number } | null,
): Promise<void> {
  const { fase } = gegeven;
  const opsteller = staf.behandelaars[0] ?? staf.coordinator;
  const bezwaarVerwacht = fase === 'bezwaar_verwacht' || fase === 'bezwaar_voorbij';
  const inhoud = {
    uitkomst: uitkomstVan(fase, documenten.length),
    titel: onderwerp.titel,
    samenvatting: `Het college besluit op een verzoek om informatie over ${onderwerp.zaak}. Het gaat om ${documenten.length} documenten uit ${onderwerp.jaar} en eerder.`,
    overwegingen: overwegingen(onderwerp),
    deel,
    bezwaarVerwacht,
    documenten,
  };
  const { besluitId } = await stelBesluitOp(omgeving, verzoekId, opsteller, inhoud, order('besluit'));
  await biedTerControleAan(omgeving, besluitId, opsteller, order('controle'));
  if (fase === 'ter_controle') return;
  await keurGoed(omgeving, besluitId, staf.jurist, null, { ...order('goedkeuren'), actor: door(staf.jurist) });
  if (fase === 'te_ondertekenen') return;
  const beslisser = { ...order('ondertekenen'), actor: door(staf.beslisser.medewerkerId) };
  await onderteken(omgeving, besluitId, staf.beslisser, op, beslisser);
  await maakBekend(omgeving, besluitId, op, order('bekendmaken'));
  if (!BESLOTEN.has(fase) && deel === null) return;
  const { state } = await omgeving.handler.load(verzoekDecider, verzoekId);
  if (!state.ontvangen) return;
  const [termijnen] = berekenBesluittermijnen([{ soort: 'besluit-bekendgemaakt', op, bezwaarVerwacht, besluit: besluitId }], omgeving.recht);
  const vroegste = termijnen?.openbaarmaking.vroegste ?? op;
  if (inhoud.uitkomst !== 'niet_openbaar' && inhoud.uitkomst !== 'geen_documenten' && fase !== 'bezwaar_verwacht') await verstrek(omgeving, besluitId, vroegste, order('verstrekken'));
  await publiceerBesluit(Temporal.PlainDate.compare(vroegste, vandaag) < 0 ? { ...omgeving, clock: opDeDag(vroegste) } : omgeving, besluitId, order('publiceren'));
}

