// The ledger of suggestions over HTTP: on a whole Woostroom, with redactions placed through the decider.
import { documentDecider } from '../../../../src/document/decide.ts';
import { leesversieVan } from '../../../../src/document/leesversie.ts';
import type { CommandId, DocumentId, LakId, MedewerkerId } from '../../../../src/kern/ids.ts';
import { newId } from '../../../../src/kern/uuid.ts';
import { openKantoor, type Collega, type Kantoor } from '../kantoor.ts';

let kantoor: Kantoor;
let jurist: Collega;

const PAD = '/beheer/voorstellen';
const NAAM = { soort: 'naam', regel: 'titel-naam', versie: '1' };

beforeAll(async () => {
  kantoor = await openKantoor();
  jurist = await kantoor.collega('Joke Jurist', ['jurist']);
});
afterAll(() => kantoor.sluit());

const pagina = async (vraag = ''): Promise<string> => (await jurist.agent.get(`${PAD}${vraag}`).expect(200)).text;

describe('hoe goed de suggesties zijn', () => {
  it('zegt het als er nog niets te tellen is', async () => {
    expect(await pagina()).toContain('Nog niets te tellen');
  });

  it('telt wat is overgenomen en gemist, en geeft het mee als bestand', async () => {
    const { verzoekId, nummer } = await kantoor.zaak();
    const lijst = `/werk/zaken/${nummer}/documenten`;
    await jurist.upload(lijst, { opdracht: await jurist.opdracht(lijst) }, [{ naam: 'brief.txt', bytes: Buffer.from('De heer Jansen belde Pietersen over de brug.') }]).expect(303);
    await kantoor.rust();
    const [document] = kantoor.app.lezen.inventaris.vanVerzoek(verzoekId);
    const documentId = document?.documentId ?? ('' as DocumentId);
    const { handler } = kantoor.app.omgeving;
    const { state } = await handler.load(documentDecider, documentId);
    const bestand = state.status === 'onbekend' ? null : leesversieVan(state);
    if (bestand === null) throw new Error('geen leesversie');
    const lak = (x: number, voorstel: typeof NAAM | null) =>
      ({ lakId: newId<LakId>(), pagina: 1, vlakken: [{ x, y: 20, breedte: 50, hoogte: 12 }], gronden: ['5.1.2.e'], bron: voorstel === null ? 'tekst' : 'voorstel', tekstkenmerk: null, voorstel, blad: { breedte: 500, hoogte: 700 } }) as const;
    const { position } = await handler.handle(
      documentDecider,
      documentId,
      { type: 'PlaatsLakken', bestand: bestand.blob, beeld: 'x', lakken: [lak(10, NAAM), lak(100, NAAM), lak(200, NAAM), lak(300, null)], door: jurist.id as MedewerkerId },
      { actor: 'systeem', commandId: newId<CommandId>() },
    );
    await kantoor.app.lezen.wachtOp(position);
    const text = await pagina('?van=1-1-2026');
    expect(text).toContain('titel-naam, versie 1');
    expect(text).toContain('Alle andere persoonsgegevens (5.1.2.e)');
    expect(text).toMatch(/75 %/);
    expect(await pagina('?van=2030-01-01')).toContain('Nog niets te tellen');
    const csv = await jurist.agent.get(`${PAD}.csv`).responseType('blob').expect(200);
    expect((csv.body as Buffer).toString('utf8').trim().split('\r\n')).toHaveLength(4);
    await jurist.agent.get(`${PAD}.ods`).expect(200);
    await jurist.agent.get(`${PAD}.xlsx`).expect(200);
  });

  it('zegt wat er niet klopt aan een periode', async () => {
    const antwoord = await jurist.agent.get(`${PAD}?van=gisteren`).expect(422);
    expect(antwoord.text).toContain('Vul een datum in als dag, maand en jaar.');
    expect((await jurist.agent.get(`${PAD}?van=2-1-2026&tot=1-1-2026`).expect(422)).text).toContain('Deze dag ligt voor de eerste dag.');
  });

  it('is er alleen voor wie over de regels gaat', async () => {
    const behandelaar = await kantoor.collega('Bea Behandelaar', ['behandelaar']);
    await behandelaar.agent.get(PAD).expect(403);
    await kantoor.gast.get(PAD).expect(303);
  });
});
