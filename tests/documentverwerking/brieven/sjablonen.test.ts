// The letters say what they must say, in words that most people understand. Golden texts: tests/fixtures/brieven.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { besluitbrief } from '../../../src/documentverwerking/brieven/sjablonen/besluit.ts';
import { ontvangstbevestiging } from '../../../src/documentverwerking/brieven/sjablonen/verzoeker.ts';
import { brieftekst, zinnen } from './brieftekst.ts';
import { BRIEVEN, gegevens, hoofd } from './voorbeelden.ts';

const MAP = fileURLToPath(new URL('../../fixtures/brieven/', import.meta.url));
const namen = Object.keys(BRIEVEN);
const brief = (naam: string) => BRIEVEN[naam]!;

/** Officialese with a plain word for it (Taalunie, "Schrijfwijzer"). */
const VERBODEN =
  /\b(ingevolge|krachtens|conform|middels|teneinde|derhalve|dienaangaande|desbetreffende?|inzake|betreffende|heden|indien|gelieve|tevens|alsmede|omtrent|bovengenoemde?|voornoemde?|jegens|onverwijld|te allen tijde|in behandeling genomen|ter zake|met betrekking tot|dient te|dienen te|uwerzijds|onderhavige?|mitsdien|dwangsom|ontvankelijk|opgeschort|opschorting|verdaagd|verdaging|zienswijzen?|weigeringsgrond\w*|precisering)\b/i;

describe.each(namen)('the letter %s', (naam) => {
  it('reads as agreed', () => {
    const file = `${MAP}${naam}.txt`;
    const tekst = brieftekst(brief(naam));
    if (!existsSync(file) && process.env['CI'] === undefined) {
      mkdirSync(MAP, { recursive: true });
      writeFileSync(file, tekst);
    }
    expect(tekst).toBe(readFileSync(file, 'utf8'));
  });

  it('keeps sentences short', () => {
    const lengtes = zinnen(brief(naam)).map((zin) => zin.split(/\s+/).length);
    expect(Math.max(...lengtes)).toBeLessThanOrEqual(24);
    expect(lengtes.filter((lengte) => lengte > 20).length / lengtes.length).toBeLessThanOrEqual(0.1);
  });

  it('uses no officialese', () => {
    expect(zinnen(brief(naam)).filter((zin) => VERBODEN.test(zin))).toEqual([]);
  });

  it('says where to ask, and has a number', () => {
    const tekst = brieftekst(brief(naam));
    expect(tekst).toContain('14 000');
    expect(tekst).toContain('WOO-2026-0012');
  });
});

describe('letters together', () => {
  it.each(['ontvangstbevestiging', 'verzoek-om-precisering', 'bericht-over-zienswijzen', 'einde-opschorting', 'verdagingsbrief', 'uitstelbevestiging'])(
    '%s gives the last day, with the day of the week, and why',
    (naam) => {
      expect(brieftekst(brief(naam))).toContain('**U krijgt ons besluit uiterlijk op maandag 2 november 2026.**');
      expect(brieftekst(brief(naam))).toContain('Wij hebben 4 weken om te beslissen.');
    },
  );

  it.each([
    ['verzoek-om-precisering', /Artikel 4\.1, vijfde lid, Woo/],
    ['bericht-over-zienswijzen', /Artikel 4\.4, derde lid, Woo/],
    ['einde-opschorting', /Artikel 4\.4, vierde lid, Woo/],
    ['verdagingsbrief', /Artikel 4\.4, tweede lid, Woo/],
    ['uitstelbevestiging', /Artikel 4:15, tweede lid, Awb/],
    ['zienswijzebrief', /Artikel 4:8 Awb/],
    ['besluit', /Artikel 4\.4, vijfde lid, Woo/],
  ])('%s cites its article', (naam, artikel) => {
    expect(brieftekst(brief(naam))).toMatch(artikel);
  });

  it('never tell a third party who asked', () => {
    expect(brieftekst(brief('zienswijzebrief'))).not.toMatch(/Zoë|Šimková|Kerkstraat/);
  });

  it('greet somebody without a name, and leave out a code that is not there', () => {
    const { aanhef, geadresseerde, blokken } = ontvangstbevestiging(
      { ...hoofd, naam: null, adresregels: ['iemand@voorbeeld.example'] },
      { ontvangenOp: hoofd.datum, termijn: { uiterlijk: hoofd.datum, zinnen: [] }, volgcode: null, adresSite: 'https://x.example' },
    );
    expect(aanhef).toBe('Beste heer of mevrouw,');
    expect(geadresseerde).toEqual(['iemand@voorbeeld.example']);
    expect(JSON.stringify(blokken)).not.toContain('volgcode');
  });
});

describe('the decision for everybody', () => {
  it('holds nothing of the requester, nor the name of who signed', () => {
    const tekst = brieftekst(brief('besluit-openbaar'));
    expect(tekst).not.toMatch(/Zoë|Šimková|Kerkstraat|mijn huis|J\. de Boer|Uw naam|\buw verzoek\b/);
    expect(tekst).toContain('Hoofd Juridische Zaken');
    expect(brief('besluit-openbaar').geadresseerde).toEqual([]);
  });

  it('has the same decision, grounds, list and remedies as the letter to the requester', () => {
    const [eigen, openbaar] = [besluitbrief(hoofd, gegevens, false), besluitbrief(hoofd, gegevens, true)];
    expect(openbaar.bijlagen).toEqual(eigen.bijlagen);
    expect(openbaar.rechtsmiddelen).toEqual(eigen.rechtsmiddelen);
    expect(openbaar.blokken.filter(({ soort }) => soort === 'lijst')).toEqual(eigen.blokken.filter(({ soort }) => soort === 'lijst'));
  });

  it('gives the documents after the two weeks, or at once', () => {
    expect(brieftekst(brief('besluit'))).toContain('vanaf woensdag 21 oktober 2026');
    expect(brieftekst(besluitbrief(hoofd, { ...gegevens, openbaarVanaf: null }, false))).toContain('tegelijk met dit besluit');
  });
});
