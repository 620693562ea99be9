// Takes a redacted file apart into its objects and puts it together again, so that tests can break one thing in a real one.
import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';

export interface Deel {
  readonly nummer: number;
  /** The object, or the dictionary of a stream without its length. */
  velden: string;
  /** Unpacked when it was packed. */
  data: Buffer | null;
}

export function ontleed(bytes: Buffer): { readonly delen: readonly Deel[]; readonly trailer: string } {
  const tekst = bytes.toString('latin1');
  const tabel = Number(/startxref\n(\d+)\n/.exec(tekst.slice(-40))![1]);
  const plaatsen = [...tekst.slice(tabel).matchAll(/(\d{10}) 00000 n/g)].map(([, plaats]) => Number(plaats));
  const delen = plaatsen.map((plaats, index): Deel => {
    const kop = `${index + 1} 0 obj\n`;
    const begin = plaats + kop.length;
    const stroom = tekst.indexOf('\nstream\n', begin);
    const einde = tekst.indexOf('\nendobj\n', begin);
    if (stroom < 0 || stroom > einde) return { nummer: index + 1, velden: tekst.slice(begin, einde), data: null };
    const velden = tekst.slice(begin, stroom);
    const lengte = Number(/\/Length (\d+)/.exec(velden)![1]);
    const ruw = bytes.subarray(stroom + '\nstream\n'.length, stroom + '\nstream\n'.length + lengte);
    return { nummer: index + 1, velden: velden.replace(/\/Length \d+/, ''), data: velden.includes('/FlateDecode') ? inflateSync(ruw) : Buffer.from(ruw) };
  });
  return { delen, trailer: /trailer\n<<(.*)>>\nstartxref/s.exec(tekst.slice(tabel))![1]! };
}

/** @param eigenId the identity that belongs to these bytes; else the one of the file that was taken apart stays */
export function voegSamen({ delen, trailer }: ReturnType<typeof ontleed>, eigenId = true): Buffer {
  const stukken: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const plaatsen: number[] = [];
  let lengte = stukken[0]!.length;
  const zet = (stuk: Buffer): void => {
    stukken.push(stuk);
    lengte += stuk.length;
  };
  for (const { nummer, velden, data } of delen) {
    plaatsen.push(lengte);
    if (data === null) zet(Buffer.from(`${nummer} 0 obj\n${velden}\nendobj\n`, 'latin1'));
    else {
      const ruw = velden.includes('/FlateDecode') ? deflateSync(data) : data;
      zet(Buffer.concat([Buffer.from(`${nummer} 0 obj\n${velden.replace(/>>$/, `/Length ${ruw.length}>>`)}\nstream\n`, 'latin1'), ruw, Buffer.from('\nendstream\nendobj\n')]));
    }
  }
  const tabel = plaatsen.map((plaats) => `${String(plaats).padStart(10, '0')} 00000 n \n`).join('');
  const id = createHash('sha256').update(Buffer.concat(stukken)).digest('hex').slice(0, 32);
  const slot = (eigenId ? trailer.replace(/\/ID ?\[.*?\]/s, `/ID[<${id}><${id}>]`) : trailer).replace(/\/Size \d+/, `/Size ${delen.length + 1}`);
  const eind = `xref\n0 ${delen.length + 1}\n0000000000 65535 f \n${tabel}trailer\n<<${slot}>>\nstartxref\n${lengte}\n%%EOF\n`;
  return Buffer.concat([...stukken, Buffer.from(eind, 'latin1')]);
}
