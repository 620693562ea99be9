// What can be asked of the ledger of notices: all of one request, and everywhere what was not sent. The moment comes with each question.
import type { MedewerkerId, VerzoekId } from '../../src/kern/ids.ts';
import type { Mededeling, Mededelingsoort, Verzending } from '../../src/verzoek/mededelingen/model.ts';

export type * from '../../src/verzoek/mededelingen/model.ts';

/** A notice that was not sent, with the request it belongs to. */
export interface OpenMededeling extends Mededeling {
  readonly verzoekId: VerzoekId;
  readonly nummer: string;
  readonly werktitel: string | null;
  readonly behandelaar: MedewerkerId | null;
}

export interface Mededelingfilter {
  readonly soort?: Mededelingsoort;
  readonly verzending?: Exclude<Verzending['soort'], 'verstuurd'>;
  readonly behandelaar?: MedewerkerId | 'niemand';
  /** Part of the number or of the work title. */
  readonly zoek?: string;
}

export interface Mededelingen {
  /** Everything the law demanded of this request by now, oldest first; nothing for a request that does not exist. */
  vanVerzoek(verzoekId: VerzoekId, nu: Temporal.Instant): readonly Mededeling[];
  /** Every notice that was not sent, of open and closed requests, oldest first. */
  open(nu: Temporal.Instant, filter: Mededelingfilter): readonly OpenMededeling[];
}
