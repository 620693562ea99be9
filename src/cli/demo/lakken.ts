// A document of the demo that is partly public: redacted by its suggestions, and as far on as its case needs.
import { documentDecider } from '../../document/decide.ts';
import { leesversieVan } from '../../document/leesversie.ts';
import { regelvoorsteller } from '../../documentverwerking/suggesties/index.ts';
import type { DocumentId } from '../../kern/ids.ts';
import { openTekst } from '../../toepassing/innemen/documenttekst.ts';
import { biedLakkenAan, keurLakkenGoed, plaatsLakken, type TeLakken } from '../../toepassing/lakken/lakken.ts';
import { opPagina } from '../../toepassing/lakken/lakvoorstellen.ts';
import type { Opdracht } from '../../toepassing/omgeving.ts';
import { door, type Vulling } from './vulling.ts';

/** How far the redaction is: at work, waiting for review, or approved and proven. */
export type Hoever = 'gelakt' | 'aangeboden' | 'bewezen';

const WACHT_MS = 50;

async function voorstellen({ omgeving }: Vulling, documentId: DocumentId): Promise<readonly TeLakken[]> {
  const { state } = await omgeving.handler.load(documentDecider, documentId);
  const leesversie = state.status === 'onbekend' ? null : leesversieVan(state);
  if (state.status !== 'gelezen' || leesversie === null) return [];
  const teksten = await openTekst(omgeving.blobs, state.tekst.tekst);
  const { suggesties } = await regelvoorsteller.stelVoor(teksten.map((tekst, index) => ({ nummer: index + 1, tekst })), {});
  const teLakken: TeLakken[] = [];
  for (const [index, tekst] of teksten.entries()) {
    const zicht = await omgeving.zichten.van(leesversie.blob, index + 1);
    teLakken.push(...opPagina(suggesties, zicht, tekst, [], []).map(({ keuze, herkomst, gronden }): TeLakken => ({ keuze, gronden, bron: 'voorstel', voorstel: herkomst })));
  }
  return teLakken;
}

/** Redacts what the rules propose, on the one ground of the judgement. @param order gives the same step the same id */
export async function lakDocument(vulling: Vulling, documentId: DocumentId, hoever: Hoever, order: (stap: string) => Opdracht): Promise<void> {
  const { omgeving, staf } = vulling;
  const lakker = staf.behandelaars[0] ?? staf.coordinator;
  const teLakken = (await voorstellen(vulling, documentId)).map((each) => ({ ...each, gronden: ['5.1.2.e'] }));
  if (teLakken.length === 0) return;
  await plaatsLakken(omgeving, documentId, teLakken, lakker, order('lakken'));
  if (hoever === 'gelakt') return;
  await biedLakkenAan(omgeving, documentId, lakker, order('aanbieden'));
  if (hoever === 'aangeboden') return;
  await keurLakkenGoed(omgeving, documentId, staf.jurist, { ...order('lakkengoed'), actor: door(staf.jurist) });
  for (;;) {
    const { state } = await omgeving.handler.load(documentDecider, documentId);
    if (state.status !== 'gelezen' || state.lakwerk.fase.stap !== 'te_maken') return;
    await new Promise((resolve) => setTimeout(resolve, WACHT_MS));
  }
}
