// The grounds of a row, checked against the law: those of the Woo, and those of the Wob that old decisions still name.
import { grondVan, normaliseerGrond } from '../wet/index.ts';
import { fout, gelezen, letOp, type Gelezen, type Opmerking, type Rapportgrond } from './model.ts';

/** Wob art. 10 and 11, the law until 1 May 2022. */
const WOB: Readonly<Record<string, string>> = {
  '10.1a': 'Eenheid van de Kroon',
  '10.1b': 'Veiligheid van de Staat',
  '10.1c': 'Vertrouwelijk verstrekte bedrijfs- en fabricagegegevens',
  '10.1d': 'Bijzondere persoonsgegevens',
  '10.2a': 'Internationale betrekkingen',
  '10.2b': 'Economische of financiële belangen',
  '10.2c': 'Opsporing en vervolging van strafbare feiten',
  '10.2d': 'Inspectie, controle en toezicht',
  '10.2e': 'Eerbiediging van de persoonlijke levenssfeer',
  '10.2f': 'Geadresseerde als eerste kennis',
  '10.2g': 'Onevenredige bevoordeling of benadeling',
  '11.1': 'Persoonlijke beleidsopvattingen',
};

const TOEGESTAAN = 'Toegestaan: gronden van de Woo, zoals 5.1.2e of 5.2.1. Meer gronden scheidt u met een puntkomma.';

/** `5.1.2.e` as people write it: `5.1.2e`. Of the Wob: `Wob 10.2e`. */
export const grondnotatie = ({ wet, code }: Rapportgrond): string => (wet === 'wob' ? `Wob ${code}` : code.replace(/\.([a-z])$/, '$1'));

export const grondlabel = ({ wet, code }: Rapportgrond): string => (wet === 'wob' ? WOB[code] : grondVan(code)?.label) ?? code;

interface Gronden {
  readonly gronden: readonly Rapportgrond[];
  readonly dubbel: boolean;
}

function wobVan(tekst: string): Rapportgrond | null {
  const kaal = tekst
    .toLowerCase()
    .replace(/\b(?:artikel|art|wob)\b\.?/g, ' ')
    .replace(/[\s,]*\b(?:lid|onder|sub)\b\.?\s*/g, '.')
    .replace(/\s+/g, '')
    .replace(/^\.+|\.+$/g, '')
    .replace(/(\d)\.([a-g])$/, '$1$2');
  return WOB[kaal] === undefined ? null : { wet: 'wob', code: kaal };
}

function leesGrond(tekst: string): Gelezen<Rapportgrond | null> {
  const code = normaliseerGrond(tekst);
  if (code !== null) return gelezen({ wet: 'woo', code });
  if (/^(art(ikel)?\.?\s*)?5\.2$/i.test(tekst)) {
    return gelezen(
      { wet: 'woo', code: '5.2.1' },
      letOp({ code: 'grond_zonder_lid', waarde: tekst, uitleg: `"${tekst}" noemt geen lid. Wij lezen het als 5.2.1, persoonlijke beleidsopvattingen.`, watNu: 'Geldt een ander lid? Schrijf dan bijvoorbeeld 5.2.3.' }),
    );
  }
  const oud = wobVan(tekst);
  if (oud !== null) {
    return gelezen(
      oud,
      letOp({
        code: 'grond_oude_wet',
        waarde: tekst,
        uitleg: `"${tekst}" is een grond uit de oude wet, de Wob. Die geldt niet meer sinds 1 mei 2022. Wij nemen de grond over als "${grondnotatie(oud)}".`,
        watNu: 'Is het besluit van na die dag? Schrijf dan de grond uit de Woo.',
      }),
    );
  }
  return gelezen(null, fout({ code: 'grond_onbekend', waarde: tekst, uitleg: `De wet kent geen grond "${tekst}".`, toegestaan: TOEGESTAAN, watNu: 'Verbeter de grond. Staan er meer gronden in? Zet er een puntkomma tussen.' }));
}

const sleutel = ({ wet, code }: Rapportgrond): string => `${wet} ${code}`;

export function leesGronden(tekst: string): Gelezen<Gronden> {
  const delen = tekst.split(/[;\n]/).map((deel) => deel.trim()).filter((deel) => deel !== '');
  const dubbel = delen.some((deel) => deel.toLowerCase() === 'dubbel');
  const uitkomsten = delen.filter((deel) => deel.toLowerCase() !== 'dubbel').map(leesGrond);
  const opmerkingen: Opmerking[] = uitkomsten.flatMap((each) => each.opmerkingen);
  const uniek = new Map(uitkomsten.flatMap(({ waarde }) => (waarde === null ? [] : [[sleutel(waarde), waarde] as const])));
  return { waarde: { gronden: [...uniek.values()], dubbel }, opmerkingen };
}
