// The dissecting process: one file at a time, no network, no writing, no secrets. Killed and replaced when it takes too long.
import type { Lid } from '../port.ts';
import { OntledenMislukt } from './fout.ts';
import { ontleed } from './ontleed.ts';
import type { Antwoord, Ontleedfout, Ontleedtaak } from './protocol.ts';

const zeg = (antwoord: Antwoord): void => void process.send?.(antwoord);
const heapBytes = (): number => process.memoryUsage().rss;

/** Whatever a parser trips over is the file's doing; a full heap ends the process by itself. */
const oorzaak = (error: unknown): Ontleedfout => (error instanceof OntledenMislukt ? error.reden : 'beschadigd');

process.on('message', (taak: Ontleedtaak) => {
  const geefLid = (deel: Lid): void => zeg({ soort: 'deel', deel });
  ontleed(taak, geefLid).then(
    (ontleding) => zeg({ soort: 'ontleed', ontleding, heapBytes: heapBytes() }),
    (error: unknown) => zeg({ soort: 'fout', reden: oorzaak(error), heapBytes: heapBytes() }),
  );
});
process.on('disconnect', () => process.exit(0));
zeg({ soort: 'klaar' });
