// Relations of a piece at the desk: several at once, in one save, with every fault at its own row and nothing typed lost.
import { streamName } from '../../../../src/kern/event.ts';
import type { CommandId, DocumentId, PublicatieId } from '../../../../src/kern/ids.ts';
import { newId } from '../../../../src/kern/uuid.ts';
import type { Stukrelatie } from '../../../../src/publicatie/inhoud.ts';
import { bewaarConcept } from '../../../../src/toepassing/publicaties/concept.ts';
import { zetRelaties } from '../../../../src/toepassing/publicaties/relaties.ts';
import { pdfBestand, type Bestand } from '../../../support/bestanden.ts';
import { openKantoor, VANDAAG, type Collega, type Kantoor } from '../kantoor.ts';

let kantoor: Kantoor;
let publicist: Collega;
beforeAll(async () => {
  kantoor = await openKantoor();
  publicist = await kantoor.collega('Petra Publicist', ['publicist']);
});
afterAll(() => kantoor.sluit());

const NIEUW = '/werk/publiceren/nieuw';
const VELDEN = { categorie: '2g', titel: 'Jaarverslag', samenvatting: 'Wat wij deden.', datum: '1-3-2026', openbaarOp: VANDAAG };
const WET = 'https://wetten.overheid.nl/BWBR0045754';
const idVan = (pad: string): PublicatieId => (pad.split('/').at(-1) ?? '') as PublicatieId;
let teller = 0;
const pdf = (): Promise<Bestand> => pdfBestand('verslag.pdf', `Verslag nummer ${(teller += 1)}.`);

async function concept(titel: string): Promise<string> {
  return (await publicist.upload(NIEUW, { opdracht: await publicist.opdracht(NIEUW), ...VELDEN, titel, verder: 'hier' }, [await pdf()]).expect(303)).get('location') ?? '';
}
/** A public piece: where its page is, and its id. */
async function stuk(titel: string): Promise<{ readonly pad: string; readonly publicatie: PublicatieId; readonly id: DocumentId }> {
  const van = await concept(titel);
  const pad = (await publicist.post(`${van}/plannen`, { opdracht: await publicist.opdracht(`${van}/voorbeeld`), openbaarOp: VANDAAG }).expect(303)).get('location') ?? '';
  await kantoor.rust();
  const id = kantoor.app.lezen.publicaties.stukken(idVan(pad))[0]?.documentId ?? ('' as DocumentId);
  return { pad: `${pad}/stukken/${id}`, publicatie: idVan(pad), id };
}
const relatiesVan = ({ publicatie }: { readonly publicatie: PublicatieId }): readonly Stukrelatie[] => kantoor.app.lezen.publicaties.stukken(publicatie)[0]?.relaties ?? [];
const zet = async ({ publicatie, id }: Awaited<ReturnType<typeof stuk>>, relaties: readonly Stukrelatie[]): Promise<void> => {
  await zetRelaties(kantoor.app.omgeving, publicatie, id, relaties, { actor: 'systeem', commandId: newId<CommandId>() });
  await kantoor.rust();
};
const elders = (adres: string): Stukrelatie => ({ soort: 'verwijst_naar', naar: { adres } });
const rij = (nr: number, soort: string, naar: string, achter = ''): Readonly<Record<string, string>> => ({ [`relatieSoort${nr}${achter}`]: soort, [`relatieNaar${nr}${achter}`]: naar });
const WIJZIG = { titel: 'Reactie', soort: 'brief', datum: '' };

it('adds several and takes several away in one save, as one change', async () => {
  const [doel, van] = [await stuk('Het eerste rapport'), await stuk('Reactie')];
  await zet(van, [elders(`${WET}#oud`), elders(`${WET}#ook-oud`), elders(`${WET}#blijft`)]);
  const gebeurd = async (): Promise<readonly string[]> => (await kantoor.app.omgeving.store.readStream(streamName('publicatie', van.publicatie))).map(({ type }) => type);
  const voor = (await gebeurd()).length;
  const velden = {
    ...WIJZIG, opdracht: await publicist.opdracht(van.pad), relatieWeg: [`verwijst_naar ${WET}#oud`, `verwijst_naar ${WET}#ook-oud`],
    ...rij(1, 'is_reactie_op', `http://localhost/documenten/${doel.id}`), ...rij(2, '', ''), ...rij(3, 'verwijst_naar', WET),
  };
  await publicist.post(`${van.pad}/wijzigen`, velden).expect(303);
  await kantoor.rust();
  const samen = [elders(`${WET}#blijft`), { soort: 'is_reactie_op', naar: { documentId: doel.id } }, elders(WET)];
  expect(relatiesVan(van)).toEqual(samen);
  expect((await gebeurd()).slice(voor)).toEqual(['StukGewijzigd']);

  // The same form once more, as after a double click or an old tab, changes nothing.
  const na = await kantoor.app.omgeving.store.head();
  await publicist.post(`${van.pad}/wijzigen`, velden).expect(303);
  await publicist.post(`${van.pad}/wijzigen`, { ...velden, opdracht: await publicist.opdracht(van.pad) }).expect(303);
  expect([await kantoor.app.omgeving.store.head(), relatiesVan(van)]).toEqual([na, samen]);
});

it('shows those that are there by name, each with a box, and three empty rows', async () => {
  const [doel, van] = [await stuk('Rapport over water'), await stuk('Reactie')];
  await zet(van, [{ soort: 'is_reactie_op', naar: { documentId: doel.id } }, elders(WET)]);
  const { text } = await publicist.agent.get(van.pad).expect(200);
  expect(text).toContain(`<a class="nl-link" href="/documenten/${doel.id}">Rapport over water</a>`);
  for (const naam of ['Haal weg: Is een reactie op Rapport over water', `Haal weg: Verwijst naar ${WET}`]) expect(text).toContain(`aria-label="${naam}"`);
  expect(text.match(/name="relatieNaar\d"/g)).toEqual(['name="relatieNaar1"', 'name="relatieNaar2"', 'name="relatieNaar3"']);
});

it('tells every fault at its own row and field, and keeps what was typed and ticked', async () => {
  const van = await stuk('Reactie');
  await zet(van, [elders(WET)]);
  const voor = await kantoor.app.omgeving.store.head();
  const { text } = await publicist
    .post(`${van.pad}/wijzigen`, { ...WIJZIG, titel: '', opdracht: await publicist.opdracht(van.pad), relatieWeg: `verwijst_naar ${WET}`, ...rij(1, 'is_reactie_op', ''), ...rij(2, '', 'zomaar'), ...rij(3, '', `${WET}/goed`), ...rij(4, 'verwijst_naar', `${WET}/ook`) })
    .expect(422);
  for (const [veld, uitleg] of [
    ['titel', 'Vul een titel in.'],
    ['relatieNaar1', 'Rij 1: vul het adres van het andere document in.'],
    ['relatieSoort2', 'Rij 2: kies wat voor relatie het is.'],
    ['relatieNaar2', 'Rij 2: vul het adres van een document op deze site in'],
    ['relatieSoort3', 'Rij 3: kies wat voor relatie het is.'],
  ]) {
    expect(text).toMatch(new RegExp(`href="#${veld}">${uitleg}`));
    expect(text).toMatch(new RegExp(`id="${veld}-fout"[^]*?${uitleg}`));
  }
  expect(text).toContain('Pas 5 dingen aan');
  expect(text).toMatch(/<input id="titel"[^>]* value\/>/);
  for (const waarde of ['value="zomaar"', `value="${WET}/goed"`, `value="${WET}/ook"`]) expect(text).toContain(waarde);
  expect(text).toMatch(/name="relatieWeg" value="[^"]*" checked/);
  expect(await kantoor.app.omgeving.store.head()).toBe(voor);
});

it('gives one row more without saving anything, with all that was typed; Enter in a field still saves', async () => {
  const van = await stuk('Reactie');
  const voor = await kantoor.app.omgeving.store.head();
  const { text } = await publicist.post(`${van.pad}/wijzigen`, { ...WIJZIG, titel: 'Half getypt', opdracht: await publicist.opdracht(van.pad), nogEenRij: 'relaties', ...rij(1, 'verwijst_naar', 'https://'), ...rij(2, '', ''), ...rij(3, '', '') }).expect(200);
  expect(text).toContain('value="Half getypt"');
  expect(text).toContain('value="https://"');
  expect(text).not.toContain('Pas 1 ding aan');
  expect(text).toMatch(/<select id="relatieSoort4"[^>]* autofocus/);
  expect(text).not.toContain('relatieNaar5');
  expect(await kantoor.app.omgeving.store.head()).toBe(voor);
  // Browsers take the first button of the form for Enter.
  const formulier = text.slice(text.indexOf('/wijzigen"'));
  expect(/<button[^>]*>/.exec(formulier)?.[0]).not.toContain('nogEenRij');
});

it('leaves alone what somebody else added meanwhile', async () => {
  const van = await stuk('Reactie');
  await zet(van, [elders(`${WET}#een`)]);
  const opdracht = await publicist.opdracht(van.pad);
  await zet(van, [elders(`${WET}#nul`), elders(`${WET}#een`)]);
  await publicist.post(`${van.pad}/wijzigen`, { ...WIJZIG, opdracht, relatieWeg: `verwijst_naar ${WET}#een`, ...rij(1, 'verwijst_naar', `${WET}#twee`) }).expect(303);
  await kantoor.rust();
  expect(relatiesVan(van)).toEqual([elders(`${WET}#nul`), elders(`${WET}#twee`)]);
});

describe('in a concept', () => {
  const stukkenVan = (pad: string) => kantoor.app.lezen.publicaties.concept(idVan(pad))?.inhoud.stukken ?? [];

  it('each piece has its own rows, and one save holds for all of it', async () => {
    const pad = await concept('Nog te maken');
    const achter = `-${stukkenVan(pad)[0]?.documentId ?? ''}`;
    const velden = { ...VELDEN, [`titel${achter}`]: 'Het verslag', ...rij(1, 'verwijst_naar', WET, achter), ...rij(2, 'is_uitwerking_van', `${WET}#2`, achter) };
    const meer = await publicist.upload(pad, { opdracht: await publicist.opdracht(pad), ...velden, titel: 'Getypt', weg: achter.slice(1), nogEenRij: `relaties${achter}` }, [await pdf()]).expect(200);
    for (const deel of ['value="Getypt"', `id="relatieNaar3${achter}"`, 'Kies uw bestanden straks opnieuw', `name="weg"`]) expect(meer.text).toContain(deel);
    expect(meer.text).toMatch(new RegExp(`id="weg${achter}"[^>]* checked`));
    expect(stukkenVan(pad)).toMatchObject([{ titel: 'Nog te maken' }]);

    await publicist.upload(pad, { opdracht: await publicist.opdracht(pad), ...velden }, []).expect(303);
    expect(stukkenVan(pad)).toMatchObject([{ titel: 'Het verslag', relaties: [{ soort: 'verwijst_naar', naar: { adres: WET } }, { soort: 'is_uitwerking_van', naar: { adres: `${WET}#2` } }] }]);
    await publicist.upload(pad, { opdracht: await publicist.opdracht(pad), ...VELDEN, [`titel${achter}`]: 'Het verslag', [`relatieWeg${achter}`]: `verwijst_naar ${WET}`, ...rij(1, '', '', achter) }, []).expect(303);
    expect(stukkenVan(pad)).toMatchObject([{ relaties: [{ soort: 'is_uitwerking_van' }] }]);
  });

  it('with many pieces can still be saved', async () => {
    const pad = await concept('Heel veel');
    const { inhoud } = kantoor.app.lezen.publicaties.concept(idVan(pad)) ?? { inhoud: null };
    if (inhoud === null) throw new Error('geen concept');
    const stukken = Array.from({ length: 60 }, (_, nr) => ({ documentId: newId<DocumentId>(), rol: 'document' as const, volgnummer: nr + 1, titel: `Stuk ${nr + 1}`, soort: 'overig' as const, datum: null }));
    const { position } = await bewaarConcept(kantoor.app.omgeving, idVan(pad), { ...inhoud, stukken }, { actor: 'systeem', commandId: newId<CommandId>() });
    await kantoor.app.lezen.wachtOp(position);
    const { text } = await publicist.agent.get(pad).expect(200);
    const getoond = [...text.matchAll(/ name="([a-zA-Z]+\d*-[^"]+)"/g)].map(([, naam]) => [naam ?? '', ''] as const);
    expect(getoond.length).toBeGreaterThan(500);
    const velden = { ...Object.fromEntries(getoond), ...VELDEN, ...Object.fromEntries(stukken.map(({ documentId }, nr) => [`titel-${documentId}`, `Nieuw ${nr}`])), ...rij(2, 'verwijst_naar', WET, `-${stukken[59]?.documentId ?? ''}`) };
    await publicist.upload(pad, { opdracht: await publicist.opdracht(pad), ...velden }, []).expect(303);
    expect(stukkenVan(pad)[59]).toMatchObject({ titel: 'Nieuw 59', relaties: [{ naar: { adres: WET } }] });
  });
});
