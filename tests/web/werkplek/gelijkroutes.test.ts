// What is alike in a case, over HTTP: files come in as they do, and the pages say what belongs together and what differs.
import type { DocumentId } from '../../../src/kern/ids.ts';
import { openKantoor, type Collega, type Kantoor } from './kantoor.ts';
import { tekst } from '../../documentverwerking/gelijkenis/teksten.ts';

let kantoor: Kantoor;
let behandelaar: Collega;
let lijst: string;
const ids = new Map<string, string>();

const mail = (naam: string, koppen: readonly string[], inhoud: string) => ({
  naam,
  bytes: Buffer.from([...koppen, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', inhoud, ''].join('\r\n')),
});
const VRAAG = tekst(1, 60);
const BRIEF = tekst(5, 120);

beforeAll(async () => {
  kantoor = await openKantoor();
  behandelaar = await kantoor.collega('Bea Behandelaar', ['behandelaar']);
  const { nummer, verzoekId } = await kantoor.zaak();
  lijst = `/werk/zaken/${nummer}/documenten`;
  await behandelaar
    .upload(lijst, { opdracht: await behandelaar.opdracht(lijst) }, [
      { naam: 'brief.txt', bytes: Buffer.from(BRIEF) },
      { naam: 'concept.txt', bytes: Buffer.from(BRIEF.replace(/^\S+/, 'Concept')) },
      { naam: 'los.txt', bytes: Buffer.from(tekst(9, 80)) },
      mail('vraag.eml', ['From: Jan <jan@voorbeeld.example>', 'To: fatima@voorbeeld.example', 'Subject: Haven', 'Message-ID: <een@x>', 'Date: Mon, 2 Mar 2026 09:00:00 +0100'], VRAAG),
      mail('antwoord.eml', ['From: fatima@voorbeeld.example', 'To: jan@voorbeeld.example', 'Subject: RE: Haven', 'Message-ID: <twee@x>', 'In-Reply-To: <een@x>', 'Date: Tue, 3 Mar 2026 09:00:00 +0100'], `${tekst(2, 50)}\r\n\r\n${VRAAG}`),
    ])
    .expect(303);
  await kantoor.rust();
  await kantoor.app.projecties.waitFor(await kantoor.app.omgeving.store.head(), { names: ['gelijkenis'], timeoutMs: 20_000 });
  for (const { documentId, volgnummer } of kantoor.app.lezen.inventaris.vanVerzoek(verzoekId)) ids.set(`nr${volgnummer}`, documentId);
});
afterAll(() => kantoor.sluit());

const pagina = async (pad: string): Promise<string> => (await behandelaar.agent.get(pad).expect(200)).text;
const id = (nr: number): string => ids.get(`nr${nr}`) ?? '';

describe('de lijst van wat gelijk is', () => {
  it('toont groepen en gesprekken met de mail die u eerst beoordeelt', async () => {
    const text = await pagina(`${lijst}/gelijk`);
    expect(text).toContain('Gelijk of bijna gelijk 1: 2 documenten');
    expect(text).toMatch(/Voor \d\d % gelijk/);
    expect(text).toContain('Gesprek per e-mail 1: 2 documenten');
    expect(text).toContain('Beoordeel deze eerst');
    expect(text).toContain('Staat helemaal in nr. 5');
    expect(text).toContain(`href="${lijst}/${id(5)}/vergelijk/${id(4)}"`);
    expect(text).not.toContain('is de tekst nog niet gelezen');
    expect(text).not.toContain(`${lijst}/${id(3)}"`);
  });

  it('laat zich kiezen met het adres, en gaat mee als bestand', async () => {
    const gesprekken = await pagina(`${lijst}/gelijk?soort=gesprek&stand=open`);
    expect(gesprekken).toContain('1 groep');
    expect(gesprekken).not.toContain('bijna gelijk 1');
    expect(await pagina(`${lijst}/gelijk?soort=familie`)).toContain('Er is niets dat hierbij past.');
    const csv = await behandelaar.agent.get(`${lijst}/gelijk.csv?soort=gelijk`).responseType('blob').expect(200);
    expect((csv.body as Buffer).toString('utf8').trim().split('\r\n')).toHaveLength(3);
    await behandelaar.agent.get(`${lijst}/gelijk.xlsx`).expect(200);
    await behandelaar.agent.get(`${lijst}/gelijk.ods`).expect(200);
  });

  it('staat open in de inventarislijst, en alleen voor wie zaken mag lezen', async () => {
    expect(await pagina(lijst)).toContain(`href="${lijst}/gelijk"`);
    await kantoor.gast.get(`${lijst}/gelijk`).expect(303);
  });
});

describe('twee documenten naast elkaar', () => {
  it('zegt in woorden en tekens wat verschilt, en kort in wat gelijk is', async () => {
    const text = await pagina(`${lijst}/${id(1)}/vergelijk/${id(2)}`);
    expect(text).toContain('Nr. 1 naast nr. 2');
    expect(text).toContain('Gelijk: 119 woorden. Alleen in nr. 1: 1 woord. Alleen in nr. 2: 1 woord.');
    expect(text).toMatch(/<del><span class="woo-sr">Alleen in nr\. 1: <\/span>/);
    expect(text).toMatch(/<ins><span class="woo-sr">Alleen in nr\. 2: <\/span>/);
    expect(text).toMatch(/\[… \d+ gelijke woorden …\]/);
    expect(await pagina(`${lijst}/${id(1)}/vergelijk/${id(2)}?alles=ja`)).not.toContain('gelijke woorden …');
  });

  it('zegt het als alle woorden gelijk zijn', async () => {
    expect(await pagina(`${lijst}/${id(1)}/vergelijk/${id(1)}`)).toContain('De woorden in deze documenten zijn gelijk.');
  });

  it('kent geen document van een andere zaak', async () => {
    const { nummer } = await kantoor.zaak('Een andere brug');
    await behandelaar.agent.get(`/werk/zaken/${nummer}/documenten/${id(1)}/vergelijk/${id(2)}`).expect(404);
    await behandelaar.agent.get(`${lijst}/${id(1)}/vergelijk/bestaat-niet`).expect(404);
  });
});

describe('één oordeel voor de hele groep', () => {
  const voorstel = async (velden: Readonly<Record<string, string>>): Promise<string> => {
    const rij = kantoor.app.lezen.inventaris.opId((velden['id'] ?? '') as DocumentId);
    const { id: _, ...rest } = velden;
    const kies = `${rij?.documentId ?? ''}:${rij?.revision ?? ''}`;
    return (await behandelaar.post(`${lijst.replace('/documenten', '')}/beoordelen/voorstel`, { opdracht: crypto.randomUUID(), oordeel: 'openbaar', kies, ...rest }).expect(200)).text;
  };

  it('laat eerst zien welke documenten meegaan: wat bijna gelijk is, of het hele gesprek', async () => {
    expect(await voorstel({ id: id(1) })).toMatch(/1 document: /);
    expect(await voorstel({ id: id(1), ookGelijk: 'ja' })).toMatch(/2 documenten: /);
    expect(await voorstel({ id: id(4), ookGesprek: 'ja', ookGelijk: 'ja' })).toMatch(/2 documenten: /);
    expect(await voorstel({ id: id(3), ookGesprek: 'ja', ookGelijk: 'ja', ookZelfde: 'ja' })).toMatch(/1 document: /);
  });
});
