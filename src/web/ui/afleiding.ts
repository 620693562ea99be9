// From the clock's derivation to what "Waarom deze datum?" shows: B1 for the requester, with articles for the handler.
import type { Besluittermijnen, Termijn, Termijnberekening } from '../../wet/termijnen/model.ts';
import { uitlegregels, type Lezer } from '../../wet/termijnen/uitleg.ts';
import { datumtekst } from './datumtekst.ts';
import type { Uitleg } from './waaromdezedatum.tsx';

/** The steps of one term for one reader, ending in its last day. */
export function uitlegVan(termijn: Pick<Termijn, 'afleiding' | 'code' | 'einde'>, lezer: Lezer, uitkomst: string): Uitleg {
  return {
    stappen: uitlegregels(termijn.afleiding, termijn.code, lezer).map(({ datum, tekst, artikel }) => ({ datum, zin: tekst, artikel })),
    uitkomst: { datum: termijn.einde, zin: uitkomst },
  };
}

/** Why the decision is due on its day; the warnings of the clock stand below it. */
export function uitlegBeslisdatum({ beslistermijn, waarschuwingen }: Termijnberekening, lezer: Lezer): Uitleg {
  const uitleg = uitlegVan(
    beslistermijn,
    lezer,
    lezer === 'verzoeker' ? 'Uiterlijk op deze dag krijgt u ons besluit.' : 'Laatste dag om te beslissen en bekend te maken.',
  );
  const zichtbaar = lezer === 'behandelaar' ? waarschuwingen : waarschuwingen.filter(({ code }) => code === 'geen-feestdagenbesluit');
  return { ...uitleg, stappen: [...uitleg.stappen, ...zichtbaar.map(({ tekst, artikel }) => ({ zin: `Let op: ${tekst}`, artikel }))] };
}

/** "Documenten vanaf …": why disclosure waits, or that it need not. */
export function uitlegOpenbaarmaking({ openbaarmaking }: Besluittermijnen): string {
  const { vroegste, wachttijd, voorziening } = openbaarmaking;
  if (vroegste === null) {
    return voorziening === 'toegewezen'
      ? 'De rechter houdt openbaarmaking tegen. Er is nog geen datum.'
      : 'Iemand vroeg de rechter om openbaarmaking tegen te houden. Wij wachten op de uitspraak. Er is nog geen datum.';
  }
  return wachttijd === null
    ? 'De documenten komen tegelijk met het besluit.'
    : `Iemand anders kan bezwaar maken. Daarom wachten wij tot en met ${datumtekst(wachttijd.einde)}. De documenten komen daarna (artikel 4.4, vijfde lid, Woo).`;
}
