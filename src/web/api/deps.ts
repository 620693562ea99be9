// What the API is made of; src/web/gezichten.ts gives it.
import type { Bestandsdelen } from '../../aanlevering/bestandsdelen.ts';
import type { Identiteit } from '../../identiteit/index.ts';
import type { Omgeving } from '../../toepassing/omgeving.ts';
import type { Ophaalwerk } from '../../toepassing/publicaties/ophaalwerk.ts';
import type { SearchReader } from '../../zoeken/port.ts';
import type { Leesmodellen } from '../leesmodellen.ts';
import type { Adressen } from './bronnen/adressen.ts';
import type { Grenzen } from './huis/snelheid.ts';

export interface Apideps {
  readonly omgeving: Omgeving;
  readonly lezen: Leesmodellen;
  readonly identiteit: Identiteit;
  readonly zoek: SearchReader;
  readonly bestandsdelen: Bestandsdelen;
  readonly ophaalwerk: Ophaalwerk;
  /** Requests per minute; absent: the usual ones. */
  readonly grenzen?: Grenzen;
}

/** The same within this room, with the addresses in answers. */
export interface Api extends Apideps {
  readonly adressen: Adressen;
}
