// The picture process: the only one that may load native code (libvips), so it does nothing else. Killed when it oversteps.
import { BeeldMislukt, maakBeelden } from './maak.ts';
import type { Antwoord, Beeldfout, Beeldtaak } from './protocol.ts';

const zeg = (antwoord: Antwoord): void => void process.send?.(antwoord);
const heapBytes = (): number => process.memoryUsage().rss;

function oorzaak(error: unknown, { mediatype }: Beeldtaak): Beeldfout {
  if (error instanceof BeeldMislukt) return error.reden;
  if (error instanceof Error && /pixel limit/i.test(error.message)) return 'te-groot';
  // Pictures of phones need a decoder that may not be handed out with libvips.
  return mediatype === 'image/heic' ? 'beeldsoort' : 'beschadigd';
}

process.on('message', (taak: Beeldtaak) => {
  maakBeelden(taak, () => zeg({ soort: 'voortgang' })).then(
    (gemaakt) => zeg({ soort: 'beeld', ...gemaakt, heapBytes: heapBytes() }),
    (error: unknown) => zeg({ soort: 'fout', reden: oorzaak(error, taak), heapBytes: heapBytes() }),
  );
});
process.on('disconnect', () => process.exit(0));
zeg({ soort: 'klaar' });
