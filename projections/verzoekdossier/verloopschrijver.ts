// What each event of a request changes in the head of its case, its messages, its questions and its third parties.
import type { DatabaseSync } from 'node:sqlite';
import type { VerzoekEvent } from '../../src/verzoek/events.ts';
import { afsluitingDoor } from '../../src/verzoek/afsluiting.ts';
import { correctieschrijver } from './correctieschrijver.ts';
import type { Vastgelegd } from '../motor/projectie.ts';

export function verloopschrijver(db: DatabaseSync): (id: string, event: Vastgelegd<VerzoekEvent>) => void {
  const verzoek = db.prepare(
    `INSERT INTO verzoek(id, nummer, organisatie, kanaal, ontvangen_op, werktitel, contactwijze, persoon_id, volgcode_hash, revision, position)
     VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const inhoud = db.prepare('INSERT INTO inhoud VALUES(?, ?, ?, ?, ?)');
  const werktitel = db.prepare('UPDATE verzoek SET werktitel = ? WHERE id = ?');
  const volgcode = db.prepare('UPDATE verzoek SET volgcode_hash = ? WHERE id = ?');
  const behandelaar = db.prepare('UPDATE verzoek SET behandelaar = ? WHERE id = ?');
  const bevestigd = db.prepare('UPDATE verzoek SET ontvangst_bevestigd_op = ? WHERE id = ?');
  const afgesloten = db.prepare('UPDATE verzoek SET afgesloten_door = ?, afgesloten_op = ?, uitkomst = NULL, afgesloten_besluit = NULL WHERE id = ?');
  // A decision that was revised after an objection does not end the request again.
  const besloten = db.prepare("UPDATE verzoek SET afgesloten_door = 'besluit', afgesloten_op = ?, uitkomst = ?, afgesloten_besluit = ? WHERE id = ? AND afgesloten_besluit IS NULL");
  const kwalificatie = db.prepare('UPDATE verzoek SET kwalificatie = ? WHERE id = ?');
  const bekendmaking = db.prepare('UPDATE verzoek SET afgesloten_op = ? WHERE id = ? AND afgesloten_besluit = ?');
  const { corrigeer, vervalt } = correctieschrijver(db);
  const precisering = db.prepare('INSERT INTO precisering(verzoek_id, revision, gevraagd_op, uiterlijk, vraag) VALUES(?, ?, ?, ?, ?)');
  // An answer belongs to the newest question that has none.
  const antwoord = db.prepare(
    `UPDATE precisering SET ontvangen_op = :op, antwoord = :tekst WHERE verzoek_id = :id AND revision =
     (SELECT max(revision) FROM precisering WHERE verzoek_id = :id AND ontvangen_op IS NULL)`,
  );
  const derde = db.prepare(
    `INSERT INTO derde(verzoek_id, revision, derde_id, persoon_id, naam, gevraagd_op, uiterlijk, brief, code_hash, stukken) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  );
  const zienswijze = db.prepare('UPDATE derde SET ontvangen_op = ? WHERE verzoek_id = ? AND derde_id = ? AND ontvangen_op IS NULL');
  const bericht = db.prepare(
    'INSERT INTO bericht(id, verzoek_id, revision, van, geplaatst_op, recorded_at, tekst, bijlagen, antwoord_voor) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const gelezen = db.prepare('UPDATE bericht SET gelezen_op = ? WHERE id = ? AND gelezen_op IS NULL');
  const ongelezen = {
    behandelaar: db.prepare('UPDATE verzoek SET ongelezen_behandelaar = ongelezen_behandelaar + ? WHERE id = ?'),
    verzoeker: db.prepare('UPDATE verzoek SET ongelezen_verzoeker = ongelezen_verzoeker + ? WHERE id = ?'),
  };

  return (id, event) => {
    const einde = afsluitingDoor(event);
    if (einde !== null) {
      if (event.type === 'BesluitOpVerzoekBekendgemaakt') besloten.run(einde.op, event.data.uitkomst, event.data.besluitId, id);
      else afgesloten.run(einde.door, einde.op, id);
    }
    switch (event.type) {
      case 'VerzoekOntvangen': {
        const { nummer, organisatie, kanaal, ontvangenOp, werktitel: titel, contactwijze, persoonId, volgcodeHash } = event.data;
        const { verzoeker, onderwerp, tekst, bijlagen } = event.data;
        verzoek.run(id, nummer, organisatie, kanaal, ontvangenOp, titel, contactwijze, persoonId, volgcodeHash, event.revision, event.position);
        inhoud.run(id, verzoeker, onderwerp, tekst, JSON.stringify(bijlagen));
        return;
      }
      case 'WerktitelGegeven':
        werktitel.run(event.data.werktitel, id);
        return;
      case 'VolgcodeVernieuwd':
        volgcode.run(event.data.volgcodeHash, id);
        return;
      case 'VerzoekToegewezen':
        behandelaar.run(event.data.behandelaar, id);
        return;
      case 'OntvangstBevestigd':
        bevestigd.run(event.data.verzondenOp, id);
        return;
      case 'PreciseringGevraagd':
        precisering.run(id, event.revision, event.data.verzondenOp, event.data.uiterlijk, event.data.vraag);
        return;
      case 'PreciseringOntvangen':
        antwoord.run({ id, op: event.data.ontvangenOp, tekst: event.data.tekst });
        return;
      case 'ZienswijzenGevraagd': {
        const { verzoekerGeinformeerdOp, uiterlijk } = event.data;
        for (const { derdeId, persoonId, naam, brief, codeHash = null, stukken = [] } of event.data.derden) {
          const zonderTekst = stukken.map(({ documentId, voornemen, gronden }) => ({ documentId, voornemen, gronden }));
          derde.run(id, event.revision, derdeId, persoonId, naam, verzoekerGeinformeerdOp, uiterlijk, JSON.stringify(brief), codeHash, JSON.stringify(zonderTekst));
        }
        return;
      }
      case 'ZienswijzeOntvangen':
        zienswijze.run(event.data.ontvangenOp, id, event.data.derdeId);
        return;
      case 'BerichtGeplaatst': {
        const { berichtId, van, geplaatstOp, tekst, bijlagen, antwoordVoor } = event.data;
        const moment = event.recordedAt.epochMilliseconds;
        bericht.run(berichtId, id, event.revision, van, geplaatstOp, moment, tekst, JSON.stringify(bijlagen), antwoordVoor);
        ongelezen[van === 'verzoeker' ? 'behandelaar' : 'verzoeker'].run(1, id);
        return;
      }
      case 'BerichtGelezen':
        if (gelezen.run(event.recordedAt.epochMilliseconds, event.data.berichtId).changes === 1) ongelezen[event.data.door].run(-1, id);
        return;
      case 'VerzoekGekwalificeerd':
        kwalificatie.run(event.data.soort, id);
        return;
      case 'DatumGecorrigeerd':
        corrigeer(id, event.data);
        return;
      case 'RegistratieVervallen':
        vervalt(id, event.data.revisie);
        return;
      case 'BekendmakingOpVerzoekGecorrigeerd':
        bekendmaking.run(event.data.bekendgemaaktOp, id, event.data.besluitId);
        return;
      case 'VerzoekIngetrokken':
      case 'VerzoekDoorgezonden':
      case 'VerzoekInformeelAfgedaan':
      case 'VerzoekSamengevoegd':
      case 'BesluitOpVerzoekBekendgemaakt':
      case 'EindeOpschortingGemeld':
      case 'BeslissingVerdaagd':
      case 'UitstelOvereengekomen':
      case 'TermijnNaderde':
      case 'TermijnVerstreek':
      case 'HerinneringGestuurd':
      case 'NotificatieVerstuurd':
      case 'NotificatieMislukt':
      case 'PersoonsgegevensGewist':
      case 'ZienswijzeVerwerkt':
      case 'IdentiteitVastgesteld':
      case 'MilieuInformatieAangemerkt':
      case 'ContactGelegd':
      case 'AanvullingGevraagd':
      case 'AanvullingOntvangen':
      case 'DoorzendingOntvangen':
      case 'OpschortingIngegaan':
      case 'OpschortingGeeindigd':
      case 'OverlegGevoerd':
      case 'DeelplanVoorgesteld':
      case 'DeelplanAanvaard':
      case 'DeelplanAfgewezen':
      case 'TermijnoverschrijdingGemeld':
      case 'ZoekopdrachtUitgezet':
      case 'ZoekopdrachtHerinnerd':
      case 'ZoekopdrachtAfgerond':
      case 'VerzoekGevoegd':
      case 'VerzoekGesplitst':
      case 'VerzoekAfgesplitst':
      case 'VoorzieningOpVerzoekVerwerkt':
      case 'RechtsgangBegonnen':
      case 'RechtsgangGeeindigd':
        return;
    }
  };
}
