// What kinds of files and their state at ingest are called.
import type { Innamestand, Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import type { Lidrol } from '../../../document/familie.ts';

const SOORT: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  doc: 'Word (oud)',
  xlsx: 'Excel',
  xls: 'Excel (oud)',
  pptx: 'PowerPoint',
  ppt: 'PowerPoint (oud)',
  odt: 'OpenDocument-tekst',
  ods: 'OpenDocument-rekenblad',
  odp: 'OpenDocument-presentatie',
  msg: 'E-mail (Outlook)',
  eml: 'E-mail',
  html: 'Webpagina',
  rtf: 'RTF',
  csv: 'CSV',
  tekst: 'Tekst',
  afbeelding: 'Afbeelding',
};

/** The kind of file by its content; what has no name of its own here is shown as it is stored. */
export const bestandssoorttekst = (soort: string): string => SOORT[soort] ?? soort;

export const INNAMESTAND: Readonly<Record<Innamestand, string>> = { wacht: 'Wacht op lezen', gelezen: 'Gelezen', onleesbaar: 'Niet te lezen', 'zonder-pdf': 'Gelezen, zonder PDF' };
export const BEVINDING: Readonly<Record<'blokkeert' | 'let-op' | 'geen', string>> = { blokkeert: 'Verborgen gegevens', 'let-op': 'Iets om op te letten', geen: 'Niets gevonden' };

const ROL: Readonly<Record<Lidrol, string>> = { bijlage: 'bijlage bij', ingebed: 'ingevoegd in', archieflid: 'uit een ingepakte bijlage bij' };
/** "bijlage bij 12"; null for what came by itself. */
export const familietekst = ({ ouder }: { readonly ouder: { readonly volgnummer: number; readonly rol: Lidrol } | null }): string | null => (ouder === null ? null : `${ROL[ouder.rol]} ${ouder.volgnummer}`);

/** "2 keer verborgen gegevens, 1 om op te letten"; empty when nothing was found. */
export function bevindingentekst({ bevindingen }: Pick<Inventarisdocument, 'bevindingen'>): string {
  const blokkades = bevindingen.filter(({ ernst }) => ernst === 'blokkeert').length;
  const rest = bevindingen.length - blokkades;
  return [blokkades === 0 ? null : `${blokkades} keer verborgen gegevens`, rest === 0 ? null : `${rest} om op te letten`].filter((deel) => deel !== null).join(', ');
}
