// What the command `document` prints: everything as JSON, or a short table in Dutch.
import { createHash } from 'node:crypto';
import { bestandssoortVan } from '../documentverwerking/herkennen.ts';
import type { Familielid, Ingenomen, Leesversie } from '../documentverwerking/innemen/index.ts';
import { stelVoor, type BekendePersoon } from '../documentverwerking/suggesties/index.ts';
import type { ValidationFailed } from '../kern/errors.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function leesversieAlsJson(leesversie: Leesversie): object {
  switch (leesversie.soort) {
    case 'zelf':
      return { soort: 'zelf' };
    case 'gemaakt':
      return { soort: 'gemaakt', maker: leesversie.maker, bytes: leesversie.pdf.byteLength, sha256: sha256(leesversie.pdf) };
    case 'geen':
      return { soort: 'geen', uitleg: leesversie.uitleg };
  }
}

/** People in the heads of a mail: their names are looked for in its text, and in what came along with it. */
const personenVan = ({ mail }: Ingenomen): readonly BekendePersoon[] =>
  mail === null ? [] : [...mail.van, ...mail.aan, ...mail.cc].map(({ naam, adres }) => ({ naam, adres, bron: 'mailkop' }));

function ingenomenAlsJson({ leesversie, paginas, datum, mail, leden: _leden, ...rest }: Ingenomen, personen: readonly BekendePersoon[]): object {
  const suggesties = stelVoor(paginas, { personen });
  return {
    ...rest,
    datum: datum?.toString() ?? null,
    aantalPaginas: paginas.length,
    paginas: paginas.map((pagina) => ({ ...pagina, suggesties: suggesties.filter((each) => each.pagina === pagina.nummer) })),
    mail: mail === null ? null : { ...mail, verzondenOp: mail.verzondenOp?.toString() ?? null },
    leesversie: leesversieAlsJson(leesversie),
  };
}

/** As the API answers (RFC 9457), so that one program reads both. */
const probleem = ({ fouten }: ValidationFailed): object => ({
  type: 'about:blank',
  title: 'Dit bestand is niet op te nemen',
  status: 422,
  detail: fouten.map(({ uitleg }) => uitleg).join(' '),
  errors: fouten.map(({ veld, uitleg }) => ({ field: veld, detail: uitleg })),
});

/** The report of one file, with its members under `familie`; of a refused one, the problem. */
export function documentAlsJson({ naam, rol, bytes, uitkomst, leden }: Familielid, bekend: readonly BekendePersoon[] = []): object {
  const personen = uitkomst.soort === 'ingenomen' ? [...bekend, ...personenVan(uitkomst.ingenomen)] : bekend;
  return {
    naam,
    ...(rol === null ? {} : { rol }),
    bytes: bytes.byteLength,
    sha256: sha256(bytes),
    ...(uitkomst.soort === 'ingenomen' ? ingenomenAlsJson(uitkomst.ingenomen, personen) : { soort: bestandssoortVan(bytes, naam), geweigerd: true, ...probleem(uitkomst.fout) }),
    familie: leden.map((lid) => documentAlsJson(lid, personen)),
  };
}

function* regels({ naam, bytes, uitkomst, leden }: Familielid, inspring: string): Generator<string> {
  yield `${inspring}${naam} (${bytes.byteLength} bytes)`;
  if (uitkomst.soort === 'geweigerd') {
    for (const { uitleg } of uitkomst.fout.fouten) yield `${inspring}  geweigerd      ${uitleg}`;
    return;
  }
  const { ingenomen } = uitkomst;
  const { leesversie } = ingenomen;
  const feiten: readonly (readonly [string, string | null])[] = [
    ['soort', `${ingenomen.soort} (${ingenomen.mediatype})`],
    ['titel', ingenomen.titel],
    ['datum', ingenomen.datum?.toString() ?? null],
    ['taal', ingenomen.taal],
    ['pagina’s', String(ingenomen.paginas.length)],
    ['leesversie', leesversie.soort === 'zelf' ? 'het bestand zelf' : leesversie.soort === 'gemaakt' ? `gemaakt met ${leesversie.maker}` : leesversie.uitleg],
    ['uit beeld', ingenomen.gelezenUitBeeld.length === 0 ? null : `pagina ${ingenomen.gelezenUitBeeld.join(', ')}`],
    ['virusscan', ingenomen.virusscan.soort === 'schoon' ? `schoon (${ingenomen.virusscan.scanner})` : ingenomen.virusscan.uitleg],
    ...ingenomen.bevindingen.map(({ ernst, uitleg }) => [ernst === 'blokkeert' ? 'blokkeert' : 'let op', uitleg] as const),
  ];
  for (const [label, waarde] of feiten) if (waarde !== null && waarde !== '') yield `${inspring}  ${label.padEnd(13)}  ${waarde}`;
  for (const lid of leden) yield* regels(lid, `${inspring}    `);
}

export const documentAlsTekst = (familie: Familielid): string => `${[...regels(familie, '')].join('\n')}\n`;
