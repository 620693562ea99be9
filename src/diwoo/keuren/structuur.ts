// Whether an entry has the form that the official schemas demand. One walk over the tree, one finding per fault.
import { labelVan } from '../lijsten/index.ts';
import type { Bevinding } from '../model.ts';
import { kaal, type Knoop } from './boom.ts';
import type { Deel, Elementtype } from './schema.ts';
import { tekstfout } from './tekstsoorten.ts';

export interface Vormfout extends Bevinding {
  readonly regel: number;
  /** Name of the element that it is about. */
  readonly element: string;
}

const fout = (code: string, knoop: Knoop, uitleg: string, watNu: string): Vormfout => ({ code, ernst: 'fout', uitleg, watNu, regel: knoop.regel, element: knoop.naam });
const past = (knoop: Knoop, { ns, naam }: Deel): boolean => knoop.ns === ns && knoop.naam === naam;
const kort = (tekst: string): string => (tekst.length > 120 ? `${tekst.slice(0, 120)}…` : tekst);

const ontbreekt = (knoop: Knoop, { naam }: Deel): Vormfout => fout('element_ontbreekt', knoop, `In <${knoop.naam}> ontbreekt <${naam}>.`, `Voeg <${naam}> toe.`);
const onverwacht = (ouder: Knoop, knoop: Knoop): Vormfout =>
  fout('element_onverwacht', knoop, `In <${ouder.naam}> mag hier geen <${knoop.naam}> staan${knoop.ns === ouder.ns ? '' : ` (uit ${kort(knoop.ns) || 'geen naamruimte'})`}.`, 'Kijk in de standaard welke onderdelen er mogen staan, en in welke volgorde.');

/** Every fault of form in this element and below it. */
export function vormfouten(knoop: Knoop, type: Elementtype): readonly Vormfout[] {
  switch (type.soort) {
    case 'vreemd':
      return [];
    case 'tekst':
      return [...alleenTekst(knoop), ...attribuutfouten(knoop, type.resource), ...waardefouten(knoop, type)];
    case 'reeks':
      return [...zonderTekst(knoop), ...attribuutfouten(knoop), ...reeksfouten(knoop, type)];
    case 'alles':
      return [...zonderTekst(knoop), ...attribuutfouten(knoop), ...allesfouten(knoop, type.delen)];
  }
}

const alleenTekst = (knoop: Knoop): readonly Vormfout[] => knoop.kinderen.slice(0, 1).map((kind) => onverwacht(knoop, kind));
const zonderTekst = (knoop: Knoop): readonly Vormfout[] =>
  kaal(knoop.tekst) === '' ? [] : [fout('tekst_onverwacht', knoop, `In <${knoop.naam}> staat losse tekst: "${kort(kaal(knoop.tekst))}".`, 'Haal de tekst weg of zet haar in het juiste onderdeel.')];

function waardefouten(knoop: Knoop, { tekst }: Extract<Elementtype, { soort: 'tekst' }>): readonly Vormfout[] {
  const uitleg = tekstfout(tekst, knoop.tekst);
  return uitleg === null ? [] : [fout('waarde_fout', knoop, `<${knoop.naam}> is "${kort(kaal(knoop.tekst))}". ${uitleg}`, 'Verbeter de waarde.')];
}

export function attribuutfouten(knoop: Knoop, resource?: Extract<Elementtype, { soort: 'tekst' }>['resource']): readonly Vormfout[] {
  return [...knoop.attributen].flatMap(([naam, waarde]) => {
    if (naam !== 'resource' || resource === undefined) return [fout('attribuut_onverwacht', knoop, `Bij <${knoop.naam}> hoort geen attribuut "${kort(naam)}".`, 'Haal het attribuut weg.')];
    if (resource === 'vrij' || labelVan(resource, waarde) !== null) return [];
    return [fout('waarde_niet_in_lijst', knoop, `"${kort(waarde)}" staat niet in de waardelijst van <${knoop.naam}>.`, 'Kies een adres (URI) uit de waardelijst, precies zoals het daar staat. Is er geen? Geef dan alleen de naam.')];
  });
}

function reeksfouten(knoop: Knoop, { delen, anders = [], samen, nietSamen }: Extract<Elementtype, { soort: 'reeks' }>): readonly Vormfout[] {
  const fouten: Vormfout[] = [];
  let plek = 0;
  for (const deel of delen) {
    let aantal = 0;
    for (let kind = knoop.kinderen[plek]; kind !== undefined && past(kind, deel) && (deel.max === 'veel' || aantal === 0); kind = knoop.kinderen[plek]) {
      fouten.push(...vormfouten(kind, deel.type));
      aantal += 1;
      plek += 1;
    }
    if (aantal < deel.min) fouten.push(ontbreekt(knoop, deel));
  }
  for (const kind of knoop.kinderen.slice(plek)) {
    const deel = anders.find((each) => past(kind, each));
    fouten.push(...(deel === undefined ? [onverwacht(knoop, kind)] : vormfouten(kind, deel.type)));
  }
  const heeft = (naam: string): boolean => knoop.kinderen.some((kind) => kind.naam === naam);
  if (samen !== undefined && heeft(samen[0]) !== heeft(samen[1])) fouten.push(fout('element_ontbreekt', knoop, `<${samen[0]}> en <${samen[1]}> horen bij elkaar. Eén van de twee ontbreekt.`, 'Geef beide of geen van beide.'));
  if (nietSamen !== undefined && heeft(nietSamen[0]) && heeft(nietSamen[1])) fouten.push(fout('element_onverwacht', knoop, `<${nietSamen[0]}> en <${nietSamen[1]}> kunnen niet samen.`, 'Kies één van de twee.'));
  return fouten;
}

function allesfouten(knoop: Knoop, delen: readonly Deel[]): readonly Vormfout[] {
  const gezien = new Set<Deel>();
  const fouten = knoop.kinderen.flatMap((kind) => {
    const deel = delen.find((each) => past(kind, each));
    if (deel === undefined) return [onverwacht(knoop, kind)];
    if (gezien.has(deel)) return [fout('element_dubbel', kind, `<${kind.naam}> staat er meer dan één keer.`, 'Houd er één over.')];
    gezien.add(deel);
    return vormfouten(kind, deel.type);
  });
  return [...fouten, ...delen.filter((deel) => deel.min === 1 && !gezien.has(deel)).map((deel) => ontbreekt(knoop, deel))];
}
