// Publications one below the other, as on the home page and in a category.
import type { Publicatie } from '../../../projections/publicaties/model.ts';
import { fromIsoDate } from '../../kern/date.ts';
import { Datum } from '../ui/datum.tsx';
import { Kop } from '../ui/kop.tsx';
import { Label } from '../ui/label.tsx';
import { Link } from '../ui/link.tsx';
import { dossiernummer, dossierPad } from './paden.ts';
import { stukkentekst, type Namen } from './woorden.ts';

interface Props {
  readonly publicaties: readonly Publicatie[];
  readonly namen: Namen;
  readonly naam: string;
  /** Level of the headings: one below the heading that stands above the list. */
  readonly niveau: 2 | 3;
}

export const Publicatielijst = ({ publicaties, namen, naam, niveau }: Props) => (
  <ul class="woo-treffers" aria-label={naam}>
    {publicaties.map((publicatie) => (
      <li class="woo-treffer">
        <Kop n={niveau}>
          <Link href={dossierPad(dossiernummer(publicatie))}>{publicatie.titel}</Link>
        </Kop>
        <p class="woo-treffer__meta">
          <Label icoon="map">{namen.categorie(publicatie.categorie)}</Label>
          <span>
            Openbaar sinds <Datum datum={fromIsoDate(publicatie.openbaarOp ?? publicatie.datum)} />
          </span>
          <span>{stukkentekst(publicatie.stukken.totaal)}</span>
        </p>
        {publicatie.samenvatting === '' ? null : <p class="woo-treffer__tekst">{publicatie.samenvatting.split(/\n\s*\n/)[0]}</p>}
      </li>
    ))}
  </ul>
);
