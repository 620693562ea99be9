// Four eyes on redactions: offering, sending back, approving, and stopping what was approved.
import { gebeurd, geweigerd, type Uitkomst, type Weigering } from '../../kern/decider.ts';
import { tenzij } from '../../kern/weigeringen.ts';
import type { BlobHash } from '../../kern/ids.ts';
import type { DocumentEvent } from '../events.ts';
import { leesversieVan } from '../leesversie.ts';
import type { GelezenDocument } from '../state.ts';
import type { BiedLakkenAan, KeurLakkenGoed, StuurLakkenTerug, TrekLakgoedkeuringIn, VraagSchoneKopie } from './commands.ts';
import { anderBeeld, geenLakken, nietAangeboden, nietDeelsOpenbaar, paginas } from './weigeringen.ts';

/** What must be so before anybody looks: partly public, something redacted, every ground also in the judgement (Woo 5.1, 5.2). */
const nogNietKlaar = ({ lakwerk, beoordeling }: GelezenDocument, beeld: string, bestand: BlobHash | null): readonly (Weigering | null)[] => [
  beoordeling?.oordeel === 'deels_openbaar' ? null : nietDeelsOpenbaar,
  lakwerk.lakken.length === 0 ? geenLakken : null,
  ...(beoordeling?.oordeel === 'deels_openbaar' ? [grondBuitenOordeel(lakwerk, beoordeling.gronden)] : []),
  opAnderBeeld(lakwerk, beeld, bestand),
];

function grondBuitenOordeel({ lakken }: GelezenDocument['lakwerk'], genoemd: readonly string[]): Weigering | null {
  const fout = lakken.filter(({ gronden }) => gronden.some((grond) => !genoemd.includes(grond)));
  if (fout.length === 0) return null;
  const gronden = [...new Set(fout.flatMap((lak) => lak.gronden))].filter((grond) => !genoemd.includes(grond)).sort();
  return {
    code: 'grond_niet_in_oordeel',
    veld: 'gronden',
    artikel: 'Woo art. 5.1 en 5.2',
    uitleg: `Op ${paginas(fout.map(({ pagina }) => pagina))} is gelakt op ${gronden.join(', ')}. In het oordeel over het document staat dat niet.`,
    watNu: 'Verander de grond van de lak, of voeg de grond toe aan het oordeel, met de motivering.',
  };
}

function opAnderBeeld({ lakken }: GelezenDocument['lakwerk'], beeld: string, bestand: BlobHash | null): Weigering | null {
  const fout = lakken.filter((lak) => lak.beeld !== beeld || lak.bestand !== bestand);
  return fout.length === 0 ? null : anderBeeld('beeld', fout.map(({ pagina }) => pagina));
}

export function biedLakkenAan({ beeld, door }: BiedLakkenAan, document: GelezenDocument): Uitkomst<DocumentEvent> {
  const { fase } = document.lakwerk;
  if (fase.stap === 'aangeboden') return gebeurd();
  return tenzij([fase.stap === 'bezig' || fase.stap === 'geweigerd' ? null : alGoedgekeurd, ...nogNietKlaar(document, beeld, leesversieVan(document)?.blob ?? null)], () => [
    { type: 'LakkenAangeboden', data: { door } },
  ]);
}

const alGoedgekeurd: Weigering = {
  code: 'lakken_al_goedgekeurd',
  uitleg: 'De lakken van dit document zijn al goedgekeurd.',
  watNu: 'U hoeft niets te doen. Wilt u iets veranderen? Verander dan de lak: de goedkeuring vervalt dan.',
};

export function stuurLakkenTerug({ opmerking, door }: StuurLakkenTerug, { lakwerk }: GelezenDocument): Uitkomst<DocumentEvent> {
  return lakwerk.fase.stap === 'aangeboden' ? gebeurd({ type: 'LakkenTeruggestuurd', data: { opmerking, door } }) : geweigerd(nietAangeboden);
}

/** Somebody who made none of them, and did not offer them, says that they are right (four eyes). */
export function keurLakkenGoed({ beeld, door }: KeurLakkenGoed, document: GelezenDocument): Uitkomst<DocumentEvent> {
  const { fase, lakken } = document.lakwerk;
  if (fase.stap === 'te_maken' && fase.soort === 'gelakt' && fase.door === door) return gebeurd();
  const eigen = lakken.filter(({ auteurs }) => auteurs.includes(door));
  return tenzij(
    [
      fase.stap === 'aangeboden' ? null : nietAangeboden,
      eigen.length === 0 ? null : eigenLak(eigen.map(({ pagina }) => pagina)),
      fase.stap === 'aangeboden' && fase.door === door && eigen.length === 0 ? zelfAangeboden : null,
      ...nogNietKlaar(document, beeld, leesversieVan(document)?.blob ?? null),
    ],
    () => [{ type: 'LakkenGoedgekeurd', data: { beeld, door } }],
  );
}

const eigenLak = (welke: readonly number[]): Weigering => ({
  code: 'lakker_is_controleur',
  veld: 'door',
  uitleg: `U zette zelf een lak op ${paginas(welke)}, of koos daar de grond. Niemand keurt het eigen werk goed.`,
  watNu: 'Vraag een collega om de lakken te controleren.',
});

const zelfAangeboden: Weigering = {
  code: 'aanbieder_is_controleur',
  veld: 'door',
  uitleg: 'U bood deze lakken zelf ter controle aan. Niemand keurt goed wat hij zelf aanbood.',
  watNu: 'Vraag een collega om de lakken te controleren.',
};

/** Stops what is being made, or takes back what was proven: from here on nothing of it may leave the house. */
export function trekLakgoedkeuringIn({ door }: TrekLakgoedkeuringIn, { lakwerk }: GelezenDocument): Uitkomst<DocumentEvent> {
  switch (lakwerk.fase.stap) {
    case 'bezig':
      return gebeurd();
    case 'aangeboden':
    case 'te_maken':
    case 'gemaakt':
    case 'bewezen':
    case 'geweigerd':
      return gebeurd({ type: 'LakgoedkeuringIngetrokken', data: { door } });
  }
}

/** A public document of which the file holds what a reader does not see: it is made anew, with nothing redacted. */
export function vraagSchoneKopie({ beeld, door }: VraagSchoneKopie, { lakwerk, beoordeling }: GelezenDocument): Uitkomst<DocumentEvent> {
  const { fase, lakken } = lakwerk;
  if ((fase.stap === 'te_maken' && fase.soort === 'schoon') || (fase.stap === 'bewezen' && fase.versie.soort === 'schoon')) return gebeurd();
  return tenzij([beoordeling?.oordeel === 'openbaar' ? null : nietOpenbaar, lakken.length === 0 ? null : erIsGelakt], () => [
    { type: 'SchoneKopieGevraagd', data: { beeld, door } },
  ]);
}

const nietOpenbaar: Weigering = {
  code: 'oordeel_niet_openbaar',
  veld: 'oordeel',
  uitleg: 'Een schone kopie is voor een document dat helemaal openbaar is.',
  watNu: 'Geef het document eerst het oordeel "openbaar".',
};

const erIsGelakt: Weigering = {
  code: 'er_is_gelakt',
  artikel: 'Woo art. 5.1 en 5.2',
  uitleg: 'In dit document is iets gelakt. Een schone kopie laat alles zien.',
  watNu: 'Haal de lakken weg, of geef het document het oordeel "deels openbaar".',
};
