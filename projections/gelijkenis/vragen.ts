// The questions about likeness, in SQL. Conversations are worked out when asked and kept until something in the case changes.
import type { DatabaseSync } from 'node:sqlite';
import { draden, families, teBeoordelen, type Mail } from '../../src/documentverwerking/gelijkenis/index.ts';
import type { DocumentId, Verzegeld } from '../../src/kern/ids.ts';
import { zaakVan } from '../inventarislijst/schrijver.ts';
import { getal, json, tekst, tekstOfNiets, type Rij } from '../motor/rij.ts';
import { naarGetallen } from './bytes.ts';
import type { Mailrij } from './mailrij.ts';
import type { Draad, Draadmail, Familie, Gelijkenissen, Gelijkgroep, Groepslid, Samenhang } from './model.ts';

/** Cases of which conversations and families are kept. */
const ONTHOUDEN = 8;

interface Verbanden {
  readonly draden: readonly Draad[];
  readonly families: readonly Familie[];
  readonly draadVan: ReadonlyMap<DocumentId, Draad>;
  readonly familieVan: ReadonlyMap<DocumentId, Familie>;
}

export function vragen(db: DatabaseSync): Gelijkenissen {
  const vind = db.prepare('SELECT d.*, z.stand FROM document d JOIN zaak z ON z.nr = d.zaak WHERE d.id = ? AND weg = 0');
  const zoekZaak = db.prepare('SELECT nr, stand FROM zaak WHERE zaak = ?');
  const groepsleden = db.prepare('SELECT id, volgnummer, blob, tekst, gelijkenis FROM document WHERE zaak = ? AND groep = ? AND weg = 0 ORDER BY volgnummer, id');
  const groepen = db.prepare('SELECT groep FROM document WHERE zaak = ? AND weg = 0 GROUP BY groep HAVING count(*) > 1 ORDER BY min(volgnummer), groep');
  const alle = db.prepare('SELECT id, volgnummer, ouder FROM document WHERE zaak = ? AND weg = 0 ORDER BY volgnummer, id');
  const mails = db.prepare('SELECT id, volgnummer, mail, monster FROM document WHERE zaak = ? AND weg = 0 AND mail IS NOT NULL ORDER BY volgnummer, id');
  const koppen = db.prepare('SELECT id, koppen FROM document WHERE id IN (SELECT value FROM json_each(?)) AND weg = 0 AND koppen IS NOT NULL ORDER BY volgnummer, id');
  const ongelezen = db.prepare('SELECT count(*) AS aantal FROM document WHERE zaak = ? AND weg = 0 AND gelezen = 0');
  const bekend = new Map<number, { readonly stand: number; readonly verbanden: Verbanden }>();

  function groepUit(zaak: number, groep: string): Gelijkgroep | null {
    const rijen = groepsleden.all(zaak, groep);
    if (rijen.length < 2) return null;
    const eerste = rijen.find((rij) => groep === `eerste:${tekst(rij, 'id')}`) ?? rijen[0] ?? {};
    return { leden: [eerste, ...rijen.filter((rij) => rij !== eerste)].map((rij) => naarLid(rij, eerste)) };
  }

  function verbandenVan(zaak: number, stand: number): Verbanden {
    const eerder = bekend.get(zaak);
    if (eerder?.stand === stand) return eerder.verbanden;
    const verbanden = zoekVerbanden(alle.all(zaak), mails.all(zaak));
    bekend.delete(zaak);
    bekend.set(zaak, { stand, verbanden });
    const oudste = bekend.keys().next().value;
    if (bekend.size > ONTHOUDEN && oudste !== undefined) bekend.delete(oudste);
    return verbanden;
  }

  return {
    groepVan(documentId): Samenhang | null {
      const rij = vind.get(documentId);
      if (rij === undefined) return null;
      const zaak = getal(rij, 'zaak');
      const { draadVan, familieVan } = verbandenVan(zaak, getal(rij, 'stand'));
      return {
        groep: groepUit(zaak, tekst(rij, 'groep')),
        draad: draadVan.get(documentId) ?? null,
        familie: familieVan.get(documentId) ?? null,
      };
    },
    koppenRond(documentId) {
      const rij = vind.get(documentId);
      if (rij === undefined) return [];
      const { draadVan, familieVan } = verbandenVan(getal(rij, 'zaak'), getal(rij, 'stand'));
      const familie = [documentId, ...(familieVan.get(documentId)?.leden ?? []).map((lid) => lid.documentId)];
      const rond = new Set(familie.flatMap((id) => [id, ...(draadVan.get(id)?.mails ?? []).map((mail) => mail.documentId)]));
      return koppen.all(JSON.stringify([...rond])).map((each) => ({ documentId: tekst<DocumentId>(each, 'id'), koppen: tekst<Verzegeld>(each, 'koppen') }));
    },
    vanZaak(herkomst) {
      const rij = zoekZaak.get(zaakVan(herkomst));
      if (rij === undefined) return { groepen: [], draden: [], families: [], nogTeLezen: 0 };
      const zaak = getal(rij, 'nr');
      const { draden: gesprekken, families: gezinnen } = verbandenVan(zaak, getal(rij, 'stand'));
      return {
        groepen: groepen.all(zaak).flatMap((groep) => groepUit(zaak, tekst(groep, 'groep')) ?? []),
        draden: gesprekken,
        families: gezinnen,
        nogTeLezen: getal(ongelezen.get(zaak) ?? {}, 'aantal'),
      };
    },
  };
}

function naarLid(rij: Rij, eerste: Rij): Groepslid {
  const lid = { documentId: tekst<DocumentId>(rij, 'id'), volgnummer: getal(rij, 'volgnummer') };
  if (rij === eerste) return { ...lid, overeenkomst: 'eerste', gelijkenis: 1 };
  if (rij['blob'] === eerste['blob']) return { ...lid, overeenkomst: 'bestand', gelijkenis: 1 };
  if (rij['tekst'] !== null && rij['tekst'] === eerste['tekst']) return { ...lid, overeenkomst: 'tekst', gelijkenis: 1 };
  return { ...lid, overeenkomst: 'bijna', gelijkenis: getal(rij, 'gelijkenis') };
}

function zoekVerbanden(documenten: readonly Rij[], mailrijen: readonly Rij[]): Verbanden {
  const volgnummer = new Map(documenten.map((rij) => [tekst<DocumentId>(rij, 'id'), getal(rij, 'volgnummer')]));
  const nummer = (documentId: DocumentId): number => volgnummer.get(documentId) ?? 0;
  const verzonden = new Map(mailrijen.map((rij) => [tekst<DocumentId>(rij, 'id'), json<Mailrij>(rij, 'mail').verzondenOp]));

  const gesprekken = draden(mailrijen.map(naarMail)).filter((draad) => draad.length > 1).map((draad): Draad => {
    const koppen = teBeoordelen(draad);
    const dekking = new Map(koppen.flatMap(({ document, gedekt }) => gedekt.map((lid) => [lid, document] as const)));
    const kop = koppen.reduce((beste, ander) => (ander.gedekt.length > beste.gedekt.length ? ander : beste), koppen[0] ?? { document: null, gedekt: [] });
    return {
      mails: draad.map(({ document }): Draadmail => ({
        documentId: document,
        volgnummer: nummer(document),
        verzondenOp: verzonden.get(document) ?? null,
        gedektDoor: dekking.get(document) ?? null,
      })),
      teBeoordelen: kop.gedekt.length === 0 ? null : kop.document,
    };
  });
  const gezinnen = families(documenten.map((rij) => ({ document: tekst<DocumentId>(rij, 'id'), container: tekstOfNiets<DocumentId>(rij, 'ouder') }))).map(
    ({ hoofd, leden }): Familie => ({
      leden: [{ documentId: hoofd, volgnummer: nummer(hoofd), diepte: 0 }, ...leden.map(({ document, diepte }) => ({ documentId: document, volgnummer: nummer(document), diepte }))],
    }),
  );
  return {
    draden: gesprekken,
    families: gezinnen,
    draadVan: new Map(gesprekken.flatMap((draad) => draad.mails.map(({ documentId }) => [documentId, draad]))),
    familieVan: new Map(gezinnen.flatMap((familie) => familie.leden.map(({ documentId }) => [documentId, familie]))),
  };
}

function naarMail(rij: Rij): Mail<DocumentId> {
  const { verzondenOp, ...mail } = json<Mailrij>(rij, 'mail');
  return {
    ...mail,
    document: tekst<DocumentId>(rij, 'id'),
    verzondenOp: verzondenOp === null ? null : Temporal.Instant.from(verzondenOp).epochMilliseconds,
    monster: rij['monster'] === null ? new Uint32Array() : naarGetallen(rij['monster']),
  };
}
