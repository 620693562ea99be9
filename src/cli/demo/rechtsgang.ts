// Procedures in the demo: an objection that is heard, a question to the court, a notice that a request is late.
import type { BesluitId, BezwaarId, CommandId, VerzoekId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { laadVerzoek } from '../../toepassing/verzoek/berichten.ts';
import type { Opdracht } from '../../toepassing/omgeving.ts';
import type { Rechtsgangstap } from '../../toepassing/rechtsgang/index.ts';
import { bezwaarIdVoor } from '../../toepassing/rechtsgang/partij.ts';
import { zetRechtsgangstap } from '../../toepassing/rechtsgang/zetten.ts';
import { OVER_HET_VERZOEK } from '../../toepassing/rechtsgang/zicht.ts';
import type { Fase } from './scenario.ts';
import type { Vulling } from './vulling.ts';

interface Zaak {
  readonly fase: Fase;
  readonly verzoekId: VerzoekId;
  readonly behandelaar: Vulling['staf']['coordinator'];
  readonly order: (...stap: (string | number)[]) => Opdracht;
}

/** The decision that `besluit` of this case made. */
const besluitVan = ({ order }: Zaak): BesluitId => derivedId('besluit', order('besluit').commandId);

/** What follows on this case, as far as it lies in the past. */
export async function rechtsgangen({ omgeving, vandaag }: Vulling, zaak: Zaak, besluitOp: Temporal.PlainDate): Promise<void> {
  const { fase, verzoekId, behandelaar, order } = zaak;
  const zet = async (stap: Rechtsgangstap): Promise<void> => {
    if (Temporal.PlainDate.compare(stap.op, vandaag) <= 0) await zetRechtsgangstap(omgeving, verzoekId, stap, behandelaar, order('rechtsgang', stap.soort));
  };
  const na = (dagen: number): Temporal.PlainDate => besluitOp.add({ days: dagen });

  if (fase === 'geweigerd') {
    const { persoonId } = await laadVerzoek(omgeving, verzoekId);
    const bij: BezwaarId = bezwaarIdVoor(besluitVan(zaak), { soort: 'verzoeker', persoonId });
    await zet({ soort: 'bezwaar-registreren', op: na(20), bij: besluitVan(zaak), partij: { soort: 'verzoeker' }, gepostOp: null, gronden: 'Ik denk dat openbaarheid zwaarder weegt dan de onderhandelingen.' });
    await zet({ soort: 'bezwaar-bevestigen', op: na(22), bij });
    await zet({ soort: 'hoorzitting-uitschrijven', op: na(25), bij, zittingOp: na(46), waarEnHoe: 'In het gemeentehuis, kamer 2, om 10 uur.' });
  }
  if (fase === 'bezwaar_verwacht') {
    await zet({ soort: 'voorziening-melden', op: na(3), bij: besluitVan(zaak), door: 'derde', kenmerk: 'VBS 26/1042' });
  }
  if (fase === 'bevestigd') {
    const { ontvangenOp } = await laadVerzoek(omgeving, verzoekId);
    const laat = ontvangenOp.add({ days: 31 });
    const registratie: CommandId = order('rechtsgang', 'ingebrekestelling-registreren').commandId;
    await zet({ soort: 'ingebrekestelling-registreren', op: laat, bij: OVER_HET_VERZOEK });
    await zet({ soort: 'ingebrekestelling-beantwoorden', op: laat.add({ days: 1 }), bij: derivedId('ingebrekestelling', registratie) });
  }
}
