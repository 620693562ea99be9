// Recording the version for outside: only what was proven, for exactly the redactions that were approved.
import { gebeurd, type Uitkomst, type Weigering } from '../../kern/decider.ts';
import { tenzij } from '../../kern/weigeringen.ts';
import type { DocumentEvent } from '../events.ts';
import type { GelezenDocument } from '../state.ts';
import type { LegGelakteVersieVast, MeldLakweigering } from './commands.ts';
import type { Lakfase } from './state.ts';
import { anderBeeld, isLeesversie, versieVervallen } from './weigeringen.ts';

type TeMaken = Extract<Lakfase, { readonly stap: 'te_maken' }>;

const isVoor = (fase: Lakfase, ronde: number): fase is TeMaken => fase.stap === 'te_maken' && fase.ronde === ronde;

/** Made and proven in one go: a version without its proof is never in the log. */
export function legGelakteVersieVast(command: LegGelakteVersieVast, document: GelezenDocument): Uitkomst<DocumentEvent> {
  const { fase, lakken } = document.lakwerk;
  if (fase.stap === 'bewezen' && fase.ronde === command.ronde && fase.versie.blob === command.blob) return gebeurd();
  const { soort, blob, bytes, paginas, tekst, plan, engine, rapport, engines } = command;
  return tenzij(
    [
      isVoor(fase, command.ronde) && fase.soort === soort ? null : versieVervallen,
      isLeesversie(command.bestand, document),
      isVoor(fase, command.ronde) && fase.beeld !== engine ? anderBeeld('engine', lakken.length === 0 ? [1] : lakken.map(({ pagina }) => pagina)) : null,
      engines.length === 0 ? geenBewijs : null,
      blob === command.bestand || blob === document.gegevens.blob ? origineelIsGeenVersie : null,
    ],
    () => [
      { type: 'GelakteVersieGemaakt', data: { soort, blob, bytes, paginas, tekst, plan, engine } },
      { type: 'GelakteVersieBewezen', data: { rapport, engines } },
    ],
  );
}

const geenBewijs: Weigering = {
  code: 'bewijs_ontbreekt',
  veld: 'engines',
  uitleg: 'Niemand controleerde deze versie.',
  watNu: 'Laat de versie opnieuw maken. De controle hoort daarbij.',
};

const origineelIsGeenVersie: Weigering = {
  code: 'versie_is_origineel',
  veld: 'blob',
  uitleg: 'Deze versie is hetzelfde bestand als het origineel.',
  watNu: 'Laat de versie opnieuw maken.',
};

/** No version: what is wrong, per page. */
export function meldLakweigering({ ronde, fouten }: MeldLakweigering, { lakwerk: { fase } }: GelezenDocument): Uitkomst<DocumentEvent> {
  if (fase.stap === 'geweigerd' && fase.ronde === ronde) return gebeurd();
  return tenzij([isVoor(fase, ronde) ? null : versieVervallen, fouten.length === 0 ? geenReden : null], () => [{ type: 'GelakteVersieGeweigerd', data: { fouten } }]);
}

const geenReden: Weigering = {
  code: 'reden_ontbreekt',
  veld: 'fouten',
  uitleg: 'Er staat niet bij waarom de versie is geweigerd.',
  watNu: 'Laat de versie opnieuw maken.',
};
