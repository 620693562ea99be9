// The questions about case files, in SQL.
import type { DatabaseSync } from 'node:sqlite';
import type { MedewerkerId, VerzoekId } from '../../src/kern/ids.ts';
import { bevat, getal, tekst, tekstOfNiets } from '../motor/rij.ts';
import type { Verzoekdossiers } from './model.ts';
import { naarBericht, naarBrief, naarDerde, naarDossier, naarDossierbesluit, naarKop, naarPrecisering, naarTijdlijnregel, naarVerzegeldeTekst } from './rijen.ts';

const DOSSIER = 'SELECT v.*, i.verzoeker, i.onderwerp, i.tekst, i.bijlagen FROM verzoek v JOIN inhoud i ON i.verzoek_id = v.id';
const FILTER = `(:behandelaar IS NULL OR coalesce(behandelaar, 'niemand') = :behandelaar) AND (:kanaal IS NULL OR kanaal = :kanaal)
  AND (:stand IS NULL OR (afgesloten_op IS NULL) = (:stand = 'open'))
  AND (:zoek IS NULL OR nummer LIKE :zoek ESCAPE '\\' OR werktitel LIKE :zoek ESCAPE '\\')`;

export function vragen(db: DatabaseSync): Verzoekdossiers {
  const per = (voorwaarde: string) => {
    const statement = db.prepare(`${DOSSIER} WHERE ${voorwaarde}`);
    return (waarde: string) => {
      const rij = statement.get(waarde);
      return rij === undefined ? null : naarDossier(rij);
    };
  };
  const alle = (sql: string) => {
    const statement = db.prepare(sql);
    return (verzoekId: string) => statement.all(verzoekId);
  };
  const tijdlijn = alle('SELECT * FROM tijdlijn WHERE verzoek_id = ? ORDER BY revision');
  const berichten = alle('SELECT * FROM bericht WHERE verzoek_id = ? ORDER BY revision');
  const brieven = alle('SELECT * FROM brief WHERE verzoek_id = ? ORDER BY position, volgorde');
  const preciseringen = alle('SELECT * FROM precisering WHERE verzoek_id = ? ORDER BY revision');
  const derden = alle('SELECT * FROM derde WHERE verzoek_id = ? ORDER BY revision, derde_id');
  const derdeOpCode = db.prepare('SELECT * FROM derde WHERE code_hash = ?');
  const verzegeld = alle('SELECT * FROM verzegeld WHERE verzoek_id = ? ORDER BY revision, veld, sleutel');
  const besluiten = alle('SELECT * FROM besluit WHERE verzoek_id = ? ORDER BY begin');
  const vanPersoon = alle('SELECT * FROM verzoek WHERE persoon_id = ? ORDER BY ontvangen_op DESC, nummer DESC');
  const lijst = db.prepare(`SELECT * FROM verzoek WHERE ${FILTER} ORDER BY ontvangen_op DESC, nummer DESC LIMIT :limit OFFSET :offset`);
  const telling = db.prepare(`SELECT count(*) AS aantal FROM verzoek WHERE ${FILTER}`);
  const aantallen = db.prepare(
    `SELECT count(*) AS totaal, count(*) FILTER (WHERE afgesloten_op IS NULL) AS open,
     count(*) FILTER (WHERE afgesloten_op IS NULL AND behandelaar IS NULL) AS zonder FROM verzoek`,
  );
  const perBehandelaar = db.prepare(
    'SELECT behandelaar, count(*) AS open FROM verzoek WHERE afgesloten_op IS NULL GROUP BY behandelaar ORDER BY open DESC, behandelaar',
  );

  return {
    opId: per('v.id = ?'),
    opNummer: per('v.nummer = ?'),
    opVolgcode: per('v.volgcode_hash = ?'),
    tijdlijn: (verzoekId) => tijdlijn(verzoekId).map(naarTijdlijnregel),
    berichten: (verzoekId) => berichten(verzoekId).map(naarBericht),
    brieven: (verzoekId) => brieven(verzoekId).map(naarBrief),
    preciseringen: (verzoekId) => preciseringen(verzoekId).map(naarPrecisering),
    derden: (verzoekId) => derden(verzoekId).map(naarDerde),
    derdeOpCode(codeHash) {
      const rij = derdeOpCode.get(codeHash);
      return rij === undefined ? null : { verzoekId: tekst<VerzoekId>(rij, 'verzoek_id'), derde: naarDerde(rij) };
    },
    verzegeld: (verzoekId) => verzegeld(verzoekId).map(naarVerzegeldeTekst),
    besluiten: (verzoekId) => besluiten(verzoekId).map(naarDossierbesluit),
    vanPersoon: (persoonId) => vanPersoon(persoonId).map(naarKop),
    lijst(filter, offset, limit) {
      const waarden = {
        behandelaar: filter.behandelaar ?? null,
        kanaal: filter.kanaal ?? null,
        stand: filter.stand ?? null,
        zoek: filter.zoek === undefined ? null : bevat(filter.zoek),
      };
      const rijen = lijst.all({ ...waarden, limit: Math.min(limit, 1000), offset });
      return { verzoeken: rijen.map(naarKop), totaal: getal(telling.get(waarden) ?? {}, 'aantal') };
    },
    aantallen() {
      const rij = aantallen.get() ?? {};
      return { totaal: getal(rij, 'totaal'), open: getal(rij, 'open'), zonderBehandelaar: getal(rij, 'zonder') };
    },
    perBehandelaar: () =>
      perBehandelaar.all().map((rij) => ({ behandelaar: tekstOfNiets<MedewerkerId>(rij, 'behandelaar'), open: getal(rij, 'open') })),
  };
}
