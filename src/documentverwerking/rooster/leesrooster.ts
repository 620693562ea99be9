// Reads the first sheet of a spreadsheet as rows of cells. Runs in a process without rights: it parses the bytes of strangers.
import { dagVanGetal, leesStijlen } from '../innemen/ontleden/kantoor/celstijlen.ts';
import { doorloopCsv } from '../innemen/ontleden/tekst/csv.ts';
import { OntledenMislukt } from '../innemen/ontleden/fout.ts';
import { doorloopOds, type Odscel } from '../innemen/ontleden/kantoor/odsblad.ts';
import { openPakket, type Pakket } from '../innemen/ontleden/kantoor/pakket.ts';
import { leesTekst } from '../innemen/ontleden/tekst/tekst.ts';
import { doorloopBlad, leesTeksten, leesWerkboek, type Werkcel } from '../innemen/ontleden/kantoor/werkblad.ts';
import { kolomletter, type Cel, type Rooster, type Roostermelding, type Roosterrij } from './model.ts';
import type { Roostertaak } from './protocol.ts';

/** A long list of the same words packs very well: a report of 50,000 rows goes from 60 MB to less than one. */
const GRENZEN = { maxLeden: 5000, maxUitgepakt: 512 * 1024 * 1024, maxVerhouding: 1000 };
const STUK = 1000;
const MAX_MELDINGEN = 100;
const MAX_KOLOMMEN = 16_384;

export class GeenBlad extends Error {}

type Geef = (rijen: readonly Roosterrij[]) => void;

/** Collects rows and hands them over in pieces; what stands out is told a hundred times at most. */
function createVerzamelaar(maxRijen: number, geef: Geef) {
  let stuk: Roosterrij[] = [];
  let gelezen = 0;
  let afgekapt = false;
  const meldingen: Roostermelding[] = [];
  const perSoort = new Map<Roostermelding['soort'], number>();
  const meld = (soort: Roostermelding['soort'], naam: string | null, rij: number | null): void => {
    const al = perSoort.get(soort) ?? 0;
    perSoort.set(soort, al + 1);
    if (al < MAX_MELDINGEN) meldingen.push({ soort, naam, rij });
  };
  return {
    meld,
    verborgenKolommen: (van: number, totEnMet: number): void => {
      for (let kolom = van; kolom <= Math.min(totEnMet, van + MAX_MELDINGEN); kolom++) meld('verborgen-kolom', kolomletter(kolom - 1), null);
    },
    rij(nummer: number, cellen: readonly (Cel | undefined)[]): void {
      if (gelezen >= maxRijen) {
        afgekapt = true;
        return;
      }
      gelezen += 1;
      stuk.push({ nummer, cellen });
      if (stuk.length === STUK) {
        geef(stuk);
        stuk = [];
      }
    },
    klaar(vanaf1904: boolean): Omit<Rooster, 'rijen'> {
      if (stuk.length > 0) geef(stuk);
      return { meldingen, vanaf1904, afgekapt };
    },
  };
}

type Verzamelaar = ReturnType<typeof createVerzamelaar>;
interface Gevonden {
  readonly kolom: number;
  readonly cel: Cel;
}

function naastElkaar(gevonden: readonly Gevonden[]): readonly (Cel | undefined)[] {
  const cellen: (Cel | undefined)[] = [];
  for (const { kolom, cel } of gevonden) if (kolom <= MAX_KOLOMMEN) cellen[kolom - 1] = cel;
  return cellen;
}

function leesXlsx(pakket: Pakket, uit: Verzamelaar): boolean {
  // A workbook in binary form (xlsb) is not kept as text that we can read.
  if (pakket.heeft(/^xl\/workbook\.bin$/i)) throw new GeenBlad();
  const { bladen, vanaf1904 } = leesWerkboek(pakket);
  const [eerste, ...andere] = bladen;
  if (eerste === undefined) throw new GeenBlad();
  if (eerste.zicht !== 'zichtbaar') uit.meld('verborgen-blad', eerste.naam, null);
  for (const { naam } of andere) uit.meld('ander-blad', naam, null);
  const { datum } = leesStijlen(pakket);
  const celVan = ({ soort, waarde, stijl }: Werkcel): Cel => {
    switch (soort) {
      case 'waarheid':
        return waarde === '1';
      case 'fout':
        return { fout: waarde };
      case 'tekst':
        return waarde;
      case 'getal': {
        const dag = datum.has(stijl) ? dagVanGetal(waarde, vanaf1904) : waarde;
        return dag === waarde ? Number(waarde) : { dag };
      }
    }
  };
  const heel = doorloopBlad(pakket, eerste.pad, leesTeksten(pakket), {
    verborgenKolommen: uit.verborgenKolommen,
    rij(nummer, cellen, verborgen) {
      if (cellen.length === 0) return;
      if (verborgen) uit.meld('verborgen-rij', null, nummer);
      for (const { kolom, formule } of cellen) if (formule) uit.meld('formule', kolomletter(kolom - 1), nummer);
      uit.rij(nummer, naastElkaar(cellen.map((cel) => ({ kolom: cel.kolom, cel: celVan(cel) }))));
    },
  });
  if (!heel) throw new OntledenMislukt('beschadigd');
  return vanaf1904;
}

function odscelVan({ soort, waarde }: Odscel): Cel {
  switch (soort) {
    case 'waarheid':
      return waarde === 'true';
    case 'fout':
      return { fout: waarde };
    case 'tekst':
      return waarde;
    case 'getal':
      return Number(waarde);
    case 'datum':
      return { dag: waarde.slice(0, 10) };
  }
}

function leesOds(pakket: Pakket, uit: Verzamelaar): boolean {
  pakket.doorloop('META-INF/manifest.xml', {
    open(element) {
      if (element === 'encryption-data') throw new OntledenMislukt('wachtwoord');
    },
  });
  let bladen = 0;
  const heel = doorloopOds(pakket, {
    blad(naam, verborgen) {
      bladen += 1;
      if (bladen > 1) uit.meld('ander-blad', naam, null);
      else if (verborgen) uit.meld('verborgen-blad', naam, null);
    },
    verborgenKolommen(van, totEnMet) {
      if (bladen === 1) uit.verborgenKolommen(van, totEnMet);
    },
    rij(nummer, cellen, verborgen) {
      if (bladen !== 1) return;
      if (verborgen) uit.meld('verborgen-rij', null, nummer);
      for (const { kolom, formule } of cellen) if (formule) uit.meld('formule', kolomletter(kolom - 1), nummer);
      uit.rij(nummer, naastElkaar(cellen.map((cel) => ({ kolom: cel.kolom, cel: odscelVan(cel) }))));
    },
  });
  if (bladen === 0) throw new GeenBlad();
  if (!heel) throw new OntledenMislukt('beschadigd');
  return false;
}

function leesTabel(bytes: Uint8Array, uit: Verzamelaar): boolean {
  let nummer = 0;
  doorloopCsv(leesTekst(bytes), (cellen) => {
    nummer += 1;
    if (cellen.some((cel) => cel.trim() !== '')) uit.rij(nummer, cellen.map((cel) => (cel === '' ? undefined : cel)));
  });
  return false;
}

/** @throws OntledenMislukt, GeenBlad, or anything a parser throws: then the file is damaged */
export function leesRooster({ bestandssoort, bytes, maxRijen }: Roostertaak, geef: Geef): Omit<Rooster, 'rijen'> {
  const uit = createVerzamelaar(maxRijen, geef);
  switch (bestandssoort) {
    case 'xlsx':
      return uit.klaar(leesXlsx(openPakket(bytes, GRENZEN), uit));
    case 'ods':
      return uit.klaar(leesOds(openPakket(bytes, GRENZEN), uit));
    case 'csv':
      return uit.klaar(leesTabel(bytes, uit));
  }
}
