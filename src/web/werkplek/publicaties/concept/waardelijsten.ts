// The official lists as people choose from them: by name, with a code behind a name that two values share.
import { bestondTotEnMet, labelVan, waardenVan, type Bron } from '../../../../diwoo/lijsten/index.ts';
import type { Optie } from '../../../ui/formulier/keuze.tsx';

/** The lists that a person chooses from. */
export type Keuzelijstbron = Extract<Bron, 'organisatielijst' | 'themalijst' | 'documentsoortlijst' | 'taallijst'>;

const code = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1);

function namen(bron: Keuzelijstbron): ReadonlyMap<string, string> {
  const waarden = waardenVan(bron);
  const aantal = new Map<string, number>();
  for (const [, label] of waarden) aantal.set(label, (aantal.get(label) ?? 0) + 1);
  return new Map(waarden.map(([uri, label]) => [uri, aantal.get(label) === 1 ? label : `${label} (${code(uri)})`]));
}
const perUri: Readonly<Record<Keuzelijstbron, ReadonlyMap<string, string>>> = {
  organisatielijst: namen('organisatielijst'),
  themalijst: namen('themalijst'),
  documentsoortlijst: namen('documentsoortlijst'),
  taallijst: namen('taallijst'),
};
const klein = (naam: string): string => naam.trim().toLocaleLowerCase('nl');
const perNaam = (bron: Keuzelijstbron): ReadonlyMap<string, string> => new Map([...perUri[bron]].map(([uri, naam]) => [klein(naam), uri]));
const uris: Readonly<Record<Keuzelijstbron, ReadonlyMap<string, string>>> = {
  organisatielijst: perNaam('organisatielijst'),
  themalijst: perNaam('themalijst'),
  documentsoortlijst: perNaam('documentsoortlijst'),
  taallijst: perNaam('taallijst'),
};

/** How a value is called in a form; what the list does not have is shown as it is. */
export const naamVan = (bron: Keuzelijstbron, uri: string): string => perUri[bron].get(uri) ?? uri;

/**
 * The value that somebody means, by its name or its URI; null when the list does not have it.
 * An organisation that the list does not have may still be given by an https URI: it is then named without a code (ADR 20).
 */
export function uriUit(bron: Keuzelijstbron, tekst: string): string | null {
  const gevraagd = tekst.trim();
  if (labelVan(bron, gevraagd) !== null) return gevraagd;
  const gevonden = uris[bron].get(klein(gevraagd));
  if (gevonden !== undefined) return gevonden;
  return bron === 'organisatielijst' && gevraagd.startsWith('https://') && URL.canParse(gevraagd) ? gevraagd : null;
}

const opties = (bron: Keuzelijstbron): readonly Optie[] => [...perUri[bron]].map(([uri, naam]) => ({ waarde: uri, tekst: naam })).toSorted((a, b) => a.tekst.localeCompare(b.tekst, 'nl'));

export const TALEN: readonly Optie[] = opties('taallijst');
/** Names to choose from while typing. An organisation that no longer exists can be typed, but is not offered. */
export const NAMEN: Readonly<Record<Exclude<Keuzelijstbron, 'taallijst'>, readonly string[]>> = {
  organisatielijst: opties('organisatielijst').filter(({ waarde }) => bestondTotEnMet(waarde) === null).map(({ tekst }) => tekst),
  themalijst: opties('themalijst').map(({ tekst }) => tekst),
  documentsoortlijst: opties('documentsoortlijst').map(({ tekst }) => tekst),
};
