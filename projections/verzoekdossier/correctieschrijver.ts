// What a correction changes in the case file outside the timeline: a date moves wherever a table keeps it.
import type { DatabaseSync } from 'node:sqlite';
import type { DatumGecorrigeerd, VerzoekEvent } from '../../src/verzoek/events.ts';

/** Per type and field: the statement that moves the date, with :datum, :id and :revisie. */
const VERPLAATS: Readonly<Partial<Record<VerzoekEvent['type'], Readonly<Record<string, string>>>>> = {
  VerzoekOntvangen: { ontvangenOp: 'UPDATE verzoek SET ontvangen_op = :datum WHERE id = :id' },
  OntvangstBevestigd: { verzondenOp: 'UPDATE verzoek SET ontvangst_bevestigd_op = :datum WHERE id = :id' },
  VerzoekIngetrokken: { ingetrokkenOp: `UPDATE verzoek SET afgesloten_op = :datum WHERE id = :id AND afgesloten_door = 'intrekking'` },
  VerzoekDoorgezonden: { doorgezondenOp: `UPDATE verzoek SET afgesloten_op = :datum WHERE id = :id AND afgesloten_door = 'doorzending'` },
  PreciseringGevraagd: {
    verzondenOp: 'UPDATE precisering SET gevraagd_op = :datum WHERE verzoek_id = :id AND revision = :revisie',
    uiterlijk: 'UPDATE precisering SET uiterlijk = :datum WHERE verzoek_id = :id AND revision = :revisie',
  },
  PreciseringOntvangen: {
    ontvangenOp: `UPDATE precisering SET ontvangen_op = :datum WHERE verzoek_id = :id AND revision =
      (SELECT max(revision) FROM precisering WHERE verzoek_id = :id AND revision < :revisie)`,
  },
  ZienswijzenGevraagd: {
    verzoekerGeinformeerdOp: 'UPDATE derde SET gevraagd_op = :datum WHERE verzoek_id = :id AND revision = :revisie',
    uiterlijk: 'UPDATE derde SET uiterlijk = :datum WHERE verzoek_id = :id AND revision = :revisie',
  },
  ZienswijzeOntvangen: {
    ontvangenOp: `UPDATE derde SET ontvangen_op = :datum WHERE verzoek_id = :id AND derde_id =
      (SELECT data ->> 'derdeId' FROM tijdlijn WHERE verzoek_id = :id AND revision = :revisie)`,
  },
};

const VERVALT = [
  'DELETE FROM precisering WHERE verzoek_id = :id AND revision = :revisie',
  'DELETE FROM derde WHERE verzoek_id = :id AND revision = :revisie',
  `UPDATE derde SET ontvangen_op = NULL WHERE verzoek_id = :id AND derde_id =
    (SELECT data ->> 'derdeId' FROM tijdlijn WHERE verzoek_id = :id AND revision = :revisie AND type = 'ZienswijzeOntvangen')`,
  `UPDATE precisering SET ontvangen_op = NULL, antwoord = NULL WHERE verzoek_id = :id AND revision =
    (SELECT max(p.revision) FROM precisering p JOIN tijdlijn t ON t.verzoek_id = p.verzoek_id AND t.revision = :revisie AND t.type = 'PreciseringOntvangen'
     WHERE p.verzoek_id = :id AND p.revision < :revisie)`,
] as const;

export interface Correctieschrijver {
  readonly corrigeer: (id: string, correctie: DatumGecorrigeerd['data']) => void;
  readonly vervalt: (id: string, revisie: number) => void;
}

export function correctieschrijver(db: DatabaseSync): Correctieschrijver {
  const verplaats = new Map(
    Object.entries(VERPLAATS).flatMap(([type, velden]) =>
      Object.entries(velden).map(([veld, sql]) => {
        const statement = db.prepare(sql);
        statement.setAllowUnknownNamedParameters(true);
        return [`${type}.${veld}`, statement] as const;
      }),
    ),
  );
  const vervallen = VERVALT.map((sql) => db.prepare(sql));
  return {
    corrigeer(id: string, { gebeurtenis, veld, revisie, nieuw }: DatumGecorrigeerd['data']): void {
      verplaats.get(`${gebeurtenis}.${veld}`)?.run({ id, revisie, datum: nieuw });
    },
    vervalt(id: string, revisie: number): void {
      for (const statement of vervallen) statement.run({ id, revisie });
    },
  };
}
