// Test files that are shared beside the project and not part of it. Where they are absent, tests say so loudly and are skipped.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../../shared/data/', import.meta.url);
const MANUAL = process.env['WOOSTROOM_TESTDATA'];

const pathOf = (path: string): string => (MANUAL === undefined ? fileURLToPath(new URL(path, ROOT)) : `${MANUAL}/${path}`);

export const heeftGedeeldeData = existsSync(pathOf('.'));
if (!heeftGedeeldeData) console.warn('OVERGESLAGEN: de gedeelde testbestanden (../shared/data, of WOOSTROOM_TESTDATA) zijn er niet.');

/** `it` when the shared files are there, `it.skip` when not. */
export const itMetData = heeftGedeeldeData ? it : it.skip;

export const gedeeld = (path: string): Buffer => readFileSync(pathOf(path));

/** Names of the files with this extension in a shared folder; empty when the folder is absent. */
export const gedeeldeBestanden = (folder: string, extension: string): readonly string[] =>
  heeftGedeeldeData ? readdirSync(pathOf(folder)).filter((name) => name.endsWith(extension)).sort() : [];

/** Paths of all files below a shared folder; empty when it is absent. */
export const gedeeldeBestandenOnder = (folder: string): readonly string[] =>
  heeftGedeeldeData
    ? readdirSync(pathOf(folder), { recursive: true, withFileTypes: true })
        .filter((each) => each.isFile())
        .map(({ parentPath, name }) => `${folder}/${relative(pathOf(folder), join(parentPath, name))}`)
        .sort()
    : [];
