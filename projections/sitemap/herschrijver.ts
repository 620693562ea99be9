// Writing entries anew: only what really differs is put in a sitemap again, with a new date.
import type { DatabaseSync } from 'node:sqlite';
import { beeldAf, type Omstandigheden } from '../../src/diwoo/afbeelding.ts';
import type { Bronstuk } from '../../src/diwoo/bron.ts';
import { infocatVan } from '../../src/diwoo/namen.ts';
import type { Minstens1, Verwijzing } from '../../src/diwoo/model.ts';
import { samenhangVan, type Samenhang } from '../../src/diwoo/samenhang.ts';
import { schrijfUrl } from '../../src/diwoo/schrijver.ts';
import { toIsoInstant, type IsoInstant } from '../../src/kern/date.ts';
import type { DocumentId, PublicatieId } from '../../src/kern/ids.ts';
import { tekst } from '../motor/rij.ts';
import type { Bronrijen } from './bronrijen.ts';
import { opslag, type Grenzen, type Moment, type Nieuw, type Plaats } from './opslag.ts';

export interface Sitemapopties {
  /** Public address of the site, without a slash at the end. */
  readonly adres: string;
  /** Path of a file, ending in a name that says nothing of its content: it can never change. */
  readonly bestandPad: (documentId: DocumentId, mediatype: string) => string;
  readonly naamVan: Omstandigheden['naamVan'];
  readonly grenzen: Grenzen;
}

const isoMoment = (ms: number): IsoInstant => toIsoInstant(Temporal.Instant.fromEpochMilliseconds(ms));

export function herschrijver(db: DatabaseSync, bron: Bronrijen, { adres, bestandPad, naamVan, grenzen }: Sitemapopties): (documentIds: readonly DocumentId[], moment: Moment) => void {
  const vermeldingen = opslag(db, grenzen);
  const naam = db.prepare('SELECT pad FROM naam WHERE document_id = ?');
  const nieuweNaam = db.prepare('INSERT INTO naam VALUES(?, ?)');
  const vermeld = db.prepare('SELECT v.titel, n.pad FROM vermelding v JOIN naam n ON n.document_id = v.document_id WHERE v.document_id = ? AND v.nummer IS NOT NULL');
  const verwijzers = db.prepare('SELECT van FROM verwijzing WHERE naar = ? ORDER BY van');
  const verwijst = db.prepare('INSERT INTO verwijzing VALUES(?, ?) ON CONFLICT DO NOTHING');
  const verwijstNiet = db.prepare('DELETE FROM verwijzing WHERE van = ?');

  /** The first address of a file is its address for ever, whatever takes its place. */
  const locVan = ({ documentId, bestand }: Bronstuk): string => {
    const rij = naam.get(documentId);
    const pad = rij === undefined ? bestandPad(documentId, bestand.mediatype) : tekst(rij, 'pad');
    if (rij === undefined) nieuweNaam.run(documentId, pad);
    return `${adres}${pad}`;
  };
  const elders = (documentId: DocumentId): Verwijzing | null => {
    const rij = vermeld.get(documentId);
    return rij === undefined ? null : { label: tekst(rij, 'titel'), loc: `${adres}${tekst(rij, 'pad')}` };
  };

  /** Publications are worked out once per event, whatever the number of their documents. */
  function samenhangen(): (id: PublicatieId) => Samenhang {
    const bekend = new Map<PublicatieId, Samenhang>();
    return (id) => {
      const samenhang = bekend.get(id) ?? samenhangVan({ publicatie: bron.publicatie(id), stukken: bron.stukken(id) });
      bekend.set(id, samenhang);
      return samenhang;
    };
  }

  function noteerVerwijzingen(documentId: DocumentId, stuk: Bronstuk | null): void {
    verwijstNiet.run(documentId);
    for (const { naar } of stuk?.relaties ?? []) if ('documentId' in naar) verwijst.run(documentId, naar.documentId);
  }

  function schrijf(documentId: DocumentId, gehelen: Minstens1<Samenhang>, oud: Plaats | null, moment: Moment): void {
    const [{ publicatie: houder, stukken }] = gehelen;
    const stuk = stukken.get(documentId);
    if (stuk === undefined) return;
    noteerVerwijzingen(documentId, stuk);
    const { document, bevindingen } = beeldAf(documentId, gehelen, isoMoment(oud?.sinds ?? moment.ms), { naamVan, locVan, elders });
    const xml = document === null ? null : schrijfUrl(document);
    const nieuw: Nieuw = { documentId, publicatieId: houder.publicatieId, titel: stuk.titel, infocat: infocatVan(houder.categorie), blob: stuk.bestand.blob, xml, bevindingen };
    if (oud !== null && oud.xml === xml && oud.infocat === nieuw.infocat && oud.blob === nieuw.blob) vermeldingen.werkBij(nieuw);
    else if (oud === null || document === null) vermeldingen.zet(nieuw, oud, moment);
    else vermeldingen.zet({ ...nieuw, xml: schrijfUrl({ ...document, lastmod: isoMoment(moment.ms) }) }, oud, moment);
  }

  function herschrijfDeze(documentIds: readonly DocumentId[], moment: Moment): void {
    const van = samenhangen();
    for (const documentId of documentIds) {
      const oud = vermeldingen.staat(documentId);
      const [eerste, ...meer] = bron.houders(documentId).map(van);
      if (eerste !== undefined) schrijf(documentId, [eerste, ...meer], oud, moment);
      else if (oud !== null) {
        noteerVerwijzingen(documentId, null);
        vermeldingen.verwijder(documentId, oud, moment);
      }
    }
  }

  /** Also what points at these from elsewhere: their titles may differ now, or they may be gone. That changes nobody else's place. */
  return (documentIds, moment) => {
    herschrijfDeze(documentIds, moment);
    const zelf = new Set(documentIds);
    const anderen = new Set(documentIds.flatMap((naar) => verwijzers.all(naar).map((rij) => tekst<DocumentId>(rij, 'van'))).filter((each) => !zelf.has(each)));
    herschrijfDeze([...anderen], moment);
  };
}
