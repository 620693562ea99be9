// Stylesheet, font, mark and browser islands: built in memory at start, served under names that change with their content.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'esbuild';
import { Router, type Request } from 'express';
import type { Pad } from './link.tsx';
import { MERKTEKEN } from './merkteken.ts';
import { bouwStijl, LETTERTYPE } from './stijl/bouw.ts';

/** Addresses that a page refers to. */
export interface AssetPaden {
  readonly stijl: Pad;
  readonly lettertype: Pad;
  readonly merkteken: Pad;
  /** By file name in `eilanden/`, without `.ts`. */
  readonly eilanden: Readonly<Record<string, Pad>>;
}

export interface AssetBestand {
  readonly mediatype: string;
  readonly etag: string;
  readonly identity: Buffer;
  readonly gzip?: Buffer;
  readonly br?: Buffer;
}

export interface Assets {
  readonly paden: AssetPaden;
  readonly bestanden: ReadonlyMap<string, AssetBestand>;
}

const EILANDEN = join(import.meta.dirname, 'eilanden');
const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

async function bouwEilanden(): Promise<readonly (readonly [string, Buffer])[]> {
  const files = (await readdir(EILANDEN)).filter((name) => /\.tsx?$/.test(name));
  const { outputFiles } = await build({
    entryPoints: files.map((name) => join(EILANDEN, name)),
    outdir: 'eilanden',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['chrome111', 'firefox114', 'safari16.4'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles.map((file) => [basename(file.path, '.js'), Buffer.from(file.contents)] as const);
}

async function maakBestand(identity: Buffer, mediatype: string, compress: boolean): Promise<AssetBestand> {
  const etag = createHash('sha256').update(identity).digest('hex').slice(0, 16);
  if (!compress) return { mediatype, etag, identity };
  const [small, smaller] = await Promise.all([
    gzipped(identity, { level: 9 }),
    // 9 of 11: the last two levels cost ten times the time at start for two per cent.
    brotlied(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  ]);
  return { mediatype, etag, identity, gzip: small, br: smaller };
}

/** Builds everything the browser loads besides pages. Takes well under a second; nothing is written to disk. */
export async function bouwAssets(): Promise<Assets> {
  const bestanden = new Map<string, AssetBestand>();
  const add = async (name: string, extension: string, bytes: Buffer, mediatype: string, compress = true): Promise<Pad> => {
    const file = await maakBestand(bytes, mediatype, compress);
    const path: Pad = `/assets/${name}.${file.etag}.${extension}`;
    bestanden.set(path, file);
    return path;
  };
  const lettertype = await add('source-sans-3', 'woff2', await readFile(LETTERTYPE), 'font/woff2', false);
  const [stijl, merkteken, eilanden] = await Promise.all([
    bouwStijl(lettertype).then((css) => add('woo', 'css', Buffer.from(css), 'text/css; charset=utf-8')),
    add('merk', 'svg', Buffer.from(MERKTEKEN), 'image/svg+xml'),
    bouwEilanden().then((scripts) =>
      Promise.all(scripts.map(async ([name, code]) => [name, await add(name, 'js', code, 'text/javascript; charset=utf-8')] as const)),
    ),
  ]);
  return { paden: { stijl, lettertype, merkteken, eilanden: Object.fromEntries(eilanden) }, bestanden };
}

const kiesCodering = (request: Request, file: AssetBestand): 'br' | 'gzip' | 'identity' =>
  file.br === undefined ? 'identity' : request.acceptsEncodings('br') ? 'br' : request.acceptsEncodings('gzip') ? 'gzip' : 'identity';

/** Serves the assets: compressed beforehand, kept by browsers for a year because the address changes with the content. */
export function assetsRouter(assets: Assets): Router {
  const router = Router();
  router.get('/assets/:naam', (request, response, next) => {
    const file = assets.bestanden.get(request.path);
    if (!file) {
      next();
      return;
    }
    const coding = kiesCodering(request, file);
    const body = file[coding] ?? file.identity;
    response.set({
      'Content-Type': file.mediatype,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      ETag: `"${file.etag}-${coding}"`,
    });
    if (coding !== 'identity') response.set('Content-Encoding', coding);
    // express answers 304 itself when the ETag matches.
    response.send(body);
  });
  return router;
}
