// Changing what is there: what a publication or a piece says of itself, a piece more, and another file at the same address.
import { gebeurd, geweigerd, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { zelfde } from '../kern/gelijk.ts';
import { eerderDan, leeg, tenzij } from '../kern/weigeringen.ts';
import { oordelen } from '../wet/weigeringsgronden/oordelen.ts';
import type { AangebodenStuk, VervangStuk, VoegStukToe, WijzigPublicatie, WijzigStuk } from './commands.ts';
import type { PublicatieEvent, Stuk } from './events.ts';
import { alsGegevens, gegevensfouten } from './gegevens.ts';
import { handelingfouten } from './handelingen.ts';
import { belanghebbendenWachten } from './openbaarmaken.ts';
import { redenTeKort, redenVan } from './redenen.ts';
import type { AanwezigStuk, LevendePublicatie } from './state.ts';
import { alsBestand, alsStuk, geenStukken, stukfouten, stukgegevens } from './stukken.ts';
import { bestandGeweerd, meerDanBesloten, onbekendStuk } from './weigeringen.ts';

/** What everybody reads about it. The pieces stay as they are. */
export function wijzig({ gegevens, vandaag }: WijzigPublicatie, publicatie: LevendePublicatie): Uitkomst<PublicatieEvent> {
  const nieuw = alsGegevens(gegevens);
  if (zelfde(nieuw, alsGegevens(publicatie))) return gebeurd();
  return tenzij(
    [
      ...gegevensfouten(gegevens, vandaag),
      publicatie.bron.soort === 'besluit' && !zelfde([nieuw.categorie, nieuw.organisatie, nieuw.datum], vastVan(publicatie)) ? staatInBesluit : null,
      publicatie.status === 'voorbereid' ? null : eerderDan('datum', 'De dag van publicatie', publicatie.openbaarOp, 'de datum van de informatie zelf', gegevens.datum),
      publicatie.stukken.length === 0 && nieuw.nietOpenbaar === undefined ? geenStukken : null,
    ],
    () => [{ type: 'PublicatieGewijzigd', data: { gewijzigdOp: toIsoDate(vandaag), gegevens: nieuw } }],
  );
}

const vastVan = ({ categorie, organisatie, datum }: LevendePublicatie): readonly string[] => [categorie, organisatie, toIsoDate(datum)];

const staatInBesluit: Weigering = {
  code: 'staat_in_besluit',
  veld: 'datum',
  uitleg: 'De categorie, de organisatie en de datum horen bij het besluit. Die veranderen niet.',
  watNu: 'Zet ze terug. Is de datum van het besluit fout? Zet die dan recht bij het besluit zelf.',
};

const aanwezigStuk = (publicatie: LevendePublicatie, documentId: string): AanwezigStuk | null =>
  publicatie.stukken.find((each): each is AanwezigStuk => !each.ingetrokken && each.documentId === documentId) ?? null;

/** A file that went for the sake of somebody's privacy does not come back by another door. */
export const geweerd = ({ bestand }: Pick<AangebodenStuk, 'bestand'>, publicatie: Pick<LevendePublicatie, 'geweerd'>): Weigering | null =>
  bestand !== null && publicatie.geweerd.includes(bestand.blob) ? bestandGeweerd : null;

/** One piece more, through the same gate as the others. What a decision is about stands in that decision. */
export function voegToe({ stuk, vandaag, nietVoor }: VoegStukToe, publicatie: LevendePublicatie): Uitkomst<PublicatieEvent> {
  const er = publicatie.stukken.find(({ documentId }) => documentId === stuk.documentId);
  if (er !== undefined) return !er.ingetrokken && zelfde(er.stuk, alsStuk(stuk)) ? gebeurd() : geweigerd(er.ingetrokken ? stukWasIngetrokken : stukIsEr);
  const bezet = publicatie.stukken.some((each) => (each.ingetrokken ? each.gegevens : each.stuk).volgnummer === stuk.volgnummer);
  return tenzij(
    [
      publicatie.bron.soort === 'besluit' ? meerDanBesloten : null,
      publicatie.status === 'openbaar' ? belanghebbendenWachten(vandaag, nietVoor, 'Wacht tot die dag en voeg het stuk dan toe.') : null,
      bezet ? volgnummerBezet(stuk.volgnummer) : null,
      ...handelingfouten(stuk.handelingen, vandaag),
      ...stukfouten([stuk]),
      geweerd(stuk, publicatie),
    ],
    () => [{ type: 'StukToegevoegd', data: { toegevoegdOp: toIsoDate(vandaag), stuk: alsStuk(stuk) } }],
  );
}

const stukIsEr: Weigering = {
  code: 'stuk_is_er_al',
  veld: 'documentId',
  uitleg: 'Dit document zit al in deze publicatie.',
  watNu: 'Wijzig het stuk, of vervang het bestand.',
};
const stukWasIngetrokken: Weigering = {
  code: 'stuk_was_ingetrokken',
  veld: 'documentId',
  uitleg: 'Dit document zat al in deze publicatie en is ingetrokken.',
  watNu: 'Publiceer het stuk opnieuw, met een reden.',
};
/** Others refer to a piece by its number: two with one number would be taken for each other. */
export const volgnummerBezet = (volgnummer: number): Weigering => ({
  code: 'volgnummer_bezet',
  veld: 'volgnummer',
  uitleg: `Nummer ${volgnummer} is al van een ander stuk in deze publicatie.`,
  watNu: 'Kies een ander nummer.',
});

/** Its place on the list stays: people refer to it by that number. */
export function wijzigStuk({ documentId, gegevens, vandaag }: WijzigStuk, publicatie: LevendePublicatie): Uitkomst<PublicatieEvent> {
  const er = aanwezigStuk(publicatie, documentId);
  if (er === null) return geweigerd(onbekendStuk);
  const { rol, volgnummer } = er.stuk;
  const nieuw = stukgegevens({ ...gegevens, rol, volgnummer });
  if (zelfde(nieuw, stukgegevens(er.stuk))) return gebeurd();
  return tenzij([leeg('titel', 'De titel', gegevens.titel), ...handelingfouten(nieuw.handelingen, vandaag), ...stukfouten([{ ...er.stuk, ...nieuw, titel: nieuw.titel === '' ? er.stuk.titel : nieuw.titel, blokkades: [] }])], () => [
    { type: 'StukGewijzigd', data: { gewijzigdOp: toIsoDate(vandaag), documentId, gegevens: nieuw } },
  ]);
}

/** Which judgements may take the place of which: a decision is never made wider by replacing a file. */
const ruimer = (oud: Stuk['oordeel'], nieuw: Stuk['oordeel']): boolean => oordelen[nieuw].bestand === 'heel' && oordelen[oud].bestand !== 'heel';

/** Another file at the same address, through the same gate. The old bytes cannot be reached any more. */
export function vervang(command: VervangStuk, publicatie: LevendePublicatie): Uitkomst<PublicatieEvent> {
  const { documentId, nieuw, vandaag, correctie } = command;
  const er = aanwezigStuk(publicatie, documentId);
  if (er === null) return geweigerd(onbekendStuk);
  const { oordeel, gronden, motivering, bestand, blokkades } = nieuw;
  const was = er.stuk;
  if (bestand !== null && was.bestand?.blob === bestand.blob) return gebeurd();
  return tenzij(
    [
      ...stukfouten([{ ...was, oordeel, gronden, motivering, bestand, blokkades }]),
      was.bestand === null || bestand === null ? nietsTeVervangen : null,
      publicatie.bron.soort === 'besluit' && ruimer(was.oordeel, oordeel) ? meerDanBesloten : null,
      geweerd(nieuw, publicatie),
      redenTeKort(command.reden),
    ],
    () =>
      bestand === null
        ? []
        : [{ type: 'StukVervangen', data: { vervangenOp: toIsoDate(vandaag), documentId, uit: nieuw.documentId, oordeel, gronden, motivering, bestand: alsBestand(bestand), correctie, ...redenVan(command) } }],
  );
}

const nietsTeVervangen: Weigering = {
  code: 'niets_te_vervangen',
  veld: 'bestand',
  uitleg: 'Vervangen kan alleen als er nu een bestand staat en er een nieuw bestand is dat naar buiten mag.',
  watNu: 'Kies een ander stuk of een ander bestand. Moet het stuk weg? Trek het dan in.',
};
