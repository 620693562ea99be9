// The script that sends files, against servers that die: what one took in, another knows nothing of. Nothing is lost, and no file gets the bytes of another.
import { File } from 'node:buffer';
import { OnbekendHier, type Bestandstand, type Protocol } from '../../../src/web/ui/eilanden/aanleveren/protocol.ts';
import { createVerzender, type Verzender } from '../../../src/web/ui/eilanden/aanleveren/verzender.ts';

interface Ontvangen extends Bestandstand {
  inhoud: Buffer;
}

/** A server that keeps deliveries for itself, as one node does. @param klaarAls what a file is when it is complete */
function knooppunt(klaarAls: 'document' | 'bewaard' = 'document') {
  const leveringen = new Map<string, Ontvangen[]>();
  const van = (id: string): Ontvangen[] => {
    const levering = leveringen.get(id);
    if (levering === undefined) throw new OnbekendHier('onbekend');
    return levering;
  };
  const een = (id: string, nr: number): Ontvangen => {
    const bestand = van(id).find((each) => each.nr === nr);
    if (bestand === undefined) throw new OnbekendHier('onbekend');
    return bestand;
  };
  const protocol: Protocol = {
    begin: async (id) => void leveringen.set(id, leveringen.get(id) ?? []),
    meldAan: async (id, gemeld) =>
      gemeld.map(({ pad, bytes }) => {
        const levering = van(id);
        const er = levering.find((each) => each.pad === pad && each.bytes === bytes);
        if (er === undefined) levering.push({ nr: levering.length + 1, pad, bytes, ontvangen: 0, stand: 'komt', uitleg: null, href: null, inhoud: Buffer.alloc(0) });
        return { ...(er ?? levering.at(-1)!) };
      }),
    stand: async (id) => ({ open: true, bestanden: van(id).map((each) => ({ ...each })) }),
    stuur: async (id, nr, vanaf, deel) => {
      const bestand = een(id, nr);
      if (vanaf === bestand.ontvangen) {
        bestand.inhoud = Buffer.concat([bestand.inhoud, Buffer.from(deel)]);
        Object.assign(bestand, { ontvangen: bestand.inhoud.byteLength, stand: bestand.inhoud.byteLength === bestand.bytes ? klaarAls : 'komt' });
      }
      return { ...bestand };
    },
    stop: async (id, nr) => Object.assign(een(id, nr), { stand: 'gestopt' }),
    klaar: async (id) => van(id),
  };
  return { protocol, binnen: () => [...leveringen.values()].flat().filter(({ stand }) => stand === klaarAls), leveringen };
}
type Knooppunt = ReturnType<typeof knooppunt>;

const MB = 1_048_576;
const bestand = (naam: string, bytes: number) => ({ bestand: new File([Buffer.alloc(bytes, naam)], naam, { lastModified: 1 }) as unknown as globalThis.File, pad: naam });

/** Sends over whichever server the proxy gives. */
function opstelling(eerste: Knooppunt) {
  let nu = eerste;
  let gevraagd = 0;
  let bij: (gevraagd: number) => void = () => undefined;
  const door = (naam: keyof Protocol) => (...args: readonly unknown[]): Promise<unknown> => {
    gevraagd += 1;
    bij(gevraagd);
    return (nu.protocol[naam] as (...args: readonly unknown[]) => Promise<unknown>)(...args);
  };
  const protocol = Object.fromEntries((['begin', 'meldAan', 'stand', 'stuur', 'stop', 'klaar'] as const).map((naam) => [naam, door(naam)])) as unknown as Protocol;
  const ids: string[] = [];
  const verzender: Verzender = createVerzender(protocol, { leveringId: 'eerste', zoekopdrachtId: () => null, anders: (id) => ids.push(id) }, () => undefined);
  return { verzender, ids, naar: (knoop: Knooppunt) => (nu = knoop), wanneer: (doe: (gevraagd: number) => void) => (bij = doe) };
}
const tot = async (verzender: Verzender, toestand: string): Promise<void> => {
  while (verzender.voortgang().toestand !== toestand) await new Promise((resolve) => setTimeout(resolve, 5));
};
const heel = ({ pad, inhoud, bytes }: Ontvangen): boolean => inhoud.equals(Buffer.alloc(bytes, pad));
const BESTANDEN = ['a', 'b', 'c', 'd', 'e', 'f'].map((naam, index) => bestand(naam, (index + 1) * MB));
/** What is there; a piece that was on its way when the other server died may arrive at both, and the case then says that it is there already. */
const namen = (...knopen: readonly Knooppunt[]): readonly string[] => [...new Set(knopen.flatMap((knoop) => knoop.binnen()).map(({ pad }) => pad))].toSorted();

it.each(Array.from({ length: 16 }, (_, n) => n + 1))('when the server dies before question %i, the next gets what is not safe yet, and every file is there, whole', async (sterft) => {
  const [een, twee] = [knooppunt(), knooppunt()];
  const { verzender, naar, wanneer } = opstelling(een);
  wanneer((gevraagd) => gevraagd === sterft && naar(twee));
  await verzender.voegToe(BESTANDEN);
  await tot(verzender, 'klaar');
  expect(namen(een, twee)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect([...een.binnen(), ...twee.binnen()].every(heel)).toBe(true);
  expect(verzender.voortgang().bestanden.map(({ pad, stand }) => `${pad}: ${stand}`).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map((pad) => `${pad}: document`));
});

it('survives one server after another, and the first that comes back', async () => {
  const knopen = [knooppunt(), knooppunt(), knooppunt()] as const;
  const { verzender, naar, wanneer } = opstelling(knopen[0]);
  wanneer((gevraagd) => (gevraagd === 7 ? naar(knopen[1]) : gevraagd === 16 ? naar(knopen[2]) : gevraagd === 24 ? naar(knopen[0]) : undefined));
  await verzender.voegToe(BESTANDEN);
  await tot(verzender, 'klaar');
  expect(namen(...knopen)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(knopen.flatMap((knoop) => knoop.binnen()).every(heel)).toBe(true);
});

it('files that wait for the form they go along with are all at the server that the form goes to', async () => {
  const [een, twee] = [knooppunt('bewaard'), knooppunt('bewaard')];
  const { verzender, ids, naar, wanneer } = opstelling(een);
  wanneer((gevraagd) => gevraagd === 12 && naar(twee));
  await verzender.voegToe(BESTANDEN);
  await tot(verzender, 'klaar');
  expect(namen(twee)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect([...twee.leveringen.keys()]).toEqual(ids);
});

it('gives up with an explanation when every question goes to another server', async () => {
  const knopen = [knooppunt(), knooppunt()] as const;
  const { verzender, naar, wanneer } = opstelling(knopen[0]);
  wanneer((gevraagd) => naar(knopen[gevraagd % 2 === 0 ? 0 : 1]));
  await verzender.voegToe(BESTANDEN);
  await tot(verzender, 'pauze');
  expect(verzender.voortgang().melding).toBe('onbekend');
});

it('a file that is left out, or a delivery that is ended, needs nothing of a server that has gone', async () => {
  const [een, twee] = [knooppunt(), knooppunt()];
  const { verzender, naar, wanneer } = opstelling(een);
  wanneer((gevraagd) => gevraagd === 5 && verzender.pauzeer());
  await verzender.voegToe(BESTANDEN);
  naar(twee);
  const [, , , vierde] = verzender.voortgang().bestanden;
  await verzender.laatWeg(vierde?.nr ?? 0);
  expect(verzender.voortgang().bestanden.find(({ pad }) => pad === vierde?.pad)).toMatchObject({ stand: 'gestopt' });
  await verzender.sluitAf();
  expect([verzender.voortgang().toestand, twee.binnen()]).toEqual(['klaar', []]);
});
