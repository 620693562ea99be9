// A mailbox (RFC 4155): mails one after another, each a member.
import type { Lid } from '../../port.ts';
import { OntledenMislukt } from '../fout.ts';

const SCHEIDING = /(?:^|\r?\n\r?\n)From \S+ [^\r\n]*\d{4}[^\r\n]*\r?\n/g;

/** @throws OntledenMislukt too many mails */
export function ontleedMbox(bytes: Uint8Array, maxLeden: number, geefLid: (lid: Lid) => void): void {
  const inhoud = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const koppen = [...inhoud.matchAll(SCHEIDING)];
  if (koppen.length > maxLeden) throw new OntledenMislukt('te-veel-leden');
  koppen.forEach((kop, nummer) => {
    const mail = inhoud.slice(kop.index + kop[0].length, koppen[nummer + 1]?.index ?? inhoud.length);
    // Lines of a mail that begin with "From " were quoted to tell them apart.
    geefLid({ naam: `e-mail ${nummer + 1}.eml`, rol: 'archieflid', bytes: Uint8Array.from(Buffer.from(mail.replace(/^>(>*From )/gm, '$1'), 'latin1')) });
  });
}
