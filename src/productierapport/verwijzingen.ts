// What rows say about each other: a number that is there twice, and references to other rows.
import type { Indeling } from './kolommen.ts';
import { fout, letOp, type Melding, type Rapportrij } from './model.ts';
import type { Gelezenrij } from './rij.ts';

/** A number belongs to one document: every later row with the same one is a fault. */
export function dubbelen(rijen: readonly Rapportrij[], { plaatsen }: Indeling): readonly Melding[] {
  const eerste = new Map<string, number>();
  const meldingen: Melding[] = [];
  for (const { rij, documentnummer } of rijen) {
    if (documentnummer === null) continue;
    const al = eerste.get(documentnummer);
    if (al === undefined) eerste.set(documentnummer, rij);
    else {
      meldingen.push({
        rij,
        kolom: plaatsen.get('id')?.plek ?? null,
        ...fout({ code: 'documentnummer_dubbel', waarde: documentnummer, uitleg: `Het documentnummer "${documentnummer}" staat ook in rij ${al}.`, toegestaan: 'Elk nummer één keer. Hoofdletters maken geen verschil.', watNu: 'Geef een van de twee een ander nummer, of haal een rij weg.' }),
      });
    }
  }
  return meldingen;
}

/** Finds rows by their whole number, or by their id where only one row has it. */
export function zoeker(rijen: readonly Rapportrij[]): (naam: string) => Rapportrij | null {
  const perNummer = new Map<string, Rapportrij>();
  const perId = new Map<string, Rapportrij | null>();
  for (const rij of rijen) {
    if (rij.documentnummer !== null && !perNummer.has(rij.documentnummer)) perNummer.set(rij.documentnummer, rij);
    if (rij.id !== null) perId.set(rij.id, perId.has(rij.id) ? null : rij);
  }
  return (naam) => perNummer.get(naam) ?? perId.get(naam) ?? null;
}

/** Puts the document numbers in the place of what the cells say; a reference to nothing is a fault, never dropped. */
export function verwijs(gelezen: readonly Gelezenrij[], { plaatsen }: Indeling): { readonly rijen: readonly Rapportrij[]; readonly meldingen: readonly Melding[] } {
  const alle = gelezen.map(({ rij }) => rij);
  const vind = zoeker(alle);
  const kolom = plaatsen.get('gerelateerd')?.plek ?? null;
  const meldingen: Melding[] = [];
  const rijen = gelezen.map(({ rij, verwijzingen }) => {
    if (verwijzingen.length === 0) return rij;
    const gerelateerd: string[] = [];
    for (const naam of verwijzingen) {
      // Within its own series first: `1001` of this matter, not of another one.
      const reeks = rij.publicatiecontext ?? rij.matter;
      const doel = (reeks === null ? null : vind(`${reeks}-${naam}`.toLowerCase())) ?? vind(naam);
      if (doel?.documentnummer === undefined || doel.documentnummer === null) {
        meldingen.push({ rij: rij.rij, kolom, ...fout({ code: 'verwijzing_onbekend', waarde: naam, uitleg: `De rij verwijst naar document "${naam}". Dat staat niet in dit rapport.`, toegestaan: 'Toegestaan: een ID uit dit rapport, of matter-ID. Meer nummers scheidt u met een puntkomma.', watNu: 'Verbeter het nummer, of voeg de rij toe.' }) });
      } else if (doel === rij) {
        meldingen.push({ rij: rij.rij, kolom, ...letOp({ code: 'verwijzing_naar_zichzelf', waarde: naam, uitleg: 'Deze rij verwijst naar zichzelf. Wij slaan die verwijzing over.', watNu: 'Bedoelde u een ander document? Verbeter dan het nummer.' }) });
      } else gerelateerd.push(doel.documentnummer);
    }
    return { ...rij, gerelateerd };
  });
  return { rijen, meldingen };
}
