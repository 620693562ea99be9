// Assets over HTTP: addresses that change with their content, compressed beforehand, kept for a year.
import express from 'express';
import request from 'supertest';
import { assetsRouter, bouwAssets } from '../../../src/web/ui/assets.ts';

const assets = await bouwAssets();
const app = express().use(assetsRouter(assets));
const { stijl, lettertype, merkteken, eilanden } = assets.paden;

test('every asset is there, with its type, kept for a year', async () => {
  for (const [path, type] of [
    [stijl, 'text/css; charset=utf-8'],
    [lettertype, 'font/woff2'],
    [merkteken, 'image/svg+xml'],
    [eilanden['formulier'] ?? '', 'text/javascript; charset=utf-8'],
  ] as const) {
    const response = await request(app).get(path).expect(200);
    expect(response.headers['content-type']).toBe(type);
    expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  }
});

test('a browser that knows brotli gets it, another gets gzip or the plain bytes; each has its own ETag', async () => {
  const answers = await Promise.all(['br, gzip', 'gzip', 'identity'].map((coding) => request(app).get(stijl).set('Accept-Encoding', coding)));
  expect(answers.map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined]);
  expect(new Set(answers.map(({ headers }) => headers['etag'])).size).toBe(3);
  expect(answers.every(({ headers }) => headers['vary'] === 'Accept-Encoding')).toBe(true);
  // The client unpacks: all three are the same text.
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
});

test('what the browser has already is not sent again', async () => {
  const first = await request(app).get(stijl);
  await request(app).get(stijl).set('If-None-Match', String(first.headers['etag'])).expect(304);
});

test('the same content has the same address at every start; an unknown address is not found', async () => {
  expect((await bouwAssets()).paden).toEqual(assets.paden);
  await request(app).get('/assets/woo.0000000000000000.css').expect(404);
});
