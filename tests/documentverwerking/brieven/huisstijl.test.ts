// A body's own logo, colour and fonts: used when they can be, refused at the start with what is wrong when they cannot.
import { copyFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { leesConfiguratie } from '../../../src/configuratie.ts';
import { lettersVoor } from '../../../src/documentverwerking/brieven/lettertype.ts';
import { leesLogo } from '../../../src/documentverwerking/brieven/logo.ts';
import { maakBrief } from '../../../src/documentverwerking/brieven/maak.ts';
import { createPdfEngine } from '../../../src/documentverwerking/pdfium-engine.ts';
import { ValidationFailed } from '../../../src/kern/errors.ts';
import { newFolder } from '../../support/folder.ts';
import { BRIEVEN, huisstijl } from './voorbeelden.ts';

const require = createRequire(import.meta.url);
const GEWOON = require.resolve('@expo-google-fonts/source-sans-3/300Light/SourceSans3_300Light.ttf');
const VET = require.resolve('@expo-google-fonts/source-sans-3/900Black/SourceSans3_900Black.ttf');
const plaatje = (alpha: number) => sharp({ create: { width: 4, height: 2, channels: 4, background: { r: 200, g: 0, b: 0, alpha } } });

describe('a logo', () => {
  it('is flattened on white: nothing shines through paper', async () => {
    const logo = leesLogo(await plaatje(0.5).png().toBuffer(), 'Wapen');
    expect([logo.soort, logo.breedte, logo.hoogte, logo.beeld.byteLength]).toEqual(['pixels', 4, 2, 24]);
    expect([...logo.beeld.slice(0, 3)].map((each) => Math.round(each / 4))).toEqual([57, 32, 32]);
  });

  it.each(['gray', 'palette', '16 bit'])('may be %s', async (vorm) => {
    const bron = plaatje(1);
    const bytes = await (vorm === 'gray' ? bron.greyscale().toColourspace('b-w').png() : vorm === 'palette' ? bron.png({ palette: true }) : bron.toColourspace('rgb16').png()).toBuffer();
    const { beeld } = leesLogo(bytes, 'Wapen');
    const [rood = 0, groen = 0] = beeld;
    if (vorm === 'gray') expect(rood).toBe(groen);
    else expect([Math.round(rood / 8), groen]).toEqual([25, 0]);
  });

  it('as JPEG goes in as it is, with its size; in colours of print it is refused', async () => {
    const jpeg = await plaatje(1).flatten().jpeg().toBuffer();
    expect(leesLogo(jpeg, 'Wapen')).toMatchObject({ soort: 'jpeg', breedte: 4, hoogte: 2 });
    const druk = await plaatje(1).flatten().toColourspace('cmyk').jpeg().toBuffer();
    expect(() => leesLogo(druk, 'Wapen')).toThrow(/CMYK/);
  });

  it.each([['leeg', new Uint8Array()], ['tekst', Buffer.from('GIF89a')], ['halve PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1])], ['halve JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xc0])]])('%s is refused', (_naam, bytes) => {
    expect(() => leesLogo(bytes, 'x')).toThrow(/^Het logo is geen/);
  });
});

describe('fonts', () => {
  it('write out what they lack, and lose no Dutch letter', () => {
    const { gewoon } = lettersVoor();
    expect(gewoon.tekens('ë ï ĳ Ĳ ç š ţ € “ ” ’')).toBe('ë ï ĳ Ĳ ç š ţ € “ ” ’');
    expect(gewoon.tekens('㎏ 中')).toBe('kg ?');
  });

  it('of a body stand in its letters, and can be read back', async () => {
    const engine = createPdfEngine({ processes: 1 });
    try {
      const bytes = await maakBrief({ ...BRIEVEN['besluit']!, huisstijl: { ...huisstijl, lettertype: { gewoon: GEWOON, vet: VET } } });
      expect(Buffer.from(bytes).toString('latin1')).not.toContain('SourceSans3-Regular');
      expect((await engine.lees(bytes)).paginas[0]!.tekst).toContain('Zoë van der Één-Šimková');
    } finally {
      await engine.close();
    }
  });
});

describe('the settings', () => {
  it('take files beside the settings file', async () => {
    const map = await newFolder();
    try {
      await copyFile(GEWOON, map.file('gewoon.ttf'));
      await copyFile(VET, map.file('vet.ttf'));
      await writeFile(map.file('logo.png'), await plaatje(1).png().toBuffer());
      const organisatie = { kleur: '#7a0b2e', logo: { bestand: 'logo.png', omschrijving: 'Wapen van Eigenstad' }, lettertype: { gewoon: 'gewoon.ttf', vet: 'vet.ttf' } };
      await writeFile(map.file('woostroom.json'), JSON.stringify({ organisatie }));
      const config = leesConfiguratie({ WOOSTROOM_CONFIGURATIE: map.file('woostroom.json') });
      expect(config.organisatie).toMatchObject({ kleur: '#7a0b2e', logo: { breedte: 4, omschrijving: 'Wapen van Eigenstad' }, lettertype: { gewoon: map.file('gewoon.ttf') } });
    } finally {
      await map.remove();
    }
  });

  const fouten = (organisatie: Parameters<typeof leesConfiguratie>[1] extends infer I ? NonNullable<I extends { organisatie?: infer O } ? O : never> : never): readonly string[] => {
    try {
      leesConfiguratie({}, { organisatie });
      return [];
    } catch (error) {
      if (!(error instanceof ValidationFailed)) throw error;
      return error.fouten.map(({ veld, uitleg }) => `${veld}: ${uitleg}`);
    }
  };

  it('refuse what cannot be read, is missing, or is too light, before any letter is made', () => {
    expect(fouten({ kleur: '#ffee00' })).toEqual([expect.stringMatching(/^organisatie\.kleur: Deze kleur is te licht/)]);
    expect(fouten({ kleur: 'rood' })).toEqual([expect.stringMatching(/#rrggbb/)]);
    expect(fouten({ logo: { bestand: 'nergens.png', omschrijving: 'x' }, lettertype: { gewoon: 'package.json', vet: 'package.json' } })).toEqual([
      'organisatie.logo: Het bestand nergens.png is er niet of is niet te lezen.',
      expect.stringMatching(/^organisatie\.lettertype: .*package\.json is geen lettertype/),
    ]);
  });
});
