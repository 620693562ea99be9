// Keeps the board: cases touched by a batch are held in memory, and written once, with the clock asked once.
import type { DatabaseSync } from 'node:sqlite';
import type { Recht } from '../../src/kern/decider.ts';
import type { BesluitEvent } from '../../src/besluit/events.ts';
import type { DocumentEvent } from '../../src/document/events.ts';
import { categoryOf, idOf } from '../../src/kern/event.ts';
import type { BesluitId, VerzoekId } from '../../src/kern/ids.ts';
import type { VerzoekEvent } from '../../src/verzoek/events.ts';
import { verzoektypen } from '../../src/verzoek/typen.ts';
import type { Schrijver, Vastgelegd } from '../motor/projectie.ts';
import { tekst } from '../motor/rij.ts';
import { begin, metBesluit, vervolg } from './evolve.ts';
import { klokVan } from './klok.ts';
import { besluitboek, documentboek } from './koppelingen.ts';
import { GEEN_BEGIN, GEEN_EINDE, ZONDER_EINDE } from './schema.ts';
import { naarJson, uitJson, type Staat } from './staat.ts';
import { werkstapVan } from './werkstap.ts';

type Verzoekgebeurtenis = Vastgelegd<VerzoekEvent>;
type Besluitgebeurtenis = Vastgelegd<BesluitEvent>;
type Documentgebeurtenis = Vastgelegd<DocumentEvent>;
type Gebeurtenis = Verzoekgebeurtenis | Besluitgebeurtenis | Documentgebeurtenis;

export const types: readonly Gebeurtenis['type'][] = [
  ...verzoektypen,
  'DocumentOntvangen',
  'DocumentBeoordeeld',
  'BeoordelingIngetrokken',
  'DocumentAfgevoerd',
  'BesluitOpgesteld',
  'BesluitGewijzigd',
  'BesluitTerControleAangeboden',
  'BesluitGoedgekeurd',
  'BesluitTeruggegeven',
  'BesluitOndertekend',
  'BesluitBekendgemaakt',
  'DocumentenVerstrekt',
];

/** A case in memory. `feiten` is what the clock was last asked about. */
interface InHand {
  staat: Staat;
  feiten: Staat['feitenstand']['feiten'];
}

/** Cases held before they are written, when a build postpones the end of the batch. */
const MEESTE_IN_HAND = 20_000;

const overVerzoek = (event: Gebeurtenis): event is Verzoekgebeurtenis => categoryOf(event.stream) === 'verzoek';
const overBesluit = (event: Gebeurtenis): event is Besluitgebeurtenis => categoryOf(event.stream) === 'besluit';

export const schrijver = (recht: Recht) => (db: DatabaseSync): Schrijver => {
  const lees = db.prepare('SELECT staat FROM bord WHERE id = ?');
  const schrijf = db.prepare(`INSERT INTO bord VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET
     nummer = excluded.nummer, open = excluded.open, behandelaar = excluded.behandelaar, werktitel = excluded.werktitel,
     werkstap = excluded.werkstap, uiterste = excluded.uiterste, stil_vanaf = excluded.stil_vanaf, stil_tot = excluded.stil_tot,
     nadert_gemeld = excluded.nadert_gemeld, verstreken_gemeld = excluded.verstreken_gemeld, staat = excluded.staat`);
  const besluit = besluitboek(db);
  const document = documentboek(db);
  const inHand = new Map<VerzoekId, InHand>();

  const haal = (id: VerzoekId): InHand | null => {
    const bekend = inHand.get(id);
    if (bekend !== undefined) return bekend;
    const rij = lees.get(id);
    if (rij === undefined) return null;
    const staat = uitJson(tekst(rij, 'staat'));
    const zaak = { staat, feiten: staat.feitenstand.feiten };
    inHand.set(id, zaak);
    return zaak;
  };
  const wijzig = (id: VerzoekId | null, naar: (staat: Staat) => Staat): void => {
    const zaak = id === null ? null : haal(id);
    if (zaak !== null) zaak.staat = naar(zaak.staat);
  };

  const bewaar = ({ staat, feiten }: InHand): void => {
    const klok = staat.feitenstand.feiten === feiten ? staat.klok : klokVan(staat.feitenstand.feiten, recht);
    const { id, nummer, behandelaar, werktitel, nadertGemeld, verstrekenGemeld, afgesloten } = staat;
    const nu = { ...staat, klok };
    schrijf.run(
      id, nummer, afgesloten === null ? 1 : 0, behandelaar, werktitel, werkstapVan(nu), klok.uiterste,
      klok.stil?.vanaf ?? GEEN_BEGIN, klok.stil === null ? GEEN_EINDE : (klok.stil.tot ?? ZONDER_EINDE),
      nadertGemeld, verstrekenGemeld, naarJson(nu),
    );
  };
  const afronden = (): void => {
    for (const zaak of inHand.values()) bewaar(zaak);
    inHand.clear();
  };

  return {
    apply(event: Gebeurtenis) {
      if (inHand.size >= MEESTE_IN_HAND) afronden();
      if (overVerzoek(event)) {
        const id: VerzoekId = idOf(event.stream);
        if (event.type === 'VerzoekOntvangen') {
          inHand.set(id, { staat: begin(id, event), feiten: [] });
        } else wijzig(id, (staat) => vervolg(staat, event));
      } else if (overBesluit(event)) {
        const id: BesluitId = idOf(event.stream);
        if (event.type === 'BesluitOpgesteld') besluit.leg(event.stream, event.data.verzoekId);
        wijzig(besluit.verzoekVan(event.stream), (staat) => metBesluit(staat, id, event));
      } else {
        const stap = document(event);
        if (stap === null) return;
        wijzig(stap.verzoekId, (staat) => ({
          ...staat,
          position: event.position,
          documenten: { totaal: staat.documenten.totaal + stap.totaal, beoordeeld: staat.documenten.beoordeeld + stap.beoordeeld },
        }));
      }
    },
    afronden,
  };
};
