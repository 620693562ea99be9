// From a row to a document of the inventory list, with what is still missing for a decision.
import type { Bevinding, Documentsoort, Herkomst, Oordeel } from '../../src/document/events.ts';
import type { Lidrol } from '../../src/document/familie.ts';
import type { Revision } from '../../src/kern/event.ts';
import type { BlobHash, DocumentId, LeveringId, MedewerkerId, Verzegeld } from '../../src/kern/ids.ts';
import { getal, json, jsonOfNiets, tekst, tekstOfNiets, type Rij } from '../motor/rij.ts';
import type { Gat, Inventarisdocument, Voorstel } from './model.ts';

type Zonder = Omit<Inventarisdocument, 'gaten'>;

/** Woo 5.1, 5.2: withholding needs a ground; Woo 4.5 lid 2: what is public already needs the place where it is. */
function gatenVan({ tekst: gelezen, onleesbaar, beoordeling, bevindingen, zonderLeesversie }: Zonder): readonly Gat[] {
  const gaten: Gat[] = [];
  if (onleesbaar !== null) gaten.push('onleesbaar');
  else if (gelezen === null) gaten.push('tekst_nog_niet_gelezen');
  if (beoordeling === null) return [...gaten, 'geen_oordeel'];
  const { oordeel, gronden, vindplaats } = beoordeling;
  const weigert = oordeel === 'niet_openbaar' || oordeel === 'deels_openbaar';
  if (weigert && gronden.length === 0) gaten.push('geen_grond');
  if (oordeel === 'reeds_openbaar' && vindplaats === null) gaten.push('geen_vindplaats');
  const naarBuiten = oordeel === 'openbaar' || oordeel === 'deels_openbaar';
  if (naarBuiten && zonderLeesversie !== null) gaten.push('geen_pdf');
  if (naarBuiten && bevindingen.some(({ ernst }) => ernst === 'blokkeert')) gaten.push('blokkade');
  return gaten;
}

export function naarDocument(rij: Rij): Inventarisdocument {
  const oordeel = tekstOfNiets<Oordeel>(rij, 'oordeel');
  const blob = tekstOfNiets<BlobHash>(rij, 'tekst');
  const ouder = tekstOfNiets<DocumentId>(rij, 'ouder');
  const leesversie = tekstOfNiets<BlobHash>(rij, 'leesversie');
  const document: Zonder = {
    documentId: tekst<DocumentId>(rij, 'id'),
    herkomst: json<Herkomst>(rij, 'herkomst'),
    volgnummer: getal(rij, 'volgnummer'),
    titel: tekst(rij, 'titel'),
    soort: tekst<Documentsoort>(rij, 'soort'),
    datum: tekstOfNiets(rij, 'datum'),
    blob: tekst<BlobHash>(rij, 'blob'),
    bytes: getal(rij, 'bytes'),
    mediatype: tekst(rij, 'mediatype'),
    bestandsnaam: tekst<Verzegeld>(rij, 'bestandsnaam'),
    tekst:
      blob === null
        ? null
        : { blob, paginas: getal(rij, 'paginas'), zonderTekst: json<readonly number[]>(rij, 'zonder_tekst'), engine: tekst(rij, 'engine') },
    onleesbaar: tekstOfNiets(rij, 'onleesbaar'),
    bevindingen: json<readonly Bevinding[]>(rij, 'bevindingen'),
    beoordeling:
      oordeel === null
        ? null
        : {
            oordeel,
            gronden: json<readonly string[]>(rij, 'gronden'),
            motivering: tekstOfNiets(rij, 'motivering'),
            tijdsverloop: tekstOfNiets(rij, 'tijdsverloop'),
            vindplaats: tekstOfNiets(rij, 'vindplaats'),
            openbaarOp: tekstOfNiets(rij, 'openbaar_op'),
            beoordelaar: tekst<MedewerkerId>(rij, 'beoordelaar'),
          },
    ouder: ouder === null ? null : { documentId: ouder, volgnummer: getal(rij, 'ouder_nr'), rol: tekst<Lidrol>(rij, 'ouder_rol') },
    familie: getal(rij, 'familie'),
    levering: tekstOfNiets<LeveringId>(rij, 'levering'),
    vindplek: tekstOfNiets<Verzegeld>(rij, 'vindplek'),
    bestandssoort: tekstOfNiets(rij, 'bestandssoort'),
    leesversie: leesversie === null ? null : { blob: leesversie, bytes: getal(rij, 'leesversie_bytes') },
    zonderLeesversie: tekstOfNiets(rij, 'zonder_leesversie'),
    voorstel: getal(rij, 'beschreven') === 1 ? null : jsonOfNiets<Voorstel>(rij, 'voorstel'),
    wacht: getal(rij, 'opnieuw') === 1 || (blob === null && tekstOfNiets(rij, 'onleesbaar') === null),
    afgevoerd: tekstOfNiets(rij, 'afgevoerd'),
    revision: getal<Revision>(rij, 'revision'),
  };
  return { ...document, gaten: gatenVan(document) };
}
