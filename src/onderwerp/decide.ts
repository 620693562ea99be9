// Which events a command on a topic leads to. Pure: no clock, no I/O. What is already so leads to nothing.
import { gebeurd, geweigerd, type Decider, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { zelfde } from '../kern/gelijk.ts';
import { inDeToekomst, leeg, tenzij } from '../kern/weigeringen.ts';
import type { OnderwerpCommand, OpenOnderwerp, PlaatsTijdlijnpunt } from './commands.ts';
import type { OnderwerpEvent, TijdlijnpuntGeplaatst } from './events.ts';
import { evolve, type BekendOnderwerp, type Onderwerp } from './state.ts';

const onbekend: Weigering = { code: 'onderwerp_onbekend', uitleg: 'Dit onderwerp is er niet.', watNu: 'Kies een onderwerp uit de lijst, of maak een nieuw onderwerp.' };
const bestaatAl: Weigering = {
  code: 'onderwerp_bestaat_al',
  veld: 'naam',
  uitleg: 'Er is al een onderwerp met deze naam, of met een naam die er erg op lijkt.',
  watNu: 'Gebruik het onderwerp dat er is, of kies een andere naam.',
};
const gesloten: Weigering = { code: 'onderwerp_gesloten', uitleg: 'Dit onderwerp is gesloten. Er komt niets meer bij.', watNu: 'Heropen het onderwerp eerst.' };
const adresFout: Weigering = { code: 'adres_ongeldig', veld: 'adres', uitleg: 'Dit is geen adres van een webpagina.', watNu: 'Begin het adres met https://, of met / voor een pagina op deze site.' };

const isAdres = (adres: string): boolean => /^(https:\/\/[^\s]+|\/(?![/\\])[^\s]*)$/.test(adres);
const beschreven = ({ naam, samenvatting }: Pick<OpenOnderwerp, 'naam' | 'samenvatting'>): readonly (Weigering | null)[] => [leeg('naam', 'De naam', naam), leeg('samenvatting', 'De samenvatting', samenvatting)];

function open(command: OpenOnderwerp, onderwerp: Onderwerp): Uitkomst<OnderwerpEvent> {
  const { soort, vandaag } = command;
  const [naam, samenvatting] = [command.naam.trim(), command.samenvatting.trim()];
  if (onderwerp.status !== 'onbekend') {
    return zelfde({ soort, naam, samenvatting }, { soort: onderwerp.soort, naam: onderwerp.naam, samenvatting: onderwerp.samenvatting }) ? gebeurd() : geweigerd(bestaatAl);
  }
  return tenzij(beschreven(command), () => [{ type: 'OnderwerpGeopend', data: { soort, naam, samenvatting, geopendOp: toIsoDate(vandaag) } }]);
}

function plaats({ vandaag, puntId, datum, titel, tekst, adres }: PlaatsTijdlijnpunt, onderwerp: BekendOnderwerp): Uitkomst<OnderwerpEvent> {
  const data: TijdlijnpuntGeplaatst['data'] = { puntId, datum: toIsoDate(datum), titel: titel.trim(), tekst: tekst.trim(), adres: adres?.trim() ?? null };
  if (zelfde(onderwerp.punten.get(puntId), data)) return gebeurd();
  return tenzij(
    [
      onderwerp.status === 'gesloten' ? gesloten : null,
      leeg('titel', 'De titel', titel),
      inDeToekomst('datum', 'De dag', datum, vandaag),
      data.adres === null || isAdres(data.adres) ? null : adresFout,
    ],
    () => [{ type: 'TijdlijnpuntGeplaatst', data }],
  );
}

function decideBekend(command: Exclude<OnderwerpCommand, OpenOnderwerp>, onderwerp: BekendOnderwerp): Uitkomst<OnderwerpEvent> {
  switch (command.type) {
    case 'BeschrijfOnderwerp': {
      const data = { soort: command.soort, naam: command.naam.trim(), samenvatting: command.samenvatting.trim() };
      const nu = { soort: onderwerp.soort, naam: onderwerp.naam, samenvatting: onderwerp.samenvatting };
      return zelfde(data, nu) ? gebeurd() : tenzij(beschreven(command), () => [{ type: 'OnderwerpBeschreven', data }]);
    }
    case 'LichtUit':
      if (onderwerp.uitgelicht === command.uitgelicht) return gebeurd();
      return tenzij([command.uitgelicht && onderwerp.status === 'gesloten' ? gesloten : null], () => [{ type: 'OnderwerpUitgelicht', data: { uitgelicht: command.uitgelicht } }]);
    case 'PlaatsTijdlijnpunt':
      return plaats(command, onderwerp);
    case 'HaalTijdlijnpuntWeg':
      return onderwerp.punten.has(command.puntId) ? gebeurd({ type: 'TijdlijnpuntWeggehaald', data: { puntId: command.puntId } }) : gebeurd();
    case 'SluitOnderwerp':
      return onderwerp.status === 'gesloten' ? gebeurd() : gebeurd({ type: 'OnderwerpGesloten', data: { geslotenOp: toIsoDate(command.vandaag) } });
    case 'HeropenOnderwerp':
      return onderwerp.status === 'open' ? gebeurd() : gebeurd({ type: 'OnderwerpHeropend', data: { heropendOp: toIsoDate(command.vandaag) } });
  }
}

function decide(command: OnderwerpCommand, onderwerp: Onderwerp): Uitkomst<OnderwerpEvent> {
  if (command.type === 'OpenOnderwerp') return open(command, onderwerp);
  return onderwerp.status === 'onbekend' ? geweigerd(onbekend) : decideBekend(command, onderwerp);
}

/** A topic or societal dossier: category `onderwerp`, stored for ever. */
export const onderwerpDecider: Decider<OnderwerpCommand, OnderwerpEvent, Onderwerp> = { category: 'onderwerp', initial: { status: 'onbekend' }, evolve, decide };
