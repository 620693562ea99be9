// The spreadsheet-reading process: one file at a time, no network, no writing, no secrets. Killed and replaced when it takes too long.
import { OntledenMislukt } from '../innemen/ontleden/fout.ts';
import { GeenBlad, leesRooster } from './leesrooster.ts';
import type { Roosterantwoord, Roosterfout, Roostertaak } from './protocol.ts';

const zeg = (antwoord: Roosterantwoord): void => void process.send?.(antwoord);
const heapBytes = (): number => process.memoryUsage().rss;

/** Whatever a parser trips over is the file's doing; a full heap ends the process by itself. */
function oorzaak(error: unknown): Roosterfout {
  if (error instanceof GeenBlad) return 'geen-blad';
  return error instanceof OntledenMislukt ? error.reden : 'beschadigd';
}

process.on('message', (taak: Roostertaak) => {
  try {
    const rooster = leesRooster(taak, (deel) => zeg({ soort: 'deel', deel }));
    zeg({ soort: 'rooster', rooster, heapBytes: heapBytes() });
  } catch (error) {
    zeg({ soort: 'fout', reden: oorzaak(error), heapBytes: heapBytes() });
  }
});
process.on('disconnect', () => process.exit(0));
zeg({ soort: 'klaar' });
