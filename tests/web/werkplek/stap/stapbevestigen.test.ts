// Between looking at what a step will do and confirming it, the case may change: by a colleague, or by the clock.
import { openKantoor, type Collega, type Kantoor } from '../kantoor.ts';

let kantoor: Kantoor;
let behandelaar: Collega;
beforeAll(async () => {
  kantoor = await openKantoor();
  behandelaar = await kantoor.collega('Bert Behandelaar', ['behandelaar']);
});
afterAll(() => kantoor.sluit());

const verborgen = (html: string, naam: string): string => new RegExp(`name="${naam}" value="([^"]*)"`).exec(html)?.[1] ?? '';

test('a case that changed since the preview: nothing is done, all that was typed is there, and the new preview can be confirmed', async () => {
  const { nummer } = await kantoor.zaak('De tunnel');
  await kantoor.rust();
  const stap = `/werk/zaken/${nummer}/stap/verdagen`;
  const velden = { op: '10-03-2026', weken: '2', reden: 'omvang', toelichting: 'Wij vonden 300 documenten.', opdracht: await behandelaar.opdracht(stap) };
  const bevestiging = (voorstel: string) => ({ ...velden, verwacht: verborgen(voorstel, 'verwacht'), sjablonen: verborgen(voorstel, 'sjablonen') });
  const gezien = (await behandelaar.post(stap, velden).expect(200)).text;

  const andere = `/werk/zaken/${nummer}/stap/volgcode-vernieuwen`;
  await behandelaar.post(`${andere}/bevestig`, { op: '10-3-2026', opdracht: await behandelaar.opdracht(andere) }).expect(303);
  await kantoor.rust();

  const geweigerd = await behandelaar.post(`${stap}/bevestig`, bevestiging(gezien)).expect(409);
  expect(geweigerd.text).toContain('Intussen is er iets veranderd in deze zaak. Bekijk het gevolg opnieuw.');
  expect(geweigerd.text).toContain('Wij vonden 300 documenten.');

  const opnieuw = (await behandelaar.post(stap, velden).expect(200)).text;
  await behandelaar.post(`${stap}/bevestig`, bevestiging(opnieuw)).expect(303);
});
