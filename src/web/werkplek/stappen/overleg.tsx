// Screens: consultation on a large request, and its plan of partial decisions.
import type { PlanId } from '../../../kern/ids.ts';
import type { DeelplanAanvaarden, DeelplanAfwijzen, DeelplanVoorstellen, OverlegVastleggen } from '../../../toepassing/stappen/overleg.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import { datumtekst } from '../../ui/datumtekst.ts';
import { Keuzelijst, Vinkje } from '../../ui/formulier/keuze.tsx';
import { Tekstgebied } from '../../ui/formulier/tekst.tsx';
import { leesDatum } from '../../ui/formulier/leesdatum.ts';
import type { Invoerlezer } from './invoer.ts';
import type { Stapscherm, Stapzaak } from './scherm.ts';

export const overlegVastleggen: Stapscherm<OverlegVastleggen> = {
  titel: 'Overleg vastleggen',
  knop: 'Leg vast',
  gedaan: 'Het overleg staat in het dossier.',
  hulp: 'Is het verzoek zo groot dat u niet op tijd kunt beslissen? Dan moet u voor het einde van de termijn met de verzoeker overleggen over de volgorde. Overleg zelf geeft geen extra tijd.',
  opNaam: 'Overleg op',
  handeling: 'zaak.behandelen',
  groep: 'contact',
  velden: ({ invoer, fouten }) => (
    <>
      <Tekstgebied naam="verslag" label="Wat is er besproken?" waarde={invoer['verslag'] ?? ''} regels={6} fouten={fouten} />
      <Vinkje naam="overeenstemming" label="U werd het eens" aan={invoer['overeenstemming'] === 'ja'} magLeeg fouten={fouten} />
    </>
  ),
  lees: (lezer) => ({ verslag: lezer.tekst('verslag', 'Schrijf op wat er is besproken.'), overeenstemming: lezer.aan('overeenstemming') }),
  nu: () => true,
};

/** One part per line: "11-12-2026 de rapporten". */
function leesFasen(lezer: Invoerlezer): DeelplanVoorstellen['fasen'] {
  return lezer.regels('fasen').map((regel, i) => {
    const [, datum = '', omschrijving = ''] = /^(\S+)\s+(.+)$/.exec(regel) ?? [];
    const gelezen = leesDatum(datum);
    if (!gelezen.ok || omschrijving === '') lezer.fout('fasen', `Regel ${i + 1}: begin met een datum, dan een spatie en wat er in dat deel zit. Bijvoorbeeld: 11-12-2026 de rapporten`);
    return { nummer: i + 1, omschrijving, uiterlijk: gelezen.ok ? gelezen.datum : Temporal.PlainDate.from('2000-01-01') };
  });
}

export const deelplanVoorstellen: Stapscherm<DeelplanVoorstellen> = {
  titel: 'Plan voor deelbesluiten voorstellen',
  knop: 'Bevestig en verstuur',
  gedaan: 'Het voorstel is verstuurd. De verzoeker kan in Mijn Woo-verzoek akkoord gaan.',
  hulp: 'De datum verandert pas als de verzoeker schriftelijk akkoord gaat. Elke datum uit het plan is een toezegging.',
  opNaam: 'Verzonden op',
  handeling: 'termijn.wijzigen',
  groep: 'termijn',
  velden: ({ invoer, fouten }) => (
    <Tekstgebied naam="fasen" label="De delen" hulp="Per regel een deel: eerst de uiterste datum, dan wat erin zit. Bijvoorbeeld: 11-12-2026 de rapporten" waarde={invoer['fasen'] ?? ''} regels={5} fouten={fouten} />
  ),
  lees(lezer) {
    const fasen = leesFasen(lezer);
    if (fasen.length === 0) lezer.fout('fasen', 'Vul ten minste twee delen in.');
    return { fasen };
  },
  nu: () => true,
};

const voorgesteld = ({ tijdlijn }: Stapzaak): readonly { readonly waarde: PlanId; readonly tekst: string }[] => {
  const beantwoord = new Set(tijdlijn.flatMap(({ feit }) => (feit.type === 'DeelplanAanvaard' || feit.type === 'DeelplanAfgewezen' ? [feit.data.planId] : [])));
  return tijdlijn.flatMap(({ feit }) =>
    feit.type === 'DeelplanVoorgesteld' && !beantwoord.has(feit.data.planId)
      ? [{ waarde: feit.data.planId, tekst: `${feit.data.fasen.length} delen, voorgesteld op ${datumtekst(fromIsoDate(feit.data.voorgesteldOp))}` }]
      : [],
  );
};

export const deelplanAanvaarden: Stapscherm<DeelplanAanvaarden> = {
  titel: 'Akkoord op plan vastleggen',
  knop: 'Leg vast',
  gedaan: 'Het akkoord is vastgelegd. De laatste datum uit het plan is nu de uiterste datum.',
  hulp: 'Alleen als de verzoeker schriftelijk akkoord ging, voordat de termijn voorbij was.',
  opNaam: 'Akkoord op',
  handeling: 'termijn.wijzigen',
  velden: ({ invoer, fouten, bij }) => (
    <>
      <Keuzelijst naam="planId" label="Welk plan?" leeg="Kies een plan" waarde={invoer['planId'] ?? ''} opties={voorgesteld(bij)} fouten={fouten} />
      <Vinkje naam="schriftelijk" label="De verzoeker ging schriftelijk akkoord" aan={invoer['schriftelijk'] === 'ja'} fouten={fouten} />
    </>
  ),
  beginwaarden: (bij) => ({ planId: voorgesteld(bij)[0]?.waarde ?? '' }),
  lees: (lezer) => ({ planId: lezer.tekst('planId', 'Kies een plan.') as PlanId, langs: 'bericht', schriftelijk: lezer.aan('schriftelijk') }),
  nu: (bij) => voorgesteld(bij).length > 0,
};

export const deelplanAfwijzen: Stapscherm<DeelplanAfwijzen> = {
  titel: 'Afwijzing van plan vastleggen',
  knop: 'Leg vast',
  gedaan: 'Vastgelegd dat de verzoeker niet instemt.',
  hulp: 'De uiterste datum blijft zoals die is. U mag nog steeds in delen beslissen.',
  opNaam: 'Antwoord op',
  handeling: 'termijn.wijzigen',
  groep: 'termijn',
  velden: ({ invoer, fouten, bij }) => (
    <>
      <Keuzelijst naam="planId" label="Welk plan?" leeg="Kies een plan" waarde={invoer['planId'] ?? ''} opties={voorgesteld(bij)} fouten={fouten} />
      <Tekstgebied naam="tegenvoorstel" label="Tegenvoorstel van de verzoeker" waarde={invoer['tegenvoorstel'] ?? ''} regels={4} magLeeg fouten={fouten} />
    </>
  ),
  beginwaarden: (bij) => ({ planId: voorgesteld(bij)[0]?.waarde ?? '' }),
  lees: (lezer) => ({ planId: lezer.tekst('planId', 'Kies een plan.') as PlanId, tegenvoorstel: lezer.vrij('tegenvoorstel') }),
  nu: (bij) => voorgesteld(bij).length > 0,
};
