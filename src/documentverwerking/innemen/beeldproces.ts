// The picture processes: what they are started with, and what their refusals become.
import { createProcessenpoel, type Processenpoel } from '../processenpoel.ts';
import { startProces, type Grenzen } from '../proces.ts';
import type { Beeldfout, Beeldtaak, Resultaat } from './beelden/protocol.ts';
import { geweigerd } from './port.ts';

const MAX_PROCES_MB = 2048;

export const createBeeldpoel = (grenzen: Grenzen, processes: number): Processenpoel<Beeldtaak, Resultaat, never> =>
  createProcessenpoel<Beeldtaak, Resultaat>({
    start: () =>
      startProces<Beeldtaak, Beeldfout, Resultaat>(
        {
          hoofd: new URL('./beelden/beeldmaker.ts', import.meta.url),
          nodeOpties: ['--allow-addons'],
          maxProcesMb: MAX_PROCES_MB,
          startfout: 'Afbeeldingen lezen lukt nu niet. Probeer het later opnieuw.',
          geweigerd,
          teZwaar: () => geweigerd('te-zwaar'),
        },
        grenzen,
      ),
    processes,
    teZwaar: () => geweigerd('te-zwaar'),
    gesloten: 'Afbeeldingen lezen is gestopt. Probeer het later opnieuw.',
  });
