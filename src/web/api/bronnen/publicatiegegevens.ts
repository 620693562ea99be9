// What a publication is about, as a client describes it and as we keep it.
import type { z } from 'zod';
import { fromIsoDate, type IsoDate } from '../../../kern/date.ts';
import { ValidationFailed } from '../../../kern/errors.ts';
import type { AangebodenGegevens } from '../../../publicatie/commands.ts';
import type { Conceptinhoud, Extragegevens, Handelingen } from '../../../publicatie/inhoud.ts';
import { categorieVan, categorieVanUri } from '../../../wet/informatiecategorieen/categorieen.ts';
import { grondVan } from '../../../wet/weigeringsgronden/gronden.ts';
import type { publicatiegegevens } from '../schemas/publicatie.ts';

type Gegevens = z.output<typeof publicatiegegevens>;

/** Code of the category: the schema lets through only what the law knows. */
const categorieUit = ([gevraagd]: readonly string[]): string | null => (gevraagd === undefined ? null : ((categorieVan(gevraagd) ?? categorieVanUri(gevraagd))?.code ?? null));

/** Grounds as they are stored: `5.1.2e` is `5.1.2.e`. */
const meldingUit = ({ omvang, weigeringsgronden, motivering }: NonNullable<Gegevens['nietOpenbaar']>): NonNullable<Extragegevens['nietOpenbaar']> => ({ omvang, gronden: weigeringsgronden.map((code) => grondVan(code)?.code ?? code), motivering });

/** A field that is not sent stays as it was: a client that does not know it yet takes nothing away. */
const blijft = <T>(gestuurd: T | undefined, was: T): T => (gestuurd === undefined ? was : gestuurd);

/** A day that stays as it was, is taken away, or is told. */
function handelingenUit(g: Gegevens, was: Handelingen = {}): Handelingen {
  const ontvangen = blijft(g.ontvangstdatum as IsoDate | null | undefined, was.ontvangen ?? null);
  const ondertekend = blijft(g.datumOndertekend as IsoDate | null | undefined, was.ondertekend ?? null);
  const vastgesteld = blijft(g.vastgesteldOp as IsoDate | null | undefined, was.vastgesteld ?? null);
  return { ...(ontvangen === null ? {} : { ontvangen }), ...(ondertekend === null ? {} : { ondertekend }), ...(vastgesteld === null ? {} : { vastgesteld }) };
}

/** What came to the API later than its first clients. */
function later(g: Gegevens, was: Extragegevens): Extragegevens {
  const melding = g.nietOpenbaar === undefined ? was.nietOpenbaar : g.nietOpenbaar === null ? undefined : meldingUit(g.nietOpenbaar);
  return {
    medeverantwoordelijken: blijft(g.medeverantwoordelijken, was.medeverantwoordelijken ?? []),
    naamOpsteller: blijft(g.naamOpsteller, was.naamOpsteller ?? null) ?? '',
    alternatieveTitels: blijft(g.alternatieveTitels, was.alternatieveTitels ?? []),
    handelingen: handelingenUit(g, was.handelingen),
    ...(melding === undefined ? {} : { nietOpenbaar: melding }),
  };
}

const extra = (g: Gegevens) => ({
  ...(g.verkorteTitel === null ? {} : { verkorteTitel: g.verkorteTitel }),
  ...(g.verantwoordelijke === null ? {} : { verantwoordelijke: g.verantwoordelijke }),
  ...(g.opsteller === null ? {} : { opsteller: g.opsteller }),
  kenmerken: g.kenmerken,
  onderwerpen: g.onderwerpen,
  trefwoorden: g.trefwoorden,
  themas: g.themas,
  geldigheid: { ...(g.datumBeginGeldigheid === null ? {} : { vanaf: g.datumBeginGeldigheid as IsoDate }), ...(g.datumEindeGeldigheid === null ? {} : { tot: g.datumEindeGeldigheid as IsoDate }) },
});

/** A concept as a client describes it; what it does not speak of stays as it was. */
export const inhoudUit = (g: Gegevens, organisatie: string, eerder: Conceptinhoud | null): Conceptinhoud => ({
  titel: g.officieleTitel,
  organisatie: g.publisher ?? organisatie,
  categorie: categorieUit(g.informatieCategorieen),
  samenvatting: g.omschrijving,
  datum: g.informatieDatum as IsoDate | null,
  openbaarOp: eerder?.openbaarOp ?? null,
  ...extra(g),
  ...later(g, eerder ?? {}),
  stukken: eerder?.stukken ?? [],
});

/** The data of what is not a concept any more: nothing that it needs may be missing. @throws ValidationFailed */
export function gegevensUit(g: Gegevens, organisatie: string, was: Extragegevens): AangebodenGegevens {
  const categorie = categorieUit(g.informatieCategorieen);
  if (categorie === null || g.informatieDatum === null) {
    throw new ValidationFailed([
      ...(categorie === null ? [{ veld: 'informatieCategorieen', uitleg: 'Dit moet zijn ingevuld: de publicatie is geen concept meer.', pointer: '#/informatieCategorieen' }] : []),
      ...(g.informatieDatum === null ? [{ veld: 'informatieDatum', uitleg: 'Dit moet zijn ingevuld: de publicatie is geen concept meer.', pointer: '#/informatieDatum' }] : []),
    ]);
  }
  return { categorie, organisatie: g.publisher ?? organisatie, titel: g.officieleTitel, samenvatting: g.omschrijving, datum: fromIsoDate(g.informatieDatum as IsoDate), ...extra(g), ...later(g, was) };
}
