// The mail port: one message to one person, sent at most once per message id.

export interface Mail {
  /** Derived from the event that led to it, so that a second try is the same message. */
  readonly messageId: string;
  readonly aan: string;
  readonly onderwerp: string;
  /** Plain text; paragraphs parted by an empty line. */
  readonly tekst: string;
  /** Under which file-name part the outbox keeps it, so that erasure can find it: the request's number. */
  readonly kenmerk: string;
  /** Address where a mail program stops these mails with one POST (RFC 8058); for mail that comes again and again. */
  readonly stop?: string;
}

/** The headers every mail has, and those of a mail that can be stopped. */
export const koppenVan = ({ stop }: Mail): Readonly<Record<string, string>> => ({
  'Auto-Submitted': 'auto-generated',
  ...(stop === undefined ? {} : { 'List-Unsubscribe': `<${stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
});

export interface Postbode {
  /** @throws StoreUnavailable when it could not be handed over; trying again is safe */
  verstuur(mail: Mail): Promise<void>;
  /** Removes what is still kept of mails under this reference (AVG art. 17). */
  vergeet(kenmerk: string): Promise<void>;
  close(): Promise<void>;
}
