// The state of a publication as its events add up. An event that cannot follow on a state changes nothing.
import { fromIsoDate, type IsoDate } from '../kern/date.ts';
import type { BlobHash, DocumentId } from '../kern/ids.ts';
import type { PublicatieEvent, PublicatieHergepubliceerd, PublicatieIngetrokken, PublicatieVoorbereid, Stuk, StukIngetrokken, StukVervangen } from './events.ts';
import { alsGegevens, uitGegevens } from './gegevens.ts';
import type { Publicatiegegevens, Stukgegevens } from './inhoud.ts';
import { isLevend, type AanwezigStuk, type Gepland, type IngetrokkenPublicatie, type IngetrokkenStuk, type LevendePublicatie, type Openbaar, type Publicatie, type PublicatieStuk, type Voorbereid } from './state.ts';
import { stukgegevens } from './stukken.ts';

type PlainDate = Temporal.PlainDate;

const aanwezig = (stuk: Stuk, uit: DocumentId = stuk.documentId, openbaarSinds: PlainDate | null = null): AanwezigStuk => ({ ingetrokken: false, documentId: stuk.documentId, uit, openbaarSinds, stuk });

/** Back at its place: its file still comes from the document that last replaced it, and it is as old as it was. */
function terug(stuk: Stuk, weg: readonly PublicatieStuk[], zichtbaarOp: PlainDate | null): AanwezigStuk {
  const was = weg.find(({ documentId }) => documentId === stuk.documentId);
  return aanwezig(stuk, was?.uit, was?.openbaarSinds ?? zichtbaarOp);
}

/** What it says of itself from now on; everything else stays. */
function metGegevens<P extends LevendePublicatie>(publicatie: P, gegevens: Publicatiegegevens): LevendePublicatie {
  const { bron, stukken, geweerd } = publicatie;
  const inhoud = { ...uitGegevens(gegevens), bron, stukken, geweerd };
  return publicatie.status === 'voorbereid' ? { ...inhoud, status: 'voorbereid' } : { ...inhoud, status: publicatie.status, openbaarOp: publicatie.openbaarOp };
}

const voorbereid = ({ data }: PublicatieVoorbereid): Voorbereid => ({
  ...uitGegevens(data),
  status: 'voorbereid',
  bron: data.bron,
  stukken: data.stukken.map((stuk) => aanwezig(stuk)),
  geweerd: [],
});

const metStukken = (publicatie: LevendePublicatie, stukken: readonly PublicatieStuk[], geweerd: readonly BlobHash[] = publicatie.geweerd): LevendePublicatie => ({ ...publicatie, stukken, geweerd });

/** Changes the pieces that are present and have this id; the same publication when there is none. */
function bij(publicatie: LevendePublicatie, documentId: string, doe: (stuk: AanwezigStuk) => PublicatieStuk, weer: (stuk: AanwezigStuk) => BlobHash | null = () => null): LevendePublicatie {
  const raak = publicatie.stukken.find((each): each is AanwezigStuk => !each.ingetrokken && each.documentId === documentId);
  if (raak === undefined) return publicatie;
  const geweerd = weer(raak);
  return metStukken(publicatie, publicatie.stukken.map((each) => (each === raak ? doe(raak) : each)), geweerd === null || publicatie.geweerd.includes(geweerd) ? publicatie.geweerd : [...publicatie.geweerd, geweerd]);
}

const bestandVan = ({ stuk }: AanwezigStuk): BlobHash | null => stuk.bestand?.blob ?? null;

const weg = ({ documentId, uit, openbaarSinds, stuk }: AanwezigStuk, { ingetrokkenOp, reden }: { readonly ingetrokkenOp: StukIngetrokken['data']['ingetrokkenOp']; readonly reden: string }): IngetrokkenStuk => ({
  ingetrokken: true,
  documentId,
  uit,
  openbaarSinds,
  gegevens: stukgegevens(stuk),
  ingetrokkenOp: fromIsoDate(ingetrokkenOp),
  reden,
});

const vervangen = ({ stuk, openbaarSinds }: AanwezigStuk, { uit, oordeel, gronden, motivering, bestand }: StukVervangen['data']): AanwezigStuk => aanwezig({ ...stuk, oordeel, gronden, motivering, bestand }, uit, openbaarSinds);

const beschreven = ({ stuk, uit, openbaarSinds }: AanwezigStuk, gegevens: Stukgegevens): AanwezigStuk => {
  const { documentId, oordeel, gronden, motivering, vindplaats, bestand } = stuk;
  return aanwezig({ ...gegevens, documentId, oordeel, gronden, motivering, vindplaats, bestand }, uit, openbaarSinds);
};

/** The new content, and the tombstones of pieces that do not come back. */
function hergepubliceerd({ bron, openbaarOp, voorheen }: IngetrokkenPublicatie, { data }: PublicatieHergepubliceerd): Openbaar {
  const op = fromIsoDate(data.hergepubliceerdOp);
  const komtTerug = new Set(data.stukken.map(({ documentId }) => documentId));
  return {
    ...uitGegevens(data.gegevens),
    status: 'openbaar',
    bron,
    openbaarOp: openbaarOp ?? op,
    stukken: [...data.stukken.map((stuk) => terug(stuk, voorheen.stukken, op)), ...voorheen.stukken.filter(({ documentId }) => !komtTerug.has(documentId))],
    geweerd: voorheen.geweerd,
  };
}

const ingetrokken = (publicatie: LevendePublicatie, { data }: PublicatieIngetrokken): IngetrokkenPublicatie => ({
  status: 'ingetrokken',
  bron: publicatie.bron,
  openbaarOp: publicatie.status === 'openbaar' ? publicatie.openbaarOp : null,
  ingetrokkenOp: fromIsoDate(data.ingetrokkenOp),
  reden: data.reden,
  correctie: data.correctie ?? null,
  voorheen: {
    gegevens: uitGegevens(alsGegevens(publicatie)),
    stukken: publicatie.stukken.map((each) => (each.ingetrokken ? each : weg(each, data))),
    bestanden: publicatie.stukken.flatMap((each) => (each.ingetrokken ? [] : (bestandVan(each) ?? []))),
    geweerd: publicatie.geweerd,
  },
});

export function evolve(publicatie: Publicatie, event: PublicatieEvent): Publicatie {
  const begint = publicatie.status === 'onbekend' || publicatie.status === 'concept';
  if (event.type === 'ConceptOpgeslagen') return begint ? { status: 'concept', concept: event.data.concept } : publicatie;
  if (event.type === 'PublicatieVoorbereid') return begint ? voorbereid(event) : publicatie;
  if (event.type === 'ConceptWeggegooid') return publicatie.status === 'concept' ? { status: 'weggegooid', weggegooidOp: fromIsoDate(event.data.weggegooidOp) } : publicatie;
  if (event.type === 'PublicatieHergepubliceerd') return publicatie.status === 'ingetrokken' ? hergepubliceerd(publicatie, event) : publicatie;
  return isLevend(publicatie) ? evolveLevend(publicatie, event) : publicatie;
}

const openbaar = (publicatie: Gepland, openbaarOp: PlainDate): Openbaar => ({
  ...publicatie,
  status: 'openbaar',
  openbaarOp,
  stukken: publicatie.stukken.map((each) => (each.ingetrokken ? each : { ...each, openbaarSinds: openbaarOp })),
});

/** The day from which everybody sees a piece that comes now; null while nobody does. */
const zichtbaarOp = (publicatie: LevendePublicatie, dag: IsoDate): PlainDate | null => (publicatie.status === 'openbaar' ? fromIsoDate(dag) : null);

type Levend = Exclude<PublicatieEvent, { type: 'ConceptOpgeslagen' | 'ConceptWeggegooid' | 'PublicatieVoorbereid' | 'PublicatieHergepubliceerd' }>;

function evolveLevend(publicatie: LevendePublicatie, event: Levend): Publicatie {
  switch (event.type) {
    case 'PublicatieGepland':
      return publicatie.status === 'openbaar' ? publicatie : { ...publicatie, status: 'gepland', openbaarOp: fromIsoDate(event.data.openbaarOp) };
    case 'PublicatieOpenbaarGemaakt':
      return publicatie.status === 'gepland' ? openbaar(publicatie, fromIsoDate(event.data.openbaarOp)) : publicatie;
    case 'PublicatieGewijzigd':
      return metGegevens(publicatie, event.data.gegevens);
    case 'StukToegevoegd':
      return publicatie.stukken.some(({ documentId }) => documentId === event.data.stuk.documentId) ? publicatie : metStukken(publicatie, [...publicatie.stukken, aanwezig(event.data.stuk, event.data.stuk.documentId, zichtbaarOp(publicatie, event.data.toegevoegdOp))]);
    case 'StukGewijzigd':
      return bij(publicatie, event.data.documentId, (stuk) => beschreven(stuk, event.data.gegevens));
    case 'StukVervangen':
      return bij(publicatie, event.data.documentId, (stuk) => vervangen(stuk, event.data), (stuk) => (event.data.correctie === 'privacygevoelige_gegevens' ? bestandVan(stuk) : null));
    case 'StukIngetrokken':
      return bij(publicatie, event.data.documentId, (stuk) => weg(stuk, event.data), (stuk) => (event.data.correctie === 'privacygevoelige_gegevens' ? bestandVan(stuk) : null));
    case 'StukHergepubliceerd': {
      const { stuk, hergepubliceerdOp } = event.data;
      const grafsteen = publicatie.stukken.some((each) => each.ingetrokken && each.documentId === stuk.documentId);
      return grafsteen ? metStukken(publicatie, publicatie.stukken.map((each) => (each.documentId === stuk.documentId ? terug(stuk, publicatie.stukken, zichtbaarOp(publicatie, hergepubliceerdOp)) : each))) : publicatie;
    }
    case 'PublicatieIngetrokken':
      return ingetrokken(publicatie, event);
  }
}
