// The form of a decision: what it shows first, and what was filled in, with documents as numbers of the inventory list.
import type { Besluit } from '../../../../projections/besluiten/model.ts';
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import type { Besluitinhoud, Deel } from '../../../besluit/events.ts';
import { isNietBehandeld, passendeUitkomst } from '../../../besluit/uitkomst.ts';
import { ValidationFailed, type Invoerfout } from '../../../kern/errors.ts';
import type { DocumentId } from '../../../kern/ids.ts';
import type { Besluituitkomst } from '../../../verzoek/events.ts';
import type { Velden } from '../../http/velden.ts';
import type { Besluitinvoer } from './besluit.tsx';
import { UITKOMST } from '../teksten.ts';

type Genummerd = Pick<Inventarisdocument, 'documentId' | 'volgnummer'>;

const isUitkomst = (waarde: string): waarde is Besluituitkomst => Object.hasOwn(UITKOMST, waarde);

/** The outcome that the list asks for; nothing while a document is not judged yet. */
function voorstelVan(documenten: readonly Inventarisdocument[]): string {
  const regels = documenten.flatMap(({ volgnummer, beoordeling }) => (beoordeling === null ? [] : [{ volgnummer, oordeel: beoordeling.oordeel }]));
  return regels.length === documenten.length ? passendeUitkomst(regels) : '';
}

export const nieuweInvoer = (werktitel: string | null, documenten: readonly Inventarisdocument[]): Besluitinvoer => ({
  uitkomst: voorstelVan(documenten),
  titel: werktitel ?? '',
  samenvatting: '',
  overwegingen: '',
  deel: '',
  van: '',
  bezwaarVerwacht: '',
  documenten: '',
});

export const invoerVanBesluit = ({ inhoud }: Pick<Besluit, 'inhoud'>, documenten: readonly Genummerd[]): Besluitinvoer => ({
  uitkomst: inhoud.uitkomst,
  titel: inhoud.titel,
  samenvatting: inhoud.samenvatting,
  overwegingen: inhoud.overwegingen,
  deel: inhoud.deel === null ? '' : String(inhoud.deel.nummer),
  van: inhoud.deel === null ? '' : String(inhoud.deel.van),
  bezwaarVerwacht: inhoud.bezwaarVerwacht ? 'ja' : '',
  documenten: nummersVan(inhoud.documenten, documenten),
});

export const invoerVanVelden = (velden: Velden): Besluitinvoer => ({
  uitkomst: velden.een('uitkomst'),
  titel: velden.een('titel'),
  samenvatting: velden.een('samenvatting'),
  overwegingen: velden.een('overwegingen'),
  deel: velden.een('deel'),
  van: velden.een('van'),
  bezwaarVerwacht: velden.een('bezwaarVerwacht'),
  documenten: velden.een('documenten'),
});

/** "1-3, 7" for the chosen documents; the empty text when it is all of the case. */
function nummersVan(gekozen: readonly DocumentId[], documenten: readonly Genummerd[]): string {
  const ids = new Set(gekozen);
  const nummers = documenten.filter(({ documentId }) => ids.has(documentId)).map(({ volgnummer }) => volgnummer);
  if (nummers.length === documenten.length) return '';
  const reeksen: { van: number; tot: number }[] = [];
  for (const nummer of nummers.toSorted((a, b) => a - b)) {
    const laatste = reeksen.at(-1);
    if (laatste !== undefined && laatste.tot === nummer - 1) laatste.tot = nummer;
    else reeksen.push({ van: nummer, tot: nummer });
  }
  return reeksen.map(({ van, tot }) => (van === tot ? String(van) : `${van}-${tot}`)).join(', ');
}

/** Reads "1-12, 15" or "1 t/m 12 en 15". In a range a number may be missing; each part must name a document. */
function leesNummers(tekst: string, documenten: readonly Genummerd[], fouten: Invoerfout[]): readonly DocumentId[] {
  if (tekst === '') return documenten.map(({ documentId }) => documentId);
  const gekozen = new Set<number>();
  for (const deel of tekst.split(/[,;\n]|\ben\b/).map((each) => each.trim()).filter((each) => each !== '')) {
    const [, van, tot = van] = /^(\d{1,6})(?:\s*(?:-|–|t\/m)\s*(\d{1,6}))?$/.exec(deel) ?? [];
    if (van === undefined) {
      fouten.push({ veld: 'documenten', uitleg: `‘${deel.slice(0, 40)}’ is geen nummer. Schrijf bijvoorbeeld 1-12, 15.` });
      continue;
    }
    const bedoeld = documenten.filter(({ volgnummer }) => volgnummer >= Number(van) && volgnummer <= Number(tot));
    if (bedoeld.length === 0) fouten.push({ veld: 'documenten', uitleg: `Er is geen document met nummer ${deel}.` });
    for (const { volgnummer } of bedoeld) gekozen.add(volgnummer);
  }
  return documenten.filter(({ volgnummer }) => gekozen.has(volgnummer)).map(({ documentId }) => documentId);
}

function leesDeel({ deel, van }: Besluitinvoer, fouten: Invoerfout[]): Deel | null {
  if (deel === '' && van === '') return null;
  const getal = (veld: 'deel' | 'van', tekst: string): number => {
    if (!/^[1-9]\d{0,2}$/.test(tekst)) fouten.push({ veld, uitleg: 'Vul bij een deelbesluit twee getallen in: het nummer van dit deel en het aantal delen.' });
    return Number(tekst);
  };
  return { nummer: getal('deel', deel), van: getal('van', van) };
}

/** A draft may be unfinished; what cannot be read is refused. @throws ValidationFailed */
export function leesBesluit(invoer: Besluitinvoer, documenten: readonly Genummerd[]): Besluitinhoud {
  const fouten: Invoerfout[] = [];
  const { uitkomst, titel, samenvatting, overwegingen } = invoer;
  if (!isUitkomst(uitkomst)) fouten.push({ veld: 'uitkomst', uitleg: 'Kies een uitkomst.' });
  if (titel === '') fouten.push({ veld: 'titel', uitleg: 'Vul een titel in.' });
  const deel = leesDeel(invoer, fouten);
  // A decision not to handle has no list: empty means none here, and all elsewhere.
  const geenLijst = isUitkomst(uitkomst) && isNietBehandeld(uitkomst) && invoer.documenten === '';
  const gekozen = geenLijst ? [] : leesNummers(invoer.documenten, documenten, fouten);
  if (!isUitkomst(uitkomst) || fouten.length > 0) throw new ValidationFailed(fouten);
  return { uitkomst, titel, samenvatting, overwegingen, deel, bezwaarVerwacht: invoer.bezwaarVerwacht === 'ja', documenten: gekozen };
}
