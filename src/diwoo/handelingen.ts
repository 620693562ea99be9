// Which acts on a document are known, from real dates only. The standard demands one; none is ever made up.
import type { Documentsoort } from '../document/events.ts';
import { verteldeHandelingen } from '../publicatie/handelingen.ts';
import type { Handelingen } from '../publicatie/inhoud.ts';
import { schrijfbaar, type Bronpublicatie, type Bronstuk } from './bron.ts';
import type { Documenthandeling, Handeling, Waarde } from './model.ts';

/**
 * What a document's own date says by what the document is: a decision is dated when it is adopted, a letter or agreement
 * when it is signed (its "dagtekening"), a mail arrives on the day it is sent. A note, report, minutes or drawing has a date
 * that says none of these, so there a person has to tell.
 */
const EIGEN_DATUM: Readonly<Record<Documentsoort, Handeling | null>> = {
  besluit: 'vaststelling',
  brief: 'ondertekening',
  overeenkomst: 'ondertekening',
  'e-mail': 'ontvangst',
  notitie: null,
  rapport: null,
  verslag: null,
  tekening: null,
  overig: null,
};

/** The decision was adopted, and the request received, by the body itself, on the date of the piece. */
function uitRol({ rol, soort }: Bronstuk): { readonly soort: Handeling; readonly doorOrganisatie: boolean } | null {
  switch (rol) {
    case 'besluit':
      return { soort: 'vaststelling', doorOrganisatie: true };
    case 'verzoek':
      return { soort: 'ontvangst', doorOrganisatie: true };
    case 'document':
    case 'bijlage': {
      const handeling = EIGEN_DATUM[soort];
      return handeling === null ? null : { soort: handeling, doorOrganisatie: false };
    }
  }
}

/** What a person told, in the order of a document's life; empty when nobody did. */
function verteld(handelingen: Handelingen, rol: Bronstuk['rol'], organisatie: Waarde): readonly Documenthandeling[] {
  const data = { ontvangst: handelingen.ontvangen, ondertekening: handelingen.ondertekend, vaststelling: handelingen.vastgesteld } as const;
  const door = rol === 'besluit' || rol === 'verzoek' ? organisatie : null;
  return (['ontvangst', 'vaststelling', 'ondertekening'] as const).flatMap((soort) => {
    const op = schrijfbaar(data[soort] ?? null);
    return op === null ? [] : [{ soort, op, door }];
  });
}

/** What a person told of the piece or of the whole publication; else what the piece's own date says by what the piece is. */
export function handelingenVan(stuk: Bronstuk, publicatie: Pick<Bronpublicatie, 'handelingen'>, organisatie: Waarde): readonly Documenthandeling[] {
  const gezegd = verteld(verteldeHandelingen(stuk, publicatie), stuk.rol, organisatie);
  if (gezegd.length > 0) return gezegd;
  const op = schrijfbaar(stuk.datum);
  const handeling = uitRol(stuk);
  return op === null || handeling === null ? [] : [{ soort: handeling.soort, op, door: handeling.doorOrganisatie ? organisatie : null }];
}
