// From a row to a document of the inventory list, with what is still missing for a decision.
import type { Lakfase } from '../../src/document/lakken/state.ts';
import type { Bevinding, Documentsoort, Herkomst, Oordeel } from '../../src/document/events.ts';
import type { Lidrol } from '../../src/document/familie.ts';
import type { Revision } from '../../src/kern/event.ts';
import type { BlobHash, DocumentId, LeveringId, MedewerkerId, Verzegeld } from '../../src/kern/ids.ts';
import { getal, json, jsonOfNiets, tekst, tekstOfNiets, type Rij } from '../motor/rij.ts';
import type { Gat, Inventarisdocument, Voorstel } from './model.ts';

type Zonder = Omit<Inventarisdocument, 'gaten'>;

/** Woo 5.1, 5.2: withholding needs a ground; Woo 4.5 lid 2: what is public already needs the place where it is. */
function gatenVan(document: Zonder): readonly Gat[] {
  const { tekst: gelezen, onleesbaar, beoordeling, zonderLeesversie } = document;
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
  else if (oordeel === 'openbaar') gaten.push(...schoongaten(document));
  else if (oordeel === 'deels_openbaar') gaten.push(...lakgaten(document.lakstand));
  return gaten;
}

/** A public document goes out as it is, or as a clean copy when its file holds what a reader does not see. */
function schoongaten({ bevindingen, lakstand: { lakken, fase } }: Zonder): readonly Gat[] {
  if (lakken > 0) return ['gelakt_maar_openbaar'];
  if (fase.stap === 'bewezen') return [];
  if (fase.stap === 'te_maken' || fase.stap === 'gemaakt') return ['versie_in_de_maak'];
  if (fase.stap === 'geweigerd') return ['versie_geweigerd'];
  return bevindingen.some(({ ernst }) => ernst === 'blokkeert') ? ['blokkade'] : [];
}

/** What is partly public goes out as its proven redacted version only. */
function lakgaten({ lakken, fase }: Zonder['lakstand']): readonly Gat[] {
  if (lakken === 0) return ['niet_gelakt'];
  switch (fase.stap) {
    case 'bezig':
      return ['lakken_niet_aangeboden'];
    case 'aangeboden':
      return ['lakken_niet_goedgekeurd'];
    case 'te_maken':
    case 'gemaakt':
      return ['versie_in_de_maak'];
    case 'geweigerd':
      return ['versie_geweigerd'];
    case 'bewezen':
      return [];
  }
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
    besmet: getal(rij, 'besmet') === 1,
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
    lakstand: { lakken: getal(rij, 'lakken'), rondes: getal(rij, 'lakrondes'), fase: json<Lakfase>(rij, 'lakfase') },
    afgevoerd: tekstOfNiets(rij, 'afgevoerd'),
    revision: getal<Revision>(rij, 'revision'),
  };
  return { ...document, gaten: gatenVan(document) };
}
