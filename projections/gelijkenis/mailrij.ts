// The heads of a mail as they stand in a row: marks only.
import type { Mail } from '../../src/documentverwerking/gelijkenis/index.ts';
import type { IsoInstant } from '../../src/kern/date.ts';
import type { DocumentId } from '../../src/kern/ids.ts';

export type Mailrij = Omit<Mail<DocumentId>, 'document' | 'monster' | 'verzondenOp'> & { readonly verzondenOp: IsoInstant | null };
