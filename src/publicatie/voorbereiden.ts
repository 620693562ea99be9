// Preparing a publication: the one gate through which pieces become public.
import { gebeurd, geweigerd, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { zelfde } from '../kern/gelijk.ts';
import { inDeToekomst, leeg, tenzij } from '../kern/weigeringen.ts';
import { categorieVan } from '../wet/informatiecategorieen/categorieen.ts';
import type { BereidPublicatieVoor } from './commands.ts';
import type { PublicatieEvent, PublicatieVoorbereid } from './events.ts';
import type { BekendePublicatie, LevendePublicatie } from './state.ts';
import { alsStuk, stukfouten } from './stukken.ts';
import { alVoorbereid, isIngetrokken } from './weigeringen.ts';

const onbekendeCategorie = (categorie: string): Weigering => ({
  code: 'categorie_onbekend',
  veld: 'categorie',
  artikel: 'Woo art. 3.1 en 3.3',
  uitleg: `De informatiecategorie "${categorie}" staat niet in de wet.`,
  watNu: 'Kies een categorie uit de lijst.',
});

/**
 * Puts together what everybody will see. No file of a piece that is not public comes past here, whatever the caller
 * offers: the event cannot be taken back once it is read (Woo 3.3, 4.4; law.md §6.3).
 */
export function bereidVoor(command: BereidPublicatieVoor): Uitkomst<PublicatieEvent> {
  return tenzij(
    [
      categorieVan(command.categorie) === null ? onbekendeCategorie(command.categorie) : null,
      leeg('organisatie', 'De naam van de organisatie', command.organisatie),
      leeg('titel', 'De titel', command.titel),
      leeg('samenvatting', 'De samenvatting', command.samenvatting),
      inDeToekomst('datum', 'De datum van de informatie', command.datum, command.vandaag),
      ...stukfouten(command.stukken, command.bron.soort === 'besluit'),
    ],
    () => [voorbereid(command)],
  );
}

const voorbereid = ({ categorie, organisatie, titel, samenvatting, datum, bron, stukken }: BereidPublicatieVoor): PublicatieVoorbereid => ({
  type: 'PublicatieVoorbereid',
  data: {
    categorie,
    organisatie,
    titel: titel.trim(),
    samenvatting: samenvatting.trim(),
    datum: toIsoDate(datum),
    bron,
    stukken: stukken.map(alsStuk),
  },
});

function isZelfdeInhoud(command: BereidPublicatieVoor, { categorie, organisatie, titel, samenvatting, datum, bron, stukken }: LevendePublicatie): boolean {
  const aanwezig = stukken.map((stuk) => (stuk.ingetrokken ? null : stuk.stuk));
  const bekend = { categorie, organisatie, titel, samenvatting, datum: toIsoDate(datum), bron, stukken: aanwezig };
  return zelfde(voorbereid(command).data, bekend);
}

/** Preparing the same again, by a retried process, is already so; anything else needs a publication of its own. */
export function bereidOpnieuwVoor(command: BereidPublicatieVoor, publicatie: BekendePublicatie): Uitkomst<PublicatieEvent> {
  if (publicatie.status === 'ingetrokken') return geweigerd(isIngetrokken(publicatie));
  return isZelfdeInhoud(command, publicatie) ? gebeurd() : geweigerd(alVoorbereid);
}
