// Invented people of the demo: requesters, third parties and staff. Addresses end in .example and reach nobody.
import type { Rol } from '../../identiteit/rollen.ts';
import type { Verzoeker } from '../../verzoek/verzoeker.ts';

const VERZOEKERS = [
  'Sanne Jansen', 'Pieter Bakker', 'Fatima el Amrani', 'Kees van Dijk', 'Yara Visser', 'Thomas Mulder', 'Anke de Boer', 'Mehmet Yılmaz',
  'Lotte Smit', 'Bram Hendriks', 'Ilse Kuipers', 'Daan Vermeer', 'Noor Willems', 'Hugo Prins', 'Esmée Bos', 'Ravi Sharma',
] as const;

const kort = (naam: string): string => naam.normalize('NFKD').replaceAll(/[^A-Za-z ]/g, '').toLowerCase().replaceAll(' ', '.');

/** The `nummer`-th requester: most by mail, some by post, one without a name. */
export function verzoekerVan(nummer: number): Verzoeker {
  const naam = VERZOEKERS[nummer % VERZOEKERS.length] ?? VERZOEKERS[0];
  if (nummer % 11 === 7) return { naam: null, email: `verzoeker${nummer}@post.example`, postadres: null };
  return nummer % 5 === 3
    ? { naam, email: null, postadres: `Dorpsstraat ${nummer + 1}\n1234 AB Voorbeeldstad` }
    : { naam, email: `${kort(naam)}@post.example`, postadres: null };
}

export const WACHTWOORD = 'open overheid voor iedereen';

export const MEDEWERKERS: readonly { readonly naam: string; readonly email: string; readonly rollen: readonly Rol[] }[] = [
  { naam: 'Anouk de Vries', email: 'anouk@voorbeeldstad.example', rollen: ['behandelaar'] },
  { naam: 'Burak Yilmaz', email: 'burak@voorbeeldstad.example', rollen: ['behandelaar'] },
  { naam: 'Carla Jansen', email: 'carla@voorbeeldstad.example', rollen: ['coordinator', 'publicist'] },
  { naam: 'Joris Meijer', email: 'joris@voorbeeldstad.example', rollen: ['jurist'] },
  { naam: 'Wethouder Linde', email: 'linde@voorbeeldstad.example', rollen: ['beslisser'] },
  { naam: 'Petra Publicist', email: 'petra@voorbeeldstad.example', rollen: ['publicist'] },
  { naam: 'Bas Beheer', email: 'bas@voorbeeldstad.example', rollen: ['beheerder'] },
];
