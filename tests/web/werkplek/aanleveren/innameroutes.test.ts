// Files of every kind in a case: families, archives, the queue and what a person can do about it, on a whole Woostroom.
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import { documentDecider } from '../../../../src/document/decide.ts';
import { newId } from '../../../../src/kern/uuid.ts';
import type { CommandId, VerzoekId } from '../../../../src/kern/ids.ts';
import { bestand, csv, docx, kapot, mail, pdfBestand, png, zip, type Bestand } from '../../../support/bestanden.ts';
import { openKantoor, type Collega, type Kantoor } from '../kantoor.ts';

let kantoor: Kantoor;
let behandelaar: Collega;
let lezer: Collega;

beforeAll(async () => {
  kantoor = await openKantoor();
  behandelaar = await kantoor.collega('Bea Behandelaar', ['behandelaar']);
  lezer = await kantoor.collega('Aart Auditor', ['auditor']);
});
afterAll(() => kantoor.sluit());

/** Waits until nothing is left in the queue: members bring members. */
async function stil(verzoekId: VerzoekId): Promise<readonly Inventarisdocument[]> {
  for (;;) {
    const voor = await kantoor.app.omgeving.store.head();
    await kantoor.rust();
    if ((await kantoor.app.omgeving.store.head()) === voor) return kantoor.app.lezen.inventaris.vanVerzoek(verzoekId);
  }
}

async function metBestanden(...bestanden: readonly Bestand[]) {
  const { nummer, verzoekId } = await kantoor.zaak();
  const lijst = `/werk/zaken/${nummer}/documenten`;
  const voegToe = async (...meer: readonly Bestand[]) => {
    await behandelaar.upload(lijst, { opdracht: await behandelaar.opdracht(lijst) }, [...meer]);
    return stil(verzoekId);
  };
  return { nummer, verzoekId, lijst, inname: `${lijst}/inname`, voegToe, documenten: bestanden.length === 0 ? [] : await voegToe(...bestanden) };
}

describe('een mail met bijlagen', () => {
  it('wordt een familie: elke bijlage een eigen document met een eigen nummer', async () => {
    const bijlage = await pdfBestand('plan.pdf', 'Het plan voor de brug.');
    const { documenten, lijst } = await metBestanden(mail('vraag.eml', { onderwerp: 'Re: Brug', tekst: 'Zie de bijlage.', bijlagen: [bijlage, csv('telling.csv')] }));
    expect(documenten.map(({ bestandssoort, familie, ouder, volgnummer }) => [volgnummer, bestandssoort, familie, ouder?.volgnummer ?? null, ouder?.rol ?? null])).toEqual([
      [1, 'eml', 1, null, null],
      [2, 'pdf', 1, 1, 'bijlage'],
      [3, 'csv', 1, 1, 'bijlage'],
    ]);
    const pagina = await behandelaar.agent.get(lijst).expect(200);
    expect(pagina.text).toContain('bijlage bij 1');
    expect((await behandelaar.agent.get(`${lijst}?familie=1&bestand=csv`).expect(200)).text).toContain('Document 3');
    expect((await behandelaar.agent.get(`${lijst}?bestand=csv`)).text).not.toContain('Document 2</a>');
  });

  it('wordt beoordeeld en getoond als PDF, en het origineel blijft op te halen zoals het kwam', async () => {
    const brief = mail('klacht.eml', { onderwerp: 'Klacht', tekst: 'Het water staat op straat.' });
    const { documenten, lijst } = await metBestanden(brief);
    const [document] = documenten;
    expect(document?.leesversie?.blob).not.toBe(document?.blob);
    await behandelaar.agent.get(`${lijst}/${document!.documentId}/paginas/1.png`).expect(200).expect('Content-Type', 'image/png');
    const { body } = await behandelaar.agent.get(`${lijst}/${document!.documentId}/bestand`).expect(200).buffer(true).parse((antwoord, klaar) => {
      const delen: Buffer[] = [];
      antwoord.on('data', (deel: Buffer) => delen.push(deel));
      antwoord.on('end', () => klaar(null, Buffer.concat(delen)));
    });
    expect(Buffer.from(body as Uint8Array)).toEqual(brief.bytes);
  });

  it('houdt bij welk gesprek het is zonder dat het log zegt wie wat schreef', async () => {
    const { documenten } = await metBestanden(
      mail('een.eml', { onderwerp: 'Vergunning Pietersen', tekst: 'Eerste.', messageId: '<een@x.example>' }),
      mail('twee.eml', { onderwerp: 'RE: Vergunning  Pietersen', tekst: 'Tweede.', messageId: '<twee@x.example>', antwoordOp: '<een@x.example>' }),
    );
    const { handler, store } = kantoor.app.omgeving;
    const [een, twee] = await Promise.all(
      documenten.map(async ({ documentId }) => {
        const { state } = await handler.load(documentDecider, documentId);
        return state.status === 'gelezen' ? state.inname?.mail : null;
      }),
    );
    expect(een?.onderwerp).toBe(twee?.onderwerp);
    expect(twee?.verwijzingen).toEqual([een?.bericht]);
    for (const { documentId } of documenten) expect(JSON.stringify(await store.readStream(`document-${documentId}` as never))).not.toMatch(/Pietersen|x\.example/);
  });
});

describe('een ingepakt bestand', () => {
  it('staat zelf niet op de lijst, wat erin zit wel, met waar het vandaan kwam', async () => {
    const a = await pdfBestand('a.pdf', 'Stuk a.');
    const b = await pdfBestand('b.pdf', 'Stuk b.');
    const { documenten, inname, verzoekId } = await metBestanden(zip('archief.zip', a, zip('dieper.zip', b), bestand('leeg.txt', '')));
    expect(documenten.map(({ bestandssoort, ouder, titel }) => [titel, bestandssoort, ouder])).toEqual([
      ['Document 1', 'pdf', null],
      ['Document 2', 'pdf', null],
    ]);
    expect(kantoor.app.lezen.leveringen.archieven(verzoekId).map(({ stand }) => stand)).toEqual(['uitgepakt', 'uitgepakt']);
    const pagina = await behandelaar.agent.get(inname).expect(200);
    expect(pagina.text).toContain('leeg.txt');
    expect(pagina.text).toContain('Dit bestand is leeg.');
  });

  it('dat bij een mail zat, hoort bij de familie van die mail', async () => {
    const { documenten } = await metBestanden(mail('met-zip.eml', { onderwerp: 'Stukken', tekst: 'Ingepakt.', bijlagen: [zip('stukken.zip', await pdfBestand('c.pdf', 'Stuk c.'))] }));
    expect(documenten.map(({ familie, ouder }) => [familie, ouder?.rol ?? null])).toEqual([[1, null], [1, 'archieflid']]);
  });

  it('verdubbelt niet wat al in de zaak was', async () => {
    const a = await pdfBestand('a.pdf', 'Stuk a.');
    const { inname, voegToe } = await metBestanden(a);
    expect(await voegToe(zip('nog-eens.zip', a, csv('nieuw.csv')))).toHaveLength(2);
    expect((await behandelaar.agent.get(inname)).text).toContain('Stond al in de zaak als document 1.');
  });
});

describe('een gemengde stapel', () => {
  it('wordt helemaal ingenomen; een kapot bestand houdt niets tegen', async () => {
    const { documenten, inname, lijst } = await metBestanden(
      await pdfBestand('notitie.pdf', 'Notitie over de brug.'), docx('memo.docx', 'Memo aan het college'), csv('tabel.csv'), png('foto.png'), kapot('stuk.pdf'), bestand('kladje.txt', 'Besluit: doorgaan.'),
    );
    expect(documenten).toHaveLength(6);
    expect(documenten.filter(({ wacht }) => wacht)).toEqual([]);
    const kapotte = documenten.find(({ onleesbaar }) => onleesbaar !== null);
    expect(kapotte?.mediatype).toBe('application/pdf');
    const pagina = await behandelaar.agent.get(inname).expect(200);
    expect(pagina.text).toContain('De rij is leeg.');
    expect(pagina.text).toContain('stuk.pdf');
    expect((await behandelaar.agent.get(`${lijst}?stand=onleesbaar`)).text).toContain(`Document ${kapotte!.volgnummer}<`);
    expect((await behandelaar.agent.get(`${lijst}?stand=onzin&pagina=-1`)).status).toBe(200);
  });
});

describe('een besmet bestand', () => {
  it('is niet te downloaden, en de pagina zegt waarom', async () => {
    const { documenten, lijst, verzoekId } = await metBestanden(kapot('stuk.pdf'));
    const [{ documentId }] = documenten as readonly [Inventarisdocument];
    await behandelaar.agent.get(`${lijst}/${documentId}/bestand`).expect(200);
    await kantoor.app.omgeving.handler.handle(documentDecider, documentId, { type: 'MeldOnleesbaar', reden: 'In dit bestand zit een virus.', besmet: true }, { actor: 'systeem', commandId: newId<CommandId>() });
    await stil(verzoekId);
    const { text } = await behandelaar.agent.get(`${lijst}/${documentId}`).expect(200);
    expect(text).toContain('In dit bestand zit een virus.');
    expect(text).toContain('U kunt dit bestand niet downloaden');
    expect(text).not.toContain(`${documentId}/bestand`);
    const geweigerd = await behandelaar.agent.get(`${lijst}/${documentId}/bestand`);
    expect(geweigerd.status).toBe(409);
    expect(geweigerd.text).toContain('De virusscanner vond iets in dit bestand.');
  });
});

describe('de rij', () => {
  it('neemt een mislukt bestand op verzoek opnieuw in, en zegt hetzelfde als het weer niet lukt', async () => {
    const { documenten, inname, verzoekId } = await metBestanden(kapot('stuk.pdf'));
    const [{ documentId, onleesbaar, revision }] = documenten as readonly [Inventarisdocument];
    await behandelaar.post(`${inname}/opnieuw`, { opdracht: await behandelaar.opdracht(inname), document: documentId }).expect(303).expect('Location', inname);
    const [daarna] = await stil(verzoekId);
    expect(daarna).toMatchObject({ onleesbaar, wacht: false, revision: revision + 2 });
  });

  it('is van de zaak, en alleen te sturen door wie mag toevoegen', async () => {
    const { documenten } = await metBestanden(kapot('stuk.pdf'));
    const ander = await metBestanden();
    await behandelaar.post(`${ander.inname}/opnieuw`, { opdracht: crypto.randomUUID(), document: documenten[0]!.documentId }).expect(303);
    expect(kantoor.app.lezen.inventaris.opId(documenten[0]!.documentId)?.wacht).toBe(false);
    await lezer.agent.get(ander.inname).expect(200);
    await lezer.post(`${ander.inname}/opnieuw`, { opdracht: crypto.randomUUID(), alles: 'ja' }).expect(403);
  });

  it('neemt soort en datum over als een mens dat zegt, en titels niet', async () => {
    const { inname, verzoekId } = await metBestanden(mail('een.eml', { onderwerp: 'Klacht van Jan', tekst: 'Zie boven.' }));
    expect((await behandelaar.agent.get(inname)).text).toContain('Neem soort en datum over');
    await behandelaar.post(`${inname}/voorstellen`, { opdracht: await behandelaar.opdracht(inname) }).expect(303);
    expect((await stil(verzoekId))[0]).toMatchObject({ titel: 'Document 1', soort: 'e-mail', datum: '2026-02-03', voorstel: null });
  });
});
