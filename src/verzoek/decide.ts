// Which events a command on a Woo-verzoek leads to.
// Pure: no clock, no I/O. Rules cite the article they come from (Woo ch. 4); src/wet/termijnen computes every date.
import type { Decider, Recht, Uitkomst } from '../kern/decider.ts';
import { geweigerd } from '../kern/decider.ts';
import { markeerGelezen, meldNotificatie, plaatsBericht, trekIn, vernieuwVolgcode, wisPersoonsgegevens } from './contact.ts';
import type { VerzoekCommand } from './commands.ts';
import type { VerzoekEvent } from './events.ts';
import { bevestigOntvangst, geefWerktitel, herinner, ontvang, wijsToe } from './intake.ts';
import { evolve } from './evolve.ts';
import type { LopendVerzoek, Verzoek } from './state.ts';
import { komUitstelOvereen, meldEindeOpschorting, verdaag } from './termijn.ts';
import { bewaakTermijn, meldEindeRechtsgang, meldRechtsgang, verwerkBekendmakingscorrectie, verwerkVoorziening, verwerkBesluit } from './verloop.ts';
import { kwalificeer, stelIdentiteitVast, merkMilieuAan, legContactVast, doeInformeelAf } from './aanname.ts';
import { vraagAanvulling, registreerAanvulling } from './aanvulling.ts';
import { zendDoor, registreerDoorzendingOntvangen } from './doorzending.ts';
import { schortOp, beeindigOpschorting, meldTermijnoverschrijding } from './opschorting.ts';
import { legOverlegVast, stelDeelplanVoor, aanvaardDeelplan, wijsDeelplanAf } from './overleg.ts';
import { corrigeerDatum, verklaarVervallen } from './rechtzetten.ts';
import { voegSamenMet, neemVerzoekOp, splits, neemFeitenOver } from './samenhang.ts';
import { zetZoekopdrachtUit, herinnerZoekopdracht, rondZoekopdrachtAf } from './zoeken.ts';
import { alOntvangen, afgesloten, onbekendVerzoek } from './weigeringen.ts';
import { registreerPrecisering, registreerZienswijze, verwerkZienswijze, vraagPrecisering, vraagZienswijzen } from './vragen.ts';

function decide(command: VerzoekCommand, verzoek: Verzoek, recht: Recht): Uitkomst<VerzoekEvent> {
  if (command.type === 'OntvangVerzoek') return verzoek.ontvangen ? geweigerd(alOntvangen) : ontvang(command);
  return verzoek.ontvangen ? decideLopend(command, verzoek, recht) : geweigerd(onbekendVerzoek);
}

/** A step in the procedure makes sense only while the request is open. */
const zolangOpen = (verzoek: LopendVerzoek, besluit: () => Uitkomst<VerzoekEvent>): Uitkomst<VerzoekEvent> =>
  verzoek.afsluiting === null ? besluit() : geweigerd(afgesloten(verzoek.afsluiting.op, verzoek.afsluiting.door));

function decideLopend(command: Exclude<VerzoekCommand, { type: 'OntvangVerzoek' }>, verzoek: LopendVerzoek, recht: Recht): Uitkomst<VerzoekEvent> {
  switch (command.type) {
    case 'GeefWerktitel':
      return geefWerktitel(command, verzoek);
    case 'VernieuwVolgcode':
      return vernieuwVolgcode(command, verzoek);
    case 'WijsToe':
      return wijsToe(command, verzoek);
    case 'Herinner':
      return zolangOpen(verzoek, () => herinner(command, verzoek));
    case 'BevestigOntvangst':
      return bevestigOntvangst(command, verzoek);
    case 'VraagPrecisering':
      return zolangOpen(verzoek, () => vraagPrecisering(command, verzoek));
    case 'RegistreerPrecisering':
      return zolangOpen(verzoek, () => registreerPrecisering(command, verzoek));
    case 'VraagZienswijzen':
      return zolangOpen(verzoek, () => vraagZienswijzen(command, verzoek));
    case 'RegistreerZienswijze':
      // What came by post stays a fact for the file; the party's own page says that it is too late, so it takes nothing any more.
      return command.langs === 'portaal' ? zolangOpen(verzoek, () => registreerZienswijze(command, verzoek)) : registreerZienswijze(command, verzoek);
    case 'MeldEindeOpschorting':
      return zolangOpen(verzoek, () => meldEindeOpschorting(command, verzoek, recht));
    case 'Verdaag':
      return zolangOpen(verzoek, () => verdaag(command, verzoek, recht));
    case 'KomUitstelOvereen':
      return zolangOpen(verzoek, () => komUitstelOvereen(command, verzoek, recht));
    case 'PlaatsBericht':
      return plaatsBericht(command, verzoek);
    case 'MarkeerGelezen':
      return markeerGelezen(command, verzoek);
    case 'TrekVerzoekIn':
      return trekIn(command, verzoek);
    case 'VerwerkBesluit':
      return verwerkBesluit(command, verzoek);
    case 'BewaakTermijn':
      return bewaakTermijn(command, verzoek, recht);
    case 'MeldNotificatie':
      return meldNotificatie(command, verzoek);
    case 'Kwalificeer':
      return zolangOpen(verzoek, () => kwalificeer(command, verzoek));
    case 'StelIdentiteitVast':
      return stelIdentiteitVast(command, verzoek);
    case 'MerkMilieuAan':
      return zolangOpen(verzoek, () => merkMilieuAan(command, verzoek));
    case 'LegContactVast':
      return legContactVast(command, verzoek);
    case 'DoeInformeelAf':
      return zolangOpen(verzoek, () => doeInformeelAf(command, verzoek));
    case 'VraagAanvulling':
      return zolangOpen(verzoek, () => vraagAanvulling(command, verzoek));
    case 'RegistreerAanvulling':
      return zolangOpen(verzoek, () => registreerAanvulling(command, verzoek));
    case 'ZendDoor':
      return zolangOpen(verzoek, () => zendDoor(command, verzoek));
    case 'RegistreerDoorzendingOntvangen':
      return registreerDoorzendingOntvangen(command, verzoek);
    case 'SchortOp':
      return zolangOpen(verzoek, () => schortOp(command, verzoek, recht));
    case 'BeeindigOpschorting':
      return zolangOpen(verzoek, () => beeindigOpschorting(command, verzoek));
    case 'MeldTermijnoverschrijding':
      return zolangOpen(verzoek, () => meldTermijnoverschrijding(command, verzoek, recht));
    case 'LegOverlegVast':
      return zolangOpen(verzoek, () => legOverlegVast(command, verzoek));
    case 'StelDeelplanVoor':
      return zolangOpen(verzoek, () => stelDeelplanVoor(command, verzoek));
    case 'AanvaardDeelplan':
      return zolangOpen(verzoek, () => aanvaardDeelplan(command, verzoek, recht));
    case 'WijsDeelplanAf':
      return zolangOpen(verzoek, () => wijsDeelplanAf(command, verzoek));
    case 'ZetZoekopdrachtUit':
      return zolangOpen(verzoek, () => zetZoekopdrachtUit(command, verzoek));
    case 'HerinnerZoekopdracht':
      return zolangOpen(verzoek, () => herinnerZoekopdracht(command, verzoek));
    case 'RondZoekopdrachtAf':
      return rondZoekopdrachtAf(command, verzoek);
    case 'VoegSamenMet':
      return zolangOpen(verzoek, () => voegSamenMet(command, verzoek));
    case 'NeemVerzoekOp':
      return zolangOpen(verzoek, () => neemVerzoekOp(command, verzoek));
    case 'Splits':
      return zolangOpen(verzoek, () => splits(command, verzoek));
    case 'NeemFeitenOver':
      return neemFeitenOver(command, verzoek);
    case 'CorrigeerDatum':
      return corrigeerDatum(command, verzoek, recht);
    case 'VerklaarVervallen':
      return verklaarVervallen(command, verzoek, recht);
    case 'VerwerkZienswijze':
      return verwerkZienswijze(command, verzoek);
    case 'VerwerkBekendmakingscorrectie':
      return verwerkBekendmakingscorrectie(command, verzoek);
    case 'VerwerkVoorziening':
      return verwerkVoorziening(command, verzoek);
    case 'MeldRechtsgang':
      return meldRechtsgang(command, verzoek);
    case 'MeldEindeRechtsgang':
      return meldEindeRechtsgang(command, verzoek);
    case 'WisPersoonsgegevens':
      return wisPersoonsgegevens(command, verzoek, recht);
  }
}

/** The Woo-verzoek: category `verzoek`, stored for ever. */
export const verzoekDecider: Decider<VerzoekCommand, VerzoekEvent, Verzoek> = {
  category: 'verzoek',
  initial: { ontvangen: false },
  evolve,
  decide,
};
