// A message from Outlook (MS-OXMSG): heads, body, members. Appointments, contacts and notes are messages too.
import { decompressRTF } from '@kenjiuno/decompressrtf';
import msgreader, { type FieldsData } from '@kenjiuno/msgreader';
import type { Blok } from '../../../brieven/model.ts';
import type { Adres, Lid } from '../../port.ts';
import type { Bevindingsoort } from '../bevindingen.ts';
import { OntledenMislukt } from '../fout.ts';
import { leesHtml } from '../tekst/html.ts';
import { ledennaam } from '../archief/ledennaam.ts';
import { alineasVan } from '../leesversie.ts';
import { berichtnummers, moment } from './mail.ts';
import { zetMail } from './mailopmaak.ts';
import type { Mailgegevens, Ontleding } from '../protocol.ts';
import { isVerpakteHtml, pakHtmlUit } from '../tekst/rtfhtml.ts';
import { leesRtf } from '../tekst/rtftekst.ts';
import { leesTekstAls } from '../tekst/tekst.ts';

/** Properties that the reader has no name for (MS-OXPROPS): PidTagInReplyToId and PidTagInternetReferences. */
const IN_ANTWOORD_OP = '1042';
const VERWIJZINGEN = '1039';
const CODERING: Readonly<Record<number, string>> = { 20127: 'windows-1252', 28591: 'iso-8859-1', 28592: 'iso-8859-2', 28605: 'iso-8859-15', 50220: 'iso-2022-jp', 51949: 'euc-kr', 65001: 'utf-8', 932: 'shift_jis', 936: 'gbk' };

const eigenschap = ({ rawProps = [] }: FieldsData, nummer: string): string | undefined => {
  const waarde = rawProps.find(({ propertyTag }) => propertyTag?.toLowerCase().startsWith(nummer))?.value;
  return typeof waarde === 'string' ? waarde : undefined;
};

/** One head of the mail as it travelled, when Outlook kept those. */
function kop({ headers }: FieldsData, naam: string): string | undefined {
  const gevouwen = new RegExp(`^${naam}:((?:.*\\r?\\n[ \\t])*.*)$`, 'im').exec(headers ?? '');
  return gevouwen?.[1]?.replace(/\r?\n[ \t]+/g, ' ').trim();
}

const adresVan = ({ name = '', smtpAddress, email = '' }: FieldsData): Adres => ({ naam: name, adres: smtpAddress ?? (email.includes('@') ? email : '') });

function afzender({ senderName = '', senderSmtpAddress, sentRepresentingSmtpAddress, senderEmail = '' }: FieldsData): readonly Adres[] {
  const adres = senderSmtpAddress ?? sentRepresentingSmtpAddress ?? (senderEmail.includes('@') ? senderEmail : '');
  return senderName === '' && adres === '' ? [] : [{ naam: senderName, adres }];
}

function gegevensVan(velden: FieldsData): Mailgegevens {
  const geadresseerden = (soort: 'to' | 'cc'): readonly Adres[] => (velden.recipients ?? []).filter(({ recipType }) => recipType === soort).map(adresVan);
  return {
    messageId: berichtnummers(velden.messageId ?? kop(velden, 'message-id'))[0] ?? null,
    inReplyTo: berichtnummers(kop(velden, 'in-reply-to') ?? eigenschap(velden, IN_ANTWOORD_OP))[0] ?? null,
    references: berichtnummers(kop(velden, 'references') ?? eigenschap(velden, VERWIJZINGEN)),
    onderwerp: (velden.subject ?? '').replace(/\s+/g, ' ').trim(),
    verzondenOp: moment(velden.clientSubmitTime) ?? moment(velden.messageDeliveryTime) ?? moment(velden.creationTime),
    van: afzender(velden),
    aan: geadresseerden('to'),
    cc: geadresseerden('cc'),
  };
}

interface Inhoud {
  readonly blokken: readonly Blok[];
  readonly bevindingen: readonly Bevindingsoort[];
}
const LEEG: Inhoud = { blokken: [], bevindingen: [] };

function vanRtf(ingepakt: Uint8Array): Inhoud {
  const rtf = Uint8Array.from(decompressRTF([...ingepakt]));
  if (isVerpakteHtml(rtf)) return leesHtml(pakHtmlUit(rtf));
  const { tekst, bevindingen } = leesRtf(rtf);
  return { blokken: alineasVan(tekst), bevindingen };
}

/** The richest form that says something: web page, wrapped web page or RTF, plain text. */
function inhoudVan({ html, bodyHtml, compressedRtf, body, internetCodepage }: FieldsData): Inhoud {
  const pagina = html !== undefined ? leesTekstAls(html, CODERING[internetCodepage ?? 0] ?? null) : (bodyHtml ?? '');
  const vormen: readonly (() => Inhoud)[] = [
    () => (pagina.trim() === '' ? LEEG : leesHtml(pagina)),
    () => (compressedRtf === undefined ? LEEG : vanRtf(compressedRtf)),
    () => ({ blokken: alineasVan(body ?? ''), bevindingen: [] }),
  ];
  for (const vorm of vormen) {
    const inhoud = vorm();
    if (inhoud.blokken.length > 0) return inhoud;
  }
  return LEEG;
}

/** Nothing when the attachment cannot be taken out: a drawing of another program, or a link to a file elsewhere. */
function lidVan(reader: InstanceType<typeof msgreader.default>, bijlage: FieldsData, nummer: number): readonly Lid[] {
  try {
    const { fileName, content } = reader.getAttachment(bijlage);
    const naam = bijlage.innerMsgContent === true ? `${bijlage.innerMsgContentFields?.subject ?? bijlage.name ?? 'bericht'}.msg` : (bijlage.fileName ?? fileName);
    return [{ naam: ledennaam(naam.replaceAll('/', '-'), `bijlage ${nummer + 1}`), rol: bijlage.attachmentHidden === true ? 'ingebed' : 'bijlage', bytes: Uint8Array.from(content) }];
  } catch {
    return [];
  }
}

export function ontleedMsg(bytes: Uint8Array, geefLid: (lid: Lid) => void): Ontleding {
  const reader = new msgreader.default(new DataView(Uint8Array.from(bytes).buffer));
  reader.parserConfig = { includeRawProps: true };
  const velden = reader.getFileData();
  if (velden.error !== undefined) throw new OntledenMislukt('beschadigd');
  const bijlagen = velden.attachments ?? [];
  const leden = bijlagen.flatMap((bijlage, nummer) => lidVan(reader, bijlage, nummer));
  leden.forEach(geefLid);
  const { blokken, bevindingen } = inhoudVan(velden);
  const bcc = (velden.recipients ?? []).filter(({ recipType }) => recipType === 'bcc').map(adresVan);
  const soorten = new Set<Bevindingsoort>(bevindingen);
  if (leden.length < bijlagen.length) soorten.add('niet-onderzocht');
  if (bcc.length > 0) soorten.add('verborgen-geadresseerden');
  if (/SMIME$/i.test(velden.messageClass ?? '')) soorten.add('versleutelde-inhoud');
  return zetMail({ koppen: gegevensVan(velden), bcc, blokken, leden }, soorten);
}
