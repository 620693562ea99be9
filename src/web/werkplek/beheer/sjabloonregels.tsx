// Lines of a template's text: what changed, and where something is wrong. A word or sign says it; colour only helps.
import type { Sjabloonfout } from '../../../documentverwerking/brieven/sjablonen/sjabloon.ts';
import type { Verschilregel } from '../../../documentverwerking/brieven/sjablonen/verschil.ts';
import { Alinea, Kop } from '../../ui/kop.tsx';

/** Lines that stayed are shown around a change; longer stretches are told in a word. */
const OMGEVING = 2;

interface Overgeslagen {
  readonly soort: 'overgeslagen';
  readonly aantal: number;
}

function verkort(regels: readonly Verschilregel[]): readonly (Verschilregel | Overgeslagen)[] {
  const zichtbaar = regels.map((_, i) => regels.slice(Math.max(0, i - OMGEVING), i + OMGEVING + 1).some(({ soort }) => soort !== 'gelijk'));
  const uit: (Verschilregel | Overgeslagen)[] = [];
  for (const [i, regel] of regels.entries()) {
    const laatste = uit.at(-1);
    if (zichtbaar[i] === true) uit.push(regel);
    else if (laatste?.soort === 'overgeslagen') uit[uit.length - 1] = { soort: 'overgeslagen', aantal: laatste.aantal + 1 };
    else uit.push({ soort: 'overgeslagen', aantal: 1 });
  }
  return uit;
}

const Regel = ({ regel }: { readonly regel: Verschilregel | Overgeslagen }) => {
  switch (regel.soort) {
    case 'overgeslagen':
      return <li class="woo-verschil__rest">{regel.aantal === 1 ? '1 regel is gelijk' : `${regel.aantal} regels zijn gelijk`}</li>;
    case 'gelijk':
      return <li>{regel.tekst === '' ? <span class="woo-sr">lege regel</span> : regel.tekst}</li>;
    case 'weg':
      return (
        <li class="woo-verschil__weg">
          <strong>Weg:</strong> <del>{regel.tekst === '' ? '(lege regel)' : regel.tekst}</del>
        </li>
      );
    case 'nieuw':
      return (
        <li class="woo-verschil__nieuw">
          <strong>Nieuw:</strong> <ins>{regel.tekst === '' ? '(lege regel)' : regel.tekst}</ins>
        </li>
      );
  }
};

export const Verschil = ({ regels }: { readonly regels: readonly Verschilregel[] }) =>
  regels.every(({ soort }) => soort === 'gelijk') ? (
    <Alinea>Er verandert niets.</Alinea>
  ) : (
    <ul class="woo-verschil">
      {verkort(regels).map((regel) => (
        <Regel regel={regel} />
      ))}
    </ul>
  );

/** The text with its line numbers, each fault under its line. */
export const Regelfouten = ({ tekst, fouten }: { readonly tekst: string; readonly fouten: readonly Sjabloonfout[] }) => (
  <>
    <Kop n={2}>Waar het misgaat</Kop>
    <ol class="woo-verschil woo-verschil--genummerd">
      {tekst.split('\n').map((regel, i) => (
        <li>
          {regel}
          {fouten
            .filter((fout) => fout.veld === 'tekst' && fout.regel === i + 1)
            .map(({ uitleg }) => (
              <p class="woo-foutmelding">{uitleg}</p>
            ))}
        </li>
      ))}
    </ol>
  </>
);
