// An operation that is declared to go says so in every answer and in the document.
import express from 'express';
import supertest from 'supertest';
import type { IsoDate } from '../../../src/kern/date.ts';
import { createRoutes } from '../../../src/web/api/huis/uitvoeren.ts';
import { verouderdkoppen, type Verouderd } from '../../../src/web/api/huis/verouderd.ts';
import { GRENZEN } from '../../../src/web/api/huis/snelheid.ts';
import { alleOperaties } from '../../../src/web/api/index.ts';
import { maakOpenapi } from '../../../src/web/api/openapi.ts';
import { openApi, type Apihuis } from './opstelling.ts';

let huis: Apihuis;
beforeAll(async () => {
  huis = await openApi();
});
afterAll(() => huis.sluit());

const dag = (tekst: string): IsoDate => tekst as IsoDate;
const OUD: Verouderd = { sinds: dag('2026-01-01'), einde: dag('2026-12-05'), opvolger: '/publicaties' };
const operaties = () => alleOperaties({ ...huis.app, zoek: huis.app.zoek.reader }).map((each) => (each.operationId === 'organisatiesLijst' ? { ...each, verouderd: OUD } : each));

it('writes the moments as the standards want them', () => {
  expect(verouderdkoppen({ verouderd: OUD }, 'https://a.example/api/v1')).toEqual({
    Deprecation: `@${Date.parse('2026-01-01T00:00:00Z') / 1000}`,
    Sunset: new Date('2026-12-05T00:00:00Z').toUTCString(),
    Link: '<https://a.example/api/v1/publicaties>; rel="successor-version"',
  });
  expect(Object.keys(verouderdkoppen({ verouderd: { ...OUD, einde: null, opvolger: null } }, 'https://a.example'))).toEqual(['Deprecation']);
  expect(verouderdkoppen({}, 'https://a.example')).toEqual({});
});

it('every answer of that operation has them, an error too; no other operation does', async () => {
  const app = express().use(createRoutes(operaties(), { identiteit: huis.app.identiteit, adres: 'http://localhost', grenzen: GRENZEN }));
  const koppen = async (pad: string) => {
    const { status, headers } = await supertest(app).get(`/api/v1${pad}`);
    return [status < 400, headers['deprecation'], headers['sunset'], (headers['link'] ?? '').includes('successor-version')];
  };
  const oud = [`@${Date.parse('2026-01-01T00:00:00Z') / 1000}`, 'Sat, 05 Dec 2026 00:00:00 GMT', true];
  expect(await koppen('/organisaties')).toEqual([true, ...oud]);
  expect(await koppen('/organisaties?onbekend=1')).toEqual([false, ...oud]);
  expect(await koppen('/informatiecategorieen')).toEqual([true, undefined, undefined, false]);
});

it('the document marks it, and nothing else', () => {
  const { paths } = maakOpenapi(operaties(), { adres: 'http://localhost', organisatie: huis.app.omgeving.config.organisatie }) as { readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly deprecated?: boolean }>>>> };
  expect(Object.entries(paths).flatMap(([pad, methoden]) => Object.values(methoden).flatMap(({ deprecated }) => (deprecated === true ? [pad] : [])))).toEqual(['/organisaties']);
});
