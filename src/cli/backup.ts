// The command `backup`: a copy of an installation on one machine, proven, while its server goes on. Broken off, nothing has the name that was asked for.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { maakBackup } from '../backup/index.ts';
import { HOOFDSLEUTEL, LOG, SLEUTELS, vreemdIn } from '../backup/inhoud.ts';
import { onvolledig, openWerkmap, plaatsbezwaar, type Werkmap } from '../backup/werkmap.ts';
import type { Configuratie } from '../configuratie.ts';
import { isVerhuisd } from '../eventstore/sqlite/hold.ts';
import { LogCorrupt } from '../kern/errors.ts';
import { meerKnooppunten } from '../opslag.ts';
import { ZegelVerbroken } from '../privacy/envelop.ts';
import { leesHoofdsleutel } from '../privacy/hoofdsleutel.ts';
import { schrijffout } from './backupfout.ts';
import { begin, gemaakt, nietHeel } from './backupteksten.ts';
import { instellingen } from './instellingen.ts';
import { voortgang } from './voortgang.ts';

const GEBRUIK = 'Gebruik: woostroom backup NAAR (een map die er nog niet is)';

const MEER_KNOOPPUNTEN = `Deze opdracht is voor één machine zonder event store. Hier staan het log, de bestanden of de sleutels op een plaats die machines delen. Maak een back-up met de middelen daarvan, in deze volgorde:
  1. het log: de back-up van uw event store, of een momentopname van de hele WOOSTROOM_GEDEELDE_MAP
  2. de bestanden: WOOSTROOM_GEDEELDE_MAP of uw bucket
  3. de sleutels van personen: sleutels/personen in WOOSTROOM_GEDEELDE_MAP, of uw bucket met sleutels
  4. de hoofdsleutel (WOOSTROOM_SLEUTEL), apart van de rest
Zie docs/how-to/back-up-en-herstel.md en docs/how-to/meer-knooppunten.md.`;

/** Why this installation cannot be copied; null when it can. */
function bezwaar(config: Configuratie): string | null {
  const pad = (naam: string): string => join(config.map, naam);
  if (meerKnooppunten(config)) return MEER_KNOOPPUNTEN;
  if (!existsSync(pad(LOG))) return `Er is geen log in ${config.map}. Noem de map met WOOSTROOM_MAP.`;
  if (isVerhuisd(pad(LOG))) return `Het log in ${config.map} is verhuisd naar een server: hier komt niets meer bij. Stel WOOSTROOM_EVENTSTORE in, en maak een back-up van die server.`;
  if (!existsSync(pad(SLEUTELS))) return `Het bestand ${pad(SLEUTELS)} is er niet. Zonder de sleutels van personen is een back-up niets waard: zet het terug.`;
  if (config.sleutel === undefined && !existsSync(pad(HOOFDSLEUTEL))) return `De hoofdsleutel is er niet: niet in ${pad(HOOFDSLEUTEL)} en niet in WOOSTROOM_SLEUTEL. Zonder hem is geen naam uit de back-up te lezen. Zet hem terug.`;
  return null;
}

async function inWerkmap(naar: string, config: Configuratie, werkmap: Werkmap): Promise<number> {
  const regel = voortgang();
  let af = false;
  try {
    const masterKey = leesHoofdsleutel(config.sleutel, join(config.map, HOOFDSLEUTEL));
    const uitkomst = await maakBackup({ config, werkmap: werkmap.map, masterKey, meld: regel.toon });
    regel.klaar();
    const fouten = nietHeel(uitkomst, werkmap.map);
    if (fouten !== null) {
      console.error(fouten);
      return 1;
    }
    await werkmap.voltooi();
    af = true;
    console.log(gemaakt(naar, config, uitkomst, vreemdIn(config.map)));
    return 0;
  } catch (error) {
    regel.klaar();
    const zin = error instanceof ZegelVerbroken ? 'De hoofdsleutel past niet op sleutels.db. Geef de hoofdsleutel van deze installatie.' : error instanceof LogCorrupt ? error.message : schrijffout(error, werkmap.map);
    if (zin === null) throw error;
    console.error(`${zin}\nEr is geen back-up gemaakt.`);
    return 1;
  } finally {
    if (!af) werkmap.laatLiggen();
  }
}

/** @returns 0 when the copy is there and proven, 1 when not, 2 when the command is not understood */
export async function backup(argumenten: readonly string[]): Promise<number> {
  const [naar, ...meer] = argumenten;
  if (naar === undefined || naar === '' || naar.startsWith('-') || meer.length > 0) {
    console.error(GEBRUIK);
    return 2;
  }
  const config = instellingen();
  if (config === null) return 1;
  const waarom = bezwaar(config) ?? plaatsbezwaar(naar, config.map);
  if (waarom !== null) {
    console.error(waarom);
    return 1;
  }
  try {
    const werkmap = openWerkmap(naar);
    if (werkmap === null) {
      console.error(`In ${onvolledig(naar)} is al een back-up bezig. Wacht tot die klaar is, of noem een andere map.`);
      return 1;
    }
    console.log(begin(werkmap.map));
    return await inWerkmap(naar, config, werkmap);
  } catch (error) {
    const zin = schrijffout(error, onvolledig(naar));
    if (zin === null) throw error;
    console.error(zin);
    return 1;
  }
}
