// The page about rules over HTTP: who may, what holds, what would differ for all cases, and that nothing is kept.
import { vandaag } from '../../../../src/kern/clock.ts';
import type { CommandId, VerzoekId } from '../../../../src/kern/ids.ts';
import { newId } from '../../../../src/kern/uuid.ts';
import { verzoekDecider } from '../../../../src/verzoek/decide.ts';
import { openKantoor, type Collega, type Kantoor } from '../kantoor.ts';

let kantoor: Kantoor;
let beheerder: Collega;
let jurist: Collega;
let behandelaar: Collega;
let zaken: readonly { readonly nummer: string; readonly verzoekId: VerzoekId }[];

beforeAll(async () => {
  kantoor = await openKantoor();
  beheerder = await kantoor.collega('Bea Beheer', ['beheerder']);
  jurist = await kantoor.collega('Jur Jurist', ['jurist']);
  behandelaar = await kantoor.collega('Bert Behandelaar', ['behandelaar']);
  zaken = [await kantoor.zaak('De brug'), await kantoor.zaak('De tunnel')];
  await kantoor.rust();
});
afterAll(() => kantoor.sluit());

const PAD = '/beheer/regels';
const leesbaar = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll('&quot;', '"').replaceAll(/\s+/g, ' ');
const pagina = async (wie: Collega, vraag = '', status = 200): Promise<string> => leesbaar((await wie.agent.get(`${PAD}${vraag}`).expect(status)).text);

describe('who may see it', () => {
  test('an administrator and a lawyer, and nobody else', async () => {
    for (const wie of [beheerder, jurist]) expect(await pagina(wie)).toContain('Met deze regels rekent Woostroom elke datum uit.');
    for (const pad of [PAD, `${PAD}?R2=dag-eerder`, `${PAD}.csv?R2=dag-eerder`]) await behandelaar.agent.get(pad).expect(403);
    await kantoor.gast.get(PAD).expect(303);
    expect((await jurist.agent.get('/werk')).text).toContain(`href="${PAD}"`);
    expect((await behandelaar.agent.get('/werk')).text).not.toContain(`href="${PAD}"`);
  });
});

describe('what holds now', () => {
  test('versions with validity and source, terms, readings with both answers, holidays and years without a decree', async () => {
    const tekst = await pagina(jurist);
    expect(tekst).toContain('woo-2026-11-23 vanaf 1 mei 2022 Woo (BWBR0045754)');
    expect(tekst).toContain('T1 beslissen op het verzoek 4 weken');
    expect(tekst).toContain('T22 dwangsom van rechtswege geldt niet: 0 euro');
    expect(tekst).toContain('Mag de verdaging op de laatste dag van de eerste termijn worden gemeld? (Woo 4.4 lid 2) Ja, dat is op tijd. (laatste-dag)');
    expect(tekst).toContain('Nee, het moet een dag eerder. (dag-eerder)');
    expect(tekst).toContain('Besluit gelijkstelling van 2 januari 2026');
    expect(tekst).toContain('Voor deze jaren staat er geen besluit in de tabel: 2014 t/m 2022 en 2029 t/m 2099.');
    expect(tekst).toContain('Vrije dagen in 2026');
    expect(tekst).toContain('vr 15 mei 2026 aangewezen als vrije dag');
    expect(tekst).toContain('Weigeringsgronden gronden-2026-08-15 vanaf 1 mei 2022');
    expect(tekst).toContain('docs/reference/instellingen.md');
    expect(tekst).not.toContain('Uitkomst');
  });
});

describe('other rules', () => {
  // Received on Tuesday 10 March 2026: four weeks end on Tuesday 7 April, two weeks on Tuesday 24 March.
  test('another reading: which days, from and to, how many days, and why on both sides', async () => {
    const html = (await jurist.agent.get(`${PAD}?R2=dag-eerder`).expect(200)).text;
    const tekst = leesbaar(html);
    expect(tekst).toContain('2 van 2 zaken zouden een andere datum krijgen.');
    expect(tekst).toContain('Nu: Ja, dat is op tijd. Vergeleken met: Nee, het moet een dag eerder.');
    expect(tekst).toContain('Verdaging melden uiterlijk di 7 apr 2026 ma 6 apr 2026 1 dag eerder');
    expect(tekst).toContain('De verdaging moet een dag voor het einde van de eerste termijn zijn gemeld (lezing R2).');
    expect(tekst).toContain('Vergelijken verandert niets en bewaart niets.');
    expect(tekst).toContain('R2=laatste-dag');
    for (const { nummer } of zaken) expect(html).toContain(`href="/werk/zaken/${nummer}"`);
    expect(html).toContain('<option value="dag-eerder" selected');
  });

  test('a holiday more, in any way of writing, and one less', async () => {
    const erbij = encodeURIComponent('7 april 2026\n24-03-2026');
    const tekst = await pagina(jurist, `?erbij=${erbij}&weg=2026-05-15`);
    expect(tekst).toContain('Uiterste beslisdatum di 7 apr 2026 wo 8 apr 2026 1 dag later');
    expect(tekst).toContain('Geen werkdag: di 7 apr 2026 (aangewezen als vrije dag)');
    expect(tekst).toContain('Precisering vragen uiterlijk di 24 mrt 2026 wo 25 mrt 2026 1 dag later');
    expect(tekst).toContain('Ook vrij di 7 apr 2026, di 24 mrt 2026');
    expect(tekst).toContain('Gewone werkdag vr 15 mei 2026');
    expect(tekst).toContain('zonder 2026-05-15');
  });

  test('only one kind of day', async () => {
    const tekst = await pagina(jurist, '?erbij=7-4-2026&soort=beslissen');
    expect(tekst).toContain('Datums die anders zouden zijn, op zaaknummer (2)');
    expect(tekst).toContain('Toon alle soorten datums');
    expect(tekst).not.toContain('Verdaging melden uiterlijk di 7 apr 2026');
  });

  test('a reading that touches no case: every day stays', async () => {
    const tekst = await pagina(jurist, '?R12=nee');
    expect(tekst).toContain('Alle 2 zaken zouden dezelfde datums houden.');
    expect(tekst).not.toContain('Datums die anders zouden zijn');
  });

  test('a closed case comes along, unless only running ones are asked', async () => {
    const { verzoekId } = await kantoor.zaak('Het plein');
    const { clock, handler } = kantoor.app.omgeving;
    const op = vandaag(clock);
    const { position } = await handler.handle(verzoekDecider, verzoekId, { type: 'TrekVerzoekIn', vandaag: op, ingetrokkenOp: op, brief: null }, { actor: 'verzoeker', commandId: newId<CommandId>() });
    await kantoor.app.lezen.wachtOp(position);
    const alle = await pagina(jurist, '?R2=dag-eerder');
    expect(alle).toContain('3 van 3 zaken');
    expect(alle).toContain('Afgerond');
    const lopend = await pagina(jurist, '?R2=dag-eerder&zaken=lopend');
    expect(lopend).toContain('2 van 2 zaken');
    expect(lopend).not.toContain('Afgerond');
  });

  test('who may read no case sees numbers, no case', async () => {
    const html = (await beheerder.agent.get(`${PAD}?R2=dag-eerder`).expect(200)).text;
    const tekst = leesbaar(html);
    expect(tekst).toContain('3 van 3 zaken zouden een andere datum krijgen.');
    expect(tekst).toContain('Verdaging melden uiterlijk 3');
    expect(tekst).toContain('U mag met uw rol geen zaken bekijken.');
    for (const { nummer } of zaken) expect(html).not.toContain(nummer);
    expect(html).not.toContain('Stukken over de brug');
    await beheerder.agent.get(`${PAD}.csv?R2=dag-eerder`).expect(403);
  });

  test('the same as a file', async () => {
    const csv = String((await jurist.agent.get(`${PAD}.csv?R2=dag-eerder`).expect(200)).body);
    expect(csv).toContain(zaken[0]!.nummer);
    expect(csv).toContain('2026-04-06');
    expect(csv).toContain('regelset woo-2026-11-23; feestdagen atw-2026-11-23; lezingen R1=exclusief, R2=dag-eerder');
    for (const vorm of ['xlsx', 'ods']) await jurist.agent.get(`${PAD}.${vorm}?R2=dag-eerder`).expect(200).expect('Content-Disposition', /andere-regels/);
  });

  test('keeps nothing', async () => {
    const { store, recht } = kantoor.app.omgeving;
    const [vooraf, regels] = [await store.head(), JSON.stringify(recht.lezingen)];
    await pagina(jurist, '?R2=dag-eerder&erbij=7-4-2026');
    expect([await store.head(), JSON.stringify(recht.lezingen)]).toEqual([vooraf, regels]);
    expect(kantoor.app.lezen.bord.opNummer(zaken[0]!.nummer, Temporal.PlainDate.from('2026-03-10'))?.uitersteDatum).toBe('2026-04-07');
  });
});

describe('what cannot be', () => {
  test('every fault at once, with what was typed still there', async () => {
    const vraag = `?R1=misschien&R99=ja&R9=precies&erbij=${encodeURIComponent('31-2-2026\n25-12-2026\n24-12-2026')}&weg=2026-12-25&regelset=woo-1848&vergelijk=ja`;
    const html = (await jurist.agent.get(`${PAD}${vraag}`).expect(422)).text;
    const tekst = leesbaar(html);
    expect(tekst).toContain('Pas 6 dingen aan');
    for (const fout of [
      '"31-2-2026": In februari 2026 is geen dag 31.',
      'De regelset "woo-1848" bestaat niet.',
      'Het antwoord "misschien" bestaat niet bij R1.',
      'De lezing "R99" bestaat niet.',
      'vr 25 dec 2026 is al een vrije dag: Eerste Kerstdag.',
      'vr 25 dec 2026 is geen dag die bij besluit is aangewezen.',
    ]) {
      expect(tekst).toContain(fout);
    }
    expect(html).toContain('<title>Fout: ');
    expect(/<textarea[^>]*>([^<]*)</.exec(html)![1]).toBe('31-2-2026\n25-12-2026\n24-12-2026');
    expect(html).toContain('<option value="precies" selected');
    expect(tekst).not.toContain('Uitkomst');
    await jurist.agent.get(`${PAD}.csv${vraag}`).expect(422);
  });

  test('choosing nothing, or only what holds already, is told', async () => {
    for (const vraag of ['?R1=&erbij=&vergelijk=ja', '?R2=laatste-dag']) expect(await pagina(jurist, vraag, 422)).toContain('U koos alleen wat nu al geldt.');
  });
});
