// Fills an empty installation with the demo, by sending commands; some cases at a time, with progress.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Woostroom } from '../../app.ts';
import type { Configuratie } from '../../configuratie.ts';
import { vandaag } from '../../kern/clock.ts';
import { toIsoDate } from '../../kern/date.ts';
import type { MedewerkerId } from '../../kern/ids.ts';
import { publiceerActief } from '../../toepassing/publicaties/publiceren.ts';
import { trekPublicatieIn } from '../../toepassing/publicaties/intrekken.ts';
import { beoordeel } from '../../toepassing/beoordelen/documenten.ts';
import { DOSSIER, vulDossier } from './maatschappelijk.ts';
import { vulHandelingen } from './oogst.ts';
import { MEDEWERKERS, WACHTWOORD } from './personen.ts';
import { PUBLICATIES, VERZOEKEN, type Demoverzoek } from './scenario.ts';
import { door, onderwerpVan, opDeDag, opdracht, voegDocumentToe, type Staf, type Vulling } from './vulling.ts';
import { vulZaak } from './zaak.ts';

/** How to follow one request of the demo. */
export interface Demotoegang {
  readonly nummer: string;
  readonly volgcode: string;
}

interface Opties {
  readonly toon: (tekst: string) => void;
  readonly verzoeken?: readonly Demoverzoek[];
  readonly publicaties?: typeof PUBLICATIES;
}

const klaarbestand = ({ map }: Configuratie): string => join(map, 'demo.gevuld');

/** Was this folder filled to the end? Filling again completes what was interrupted: every step has its own id. */
export const isGevuld = (config: Configuratie): boolean => existsSync(klaarbestand(config));

/** Enough to keep the log and the readers of files busy; more only waits. */
const TEGELIJK = 8;

async function maakStaf({ identiteit, config }: Woostroom): Promise<Staf> {
  const ids = new Map<string, MedewerkerId>();
  for (const persoon of MEDEWERKERS) {
    // Accounts are no events: an earlier filling that was interrupted may have made them already.
    const bestaand = identiteit.medewerkers.lijst().find(({ email }) => email === persoon.email);
    if (bestaand?.moetWachtwoordWijzigen === false) {
      ids.set(persoon.email, bestaand.id);
      continue;
    }
    if (bestaand !== undefined) throw new Error(`Het account ${persoon.email} is half gemaakt. Verwijder de map ${config.map} en begin opnieuw.`);
    const toegevoegd = await identiteit.medewerkers.voegToe(persoon);
    if (!toegevoegd.ok) throw new Error(toegevoegd.weigering.uitleg);
    const { medewerker, wachtwoord } = toegevoegd.waarde;
    const gewijzigd = await identiteit.medewerkers.wijzigWachtwoord(medewerker.id, wachtwoord, WACHTWOORD);
    if (!gewijzigd.ok) throw new Error(gewijzigd.weigering.uitleg);
    ids.set(persoon.email, medewerker.id);
  }
  const id = (voornaam: string): MedewerkerId => {
    const gevonden = ids.get(`${voornaam}@voorbeeldstad.example`);
    if (gevonden === undefined) throw new Error(`${voornaam} hoort bij de demo`);
    return gevonden;
  };
  return {
    behandelaars: [id('anouk'), id('burak')],
    coordinator: id('carla'),
    jurist: id('joris'),
    beslisser: { medewerkerId: id('linde'), naam: 'M. Linde', functie: 'wethouder' },
  };
}

async function publiceer(vulling: Vulling, publicatie: (typeof PUBLICATIES)[number], nummer: number): Promise<void> {
  const { omgeving, staf, vandaag: heden } = vulling;
  const onderwerp = onderwerpVan(publicatie.onderwerp);
  const herkomst = { soort: 'actief', organisatie: omgeving.config.organisatie.uri } as const;
  const order = (stap: string) => opdracht(door(staf.coordinator), 'publicatie', nummer, stap);
  const documentId = await voegDocumentToe(vulling, onderwerp, nummer + 20, herkomst, order('document'));
  const oordeel = { oordeel: 'openbaar', gronden: [], motivering: null, tijdsverloop: null, vindplaats: null, openbaarOp: null } as const;
  await beoordeel(omgeving, documentId, null, oordeel, staf.coordinator, order('oordeel'));
  const datum = heden.subtract({ days: publicatie.dagenGeleden });
  const { publicatieId } = await publiceerActief(
    { ...omgeving, clock: opDeDag(datum) },
    {
      categorie: publicatie.categorie,
      titel: publicatie.titel,
      samenvatting: `${publicatie.titel}. Het stuk gaat over ${onderwerp.zaak} en is gemaakt door de afdeling ${onderwerp.afdeling}.`,
      datum,
      documenten: [documentId],
      handelingen: { vastgesteld: toIsoDate(datum) },
      openbaarOp: datum,
      ...(publicatie.inDossier === true ? { onderwerpen: [DOSSIER] } : {}),
    },
    order('publiceren'),
  );
  if (publicatie.ingetrokken !== undefined) await trekPublicatieIn(omgeving, publicatieId, { correctie: 'procedurele_fout', reden: publicatie.ingetrokken, intern: '' }, order('intrekken'));
}

/**
 * Fills the demo. The same steps have the same ids, so what was interrupted can be filled again.
 * @returns how to follow some of the requests
 */
export async function vulDemo(app: Woostroom, { toon, verzoeken = VERZOEKEN, publicaties = PUBLICATIES }: Opties): Promise<readonly Demotoegang[]> {
  const { omgeving } = app;
  const vulling: Vulling = { app, omgeving, staf: await maakStaf(app), vandaag: vandaag(omgeving.clock) };
  const toegang: Demotoegang[] = [];
  let gedaan = 0;
  const totaal = verzoeken.length + publicaties.length;
  const meld = (): void => toon(`Demo vullen: ${(gedaan += 1)} van ${totaal}`);
  await vulDossier(vulling);
  const werk = [
    ...verzoeken.map((gegeven, nummer) => async () => {
      const { nummer: zaaknummer, volgcode } = await vulZaak(vulling, gegeven, nummer);
      if (['wacht_op_precisering', 'besloten', 'bezwaar_verwacht'].includes(gegeven.fase)) toegang.push({ nummer: zaaknummer, volgcode });
      meld();
    }),
    ...publicaties.map((publicatie, nummer) => async () => {
      await publiceer(vulling, publicatie, nummer);
      meld();
    }),
  ];
  const volgende = werk[Symbol.iterator]();
  const loper = async (): Promise<void> => {
    for (let taak = volgende.next(); taak.done !== true; taak = volgende.next()) await taak.value();
  };
  await Promise.all(Array.from({ length: TEGELIJK }, loper));
  const head = await omgeving.store.head();
  await app.processen.waitFor(head);
  await app.projecties.waitFor(await omgeving.store.head(), { timeoutMs: 30_000 });
  await vulHandelingen(vulling);
  await app.projecties.waitFor(await omgeving.store.head(), { timeoutMs: 30_000 });
  writeFileSync(klaarbestand(app.config), '');
  return toegang.toSorted((a, b) => a.nummer.localeCompare(b.nummer));
}
