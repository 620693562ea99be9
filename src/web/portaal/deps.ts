// What the public face is made of. It reads, and changes nothing.
import type { Cijferboek } from '../../../projections/cijfers/model.ts';
import type { Onderwerpen } from '../../../projections/onderwerpen/model.ts';
import type { Openbaarmakingen } from '../../../projections/openbaarmaking/model.ts';
import type { Publicaties } from '../../../projections/publicaties/model.ts';
import type { Sitemaps } from '../../../projections/sitemap/model.ts';
import type { BlobStore } from '../../bestanden/port.ts';
import type { Configuratie } from '../../configuratie.ts';
import type { PdfEngine } from '../../documentverwerking/pdf.ts';
import type { Clock } from '../../kern/clock.ts';
import type { Recht } from '../../kern/decider.ts';
import type { Zoeker } from '../../zoeken/volledigheid.ts';
import type { Kader } from '../ui/pagina.tsx';
import type { Lijsten } from '../../toepassing/besluit/lijsten.ts';
import type { Paginabeelden } from '../../toepassing/lakken/paginabeelden.ts';
import type { Namen } from './woorden.ts';

export interface PortaalDeps {
  readonly config: Pick<Configuratie, 'adres' | 'organisatie' | 'omgeving' | 'categoriebesluiten'>;
  readonly kader: Kader;
  readonly zoek: Zoeker;
  readonly publicaties: Publicaties;
  readonly onderwerpen: Onderwerpen;
  readonly sitemaps: Sitemaps;
  readonly cijfers: Cijferboek;
  readonly openbaarmaking: Openbaarmakingen;
  readonly blobs: BlobStore;
  readonly pdf: PdfEngine;
  readonly clock: Clock;
  readonly recht: Recht;
}

/** The same for every handler within this room, with the page images that were painted lately. */
export interface Portaal extends PortaalDeps {
  readonly beelden: Paginabeelden;
  readonly lijsten: Lijsten;
  readonly namen: Namen;
}
