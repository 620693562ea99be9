// What a step seals and stores before its command can name it: letters, names, texts and codes.
import { vandaag } from '../../kern/clock.ts';
import type { CommandId, DerdeId, PersoonId, Verzegeld, VerzoekId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { hashVolgcode } from '../../privacy/geheimen.ts';
import { veldVan } from '../../verzoek/velden.ts';
import { bewaarBrief, PROEFBRIEF } from '../brieven/brieven.ts';
import type { Omgeving } from '../omgeving.ts';
import { regelVan, type Stap, type Staptekst, type UitgewerkteDerde, type Uitwerking } from '../stappen/index.ts';
import { laadVerzoek } from './berichten.ts';
import type { Uitgegeven, Voorstel } from './stapvoorstel.ts';

/** The party at this place in a step, the same when the step is taken again. */
export const derdeIdVan = (commandId: CommandId, index: number): DerdeId => derivedId('derde', commandId, index);

/** The data subject behind a third party: its key seals its name, its letters and what it wrote. */
export const persoonVanDerde = (derdeId: DerdeId): PersoonId => derivedId('persoon', derdeId);

/** Everything of a step that must be sealed and stored before the command can name it. */
export async function werkUit(omgeving: Omgeving, verzoekId: VerzoekId, stap: Stap, { brieven, documenten }: Voorstel, commandId: CommandId, { nieuwNummer, volgcode }: Pick<Uitgegeven, 'nieuwNummer' | 'volgcode'>): Promise<Uitwerking> {
  const { clock, vault, geheimen } = omgeving;
  const { persoonId } = await laadVerzoek(omgeving, verzoekId);
  const regel = regelVan(stap);
  const derden = await Promise.all(
    (regel.derden?.(stap) ?? []).map(async ({ naam, over = [] }, index): Promise<UitgewerkteDerde> => {
      const derdeId = derdeIdVan(commandId, index);
      const derde = persoonVanDerde(derdeId);
      const inhoud = brieven.derden?.[index];
      const passages = over.flatMap(({ volgnummer, passage }) => (passage === null ? [] : [{ volgnummer, passage }]));
      return {
        derdeId,
        persoonId: derde,
        naam: await vault.seal(derde, veldVan(verzoekId, 'derde'), naam),
        brief: inhoud === undefined ? PROEFBRIEF : await bewaarBrief(omgeving, verzoekId, derde, inhoud),
        codeHash: hashVolgcode(geheimen.derdecode(derdeId)),
        passages: new Map(await Promise.all(passages.map(async ({ volgnummer, passage }) => [volgnummer, await vault.seal(derde, veldVan(verzoekId, 'passage'), passage)] as const))),
      };
    }),
  );
  const verzegel = ({ veld, tekst, voorDerde }: Staptekst): Promise<Verzegeld> =>
    vault.seal(voorDerde === undefined ? persoonId : persoonVanDerde(voorDerde), veldVan(verzoekId, veld), tekst);
  const naam = regel.persoon?.(stap).trim() ?? '';
  const ander: PersoonId = derivedId('persoon', commandId, 'ander');
  return {
    nieuwNummer,
    volgcodeHash: volgcode === null ? '' : hashVolgcode(volgcode),
    persoon: { persoonId: ander, naam: naam === '' ? null : await vault.seal(ander, veldVan(verzoekId, 'zoeker'), naam) },
    vandaag: vandaag(clock),
    commandId,
    brief: brieven.verzoeker === undefined ? PROEFBRIEF : await bewaarBrief(omgeving, verzoekId, persoonId, brieven.verzoeker),
    briefAanOrgaan: brieven.orgaan === undefined ? PROEFBRIEF : await bewaarBrief(omgeving, verzoekId, persoonId, brieven.orgaan),
    tekst: await verzegel(regel.tekst?.(stap) ?? { veld: 'bericht', tekst: '' }),
    teksten: await Promise.all((regel.teksten?.(stap) ?? []).map(verzegel)),
    documenten,
    derden,
  };
}

