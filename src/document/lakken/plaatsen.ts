// Placing redactions, changing their grounds, taking them back, and what people say about them.
import { gebeurd, type Uitkomst, type Weigering } from '../../kern/decider.ts';
import { zelfde } from '../../kern/gelijk.ts';
import { tenzij } from '../../kern/weigeringen.ts';
import { grondVan } from '../../wet/weigeringsgronden/gronden.ts';
import { toetsPassage } from '../../wet/weigeringsgronden/toets.ts';
import type { DocumentEvent } from '../events.ts';
import type { GelezenDocument } from '../state.ts';
import type { KijkLakkenNa, PlaatsLakken, PlaatsLakopmerking, TePlaatsenLak, TrekLakkenIn, VerwerpVoorstellen, WijzigLakgronden } from './commands.ts';
import type { VoorstelVerworpen } from './events.ts';
import { isLeesversie, lakOnbekend, paginas } from './weigeringen.ts';

/** One ground once, in the one spelling that is stored. */
const inSpelling = (gronden: readonly string[]): readonly string[] => [...new Set(gronden.map((tekst) => grondVan(tekst)?.code ?? tekst))];

const uniek = (weigeringen: readonly Weigering[]): readonly Weigering[] =>
  weigeringen.filter(({ code, uitleg }, index) => weigeringen.findIndex((ander) => ander.code === code && ander.uitleg === uitleg) === index);

/** Every redaction has a ground that the law knows, and grounds that can go together (Woo 5.1, 5.2). */
const grondfouten = (gronden: readonly string[]): readonly Weigering[] => toetsPassage(gronden);

const RUIMTE = 0.5;

function pastNiet({ vlakken, blad, pagina }: TePlaatsenLak, aantal: number): boolean {
  if (!Number.isInteger(pagina) || pagina < 1 || pagina > aantal || vlakken.length === 0) return true;
  return vlakken.some(
    ({ x, y, breedte, hoogte }) =>
      ![x, y, breedte, hoogte].every(Number.isFinite) || breedte <= 0 || hoogte <= 0 || x < -RUIMTE || y < -RUIMTE || x + breedte > blad.breedte + RUIMTE || y + hoogte > blad.hoogte + RUIMTE,
  );
}

const buitenPagina = (welke: readonly TePlaatsenLak[]): Weigering | null =>
  welke.length === 0
    ? null
    : {
        code: 'lak_buiten_pagina',
        veld: 'vlakken',
        uitleg: `Een lak past niet op ${paginas(welke.map(({ pagina }) => pagina))}, of heeft geen grootte.`,
        watNu: 'Kies woorden op de pagina, of teken een vlak dat helemaal op de pagina ligt.',
      };

/** All of it or nothing. What was placed by the same command before is already so. */
export function plaatsLakken(command: PlaatsLakken, document: GelezenDocument): Uitkomst<DocumentEvent> {
  const { tekst, lakwerk } = document;
  const bekend = new Set(lakwerk.lakken.map(({ lakId }) => lakId));
  const nieuw = command.lakken.filter(({ lakId }) => !bekend.has(lakId));
  return tenzij(
    [
      isLeesversie(command.bestand, document),
      command.lakken.length === 0 ? nietsGekozen : null,
      buitenPagina(nieuw.filter((lak) => pastNiet(lak, tekst.paginas))),
      ...uniek(nieuw.flatMap(({ gronden }) => grondfouten(gronden))),
    ],
    () =>
      nieuw.map(({ blad: _, gronden, ...lak }) => ({
        type: 'LakGeplaatst',
        data: { ...lak, gronden: inSpelling(gronden), bestand: command.bestand, beeld: command.beeld, door: command.door },
      })),
  );
}

const nietsGekozen: Weigering = {
  code: 'niets_gekozen',
  veld: 'woorden',
  uitleg: 'U koos niets om te lakken.',
  watNu: 'Kies ten minste één woord of teken een vlak.',
};

export function wijzigLakgronden({ lakIds, gronden, was, door }: WijzigLakgronden, { lakwerk }: GelezenDocument): Uitkomst<DocumentEvent> {
  const welke = new Set(lakIds);
  const deze = lakwerk.lakken.filter(({ lakId }) => welke.has(lakId));
  const gekozen = inSpelling(gronden);
  const anderen = was !== undefined && deze.some((lak) => !zelfde(lak.gronden, was) && !zelfde(lak.gronden, gekozen));
  return tenzij([deze.length === welke.size && welke.size > 0 ? null : lakOnbekend, anderen ? intussenVeranderd : null, ...grondfouten(gronden)], () =>
    deze.filter((lak) => !zelfde(lak.gronden, gekozen)).map(({ lakId }) => ({ type: 'LakGrondenGewijzigd', data: { lakId, gronden: gekozen, door } })),
  );
}

const intussenVeranderd: Weigering = {
  code: 'lak_intussen_veranderd',
  veld: 'grond',
  uitleg: 'Een collega koos intussen een andere grond voor deze lak.',
  watNu: 'Kijk wat er nu staat. Kies daarna opnieuw als dat nodig is.',
};

/** Taking back what is no longer there is already so. */
export function trekLakkenIn({ lakIds, door }: TrekLakkenIn, { lakwerk }: GelezenDocument): Uitkomst<DocumentEvent> {
  const welke = new Set(lakIds);
  return gebeurd(...lakwerk.lakken.filter(({ lakId }) => welke.has(lakId)).map(({ lakId }) => ({ type: 'LakIngetrokken', data: { lakId, door } }) as const));
}

const zelfdeVoorstel = (a: Omit<VoorstelVerworpen['data'], 'reden' | 'door'>, b: VoorstelVerworpen['data']): boolean =>
  a.pagina === b.pagina && zelfde(a.vlakken, b.vlakken) && zelfde(a.voorstel, b.voorstel);

/** Not followed, and kept: afterwards it must be possible to ask why something was left readable. */
export function verwerpVoorstellen({ voorstellen, reden, door }: VerwerpVoorstellen, { lakwerk, tekst }: GelezenDocument): Uitkomst<DocumentEvent> {
  const nieuw = voorstellen.filter((voorstel) => !lakwerk.verworpen.some((verworpen) => zelfdeVoorstel(voorstel, verworpen)));
  return tenzij([nieuw.every(({ pagina }) => pagina >= 1 && pagina <= tekst.paginas) ? null : geenPagina], () =>
    nieuw.map((voorstel) => ({ type: 'VoorstelVerworpen', data: { ...voorstel, reden, door } })),
  );
}

const geenPagina: Weigering = {
  code: 'pagina_bestaat_niet',
  veld: 'pagina',
  uitleg: 'Deze pagina bestaat niet in dit document.',
  watNu: 'Kies een pagina van dit document.',
};

export function plaatsLakopmerking({ type: _, ...data }: PlaatsLakopmerking, { lakwerk, tekst }: GelezenDocument): Uitkomst<DocumentEvent> {
  if (lakwerk.opmerkingen.includes(data.opmerkingId)) return gebeurd();
  const lakIsEr = data.lakId === null || lakwerk.lakken.some(({ lakId }) => lakId === data.lakId);
  return tenzij([data.pagina >= 1 && data.pagina <= tekst.paginas ? null : geenPagina, lakIsEr ? null : lakOnbekend], () => [{ type: 'LakOpmerkingGeplaatst', data }]);
}

/** The redactions hold for the picture of another engine from now on, because somebody looked (redaction.md §2.6 P10). */
export function kijkLakkenNa({ bestand, beeld, door }: KijkLakkenNa, document: GelezenDocument): Uitkomst<DocumentEvent> {
  const { lakken, fase } = document.lakwerk;
  if (lakken.every((lak) => lak.beeld === beeld && lak.bestand === bestand)) return gebeurd();
  return tenzij([isLeesversie(bestand, document), fase.stap === 'bezig' ? null : eerstTerug, buitenBlad(document)], () => [
    { type: 'LakkenNagekeken', data: { bestand, beeld, door } },
  ]);
}

/** A redaction on a page that the new file does not have must be taken back by hand. */
function buitenBlad({ lakwerk, tekst }: GelezenDocument): Weigering | null {
  const weg = lakwerk.lakken.filter(({ pagina }) => pagina > tekst.paginas);
  return weg.length === 0
    ? null
    : {
        code: 'pagina_is_weg',
        uitleg: `Er is gelakt op ${paginas(weg.map(({ pagina }) => pagina))}. Het document heeft nu minder pagina’s.`,
        watNu: 'Haal die lakken weg en lak wat nu op de pagina staat.',
      };
}

const eerstTerug: Weigering = {
  code: 'lakken_onder_controle',
  uitleg: 'Deze lakken zijn al aangeboden of goedgekeurd.',
  watNu: 'Stuur ze eerst terug, of trek de goedkeuring in.',
};
