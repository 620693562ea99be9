// A whole report: the header, every row, and what rows say about each other. All faults come at once.
import type { Rooster, Roostermelding } from '../documentverwerking/rooster/model.ts';
import { isLeeg } from './cel.ts';
import { bekijkDatums, type Datumkolom } from './datum.ts';
import { leesKoppen, type Indeling } from './kolommen.ts';
import { fout, letOp, type Melding, type Opmerking, type Rapport, type Rapportrij } from './model.ts';
import { leesRij, type Gelezenrij } from './rij.ts';
import { dubbelen, verwijs } from './verwijzingen.ts';

/** As in the format that ministries use. */
export const MAX_RIJEN = 50_000;

const overBestand = (opmerking: Opmerking, rij: number | null = null): Melding => ({ rij, kolom: null, ...opmerking });

function overRooster({ soort, naam, rij }: Roostermelding): Melding {
  const kolom = soort === 'verborgen-kolom' || soort === 'formule' ? { veld: null, letter: naam ?? '', kop: '' } : null;
  const opmerking = (): Opmerking => {
    switch (soort) {
      case 'ander-blad':
        return letOp({ code: 'ander_blad', waarde: naam, uitleg: `Het bestand heeft nog een werkblad: "${naam ?? ''}". Wij lezen alleen het eerste werkblad.`, watNu: 'Staan de documenten op een ander blad? Zet dat blad dan vooraan.' });
      case 'verborgen-blad':
        return letOp({ code: 'verborgen_blad', waarde: naam, uitleg: `Het eerste werkblad, "${naam ?? ''}", is verborgen. Wij lezen het toch.`, watNu: 'Controleer of dit het goede blad is.' });
      case 'verborgen-rij':
        return letOp({ code: 'verborgen_rij', waarde: null, uitleg: 'Deze rij is verborgen, bijvoorbeeld door een filter. Wij lezen haar toch.', watNu: 'Haal de rij weg als zij er niet bij hoort.' });
      case 'verborgen-kolom':
        return letOp({ code: 'verborgen_kolom', waarde: naam, uitleg: `Kolom ${naam ?? ''} is verborgen. Wij lezen haar toch.`, watNu: 'Controleer wat er in deze kolom staat.' });
      case 'formule':
        return letOp({ code: 'formule', waarde: null, uitleg: 'In deze cel staat een formule. Wij lezen de laatste uitkomst en rekenen niets uit.', watNu: 'Controleer of de uitkomst klopt.' });
    }
  };
  return { rij, kolom, ...opmerking() };
}

function overDatums({ bewijs, gemengd }: Datumkolom, { plaatsen }: Indeling): readonly Melding[] {
  const kolom = plaatsen.get('datum')?.plek ?? null;
  const { 'dag-eerst': dagrij, 'maand-eerst': maandrij } = bewijs;
  return [
    ...(maandrij !== null && dagrij === null
      ? [{ rij: maandrij, kolom, ...letOp({ code: 'datum_maand_eerst', waarde: null, uitleg: `In rij ${maandrij} staat de maand vooraan. Wij lezen alle datums in deze kolom zo.`, watNu: 'U hoeft niets te doen als dat klopt.' }) }]
      : []),
    ...(gemengd
      ? [{ rij: null, kolom, ...letOp({ code: 'datum_gemengd', waarde: null, uitleg: 'Sommige datums zijn in het rekenblad een datum en andere zijn tekst. Excel kan dan bij het inlezen dag en maand hebben verwisseld.', watNu: 'Vergelijk enkele datums met de documenten.' }) }]
      : []),
  ];
}

const opPlaats = (a: Melding, b: Melding): number => (a.rij ?? 0) - (b.rij ?? 0);

interface Opties {
  /** A document from the future is worth a warning. */
  readonly vandaag: Temporal.PlainDate;
}
/** Rows between two breaths: about a hundredth of a second. */
const ADEM = 250;

export function leesRapport(rooster: Rooster, opties: Opties): Rapport {
  const stappen = lees(rooster, opties);
  for (;;) {
    const stap = stappen.next();
    if (stap.done === true) return stap.value;
  }
}

/** The same for a thread that has more to do: `adem` is waited for now and then. */
export async function leesRapportRustig(rooster: Rooster, opties: Opties, adem: () => Promise<unknown>): Promise<Rapport> {
  const stappen = lees(rooster, opties);
  for (;;) {
    const stap = stappen.next();
    if (stap.done === true) return stap.value;
    await adem();
  }
}

function* lees(rooster: Rooster, { vandaag }: Opties): Generator<undefined, Rapport> {
  const [eerste] = rooster.rijen;
  const kop = eerste?.nummer === 1 ? eerste.cellen : null;
  const lijf = kop === null ? rooster.rijen : rooster.rijen.slice(1);
  const indeling = leesKoppen(kop ?? []);
  const meldingen: Melding[] = [...rooster.meldingen.map(overRooster), ...indeling.meldingen];
  const klaar = (rijen: readonly Rapportrij[]): Rapport => {
    const opVolgorde = [...meldingen].sort(opPlaats);
    return { kolommen: indeling.kolommen, rijen, fouten: opVolgorde.filter(({ ernst }) => ernst === 'fout'), waarschuwingen: opVolgorde.filter(({ ernst }) => ernst === 'waarschuwing') };
  };
  if (indeling.meldingen.some(({ ernst }) => ernst === 'fout')) return klaar([]);

  const datumAt = indeling.plaatsen.get('datum')?.at;
  const datums = bekijkDatums(datumAt === undefined ? [] : lijf.map(({ nummer, cellen }) => ({ rij: nummer, cel: cellen[datumAt] })), rooster.vanaf1904);
  meldingen.push(...overDatums(datums, indeling));
  // Only what stands under a heading of ours makes a row: a remark beside the table does not.
  const plaatsen = [...indeling.plaatsen.values()].map(({ at }) => at);
  const gevuld = lijf.filter(({ cellen }) => plaatsen.some((at) => !isLeeg(cellen[at])));
  if (gevuld.length === 0) meldingen.push(overBestand(fout({ code: 'geen_rijen', waarde: null, uitleg: 'Onder de koppen staat geen enkele rij.', watNu: 'Zet elk document op een eigen rij, vanaf rij 2.' })));
  if (rooster.afgekapt || gevuld.length > MAX_RIJEN) {
    meldingen.push(overBestand(fout({ code: 'te_veel_rijen', waarde: null, uitleg: `Er staan meer dan ${MAX_RIJEN.toLocaleString('nl-NL')} documenten in het rapport. Wij lezen er niet meer.`, watNu: 'Verdeel het rapport over meer publicaties.' })));
  }
  if (!indeling.plaatsen.has('matter') && !indeling.plaatsen.has('publicatiecontext')) {
    meldingen.push(overBestand(letOp({ code: 'geen_reeks', waarde: null, uitleg: 'Er is geen kolom "Matter" of "Publicatiecontext". Het documentnummer is dan het ID alleen.', watNu: 'U hoeft niets te doen als elk ID maar één keer voorkomt.' }), 1));
  }
  const gelezen: Gelezenrij[] = [];
  for (const rij of gevuld.slice(0, MAX_RIJEN)) {
    if (gelezen.length % ADEM === ADEM - 1) yield;
    const each = leesRij(rij, indeling, { vandaag, vanaf1904: rooster.vanaf1904, datums });
    gelezen.push(each);
    meldingen.push(...each.meldingen);
  }
  meldingen.push(...dubbelen(gelezen.map(({ rij }) => rij), indeling));
  const { rijen, meldingen: overVerwijzingen } = verwijs(gelezen, indeling);
  meldingen.push(...overVerwijzingen);
  return klaar(rijen);
}
