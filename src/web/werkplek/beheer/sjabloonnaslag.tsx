// What one looks up while changing a letter: the fields it can have, the marks of its text, and its earlier versions.
import type { Sjabloonversie } from '../../../../projections/sjablonen/model.ts';
import { SJABLONEN, type Sjablooncode } from '../../../documentverwerking/brieven/sjablonen/register.ts';
import { fromIsoInstant } from '../../../kern/date.ts';
import { Moment } from '../../ui/datum.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import type { Werk } from '../kader.tsx';
import { LIJST, wie } from './sjablonen.tsx';
import { OPMAAK, schrijfwijze, verplichting, versienaam } from './sjabloonteksten.ts';

export const Velden = ({ code }: { readonly code: Sjablooncode }) => (
  <>
    <Kop n={2}>Wat u kunt gebruiken</Kop>
    <Tabel
      bijschrift="Velden van deze brief"
      rijen={Object.entries(SJABLONEN[code].velden)}
      sleutel={([naam]) => naam}
      kolommen={[
        { kop: 'Schrijf zo', rijkop: true, cel: ([naam, { soort }]) => <code>{schrijfwijze(naam, soort)}</code> },
        { kop: 'Wat het is', cel: ([, { uitleg }]) => uitleg },
        { kop: 'Verplicht', smal: true, cel: ([, { verplicht }]) => verplichting(verplicht) },
        { kop: 'Voorbeeld', cel: ([, { voorbeeld }]) => <span class="woo-regels">{voorbeeld.replaceAll(/\*\*|^## /gm, '').replaceAll('\n\n', '\n')}</span> },
      ]}
    />
    {SJABLONEN[code].rechtsmiddelen === undefined ? null : <Alinea>Onder deze brief staat altijd wat iemand kan doen die het er niet mee eens is. Die tekst kunt u niet veranderen. (Artikel 3:45 Awb)</Alinea>}
    <details class="woo-uitleg">
      <summary>Zo maakt u een kop, een lijst of een keuze</summary>
      <Tabel
        bijschrift="Opmaak"
        rijen={OPMAAK}
        sleutel={({ teken }) => teken}
        kolommen={[
          { kop: 'U schrijft', rijkop: true, cel: ({ teken }) => <code>{teken}</code> },
          { kop: 'Dat betekent', cel: ({ betekent }) => betekent },
        ]}
      />
    </details>
  </>
);

interface Versiesprops {
  readonly werk: Werk;
  readonly code: Sjablooncode;
  /** Newest first, without version 1. */
  readonly versies: readonly Sjabloonversie[];
}

export const Versies = ({ werk, code, versies }: Versiesprops) => (
  <>
    <Kop n={2}>Versies</Kop>
    <Tabel
      bijschrift="Versies van deze brief, nieuwste eerst"
      rijen={[...versies, null]}
      sleutel={(rij) => String(rij?.versie ?? 1)}
      kolommen={[
        { kop: 'Versie', rijkop: true, cel: (rij) => <Link href={`${LIJST}/${code}/versies/${rij?.versie ?? 1}`}>{versienaam(rij?.versie ?? 1)}</Link> },
        { kop: 'Wanneer', cel: (rij) => (rij === null ? 'Bij het programma' : <Moment moment={fromIsoInstant(rij.recordedAt)} />) },
        { kop: 'Wie', cel: (rij) => (rij === null ? '' : wie(rij, werk.naamVan)) },
        { kop: 'Waarom', cel: (rij) => rij?.reden ?? '' },
        { kop: 'Tekst', cel: (rij) => (rij?.eigen == null ? 'Standaardtekst' : 'Eigen tekst') },
      ]}
    />
  </>
);
