// What a person redacted once is proposed in the other documents of the request: as words on a page, never in the log or the ledger.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentId, VerzoekId } from '../../../../src/kern/ids.ts';
import { leesConfiguratie } from '../../../../src/configuratie.ts';
import { maakPdf } from '../../../e2e/support/stuk.ts';
import { openKantoor, type Collega, type Kantoor } from '../kantoor.ts';

let kantoor: Kantoor;
let anna: Collega;
beforeAll(async () => {
  kantoor = await openKantoor();
  anna = await kantoor.collega('Anna Adema', ['behandelaar']);
});
afterAll(() => kantoor.sluit());

interface Zaak {
  readonly lijst: string;
  readonly verzoekId: VerzoekId;
  lakken(volgnummer: number): string;
  id(volgnummer: number): DocumentId;
}

async function zaakMet(...documenten: readonly (readonly string[])[]): Promise<Zaak> {
  const { nummer, verzoekId } = await kantoor.zaak();
  const lijst = `/werk/zaken/${nummer}/documenten`;
  const bestanden = await Promise.all(documenten.map(async (paginas, index) => ({ naam: `stuk${index + 1}.pdf`, bytes: Buffer.from(await maakPdf(paginas)) })));
  await anna.upload(lijst, { opdracht: await anna.opdracht(lijst) }, bestanden).expect(303);
  await kantoor.rust();
  const id = (volgnummer: number) => kantoor.app.lezen.inventaris.vanVerzoek(verzoekId).find((each) => each.volgnummer === volgnummer)!.documentId;
  return { lijst, verzoekId, id, lakken: (volgnummer) => `${lijst}/${id(volgnummer)}/lakken` };
}

const post = (pad: string, velden: Readonly<Record<string, string | readonly string[]>>) => anna.post(pad, { opdracht: crypto.randomUUID(), pagina: '1', ...velden });
const lak = (pad: string, tekst: string) => post(`${pad}/overal/bevestigen`, { tekst, grond: '5.1.2.e', bereik: 'document' }).expect(303);

/** Suggestions on a page by the heading of their kind. */
async function eerderGelakt(pad: string): Promise<readonly string[]> {
  const { text } = await anna.agent.get(pad).expect(200);
  const blok = /Eerder gelakt \(\d+\)<\/h4>([\s\S]*?)<\/ul>/.exec(text)?.[1] ?? '';
  return [...blok.matchAll(/<strong>([^<]*)<\/strong>/g)].map(([, woorden]) => woorden ?? '');
}

describe('what was redacted before', () => {
  it('is proposed in the other documents of the request, a name in its other forms too', async () => {
    const zaak = await zaakMet(['Het gesprek met Willemijn Ravensbergen ging over tulpenkas.'], ['Later zei Ravensbergen dat de tulpenkas weg moet.']);
    expect(await eerderGelakt(zaak.lakken(2))).toEqual([]);
    await lak(zaak.lakken(1), 'Willemijn Ravensbergen');
    await lak(zaak.lakken(1), 'tulpenkas');
    expect(await eerderGelakt(zaak.lakken(2))).toEqual(['Ravensbergen', 'tulpenkas']);
  });

  it('is not proposed any more when it was taken back, and never in another request', async () => {
    const zaak = await zaakMet(['De heer belde over de tulpenkas.'], ['Nog eens de tulpenkas.']);
    const ander = await zaakMet(['Ook hier staat een tulpenkas.']);
    await lak(zaak.lakken(1), 'tulpenkas');
    expect(await eerderGelakt(zaak.lakken(2))).toEqual(['tulpenkas']);
    expect(await eerderGelakt(ander.lakken(1))).toEqual([]);
    const [gelakt] = kantoor.app.lezen.lakwerk.lakken(zaak.id(1));
    await post(`${zaak.lakken(1)}/weg`, { lak: gelakt!.lakId }).expect(303);
    expect(await eerderGelakt(zaak.lakken(2))).toEqual([]);
  });

  it('is decided one by one, stays turned down, and is counted by its kind', async () => {
    const zaak = await zaakMet(['Over de zilvermeeuw.'], ['De zilvermeeuw en nog een zilvermeeuw.']);
    await lak(zaak.lakken(1), 'zilvermeeuw');
    const { text } = await anna.agent.get(zaak.lakken(2));
    const [een, twee] = [...text.matchAll(/name="voorstel" value="([^"]*eerder-gelakt)"/g)].map(([, sleutel]) => sleutel!);
    await post(`${zaak.lakken(2)}/voorstellen`, { een: `lak ${een}` }).expect(303);
    await post(`${zaak.lakken(2)}/voorstellen`, { een: `verwerp ${twee}`, reden: 'al_openbaar' }).expect(303);
    expect(await eerderGelakt(zaak.lakken(2))).toEqual([]);
    expect(kantoor.app.lezen.voorstellen.inPeriode(null, null).regels).toContainEqual(
      expect.objectContaining({ soort: 'eerder-gelakt', regel: 'eerder-gelakt', overgenomen: 1, verworpen: 1, redenen: { al_openbaar: 1 } }),
    );
  });

  it('is nowhere in the log and in no read model that holds redactions', async () => {
    const zaak = await zaakMet(['Over de goudplevier.'], ['De goudplevier.']);
    await lak(zaak.lakken(1), 'goudplevier');
    expect(await eerderGelakt(zaak.lakken(2))).toEqual(['goudplevier']);
    const map = kantoor.app.omgeving.config.map;
    const namen = (await readdir(map, { recursive: true })).filter((naam) => /(lakwerk|voorstellen|events|log)[^/]*\.(db|sqlite)/i.test(naam));
    expect(namen.length).toBeGreaterThan(2);
    for (const naam of namen) expect((await readFile(join(map, naam))).includes('goudplevier')).toBe(false);
  });

  it('is offered from other requests only when the body says so', () => {
    expect(leesConfiguratie({}).eerderGelaktElders).toBe('uit');
    expect(leesConfiguratie({ WOOSTROOM_EERDER_GELAKT_ELDERS: 'aan' }).eerderGelaktElders).toBe('aan');
  });
});

describe('everything of one kind', () => {
  it('is shown first, over all pages, and only what was shown is redacted', async () => {
    const zaak = await zaakMet(['Bel 06-12345678 of mail jan@voorbeeld.example.', 'Bel 06-12345678 nog eens.']);
    const pad = zaak.lakken(1);
    const { text } = await post(`${pad}/voorstellen/soort`, { soort: 'telefoon' }).expect(200);
    expect(text).toContain('06-12345678');
    expect(text).not.toContain('jan@voorbeeld.example');
    expect(text).toContain('Zet 2 lakken');
    const gezien = /name="gezien" value="([^"]+)"/.exec(text)![1]!;
    expect((await post(`${pad}/voorstellen/soort/bevestigen`, { soort: 'telefoon', gezien: 'iets anders' }).expect(409)).text).toContain('Intussen is er iets veranderd in de voorstellen.');
    await post(`${pad}/voorstellen/soort/bevestigen`, { soort: 'telefoon', gezien }).expect(303);
    expect(kantoor.app.lezen.lakwerk.lakken(zaak.id(1)).map(({ pagina, voorstel }) => [pagina, voorstel?.soort])).toEqual([[1, 'telefoon'], [2, 'telefoon']]);
    expect((await post(`${pad}/voorstellen/soort`, { soort: 'telefoon' }).expect(200)).text).toContain('Er zijn geen voorstellen van deze soort meer.');
  });
});
