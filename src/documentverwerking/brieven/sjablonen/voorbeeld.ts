// A letter with invented facts, so that whoever edits a text sees what it becomes.
import type { Blok, BriefInhoud, Huisstijl } from '../model.ts';
import { vulSjabloon } from './invullen.ts';
import { SJABLONEN, type Sjablooncode } from './register.ts';
import type { Sjabloontekst, Veld } from './sjabloon.ts';
import { leesTekst } from './taal.ts';
import { aanhefVoor, namensOrgaan } from './vaste-delen.ts';
import { createVulling, type Waarde, type Waarden } from './waarden.ts';

const voorbeeldblokken = (tekst: string): readonly Blok[] => createVulling({}).blokken(leesTekst(tekst).knopen);

function waardeVan({ soort, voorbeeld }: Veld, gekozen: boolean): Waarde {
  switch (soort) {
    case 'tekst':
      return voorbeeld;
    case 'blok':
      return voorbeeldblokken(voorbeeld);
    case 'keuze':
      return gekozen;
  }
}

/** The example value of every field; `nee` are the choices that are not made. */
export const voorbeeldwaarden = (code: Sjablooncode, nee: readonly string[] = []): Waarden =>
  Object.fromEntries(Object.entries(SJABLONEN[code].velden).map(([naam, veld]) => [naam, waardeVan(veld, !nee.includes(naam))]));

/** @param woorden a text that was tested (`toetsSjabloon`) */
export const voorbeeldbrief = (code: Sjablooncode, woorden: Sjabloontekst, huisstijl: Huisstijl, datum: Temporal.PlainDate, nee: readonly string[] = []): BriefInhoud =>
  vulSjabloon(
    () => woorden,
    code,
    {
      huisstijl,
      geadresseerde: ['V. Voorbeeld', 'Dijkweg 1', '1234 AB Voorbeeldstad'],
      datum,
      kenmerk: 'WOO-2026-0012',
      aanhef: aanhefVoor('V. Voorbeeld'),
      ondertekening: namensOrgaan(huisstijl),
    },
    voorbeeldwaarden(code, nee),
  );
