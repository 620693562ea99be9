// Which mails belong to one conversation. All keys are opaque: they may be hashes, as they are in the read model.
import { aandeelIn } from './monster.ts';
import { verzamelingen } from './verzamelingen.ts';

export interface Mail<Id> {
  readonly document: Id;
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  /** Key of the subject without prefixes (`onderwerpVan`); empty for none. */
  readonly onderwerp: string;
  readonly reactie: boolean;
  /** Keys of everybody in From, To and Cc. */
  readonly deelnemers: readonly string[];
  /** Epoch milliseconds. */
  readonly verzondenOp: number | null;
  readonly monster: Uint32Array;
}

const DAG = 86_400_000;
/** Same subject and people, but longer apart than this: another conversation. */
export const VENSTER_DAGEN = 30;
/** From this share on a mail counts as quoted in another. Signatures and quote marks may differ. */
export const GECITEERD = 0.9;
/** With fewer runs of four words a quote proves nothing ("met vriendelijke groet"). */
const MINSTE_RUNS = 8;
/** Mails that may share their rarest run; more is a disclaimer, not a quote. */
const MEESTE_KANDIDATEN = 16;

/** A mail, or a message that others refer to and that is not here. */
type Knoop = string;

/** The conversations, each in order of sending, in the order of their first mail. A mail without others is one of its own. */
export function draden<Id extends string>(mails: readonly Mail<Id>[]): readonly (readonly Mail<Id>[])[] {
  const sets = verzamelingen<Knoop>();
  const knoop = (mail: Mail<Id>): Knoop => `d:${mail.document}`;
  for (const mail of mails) {
    for (const id of [mail.messageId, mail.inReplyTo, ...mail.references]) if (id !== null && id !== '') sets.verbind(knoop(mail), `m:${id}`);
  }
  const zonderKoppen = mails.filter(({ inReplyTo, references }) => inReplyTo === null && references.length === 0);
  verbindOpOnderwerp(mails, new Set(zonderKoppen), (a, b) => sets.verbind(knoop(a), knoop(b)));
  verbindOpCitaat(mails, zonderKoppen, (a, b) => sets.verbind(knoop(a), knoop(b)));
  const draden = Map.groupBy([...mails].sort(opVolgorde), (mail) => sets.wortel(knoop(mail)));
  return [...draden.values()];
}

const opVolgorde = <Id extends string>(a: Mail<Id>, b: Mail<Id>): number =>
  (a.verzondenOp ?? Number.POSITIVE_INFINITY) - (b.verzondenOp ?? Number.POSITIVE_INFINITY) || (a.document < b.document ? -1 : 1);

type Verbind<Id> = (a: Mail<Id>, b: Mail<Id>) => void;

/** Without heads: same subject, somebody in common, within thirty days, and one of the two is an answer or forwarded. */
function verbindOpOnderwerp<Id extends string>(mails: readonly Mail<Id>[], zonderKoppen: ReadonlySet<Mail<Id>>, verbind: Verbind<Id>): void {
  const perOnderwerp = Map.groupBy(
    mails.filter(({ onderwerp, verzondenOp }) => onderwerp !== '' && verzondenOp !== null),
    ({ onderwerp }) => onderwerp,
  );
  for (const groep of perOnderwerp.values()) {
    const laatste = new Map<string, Mail<Id>>();
    for (const mail of groep.sort(opVolgorde)) {
      for (const deelnemer of mail.deelnemers) {
        const vorige = laatste.get(deelnemer);
        const dichtbij = vorige !== undefined && (mail.verzondenOp ?? 0) - (vorige.verzondenOp ?? 0) <= VENSTER_DAGEN * DAG;
        const ontbreekt = zonderKoppen.has(mail) || (vorige !== undefined && zonderKoppen.has(vorige));
        if (dichtbij && ontbreekt && (mail.reactie || vorige.reactie)) verbind(vorige, mail);
        laatste.set(deelnemer, mail);
      }
    }
  }
}

/** Without heads: the whole text of a mail stands in another. The lowest run of its sample is the key by which it is looked for. */
function verbindOpCitaat<Id extends string>(mails: readonly Mail<Id>[], zonderKoppen: readonly Mail<Id>[], verbind: Verbind<Id>): void {
  const gezocht = Map.groupBy(
    zonderKoppen.filter(({ monster }) => monster.length >= MINSTE_RUNS),
    ({ monster }) => monster[0] ?? 0,
  );
  for (const groot of mails) {
    for (const run of groot.monster) {
      for (const klein of gezocht.get(run)?.slice(0, MEESTE_KANDIDATEN) ?? []) {
        const langer = klein !== groot && klein.monster.length <= groot.monster.length;
        if (langer && aandeelIn(klein.monster, groot.monster) >= GECITEERD) verbind(klein, groot);
      }
    }
  }
}
