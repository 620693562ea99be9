// The rows of a report that is read in, and what is wrong with it, as files.
import type { Tabel } from '../../../uitvoer/index.ts';
import { grondnotatie, oordeelwoord } from '../../../productierapport/index.ts';
import type { Beeldmelding, Beeldrij } from './beeld.ts';

export const rijentabel = (rijen: readonly Beeldrij[]): Tabel<Beeldrij> => ({
  naam: 'productierapport',
  rijen,
  kolommen: [
    { titel: 'Rij', soort: 'getal', waarde: ({ rij }) => rij.rij },
    { titel: 'Nummer', soort: 'tekst', waarde: ({ rij }) => rij.documentnummer },
    { titel: 'Document', soort: 'tekst', waarde: ({ rij }) => rij.titel, breedte: 40 },
    { titel: 'Datum', soort: 'datum', waarde: ({ rij }) => rij.datum },
    { titel: 'Oordeel', soort: 'tekst', waarde: ({ rij }) => (rij.oordeel === null ? null : oordeelwoord(rij.oordeel)) },
    { titel: 'Gronden', soort: 'tekst', waarde: ({ rij }) => rij.gronden.map(grondnotatie).join('; ') },
    { titel: 'Familie', soort: 'getal', waarde: ({ rij }) => rij.familie },
    { titel: 'Thread', soort: 'getal', waarde: ({ rij }) => rij.thread },
    { titel: 'Opgeschort', soort: 'jaNee', waarde: ({ rij }) => rij.opgeschort },
    { titel: 'Bestand', soort: 'tekst', waarde: ({ bestand }) => bestand?.naam ?? null, breedte: 30 },
    { titel: 'Fouten', soort: 'tekst', waarde: ({ fouten }) => fouten.join(' '), breedte: 60, toon: 'fout' },
    { titel: 'Waarschuwingen', soort: 'tekst', waarde: ({ waarschuwingen }) => waarschuwingen.join(' '), breedte: 60 },
  ],
});

export const meldingentabel = (meldingen: readonly Beeldmelding[]): Tabel<Beeldmelding> => ({
  naam: 'meldingen',
  rijen: meldingen,
  kolommen: [
    { titel: 'Soort', soort: 'tekst', waarde: ({ ernst }) => (ernst === 'fout' ? 'Fout' : 'Waarschuwing') },
    { titel: 'Rij', soort: 'getal', waarde: ({ rij }) => rij },
    { titel: 'Plaats', soort: 'tekst', waarde: ({ plaats }) => plaats, breedte: 40 },
    { titel: 'Uitleg', soort: 'tekst', waarde: ({ uitleg }) => uitleg, breedte: 90 },
  ],
});
