// The documents of a case: bringing them in, how far that is, and the list as it grows with its gaps.
import type { Inventarisaantallen, Inventarisdocument, Inventarispagina } from '../../../../projections/inventarislijst/model.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import { Foutenoverzicht } from '../../ui/formulier/formulier.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Leeg } from '../../ui/leeg.tsx';
import { Link } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { Aanleveren, type OpenLevering } from '../aanleveren/aanleveren.tsx';
import { Documentlijst } from './documentlijst.tsx';
import type { Documentvraag } from './documentvraag.ts';
import { magDit, type Werk } from '../kader.tsx';
import { Zaakkader, type Zaak } from '../zaak/zaak.tsx';
import type { Zoekopdrachtkeuze } from '../aanleveren/zoekopdrachten.ts';

interface Documentenprops {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly magToevoegen: boolean;
  readonly vraag: Documentvraag;
  readonly pagina: Inventarispagina;
  readonly aantallen: Inventarisaantallen;
  readonly bijnaamVan: (document: Inventarisdocument) => string | null;
  readonly fouten: readonly Invoerfout[];
  /** Per file that was refused, why; the others are in. */
  readonly geweigerd: readonly { readonly naam: string; readonly uitleg: string }[];
  readonly zoekopdrachten: readonly Zoekopdrachtkeuze[];
  readonly open: readonly OpenLevering[];
  readonly opdracht: string;
  readonly maxMb: number;
}

/** One sentence about the queue, only while it has something to say. */
const Innamestandregel = ({ basis, aantallen }: { readonly basis: `/${string}`; readonly aantallen: Inventarisaantallen }) => {
  const { wacht, onleesbaar, 'zonder-pdf': zonderPdf } = aantallen.perStand;
  const delen = [wacht === 0 ? null : `${wacht} nog te lezen`, onleesbaar === 0 ? null : `${onleesbaar} niet te lezen`, zonderPdf === 0 ? null : `${zonderPdf} zonder PDF`].filter((deel) => deel !== null);
  return (
    <p>
      <Link href={`${basis}/inname`}>Inname van bestanden</Link>
      {delen.length === 0 ? '' : `: ${delen.join(', ')}.`}
    </p>
  );
};

export const Documenten = ({ werk, zaak, magToevoegen, vraag, pagina, aantallen, bijnaamVan, fouten, geweigerd, zoekopdrachten, open, opdracht, maxMb }: Documentenprops) => {
  const basis = `/werk/zaken/${zaak.dossier.nummer}/documenten` as const;
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="documenten" fout={fouten.length + geweigerd.length > 0} eilanden={['aanleveren']}>
      <Foutenoverzicht fouten={fouten} />
      {geweigerd.length === 0 ? null : (
        <Melding toon="fout" titel="Deze bestanden zijn niet toegevoegd" status>
          <ul>
            {geweigerd.map(({ naam, uitleg }) => (
              <li>
                <strong>{naam}</strong>: {uitleg}
              </li>
            ))}
          </ul>
        </Melding>
      )}
      {magDit(werk, 'document.uploaden') && magToevoegen ? (
        <Aanleveren basis={basis} zoekopdrachten={zoekopdrachten} open={open} fouten={fouten} opdracht={opdracht} maxMb={maxMb} />
      ) : null}
      <Kop n={2}>{`Inventarislijst (${aantallen.beoordeeld} van ${aantallen.totaal} beoordeeld)`}</Kop>
      <Innamestandregel basis={basis} aantallen={aantallen} />
      {aantallen.totaal === 0 ? (
        <Leeg titel="Er zijn nog geen documenten">
          <p>Voeg bestanden toe. Zijn er geen documenten? Leg dat vast in het besluit.</p>
        </Leeg>
      ) : (
        <>
          <p>
            <Link href={`/werk/zaken/${zaak.dossier.nummer}/beoordelen`}>Beoordeel meer documenten tegelijk</Link>. Download de lijst: <Link href={`${basis}.pdf`}>PDF</Link>, <Link href={`${basis}.csv`}>CSV</Link>, <Link href={`${basis}.xlsx`}>Excel</Link>, <Link href={`${basis}.ods`}>ODS</Link>. Bekijk ook wat <Link href={`${basis}/gelijk`}>gelijk is of bij elkaar hoort</Link>.
          </p>
          <Documentlijst basis={basis} vraag={vraag} pagina={pagina} aantallen={aantallen} bijnaamVan={bijnaamVan} />
        </>
      )}
    </Zaakkader>
  );
};
