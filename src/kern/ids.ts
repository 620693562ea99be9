// Identities. Each is a branded string, so that one can never stand where another is meant.

type Brand<Name extends string> = string & { readonly __brand: Name };

export type VerzoekId = Brand<'VerzoekId'>;
export type DocumentId = Brand<'DocumentId'>;
export type BesluitId = Brand<'BesluitId'>;
export type PublicatieId = Brand<'PublicatieId'>;
/** The data subject whose key seals personal data; never a name or number from the real world. */
export type PersoonId = Brand<'PersoonId'>;
export type MedewerkerId = Brand<'MedewerkerId'>;
/** A party whose view is asked (derde-belanghebbende). */
export type DerdeId = Brand<'DerdeId'>;
/** One contact moment with a requester. */
export type ContactId = Brand<'ContactId'>;
/** A plan of partial decisions. */
export type PlanId = Brand<'PlanId'>;
/** What one person brought into a case in one go. */
export type LeveringId = Brand<'LeveringId'>;
/** An archive in a delivery: unpacked, never a document itself. */
export type ArchiefId = Brand<'ArchiefId'>;
export type ZoekopdrachtId = Brand<'ZoekopdrachtId'>;
/** A production report with its files that somebody reads in. */
export type InlezingId = Brand<'InlezingId'>;
/** A document that we fetch from an address. */
export type OphalingId = Brand<'OphalingId'>;
/** A list with many publications, sent in one go. */
export type ReeksId = Brand<'ReeksId'>;
/** A question to the court for interim relief. */
export type VoorzieningId = Brand<'VoorzieningId'>;
/** A procedure against a decision: objection, mediation, appeal. */
export type BezwaarId = Brand<'BezwaarId'>;
/** A procedure about not deciding in time. */
export type IngebrekestellingId = Brand<'IngebrekestellingId'>;
/** A topic: its id is its address, the slug of its first name. */
export type OnderwerpId = Brand<'OnderwerpId'>;
export type TijdlijnpuntId = Brand<'TijdlijnpuntId'>;
/** A private link to what a requester was given. */
export type InzageId = Brand<'InzageId'>;
/** One wish to be told by mail of what is published. */
export type AttenderingId = Brand<'AttenderingId'>;
/** One redaction on a document: everything it covers, over one or more lines. */
export type LakId = Brand<'LakId'>;
export type LakopmerkingId = Brand<'LakopmerkingId'>;
export type BerichtId = Brand<'BerichtId'>;
/** Lower-case hexadecimal SHA-256 of a file's bytes: its only name in the blob store. */
export type BlobHash = Brand<'BlobHash'>;
export type CommandId = Brand<'CommandId'>;
export type EventId = Brand<'EventId'>;

/**
 * Personal data sealed with its person's own key (AES-256-GCM, keys outside the log).
 * A plain string does not fit this type: forgetting to seal does not compile.
 */
export type Verzegeld = Brand<'Verzegeld'>;
