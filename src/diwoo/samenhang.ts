// How the documents of one publication hang together: the whole and its parts, what is attached to what, what answers what.
import type { DocumentId } from '../kern/ids.ts';
import type { Bronpublicatie, Bronstuk, Geheel } from './bron.ts';
import { kanErin } from './kern.ts';
import type { Bevinding, Documentrelatie, Verwijzing } from './model.ts';
import { schoon } from './xml.ts';

/** A publication worked out once, for all its documents. Only what can stand in a sitemap itself is in it: a link must lead somewhere. */
export interface Samenhang {
  readonly publicatie: Bronpublicatie;
  readonly stukken: ReadonlyMap<DocumentId, Bronstuk>;
  readonly leesbaar: readonly Bronstuk[];
  /** The piece that the others are part of, and that the summary is about. */
  readonly hoofdstuk: Bronstuk | null;
  /** Attachments, by the number of the document that brought them; under null those that belong to the whole. */
  readonly bijlagen: ReadonlyMap<number | null, readonly Bronstuk[]>;
}

export interface Verbanden {
  readonly isHoofdstuk: boolean;
  readonly isPartOf: Verwijzing | null;
  readonly hasParts: readonly Verwijzing[];
  readonly relaties: readonly Documentrelatie[];
}

/** More would make one entry of many megabytes; every part says itself what it is part of. */
const MEESTE_DELEN = 20_000;
const TE_VEEL_DELEN: Bevinding = {
  code: 'te_veel_delen',
  ernst: 'let_op',
  uitleg: `Dit document heeft meer dan ${MEESTE_DELEN} delen. Wij noemen ze hier niet allemaal.`,
  watNu: 'U hoeft niets te doen. Bij elk deel staat waar het bij hoort.',
};

/** The decision; without one the only document that is no attachment. With several of those there is no whole. */
function hoofdstukVan(stukken: readonly Bronstuk[], besluit: boolean): Bronstuk | null {
  if (besluit) return stukken.find(({ rol }) => rol === 'besluit') ?? null;
  const [eerste = null, tweede] = stukken.filter(({ rol }) => rol !== 'bijlage');
  return tweede === undefined ? eerste : null;
}

export function samenhangVan({ publicatie, stukken }: Geheel): Samenhang {
  const leesbaar = stukken.filter((stuk) => kanErin(stuk, publicatie));
  const metOuder = leesbaar.filter(({ rol, bijlageBij }) => rol === 'bijlage' || bijlageBij !== undefined);
  return {
    publicatie,
    stukken: new Map(stukken.map((stuk) => [stuk.documentId, stuk])),
    leesbaar,
    hoofdstuk: hoofdstukVan(leesbaar, publicatie.bron.soort === 'besluit'),
    bijlagen: Map.groupBy(metOuder, ({ bijlageBij }) => bijlageBij ?? null),
  };
}

export function verbandenVan(stuk: Bronstuk, samenhang: Samenhang, locVan: (stuk: Bronstuk) => string): { readonly verbanden: Verbanden; readonly bevindingen: readonly Bevinding[] } {
  const { hoofdstuk, leesbaar } = samenhang;
  const naar = (each: Bronstuk): Verwijzing => ({ label: schoon(each.titel), loc: locVan(each) });
  const isHoofdstuk = hoofdstuk?.documentId === stuk.documentId;
  const delen = isHoofdstuk ? leesbaar.filter(({ documentId }) => documentId !== stuk.documentId) : [];
  return {
    bevindingen: delen.length > MEESTE_DELEN ? [TE_VEEL_DELEN] : [],
    verbanden: {
      isHoofdstuk,
      isPartOf: hoofdstuk === null || isHoofdstuk ? null : naar(hoofdstuk),
      hasParts: delen.slice(0, MEESTE_DELEN).map(naar),
      relaties: [
        ...delen.filter(({ rol }) => rol === 'verzoek').map((each): Documentrelatie => ({ rol: 'is reactie op', naar: naar(each) })),
        ...bijlagenVan(stuk, samenhang, isHoofdstuk).map((each): Documentrelatie => ({ rol: 'heeft bijlage', naar: naar(each) })),
      ],
    },
  };
}

/** Decision and request have no number on the list: an attachment of "number 0" is not theirs. */
function bijlagenVan(stuk: Bronstuk, { bijlagen }: Samenhang, isHoofdstuk: boolean): readonly Bronstuk[] {
  const vanNummer = stuk.rol === 'besluit' || stuk.rol === 'verzoek' ? [] : (bijlagen.get(stuk.volgnummer) ?? []);
  const vanGeheel = isHoofdstuk ? (bijlagen.get(null) ?? []) : [];
  return [...vanNummer, ...vanGeheel].filter(({ documentId }) => documentId !== stuk.documentId);
}
