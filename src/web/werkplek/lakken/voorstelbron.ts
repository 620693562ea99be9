// What is proposed for a document: by the rules, by who is around it, and by what people redacted before. Collected for one answer.
import type { Gelijkenissen } from '../../../../projections/gelijkenis/model.ts';
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import type { Lakwerken } from '../../../../projections/lakwerk/model.ts';
import type { Paginazicht } from '../../../documentverwerking/lakken/index.ts';
import { eerderGelaktvinder, vulAan, type Suggestie, type Suggestiecontext } from '../../../documentverwerking/suggesties/index.ts';
import type { DocumentId } from '../../../kern/ids.ts';
import { openTekst } from '../../../toepassing/innemen/documenttekst.ts';
import type { Gelaktewoorden, GelezenWoorden } from '../../../toepassing/lakken/gelaktewoorden.ts';
import { opPagina, type Lakvoorstel, type Voorstelboek } from '../../../toepassing/lakken/lakvoorstellen.ts';
import { openMailkoppen, personenVan } from '../../../toepassing/beoordelen/mailkoppen.ts';
import type { Omgeving } from '../../../toepassing/omgeving.ts';
import type { Toonbaar } from './document.ts';

export interface Bronnen {
  readonly omgeving: Pick<Omgeving, 'blobs' | 'config' | 'zichten' | 'vault'>;
  readonly gelijkenis: Gelijkenissen;
  readonly lakwerk: Lakwerken;
  readonly voorstelboek: Voorstelboek;
  readonly gelaktewoorden: Gelaktewoorden;
}

/** Who wrote to whom around this document, and what the body tells everybody itself. */
function contextVan({ omgeving: { config, vault }, gelijkenis }: Pick<Bronnen, 'omgeving' | 'gelijkenis'>, documentId: DocumentId): Suggestiecontext {
  const personen = gelijkenis.koppenRond(documentId).flatMap((mail) => {
    const koppen = openMailkoppen(vault, mail.documentId, mail.koppen);
    return koppen === null ? [] : personenVan(koppen);
  });
  const eenKeer = new Map(personen.map((persoon) => [`${persoon.naam}|${persoon.adres ?? ''}`, persoon]));
  return { personen: [...eenKeer.values()], openbaar: [config.organisatie.email, config.organisatie.telefoon] };
}

/** Different texts of one case that are proposed again, the most frequent first. */
const MEESTE_TEKSTEN = 500;
const NOG_BEZIG = 'Wij zoeken nog op wat eerder is gelakt. Open deze pagina over een ogenblik opnieuw.';

/** What people redacted before, in this request and, when the body wants that, in others. */
async function eerderGelakt({ omgeving: { config }, lakwerk, gelaktewoorden }: Pick<Bronnen, 'omgeving' | 'lakwerk' | 'gelaktewoorden'>, { herkomst }: Inventarisdocument): Promise<GelezenWoorden> {
  const elders = config.eerderGelaktElders === 'aan' ? lakwerk.gelakteTeksten(herkomst, 'elders', MEESTE_TEKSTEN) : [];
  return gelaktewoorden.van([...lakwerk.gelakteTeksten(herkomst, 'hier', MEESTE_TEKSTEN), ...elders]);
}

interface Documentvoorstellen {
  /** Of one page, by its number; places of suggestions in its text. */
  readonly van: (pagina: number) => readonly Suggestie[];
  readonly teksten: readonly string[];
  readonly storingen: readonly string[];
}

/** Everything that is proposed for a document. The rules look at it once; what was redacted meanwhile is added page by page. */
async function documentvoorstellen(bronnen: Bronnen, document: Inventarisdocument): Promise<Documentvoorstellen> {
  if (document.tekst === null) return { van: () => [], teksten: [], storingen: [] };
  const teksten = await openTekst(bronnen.omgeving.blobs, document.tekst.blob);
  const context = contextVan(bronnen, document.documentId);
  const [{ suggesties, storingen }, gelakt] = await Promise.all([bronnen.voorstelboek.van(document.tekst.blob, teksten, context), eerderGelakt(bronnen, document)]);
  const perPagina = Map.groupBy(suggesties, ({ pagina }) => pagina);
  const vinder = eerderGelaktvinder(gelakt.woorden);
  return {
    van: (nummer) => vulAan({ nummer, tekst: teksten[nummer - 1] ?? '' }, perPagina.get(nummer) ?? [], vinder, context.openbaar ?? []),
    teksten,
    storingen: [...storingen, ...(gelakt.bezig ? [NOG_BEZIG] : [])],
  };
}

/** Those on one page that still wait for a verdict. */
const openOp = (lakwerk: Lakwerken, { documentId }: Inventarisdocument, { van, teksten }: Documentvoorstellen, zicht: Paginazicht): readonly Lakvoorstel[] =>
  opPagina(van(zicht.nummer), zicht, teksten[zicht.nummer - 1] ?? '', lakwerk.opPagina(documentId, zicht.nummer).flatMap(({ vlakken }) => vlakken), lakwerk.verworpen(documentId, zicht.nummer));

export async function voorstellenOp(bronnen: Bronnen, document: Inventarisdocument, zicht: Paginazicht): Promise<{ readonly voorstellen: readonly Lakvoorstel[]; readonly storingen: readonly string[] }> {
  const alle = await documentvoorstellen(bronnen, document);
  return { voorstellen: openOp(bronnen.lakwerk, document, alle, zicht), storingen: alle.storingen };
}

/** Pages that are read for all suggestions of one kind at once. */
const MEESTE_PAGINAS = 200;

export interface Soortvoorstellen {
  readonly voorstellen: readonly Lakvoorstel[];
  /** Pages with suggestions of this kind that were left for the next time. */
  readonly overgeslagen: number;
}

/** All open suggestions of one kind in a document. */
export async function voorstellenVanSoort(bronnen: Bronnen, document: Toonbaar, soort: string): Promise<Soortvoorstellen> {
  const alle = await documentvoorstellen(bronnen, document);
  const voorstellen: Lakvoorstel[] = [];
  let gelezen = 0;
  let overgeslagen = 0;
  for (const nummer of alle.teksten.keys().map((index) => index + 1)) {
    if (!alle.van(nummer).some((suggestie) => suggestie.soort === soort)) continue;
    if (gelezen >= MEESTE_PAGINAS) {
      overgeslagen += 1;
      continue;
    }
    gelezen += 1;
    const zicht = await bronnen.omgeving.zichten.van(document.leesversie.blob, nummer);
    voorstellen.push(...openOp(bronnen.lakwerk, document, alle, zicht).filter(({ herkomst }) => herkomst.soort === soort));
  }
  return { voorstellen, overgeslagen };
}
