// One piece published without a request, as of today in the office: for tests about what comes after that.
import type { CommandId, MedewerkerId, PublicatieId } from '../../../../src/kern/ids.ts';
import { newId } from '../../../../src/kern/uuid.ts';
import { neemUploadsOp } from '../../../../src/toepassing/publicaties/actief.ts';
import { publiceerActief } from '../../../../src/toepassing/publicaties/publiceren.ts';
import { pdfBestand } from '../../../support/bestanden.ts';
import { VANDAAG, type Kantoor } from '../kantoor.ts';

/** Resolves when the register and the search index have it. */
export async function publiceerStuk({ app, rust }: Kantoor, { titel, samenvatting, tekst }: { readonly titel: string; readonly samenvatting: string; readonly tekst: string }): Promise<PublicatieId> {
  const opdracht = { actor: 'systeem', commandId: newId<CommandId>() } as const;
  const { naam, bytes } = await pdfBestand('verslag.pdf', tekst);
  const datum = Temporal.PlainDate.from('2026-03-01');
  const documenten = await neemUploadsOp(app.omgeving, [{ naam, mediatype: 'application/pdf', bytes }], { titelVan: () => titel, datum }, newId<MedewerkerId>(), opdracht);
  const { publicatieId } = await publiceerActief(app.omgeving, { categorie: '2g', titel, samenvatting, datum, documenten, openbaarOp: Temporal.PlainDate.from(VANDAAG) }, opdracht);
  await rust();
  await app.projecties.waitFor(await app.omgeving.store.head(), { names: ['zoekindex'], timeoutMs: 20_000 });
  return publicatieId;
}
