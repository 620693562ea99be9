// Words for the codes that the public sees: kinds, judgements, facets. The one place for them on this face.
import type { Onderwerpen } from '../../../projections/onderwerpen/model.ts';
import type { Organisatie } from '../../configuratie.ts';
import type { Documentsoort, Oordeel } from '../../document/events.ts';
import { categorieVan } from '../../wet/informatiecategorieen/categorieen.ts';
import { grondVan } from '../../wet/weigeringsgronden/gronden.ts';
import { grondtekst } from '../../wet/weigeringsgronden/teksten.ts';
import type { Facet, ZoekKind } from '../../zoeken/port.ts';
import { getaltekst } from '../ui/getal.ts';
import type { Icoonnaam } from '../ui/icoon.tsx';
import type { Toon } from '../ui/label.tsx';

export interface Oordeelwoord {
  readonly tekst: string;
  readonly toon: Toon;
  readonly icoon: Icoonnaam;
  /** What it means for the reader, in one or two sentences. */
  readonly uitleg: string;
}

export const OORDEEL: Readonly<Record<Oordeel, Oordeelwoord>> = {
  openbaar: { tekst: 'Openbaar', toon: 'goed', icoon: 'vink', uitleg: 'U kunt het hele document lezen.' },
  deels_openbaar: {
    tekst: 'Deels openbaar',
    toon: 'let-op',
    icoon: 'half',
    uitleg: 'U kunt het document lezen. Een deel van de tekst is onleesbaar gemaakt.',
  },
  niet_openbaar: {
    tekst: 'Niet openbaar',
    toon: 'fout',
    icoon: 'kruis',
    uitleg: 'U kunt dit document niet lezen. Hieronder staat de reden.',
  },
  reeds_openbaar: {
    tekst: 'Al openbaar',
    toon: 'info',
    icoon: 'link',
    uitleg: 'Dit document was al openbaar. Daarom staat het hier niet nog een keer.',
  },
  buiten_verzoek: {
    tekst: 'Valt buiten het verzoek',
    toon: 'neutraal',
    icoon: 'info',
    uitleg: 'Dit document gaat over iets anders dan het verzoek. Daarom is er niet over beslist.',
  },
  dubbel: { tekst: 'Dubbel', toon: 'neutraal', icoon: 'document', uitleg: 'Dit document staat al op een andere plek op de lijst.' },
};

export const DOCUMENTSOORT: Readonly<Record<Documentsoort, string>> = {
  brief: 'Brief',
  'e-mail': 'E-mail',
  notitie: 'Notitie',
  rapport: 'Rapport',
  verslag: 'Verslag',
  besluit: 'Besluit',
  overeenkomst: 'Overeenkomst',
  tekening: 'Tekening',
  overig: 'Ander document',
};

export const TREFFERSOORT: Readonly<Record<ZoekKind, string>> = {
  document: 'Document',
  besluit: 'Besluit',
  inventarislijst: 'Lijst van documenten',
  publicatie: 'Publicatie',
  dossier: 'Dossier',
};

/** Facets that the search page offers, in this order. */
export const ZOEKFACETTEN = ['soort', 'onderwerp', 'categorie', 'oordeel', 'grond', 'organisatie', 'jaar'] as const satisfies readonly Facet[];
export type Zoekfacet = (typeof ZOEKFACETTEN)[number];
/** What a search can be narrowed by. A dossier is no list to choose from: one comes from its page. */
export const ZOEKFILTERS = [...ZOEKFACETTEN, 'dossier'] as const satisfies readonly Facet[];
export type Zoekfilter = (typeof ZOEKFILTERS)[number];

export const FACETNAAM: Readonly<Record<Zoekfilter, string>> = {
  soort: 'Soort document',
  onderwerp: 'Onderwerp',
  categorie: 'Informatiecategorie',
  oordeel: 'Openbaarheid',
  grond: 'Waarom niet openbaar',
  organisatie: 'Organisatie',
  jaar: 'Jaar',
  dossier: 'Dossier',
};

/** Active disclosure has no number that people know: its dossier goes by an id. */
export const isEigenNummer = (dossier: string): boolean => !/^[0-9a-f]{8}-[0-9a-f]{4}-/.test(dossier);

const opgezocht = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code;

const OORDEELTEKST: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(OORDEEL).map(([code, { tekst }]) => [code, tekst]));

/** Names that come with the installation: of bodies, categories and topics. */
export interface Namen {
  readonly organisatie: (waarde: string) => string;
  readonly categorie: (code: string) => string;
  readonly onderwerp: (id: string) => string;
}

export const hoofdletter = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Publications carry the identifier of their body; its name is in the settings. Another body is shown by its identifier. */
export const maakNamen = ({ uri, naam }: Pick<Organisatie, 'uri' | 'naam'>, onderwerpen: Pick<Onderwerpen, 'vind'>): Namen => ({
  organisatie: (waarde) => (waarde === uri ? naam : waarde),
  categorie: (code) => hoofdletter(categorieVan(code)?.naam ?? code),
  onderwerp: (id) => onderwerpen.vind(id)?.naam ?? id,
});

/** The word for a facet value; a value that this version does not know is shown as it is. */
export function facetwoord(facet: Zoekfilter, waarde: string, namen: Namen): string {
  switch (facet) {
    case 'soort':
      return opgezocht({ ...TREFFERSOORT, ...DOCUMENTSOORT }, waarde);
    case 'oordeel':
      return opgezocht(OORDEELTEKST, waarde);
    case 'onderwerp':
      return namen.onderwerp(waarde);
    case 'categorie':
      return namen.categorie(waarde);
    case 'organisatie':
      return namen.organisatie(waarde);
    case 'grond':
      return grondVan(waarde) === null ? waarde : `${grondtekst(waarde)} (${waarde})`;
    case 'jaar':
      return waarde;
    case 'dossier':
      return isEigenNummer(waarde) ? waarde : 'één publicatie';
  }
}

/** "1 pagina", "12 pagina’s". */
export const paginatekst = (aantal: number): string => `${getaltekst(aantal)} ${aantal === 1 ? 'pagina' : 'pagina’s'}`;
export const documententekst = (aantal: number): string => `${getaltekst(aantal)} ${aantal === 1 ? 'document' : 'documenten'}`;

/** Everything in a publication: the decision and the documents. */
export const stukkentekst = (aantal: number): string => `${getaltekst(aantal)} ${aantal === 1 ? 'stuk' : 'stukken'}`;
