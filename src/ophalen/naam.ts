// What a fetched file is called: as its sender says, else the end of its address. Only a hint, and never a path.
const GECODEERD = /filename\*\s*=\s*utf-8''([^;]+)/i;
const GEWOON = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]+))/i;

function ontcijfer(tekst: string): string {
  try {
    return decodeURIComponent(tekst);
  } catch {
    return tekst;
  }
}

/** Without folders and without what breaks a screen. */
function schoon(naam: string): string {
  // eslint-disable-next-line no-control-regex -- that is what is taken out
  const laatste = naam.split(/[\\/]/).at(-1)?.replaceAll(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '').normalize('NFC').trim().slice(0, 200) ?? '';
  return laatste === '.' || laatste === '..' ? '' : laatste;
}

/** @param gezegd the header `Content-Disposition` (RFC 6266) */
export function bestandsnaamVan(adres: URL, gezegd: string | undefined): string {
  const gecodeerd = GECODEERD.exec(gezegd ?? '')?.[1];
  const [, aangehaald, los] = GEWOON.exec(gezegd ?? '') ?? [];
  const uitKop = gecodeerd === undefined ? (aangehaald ?? los ?? '') : ontcijfer(gecodeerd.trim());
  return [schoon(uitKop), schoon(ontcijfer(adres.pathname))].find((naam) => naam !== '') ?? 'bestand';
}
