// Back after a withdrawal: the whole or one piece, with a reason, and through every gate again.
import { gebeurd, geweigerd, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { zelfde } from '../kern/gelijk.ts';
import { eerderDan, tenzij } from '../kern/weigeringen.ts';
import type { HerpubliceerPublicatie, HerpubliceerStuk } from './commands.ts';
import type { PublicatieEvent } from './events.ts';
import { alsGegevens, gegevensfouten } from './gegevens.ts';
import { houdtTerugTegen } from './openbaarmaken.ts';
import { redenTeKort, redenVan } from './redenen.ts';
import type { IngetrokkenPublicatie, LevendePublicatie } from './state.ts';
import { alsStuk, stukfouten, stukkenfouten } from './stukken.ts';
import { onbekendStuk } from './weigeringen.ts';
import { geweerd } from './wijzigen.ts';

const naIntrekking = (vandaag: Temporal.PlainDate, ingetrokkenOp: Temporal.PlainDate): Weigering | null =>
  eerderDan('hergepubliceerdOp', 'De nieuwe dag van publicatie', vandaag, 'de dag van intrekking', ingetrokkenOp);

/** One piece back at its address. It may have another file by now, and another judgement. */
export function herpubliceerStuk(command: HerpubliceerStuk, publicatie: LevendePublicatie): Uitkomst<PublicatieEvent> {
  const { stuk, vandaag } = command;
  const er = publicatie.stukken.find(({ documentId }) => documentId === stuk.documentId);
  if (er === undefined) return geweigerd(onbekendStuk);
  if (!er.ingetrokken) return zelfde(er.stuk, alsStuk(stuk)) ? gebeurd() : geweigerd(nietIngetrokken);
  const { rol, volgnummer } = er.gegevens;
  return tenzij(
    [
      ...stukfouten([stuk]),
      naIntrekking(vandaag, er.ingetrokkenOp),
      publicatie.status === 'openbaar' ? houdtTerugTegen(command, publicatie) : null,
      geweerd(stuk, publicatie),
      redenTeKort(command.reden),
    ],
    () => [{ type: 'StukHergepubliceerd', data: { hergepubliceerdOp: toIsoDate(vandaag), stuk: alsStuk({ ...stuk, rol, volgnummer }), ...redenVan(command) } }],
  );
}

/** All of it back at its address, public from today. */
export function herpubliceer(command: HerpubliceerPublicatie, publicatie: IngetrokkenPublicatie): Uitkomst<PublicatieEvent> {
  const { gegevens, stukken, vandaag } = command;
  const { bron, voorheen } = publicatie;
  return tenzij(
    [
      ...gegevensfouten(gegevens, vandaag),
      ...stukkenfouten(stukken, { uitBesluit: bron.soort === 'besluit', magLeeg: gegevens.nietOpenbaar !== undefined }),
      naIntrekking(vandaag, publicatie.ingetrokkenOp),
      houdtTerugTegen(command, publicatie),
      stukken.map((stuk) => geweerd(stuk, voorheen)).find((weigering) => weigering !== null) ?? null,
      publicatie.correctie === 'privacygevoelige_gegevens' && !ietsVerbeterd(command, publicatie) ? nietsVerbeterd : null,
      redenTeKort(command.reden),
    ],
    () => [{ type: 'PublicatieHergepubliceerd', data: { hergepubliceerdOp: toIsoDate(vandaag), gegevens: alsGegevens(gegevens), stukken: stukken.map(alsStuk), ...redenVan(command) } }],
  );
}

/** Another file, a file less, or other words: something must differ from what went because of personal data. */
function ietsVerbeterd({ gegevens, stukken }: HerpubliceerPublicatie, { voorheen }: IngetrokkenPublicatie): boolean {
  const bestanden = new Set(stukken.flatMap(({ bestand }) => bestand?.blob ?? []));
  return !zelfde(alsGegevens(gegevens), alsGegevens(voorheen.gegevens)) || voorheen.bestanden.some((blob) => !bestanden.has(blob));
}

const nietIngetrokken: Weigering = {
  code: 'stuk_niet_ingetrokken',
  veld: 'documentId',
  uitleg: 'Dit stuk is niet ingetrokken: het staat al in de publicatie.',
  watNu: 'Moet er een ander bestand komen? Vervang het bestand dan.',
};

const nietsVerbeterd: Weigering = {
  code: 'niets_verbeterd',
  veld: 'stukken',
  uitleg: 'Deze publicatie is ingetrokken om persoonsgegevens. Er is sindsdien niets veranderd.',
  watNu: 'Lak het stuk opnieuw, laat het stuk weg of pas de tekst aan. Publiceer daarna opnieuw.',
};
