// What the requester's face needs; src/app.ts gives it.
import type { Request, Response } from 'express';
import type { Postbode } from '../../berichten/port.ts';
import type { VerzoekId } from '../../kern/ids.ts';
import type { Omgeving } from '../../toepassing/omgeving.ts';
import type { Inloglinks } from '../../toepassing/toegang.ts';
import type { Leesmodellen } from '../leesmodellen.ts';
import type { Kader } from '../ui/pagina.tsx';
import type { Suggestie } from './aanvraag.tsx';

/** Which request this browser has opened. A cookie of its own, for /mijn only. */
export interface Mijnsessie {
  heeft(request: Request, verzoekId: VerzoekId): boolean;
  /** Starts a new session (a new id: no fixation) for this request. */
  open(request: Request, response: Response, verzoekId: VerzoekId): Promise<void>;
  sluit(request: Request, response: Response): Promise<void>;
}

export interface Loketdeps {
  readonly kader: Kader;
  readonly omgeving: Omgeving;
  readonly lezen: Leesmodellen;
  readonly sessie: Mijnsessie;
  readonly inloglinks: Inloglinks;
  readonly postbode: Postbode;
  /** Public documents that look like what somebody describes. */
  readonly suggesties: (tekst: string) => Promise<readonly Suggestie[]>;
}
