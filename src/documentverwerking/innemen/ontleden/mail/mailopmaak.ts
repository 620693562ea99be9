// What a mail looks like in its reading version: heads in a table, the body, and a list of what came along.
import type { Blok } from '../../../brieven/model.ts';
import { dateInAmsterdam } from '../../../../kern/date.ts';
import type { Adres, Lid } from '../../port.ts';
import { taalVan } from '../../taal.ts';
import { bevindingenVan, type Bevindingsoort } from '../bevindingen.ts';
import { woordenVan, zetLeesversie } from '../leesversie.ts';
import type { Mailgegevens, Ontleding } from '../protocol.ts';

export interface Mailinhoud {
  readonly koppen: Mailgegevens;
  readonly bcc: readonly Adres[];
  readonly blokken: readonly Blok[];
  readonly leden: readonly Pick<Lid, 'naam' | 'rol'>[];
}

const adrestekst = ({ naam, adres }: Adres): string => (naam === '' || naam === adres ? adres : adres === '' ? naam : `${naam} <${adres}>`);
const adressen = (lijst: readonly Adres[]): string => lijst.map(adrestekst).join('; ');

/** Day and time as a Dutch reader writes them, in Dutch time. */
function tijdtekst(moment: string): string {
  const tijd = Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/Amsterdam');
  return tijd.toLocaleString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });
}

export function zetMail({ koppen, bcc, blokken, leden }: Mailinhoud, soorten: Set<Bevindingsoort>): Ontleding {
  const { onderwerp, verzondenOp, van, aan, cc } = koppen;
  const datum = verzondenOp === null ? null : dateInAmsterdam(Temporal.Instant.from(verzondenOp));
  const rijen: readonly (readonly [string, string])[] = [
    ['Van', adressen(van)],
    ['Aan', adressen(aan)],
    ['Cc', adressen(cc)],
    ['Bcc', adressen(bcc)],
    ['Verzonden', verzondenOp === null ? '' : tijdtekst(verzondenOp)],
    ['Onderwerp', onderwerp],
  ];
  const bijlagen = leden.filter(({ rol }) => rol === 'bijlage').map(({ naam }) => naam);
  const taal = taalVan(woordenVan(blokken));
  const { pdf, bevindingen } = zetLeesversie({
    titel: onderwerp === '' ? 'E-mail zonder onderwerp' : onderwerp,
    kop: 'E-mail',
    datum,
    taal,
    blokken: [
      { soort: 'tabel', kolommen: [{ titel: 'Kop', breedte: 1 }, { titel: 'Inhoud', breedte: 5 }], rijen: rijen.filter(([, waarde]) => waarde !== '') },
      ...blokken,
      ...(bijlagen.length === 0 ? [] : ([{ soort: 'kop', niveau: 3, tekst: 'Bijlagen bij deze e-mail' }, { soort: 'lijst', punten: bijlagen }] as const)),
    ],
  });
  return {
    pdf,
    teksten: [],
    titel: onderwerp === '' ? null : onderwerp,
    datum: datum?.toString() ?? null,
    taal,
    mail: koppen,
    bevindingen: bevindingenVan([...soorten, ...bevindingen]),
  };
}
