// What the requester's face needs; src/app.ts gives it.
import type { Request, Response } from 'express';
import type { Verzoekdossier } from '../../../projections/verzoekdossier/model.ts';
import type { VerzoekId } from '../../kern/ids.ts';
import type { Postbode } from '../../berichten/port.ts';
import type { Omgeving } from '../../toepassing/omgeving.ts';
import type { Inloglinks } from '../../toepassing/verzoek/toegang.ts';
import type { Leesmodellen } from '../leesmodellen.ts';
import type { Kader } from '../ui/pagina.tsx';
import type { Suggestie } from './aanvraag.tsx';

/** A request, with the follow code in force. */
type Geopend = Pick<Verzoekdossier, 'verzoekId' | 'volgcodeHash'>;

/** Which request this browser has opened. A cookie of its own, for /mijn only. */
export interface Mijnsessie {
  heeft(request: Request, dossier: Geopend): boolean;
  /** The request that this browser opened; null when none. Whether it may still see it, `heeft` says. */
  geopend(request: Request): VerzoekId | null;
  /** Starts a new session (a new id: no fixation) for this request. */
  open(request: Request, response: Response, dossier: Geopend): Promise<void>;
  sluit(request: Request, response: Response): Promise<void>;
}

export interface Loketdeps {
  readonly kader: Kader;
  readonly omgeving: Omgeving;
  readonly lezen: Leesmodellen;
  readonly sessie: Mijnsessie;
  readonly inloglinks: Inloglinks;
  readonly postbode: Postbode;
  /** Public documents that look like what somebody describes; null when searching does not work now. */
  readonly suggesties: (tekst: string) => Promise<readonly Suggestie[] | null>;
}
