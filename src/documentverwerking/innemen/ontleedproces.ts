// The dissecting processes: what they are started with, and what their refusals become.
import { createProcessenpoel, type Processenpoel } from '../processenpoel.ts';
import { startProces, type Grenzen } from '../proces.ts';
import type { Ontleedfout, Ontleedtaak, Resultaat } from './ontleden/protocol.ts';
import { geweigerd, type Lid } from './port.ts';

export type Ontlederpoel = Processenpoel<Ontleedtaak, Resultaat, Lid>;

const MAX_PROCES_MB = 3072;

export function createOntlederpoel(grenzen: Grenzen, processes: number): Ontlederpoel {
  return createProcessenpoel<Ontleedtaak, Resultaat, Lid>({
    start: () =>
      startProces<Ontleedtaak, Ontleedfout, Resultaat, Lid>(
        {
          hoofd: new URL('./ontleden/ontleder.ts', import.meta.url),
          nodeOpties: [`--max-old-space-size=${grenzen.maxMemoryMb}`],
          maxProcesMb: MAX_PROCES_MB,
          startfout: 'Bestanden lezen lukt nu niet. Probeer het later opnieuw.',
          geweigerd,
          teZwaar: () => geweigerd('te-zwaar'),
        },
        grenzen,
      ),
    processes,
    teZwaar: () => geweigerd('te-zwaar'),
    gesloten: 'Bestanden lezen is gestopt. Probeer het later opnieuw.',
  });
}
