// A small pool of processes for the bytes of strangers: each does one task at a time, the others wait in order.
import { StoreUnavailable } from '../kern/errors.ts';
import { Uitgevallen, type Afgerond, type Delenontvanger, type Proces } from './proces.ts';

interface Pooleisen<Taak, Resultaat, Deel> {
  readonly start: () => Promise<Proces<Taak, Resultaat, Deel>>;
  /** How many tasks are done at the same time. */
  readonly processes: number;
  /** The refusal of a task that felled two processes. */
  readonly teZwaar: () => Error;
  /** What is told to tasks that come, or still wait, when the pool closes. B1 Dutch. */
  readonly gesloten: string;
}

export interface Processenpoel<Taak, Resultaat, Deel> {
  /** @throws what the process refuses with; StoreUnavailable when none can be started */
  plaats(taak: Taak, signal?: AbortSignal, ontvanger?: Delenontvanger<Deel>): Promise<Afgerond<Resultaat, Deel>>;
  /** Stops the processes; what was waiting is refused. */
  close(): Promise<void>;
}

interface Wachtende<Taak, Resultaat, Deel> {
  readonly taak: Taak;
  readonly signal: AbortSignal | undefined;
  readonly ontvanger: Delenontvanger<Deel> | undefined;
  readonly resolve: (afgerond: Afgerond<Resultaat, Deel>) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts no process until the first task. */
export function createProcessenpoel<Taak, Resultaat, Deel = never>(eisen: Pooleisen<Taak, Resultaat, Deel>): Processenpoel<Taak, Resultaat, Deel> {
  const wachtrij: Wachtende<Taak, Resultaat, Deel>[] = [];
  const vrij: Proces<Taak, Resultaat, Deel>[] = [];
  const lopend = new Set<Promise<void>>();
  const levend = new Set<Proces<Taak, Resultaat, Deel>>();
  let dicht = false;
  const gesloten = (): StoreUnavailable => new StoreUnavailable(eisen.gesloten);

  const neemProces = async (): Promise<Proces<Taak, Resultaat, Deel>> => {
    for (let rustend = vrij.pop(); rustend !== undefined; rustend = vrij.pop()) {
      if (rustend.bruikbaar()) return rustend;
      // It died while it waited: that says nothing of the task that comes.
      levend.delete(rustend);
      await rustend.stop();
    }
    const proces = await eisen.start();
    levend.add(proces);
    return proces;
  };
  const geefTerug = async (proces: Proces<Taak, Resultaat, Deel>): Promise<void> => {
    if (proces.bruikbaar() && !dicht) {
      vrij.push(proces);
      return;
    }
    levend.delete(proces);
    await proces.stop();
  };

  async function probeer({ taak, signal, ontvanger }: Wachtende<Taak, Resultaat, Deel>): Promise<Afgerond<Resultaat, Deel>> {
    const proces = await neemProces();
    try {
      if (dicht) throw gesloten();
      return await proces.doe(taak, signal, ontvanger);
    } finally {
      await geefTerug(proces);
    }
  }

  /** A process that fell over by itself gets one second chance; the same file twice means the file is to blame. */
  async function voerUit(wachtende: Wachtende<Taak, Resultaat, Deel>): Promise<void> {
    try {
      wachtende.resolve(await probeer(wachtende));
    } catch (error) {
      if (!(error instanceof Uitgevallen)) wachtende.reject(error);
      else if (dicht) wachtende.reject(gesloten());
      else {
        await probeer(wachtende).then(wachtende.resolve, (again: unknown) =>
          wachtende.reject(again instanceof Uitgevallen ? (dicht ? gesloten() : eisen.teZwaar()) : again),
        );
      }
    }
  }

  const draai = (): void => {
    while (lopend.size < eisen.processes) {
      const wachtende = wachtrij.shift();
      if (wachtende === undefined) return;
      const werk = voerUit(wachtende).finally(() => {
        lopend.delete(werk);
        draai();
      });
      lopend.add(werk);
    }
  };

  return {
    plaats(taak, signal, ontvanger) {
      return new Promise((resolve, reject) => {
        if (dicht) {
          reject(gesloten());
          return;
        }
        wachtrij.push({ taak, signal, ontvanger, resolve, reject });
        draai();
      });
    },
    async close() {
      dicht = true;
      for (const { reject } of wachtrij.splice(0)) reject(gesloten());
      await Promise.all([...levend].map((proces) => proces.stop()));
      await Promise.all(lopend);
      levend.clear();
    },
  };
}
