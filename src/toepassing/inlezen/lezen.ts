// Reads a report that came in, step by step: the report with its files first, then every file. Each step is recorded, so a crash costs one step.
import { setImmediate } from 'node:timers/promises';
import { vandaag } from '../../kern/clock.ts';
import { ValidationFailed } from '../../kern/errors.ts';
import type { BlobHash, CommandId, InlezingId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { inlezingDecider } from '../../inlezing/decide.ts';
import type { BestandenNagekeken, InlezingBegonnen } from '../../inlezing/events.ts';
import type { Lezend } from '../../inlezing/state.ts';
import { heeftBestandNodig, koppel, koppelzin, leesRapportRustig, type Aangeboden, type Rapport } from '../../productierapport/index.ts';
import type { Omgeving } from '../omgeving.ts';
import type { Inleesbestand } from './beginnen.ts';
import { bewaarNagekeken, bewaarUitkomst, openSet, openUitkomst, type Leesuitkomst, type Nakijkbestand } from './opslag.ts';
import { kijkNa } from './nakijken.ts';

/** Files between two records: what a crash costs at most. */
const STAP = 10;
/** Woo 3.3 lid 2 onder i: requests, and the decisions on them. */
const WOO_VERZOEKEN = '2i';

/** Goes on until everything is known. Safe to call again at any moment. @throws StoreUnavailable: then again later */
export async function leesIn(omgeving: Omgeving, inlezingId: InlezingId, causationId: string, signal: AbortSignal): Promise<void> {
  const { handler } = omgeving;
  const context = (naam: string) => ({ actor: 'systeem', commandId: derivedId<CommandId>(naam, inlezingId), causationId }) as const;
  /** Opened once: a long report is large, and its files are examined ten by ten. */
  let bestanden: readonly Nakijkbestand[] | null = null;
  for (;;) {
    signal.throwIfAborted();
    const { state } = await handler.load(inlezingDecider, inlezingId);
    switch (state.status) {
      case 'onbekend':
      case 'klaar':
      case 'mislukt':
      case 'bevestigd':
      case 'afgewezen':
        return;
      case 'lezen':
        try {
          await handler.handle(inlezingDecider, inlezingId, { type: 'LegRapportVast', gelezen: await leesRapportIn(omgeving, state) }, context('gelezen'));
        } catch (error) {
          if (!(error instanceof ValidationFailed)) throw error;
          await handler.handle(inlezingDecider, inlezingId, { type: 'MeldMislukt', reden: error.fouten.map(({ uitleg }) => uitleg).join(' ') }, context('mislukt'));
        }
        break;
      case 'nakijken': {
        bestanden ??= (await openUitkomst(omgeving.blobs, state.gelezen.uitkomst)).bestanden;
        const nagekeken = await volgendeBestanden(omgeving, bestanden, state.gedaan, signal);
        await handler.handle(inlezingDecider, inlezingId, { type: 'MeldNagekeken', nagekeken }, context(`nagekeken-${nagekeken.vanaf}`));
      }
    }
  }
}

async function leesRapportIn(omgeving: Omgeving, { gegevens }: Lezend) {
  const { blobs, clock, roosterlezer, uploadsetlezer } = omgeving;
  const set = await openSet(blobs, gegevens.set);
  const rooster = await roosterlezer.lees(await blobs.read(set.rapport.blob), set.rapport.naam);
  const rapport = await leesRapportRustig(rooster, { vandaag: vandaag(clock) }, setImmediate);
  const leden: Bewaardlid[] = [];
  const systeembestanden: string[] = [];
  // One archive at a time in memory; what comes out of it is kept at once.
  for (const { naam, blob } of set.bestanden) {
    const uitgepakt = await uploadsetlezer.lees([{ naam, bytes: await blobs.read(blob) }]);
    for (const lid of uitgepakt.leden) leden.push({ naam: lid.naam, bezwaar: lid.bezwaar, blob: (await blobs.put(lid.bytes)).hash });
    systeembestanden.push(...uitgepakt.systeembestanden);
  }
  const uitkomst = koppelBestanden(gegevens, rapport, leden, systeembestanden, set.besluit);
  const fouten = rapport.fouten.length + uitkomst.bestandsmeldingen.filter(({ ernst }) => ernst === 'fout').length;
  return { uitkomst: await bewaarUitkomst(blobs, uitkomst), rijen: rapport.rijen.length, fouten, bestanden: fouten > 0 ? 0 : uitkomst.bestanden.length };
}

interface Bewaardlid extends Aangeboden {
  readonly blob: BlobHash;
}

function koppelBestanden(
  { categorie, titel }: InlezingBegonnen['data'],
  { rijen, fouten, waarschuwingen }: Rapport,
  leden: readonly Bewaardlid[],
  systeembestanden: readonly string[],
  besluit: Inleesbestand | null,
): Leesuitkomst {
  const { perRij, meldingen } = koppel(rijen, leden, systeembestanden);
  const bestanden: Nakijkbestand[] = besluit === null ? [] : [{ rij: null, naam: besluit.naam, blob: besluit.blob, titel: `Besluit: ${titel}`, elders: false }];
  for (const rij of rijen) {
    const lid = leden[perRij.get(rij.rij) ?? -1];
    if (lid === undefined || !heeftBestandNodig(rij)) continue;
    bestanden.push({ rij: rij.rij, naam: lid.naam, blob: lid.blob, titel: rij.titel ?? '', elders: rij.oordeel === 'deels_openbaar' });
  }
  const zonderBesluit = categorie === WOO_VERZOEKEN && besluit === null;
  return {
    rijen,
    meldingen: [...fouten, ...waarschuwingen],
    bestandsmeldingen: [
      ...(zonderBesluit ? [{ ernst: 'fout' as const, rij: null, uitleg: 'Het besluit zelf zit er niet bij (Woo art. 3.3 lid 2 onder i). Voeg het besluit toe als PDF.' }] : []),
      ...meldingen.map((melding) => ({ ernst: melding.ernst, rij: 'rij' in melding ? melding.rij : null, uitleg: koppelzin(melding) })),
    ],
    bestanden,
  };
}

async function volgendeBestanden(omgeving: Omgeving, bestanden: readonly Nakijkbestand[], gedaan: number, signal: AbortSignal): Promise<BestandenNagekeken['data']> {
  const stap = bestanden.slice(gedaan, gedaan + STAP);
  const nagekeken = await Promise.all(stap.map((bestand) => kijkNa(omgeving, bestand, signal)));
  return {
    vanaf: gedaan,
    tot: gedaan + stap.length,
    gebreken: nagekeken.filter(({ gebreken }) => gebreken.length > 0).length,
    uitkomst: await bewaarNagekeken(omgeving.blobs, nagekeken),
  };
}
