// Every text of a letter in one pass: to search in, or to make another letter with the same form.
import type { Blok, BriefInhoud, Cel } from './model.ts';

type Omzetting = (tekst: string) => string;

const metCel = (cel: Cel, zet: Omzetting): Cel => {
  if (typeof cel === 'string') return zet(cel);
  const adres = cel.adres === undefined ? undefined : zet(cel.adres);
  // An address with a hole in it leads nowhere.
  const { adres: _oud, ...rest } = cel;
  return { ...rest, tekst: zet(cel.tekst), ...(adres !== undefined && adres === cel.adres ? { adres } : {}) };
};

function metBlok(blok: Blok, zet: Omzetting): Blok {
  switch (blok.soort) {
    case 'kop':
    case 'alinea':
      return { ...blok, tekst: zet(blok.tekst) };
    case 'lijst':
      return { ...blok, punten: blok.punten.map(zet) };
    case 'tabel':
      return { ...blok, rijen: blok.rijen.map((rij) => rij.map((cel) => metCel(cel, zet))) };
  }
}

/** The letter with each text of its own put through `zet`; the body's own data and the headers of tables stay. */
export function metTeksten(brief: BriefInhoud, zet: Omzetting): BriefInhoud {
  const { ondertekening, rechtsmiddelen, bijlagen } = brief;
  const { ondertekenaar } = ondertekening;
  const blokken = (lijst: readonly Blok[]): readonly Blok[] => lijst.map((blok) => metBlok(blok, zet));
  return {
    ...brief,
    geadresseerde: brief.geadresseerde.map(zet),
    onderwerp: zet(brief.onderwerp),
    aanhef: zet(brief.aanhef),
    blokken: blokken(brief.blokken),
    ondertekening: { ...ondertekening, namens: ondertekening.namens.map(zet), ...(ondertekenaar === undefined ? {} : { ondertekenaar: { naam: zet(ondertekenaar.naam), functie: zet(ondertekenaar.functie) } }) },
    ...(rechtsmiddelen === undefined ? {} : { rechtsmiddelen: blokken(rechtsmiddelen) }),
    ...(bijlagen === undefined ? {} : { bijlagen: bijlagen.map((bijlage) => ({ ...bijlage, titel: zet(bijlage.titel), blokken: blokken(bijlage.blokken) })) }),
  };
}

export function tekstenVan(brief: BriefInhoud): readonly string[] {
  const teksten: string[] = [];
  metTeksten(brief, (tekst) => {
    teksten.push(tekst);
    return tekst;
  });
  return teksten;
}
