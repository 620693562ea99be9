// A process that does what its task says: answers, keeps silent, falls over, grows. Node itself runs it.
interface Taak {
  readonly doe: 'antwoord' | 'weiger' | 'zwijg' | 'leef' | 'val-om' | 'groei' | 'pid' | 'traag' | 'delen' | 'lees' | 'schrijf' | 'net' | 'programma';
  readonly pad?: string;
}

const zeg = (bericht: object): void => void process.send?.(bericht);
const klaar = (waarde: string): void => zeg({ soort: 'waarde', waarde, heapBytes: 0 });
const kast: Buffer[] = [];

/** What the rights of the process say to an attempt. */
async function poging(werk: () => Promise<unknown>): Promise<void> {
  try {
    await werk();
    klaar('gelukt');
  } catch (error) {
    klaar(error instanceof Error && 'code' in error ? String(error.code) : 'fout');
  }
}

process.on('message', ({ doe, pad = '' }: Taak) => {
  switch (doe) {
    case 'antwoord':
      klaar('ja');
      return;
    case 'pid':
      klaar(String(process.pid));
      return;
    case 'traag':
      setTimeout(() => klaar('ja'), 500);
      return;
    case 'weiger':
      zeg({ soort: 'fout', reden: 'stuk', heapBytes: 0 });
      return;
    case 'zwijg':
      return;
    case 'leef':
      setInterval(() => zeg({ soort: 'voortgang' }), 20);
      return;
    case 'val-om':
      process.exit(1);
      return;
    case 'groei':
      setInterval(() => kast.push(Buffer.alloc(64 * 1024 * 1024, 1)), 20);
      return;
    case 'delen':
      for (const deel of ['een', 'twee']) zeg({ soort: 'deel', deel });
      klaar('ja');
      return;
    case 'lees':
      void poging(async () => (await import('node:fs')).readFileSync(pad));
      return;
    case 'schrijf':
      void poging(async () => (await import('node:fs')).writeFileSync(pad, 'x'));
      return;
    case 'net':
      void poging(async () =>
        fetch('http://127.0.0.1:8099/').catch((error: unknown) => {
          throw error instanceof Error && error.cause instanceof Error ? error.cause : error;
        }),
      );
      return;
    case 'programma':
      void poging(async () => (await import('node:child_process')).execFileSync('/bin/true'));
  }
});
process.on('disconnect', () => process.exit(0));
zeg({ soort: 'klaar' });
