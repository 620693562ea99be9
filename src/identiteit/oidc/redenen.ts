// Why somebody is not let in through the provider. The page for each stands in src/web/werkplek/aanmelden/inlogteksten.ts.

/** The provider, or the way to it. */
export type Aanbiederreden =
  /** It does not answer now. */
  | 'onbereikbaar'
  /** It does not know us, or is not who the settings say: an administrator must look. */
  | 'verkeerd-ingesteld'
  /** It let the person not in, or the person broke off. */
  | 'geweigerd'
  /** It told of a fault of its own. */
  | 'fout-bij-aanbieder'
  /** What it sent is not its own, not for us, or not for this login. */
  | 'verklaring-klopt-niet'
  /** Its clock and ours are too far apart. */
  | 'klok'
  /** Logged in less firmly than we ask. */
  | 'niveau'
  /** Took too long, or was done before. */
  | 'verlopen';

/** Why the provider cannot be asked what it says of itself. */
export type Storing = Extract<Aanbiederreden, 'onbereikbaar' | 'verkeerd-ingesteld'>;

/** The account. */
export type Accountreden = 'niveau' | 'geen-email' | 'email-niet-bevestigd' | 'geen-account' | 'geblokkeerd' | 'andere-koppeling' | 'dubbel' | 'geen-groep';

/** Why a message of the provider that somebody logged out there ends nothing here. */
export type Uitlogreden =
  | Storing
  | Extract<Aanbiederreden, 'verklaring-klopt-niet' | 'klok'>
  /** There was no token in it. */
  | 'geen-bericht'
  /** The same token came before. */
  | 'al-gebruikt'
  /** Our own bookkeeping does not answer now. */
  | 'niet-bewaard';

export type Inlogreden = Aanbiederreden | Accountreden | 'andere-browser';
