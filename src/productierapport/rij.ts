// One row: every cell read, and what the cells mean together.
import type { Cel, Roosterrij } from '../documentverwerking/rooster/model.ts';
import { celfout, celtekst } from './cel.ts';
import { leesDatum, type Datumkolom } from './datum.ts';
import { leesGronden } from './gronden.ts';
import type { Indeling } from './kolommen.ts';
import { fout, gelezen, letOp, type Gelezen, type Kolomplek, type Melding, type Opmerking, type Rapportrij, type Veld } from './model.ts';
import { leesOordeel } from './oordeel.ts';
import { leesBronsoort, leesGerelateerd, leesId, leesLinks, leesNummer, leesOpgeschort, leesReeksnaam, leesTitel, leesToelichting, leesZaaknummers } from './velden.ts';

export interface Leesopties {
  readonly vandaag: Temporal.PlainDate;
  readonly vanaf1904: boolean;
  readonly datums: Datumkolom;
}

export interface Gelezenrij {
  readonly rij: Rapportrij;
  /** As written; not looked up yet. */
  readonly verwijzingen: readonly string[];
  readonly meldingen: readonly Melding[];
}

/** `context-id`, else `matter-id`, else the id: always in lower case. */
const nummerVan = (id: string | null, reeks: string | null): string | null => (id === null ? null : (reeks === null ? id : `${reeks}-${id}`).toLowerCase());

const BEGINT_MET_LINK = /^https?:\/\//i;

export function leesRij({ nummer, cellen }: Roosterrij, { plaatsen }: Indeling, { vandaag, vanaf1904, datums }: Leesopties): Gelezenrij {
  const meldingen: Melding[] = [];
  const plekVan = (veld: Veld): Kolomplek | null => plaatsen.get(veld)?.plek ?? null;
  const meld = (veld: Veld, ...opmerkingen: readonly Opmerking[]): void => {
    for (const opmerking of opmerkingen) meldingen.push({ rij: nummer, kolom: plekVan(veld), ...opmerking });
  };
  const celVan = (veld: Veld): Cel | undefined => {
    const plaats = plaatsen.get(veld);
    return plaats === undefined ? undefined : cellen[plaats.at];
  };
  /** Reads a cell as text; a cell that the spreadsheet itself spoiled says so, and is not read. */
  const lees = <T>(veld: Veld, alsLeeg: T, lezer: (tekst: string) => Gelezen<T>): T => {
    if (!plaatsen.has(veld)) return alsLeeg;
    const mis = celfout(celVan(veld), false);
    const { waarde, opmerkingen } = mis === null ? lezer(celtekst(celVan(veld))) : gelezen(alsLeeg, mis);
    meld(veld, ...opmerkingen);
    return waarde;
  };

  const id = lees('id', null, leesId);
  const matter = lees('matter', null, (tekst) => leesReeksnaam('De matter', tekst));
  const publicatiecontext = lees('publicatiecontext', null, (tekst) => leesReeksnaam('De publicatiecontext', tekst));
  if (matter !== null && publicatiecontext !== null) {
    meld('publicatiecontext', fout({ code: 'matter_en_context', waarde: `${matter} en ${publicatiecontext}`, uitleg: 'In deze rij staan een matter én een publicatiecontext. Het documentnummer is dan niet zeker.', toegestaan: 'Toegestaan: een van de twee.', watNu: 'Maak een van de twee cellen leeg.' }));
  }
  const documentnummer = nummerVan(id, publicatiecontext ?? matter);
  const oordeel = lees('beoordeling', null, leesOordeel);
  const { gronden, dubbel } = lees('grond', { gronden: [], dubbel: false }, leesGronden);
  const datum = leesDatum(celVan('datum'), datums, vanaf1904, vandaag);
  meld('datum', ...datum.opmerkingen);
  const opgeschort = lees('opgeschort', false, leesOpgeschort);
  const titel = lees('document', null, leesTitel);
  const links = lees('link', [], leesLinks);
  const toelichting = lees('toelichting', null, leesToelichting);
  const linkInToelichting = links.length === 0 && toelichting !== null && BEGINT_MET_LINK.test(toelichting);
  const uitToelichting = linkInToelichting ? leesLinks(toelichting) : gelezen<readonly string[]>([]);
  meld('toelichting', ...uitToelichting.opmerkingen);
  if (linkInToelichting && uitToelichting.waarde.length > 0) {
    meld('toelichting', letOp({ code: 'link_in_toelichting', waarde: toelichting, uitleg: 'In de toelichting staat een link. Wij nemen die over als link.', watNu: 'Zet de link liever in de kolom "Publieke Link".' }));
  }
  const rij: Rapportrij = {
    rij: nummer,
    id,
    documentnummer,
    matter,
    publicatiecontext,
    titel: titel ?? documentnummer,
    oordeel,
    gronden,
    dubbel,
    datum: datum.waarde,
    familie: lees('familie', null, (tekst) => leesNummer('De familie', tekst)),
    thread: lees('thread', null, (tekst) => leesNummer('De thread', tekst)),
    bronsoort: lees('bronsoort', null, leesBronsoort),
    opgeschort,
    links: linkInToelichting ? uitToelichting.waarde : links,
    toelichting: linkInToelichting ? null : toelichting,
    zaaknummers: lees('zaaknummer', [], leesZaaknummers),
    gerelateerd: [],
  };
  const grondFout = meldingen.some(({ kolom, ernst }) => ernst === 'fout' && (kolom?.veld === 'grond' || kolom?.veld === 'link' || kolom?.veld === 'toelichting'));
  if (!grondFout) for (const { veld, opmerking } of samenhang(rij)) meld(veld, opmerking);
  return { rij, verwijzingen: plaatsen.has('gerelateerd') ? leesGerelateerd(celVan('gerelateerd')) : [], meldingen };
}

/** What the law asks of a judgement and its reasons (Woo 4.5, 5.1, 5.2). */
function samenhang({ oordeel, gronden, dubbel, links, toelichting }: Rapportrij): readonly { readonly veld: Veld; readonly opmerking: Opmerking }[] {
  switch (oordeel) {
    case null:
      return [];
    case 'openbaar':
      return gronden.length === 0 && !dubbel
        ? []
        : [{ veld: 'grond', opmerking: letOp({ code: 'grond_bij_openbaar', waarde: null, uitleg: 'Het document is openbaar, maar er staat een grond bij. Wij nemen de grond niet over.', watNu: 'Controleer of dit document niet "deels openbaar" moet zijn.' }) }];
    case 'deels_openbaar':
    case 'niet_openbaar':
      if (gronden.length > 0) return [];
      if (dubbel) return [{ veld: 'grond', opmerking: letOp({ code: 'dubbel', waarde: 'dubbel', uitleg: 'Dit document is een dubbel van een ander document. Het komt niet op de openbare lijst.', watNu: 'U hoeft niets te doen als dat klopt.' }) }];
      return [{ veld: 'grond', opmerking: fout({ code: 'grond_ontbreekt', waarde: null, uitleg: 'Er staat niet waarom dit (deels) geheim blijft (Woo art. 5.1 en 5.2).', toegestaan: 'Ten minste één grond, zoals 5.1.2e.', watNu: 'Vul de grond in.' }) }];
    case 'reeds_openbaar':
      if (links.length > 0) return [];
      if (toelichting !== null) return [{ veld: 'link', opmerking: letOp({ code: 'vindplaats_uit_toelichting', waarde: toelichting, uitleg: 'Er staat geen link. Wij gebruiken de toelichting als vindplaats.', watNu: 'Vul een link in als die er is.' }) }];
      return [{ veld: 'link', opmerking: fout({ code: 'vindplaats_ontbreekt', waarde: null, uitleg: 'Dit document was al openbaar, maar er staat niet waar (Woo art. 4.5 lid 2).', toegestaan: 'Een link, of een toelichting die de plaats noemt.', watNu: 'Vul de link in.' }) }];
  }
}
