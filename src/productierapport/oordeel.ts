// The judgement of a row. What is not surely one of the four is a fault: a document is never refused because of a typing error.
import { fout, gelezen, letOp, type Gelezen, type Rapportoordeel } from './model.ts';

const WOORDEN: Readonly<Record<Rapportoordeel, string>> = {
  openbaar: 'openbaar',
  deels_openbaar: 'deels openbaar',
  reeds_openbaar: 'reeds openbaar',
  niet_openbaar: 'niet openbaar',
};

/** Other words that can mean only one thing, without spaces and dashes. */
const OOK: Readonly<Record<string, Rapportoordeel>> = {
  openbaar: 'openbaar',
  volledigopenbaar: 'openbaar',
  geheelopenbaar: 'openbaar',
  deelsopenbaar: 'deels_openbaar',
  gedeeltelijkopenbaar: 'deels_openbaar',
  reedsopenbaar: 'reeds_openbaar',
  alopenbaar: 'reeds_openbaar',
  nietopenbaar: 'niet_openbaar',
  geheelnietopenbaar: 'niet_openbaar',
};

const TOEGESTAAN = 'Toegestaan: "openbaar", "deels openbaar", "reeds openbaar" of "niet openbaar".';
const bekend = new Map(Object.entries(WOORDEN).map(([oordeel, woord]) => [woord, OOK[oordeel.replace('_', '')]]));

export const oordeelwoord = (oordeel: Rapportoordeel): string => WOORDEN[oordeel];

export function leesOordeel(tekst: string): Gelezen<Rapportoordeel | null> {
  const klein = tekst.trim().toLowerCase();
  if (klein === '') {
    return gelezen(null, fout({ code: 'oordeel_leeg', waarde: null, uitleg: 'Er staat geen beoordeling.', toegestaan: TOEGESTAAN, watNu: 'Vul in of het document openbaar wordt.' }));
  }
  const oordeel = bekend.get(klein);
  if (oordeel !== undefined) return gelezen(oordeel);
  const ook = OOK[klein.replace(/[\s_\-.]+/g, '')];
  if (ook === undefined) {
    return gelezen(null, fout({ code: 'oordeel_onbekend', waarde: tekst, uitleg: `De beoordeling "${tekst.trim()}" kennen wij niet.`, toegestaan: TOEGESTAAN, watNu: 'Verbeter de beoordeling. Wij kiezen er nooit zelf een.' }));
  }
  return gelezen(ook, letOp({ code: 'oordeel_synoniem', waarde: tekst, uitleg: `"${tekst.trim()}" lezen wij als "${WOORDEN[ook]}".`, toegestaan: TOEGESTAAN, watNu: 'U hoeft niets te doen als dat klopt.' }));
}
