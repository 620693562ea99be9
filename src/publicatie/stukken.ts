// Which pieces may be in a publication, and with a file. Fails closed: what is not surely public does not get out.
import type { Weigering } from '../kern/decider.ts';
import { nummers } from '../kern/weigeringen.ts';
import { oordelen } from '../wet/weigeringsgronden/oordelen.ts';
import type { AangebodenStuk } from './commands.ts';
import type { Stuk } from './events.ts';
import { alsHandelingen } from './handelingen.ts';
import type { Stukgegevens, Stukrelatie } from './inhoud.ts';

/** A refusal about some pieces, which it names; null when there are none. */
const over = (stukken: readonly AangebodenStuk[], maak: (welke: string) => Weigering): Weigering | null =>
  stukken.length === 0 ? null : maak(nummers(stukken.map(({ volgnummer }) => volgnummer)));

/** What a set of pieces is for: all of a decision, all of another publication, or only a notice that nothing is disclosed. */
export interface Stukkeneis {
  readonly uitBesluit: boolean;
  /** A notice of non-disclosure may stand by itself (Woo 3.3 lid 8). */
  readonly magLeeg: boolean;
}

/** Everything that stands in the way of all pieces of a publication. */
export const stukkenfouten = (stukken: readonly AangebodenStuk[], { uitBesluit, magLeeg }: Stukkeneis): readonly (Weigering | null)[] => [
  stukken.length === 0 && !magLeeg ? geenStukken : null,
  ...stukfouten(stukken),
  uitBesluit ? eldersGelakt(stukken) : null,
  uitBesluit && !stukken.some(({ rol }) => rol === 'besluit') ? besluitOntbreekt : null,
];

/** Everything that stands in the way of these pieces (law.md §6.3: which judgement publishes a file). */
export function stukfouten(stukken: readonly AangebodenStuk[]): readonly (Weigering | null)[] {
  const metBestand = stukken.filter(({ bestand }) => bestand !== null);
  return [...bestandsfouten(stukken, metBestand), ...lijstfouten(stukken)];
}

/** Redacted and proven by us, or redacted elsewhere and proven to hide nothing (ADR 22). */
const isGelakt = ({ bewijs }: NonNullable<Stuk['bestand']>): boolean => bewijs?.soort === 'gelakt' || bewijs?.soort === 'elders_gelakt';

/** What was decided here was redacted here: nothing of it comes back from elsewhere. */
const eldersGelakt = (stukken: readonly AangebodenStuk[]): Weigering | null =>
  over(stukken.filter(({ bestand }) => bestand?.bewijs?.soort === 'elders_gelakt'), (welke) => ({
    code: 'elders_gelakt_bij_besluit',
    veld: 'stukken',
    artikel: 'Woo art. 5.1 en 5.2',
    uitleg: `Hierover is in Woostroom besloten, maar het bestand is elders gelakt: ${welke}.`,
    watNu: 'Lak het document hier en laat het controleren.',
  }));

const bestandsfouten = (stukken: readonly AangebodenStuk[], metBestand: readonly AangebodenStuk[]): readonly (Weigering | null)[] => [
  over(metBestand.filter(({ oordeel }) => oordelen[oordeel].bestand === 'geen'), (welke) => ({
    code: 'bestand_mag_niet_openbaar',
    veld: 'stukken',
    artikel: 'Woo art. 5.1 en 5.2',
    uitleg: `Bij deze stukken hoort geen bestand, omdat ze niet openbaar worden: ${welke}.`,
    watNu: 'Haal het bestand weg. De regel op de lijst mag blijven staan.',
  })),
  over(stukken.filter(({ oordeel, bestand, blokkades }) => oordelen[oordeel].bestand === 'gelakt' && (bestand === null ? blokkades.length > 0 : !isGelakt(bestand))), (welke) => ({
    code: 'deels_openbaar_zonder_gelakte_versie',
    veld: 'stukken',
    artikel: 'Woo art. 5.1 en 5.2',
    uitleg: `Van ${welke} is een deel geheim. Er is nog geen gelakte versie die is gecontroleerd.`,
    watNu: 'Lak het document, laat het controleren en wacht tot de gelakte versie klaar is.',
  })),
  ...stukken
    .filter(({ oordeel, bestand, blokkades }) => blokkades.length > 0 && (bestand !== null || oordelen[oordeel].bestand === 'heel'))
    .map(({ volgnummer, blokkades }) => ({
      code: 'stuk_geblokkeerd',
      veld: 'stukken',
      uitleg: `Document ${volgnummer} kan niet openbaar worden. ${blokkades.join(' ')}`,
      watNu: 'Los dit eerst op. Open het document en laat een schone kopie maken.',
    })),
  over(stukken.filter(({ oordeel, bestand, blokkades }) => oordeel === 'openbaar' && bestand === null && blokkades.length === 0), (welke) => ({
    code: 'bestand_ontbreekt',
    veld: 'stukken',
    uitleg: `Openbaar, maar zonder bestand: ${welke}.`,
    watNu: 'Voeg het bestand toe.',
  })),
];

function lijstfouten(stukken: readonly AangebodenStuk[]): readonly (Weigering | null)[] {
  const uniek = new Set(stukken.map(({ documentId }) => documentId)).size === stukken.length;
  return [
    uniek ? null : stukDubbel,
    over(stukken.filter(({ titel }) => titel.trim() === ''), (welke) => ({
      code: 'titel_ontbreekt',
      veld: 'stukken',
      uitleg: `Er staat geen titel bij ${welke}.`,
      watNu: 'Geef elk stuk een titel.',
    })),
    over(stukken.filter(zonderGrond), (welke) => ({
      code: 'gronden_ontbreken',
      veld: 'stukken',
      artikel: 'Woo art. 5.1 en 5.2',
      uitleg: `Er staat niet op welke grond dit geheim blijft: ${welke}.`,
      watNu: 'Kies bij elk van deze stukken ten minste één grond.',
    })),
    over(stukken.filter(({ oordeel, vindplaats }) => oordeel === 'reeds_openbaar' && (vindplaats ?? '').trim() === ''), (welke) => ({
      code: 'vindplaats_ontbreekt',
      veld: 'stukken',
      artikel: 'Woo art. 4.5 lid 2',
      uitleg: `Al openbaar, maar er staat niet waar: ${welke}.`,
      watNu: 'Vul in waar iedereen het stuk kan vinden.',
    })),
    over(stukken.filter(({ relaties }) => (relaties ?? []).some(onveiligAdres)), (welke) => ({
      code: 'relatie_zonder_https',
      veld: 'stukken',
      uitleg: `Een verwijzing bij ${welke} is geen adres dat met https:// begint.`,
      watNu: 'Verbeter het adres, of haal de verwijzing weg.',
    })),
  ];
}

const onveiligAdres = ({ naar }: Stukrelatie): boolean => 'adres' in naar && !(URL.canParse(naar.adres) && naar.adres.startsWith('https://'));

const zonderGrond = ({ oordeel, gronden }: Stuk): boolean =>
  (oordeel === 'niet_openbaar' || oordeel === 'deels_openbaar') && gronden.length === 0;

export const geenStukken: Weigering = {
  code: 'geen_stukken',
  veld: 'stukken',
  uitleg: 'In deze publicatie zit geen enkel stuk.',
  watNu: 'Voeg ten minste één document toe.',
};

export const stukDubbel: Weigering = {
  code: 'stuk_staat_dubbel',
  veld: 'stukken',
  uitleg: 'Een document staat twee keer in deze publicatie.',
  watNu: 'Haal het document een keer weg.',
};

const besluitOntbreekt: Weigering = {
  code: 'besluit_ontbreekt',
  veld: 'stukken',
  artikel: 'Woo art. 3.3 lid 2 onder i',
  uitleg: 'Het besluit zelf zit niet bij de stukken.',
  watNu: 'Voeg de openbare versie van het besluit toe.',
};

/** What a piece says of itself: rebuilt field by field, so that nothing else can slip into what everybody may read. */
export const stukgegevens = (stuk: Stukgegevens): Stukgegevens => ({
  rol: stuk.rol,
  volgnummer: stuk.volgnummer,
  titel: stuk.titel.trim(),
  soort: stuk.soort,
  datum: stuk.datum,
  ...(stuk.bijlageBij === undefined ? {} : { bijlageBij: stuk.bijlageBij }),
  ...(stuk.gesprek === undefined ? {} : { gesprek: stuk.gesprek }),
  ...(stuk.zelfdeAls === undefined ? {} : { zelfdeAls: stuk.zelfdeAls }),
  ...alsHandelingen(stuk.handelingen),
  ...(stuk.documentsoort === undefined ? {} : { documentsoort: stuk.documentsoort }),
  ...(stuk.taal === undefined ? {} : { taal: stuk.taal }),
  ...(stuk.relaties === undefined || stuk.relaties.length === 0 ? {} : { relaties: stuk.relaties.map(({ soort, naar }) => ({ soort, naar: 'adres' in naar ? { adres: naar.adres } : { documentId: naar.documentId } })) }),
});

/** The piece as the event keeps it. */
export const alsStuk = (stuk: AangebodenStuk): Stuk => ({
  documentId: stuk.documentId,
  ...stukgegevens(stuk),
  oordeel: stuk.oordeel,
  gronden: stuk.gronden,
  motivering: stuk.motivering,
  vindplaats: stuk.vindplaats,
  bestand: stuk.bestand === null ? null : alsBestand(stuk.bestand),
});

export const alsBestand = ({ blob, bytes, mediatype, paginas, tekst, bewijs }: NonNullable<Stuk['bestand']>): NonNullable<Stuk['bestand']> => ({
  blob,
  bytes,
  mediatype,
  paginas,
  tekst,
  ...(bewijs === undefined ? {} : { bewijs: { soort: bewijs.soort, rapport: bewijs.rapport } }),
});
