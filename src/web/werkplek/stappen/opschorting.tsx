// Screens: other suspensions, their end, and telling that the decision will be late.
import type { Opschorten, OpschortingBeeindigen, TeLaatMelden } from '../../../toepassing/stappen/opschorting.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import { grondnaam } from '../../../wet/termijnen/teksten.ts';
import { datumtekst } from '../../ui/datumtekst.ts';
import { Keuzelijst, Radio } from '../../ui/formulier/keuze.tsx';
import { Datumveld, Tekstgebied } from '../../ui/formulier/tekst.tsx';
import type { Stapscherm, Stapzaak } from './scherm.ts';

const GRONDEN = ['overmacht', 'vertraging-verzoeker', 'buitenland'] as const;

export const opschorten: Stapscherm<Opschorten> = {
  titel: 'Opschorten om een andere reden',
  knop: 'Bevestig en verstuur',
  gedaan: 'De termijn staat stil. De verzoeker krijgt bericht.',
  hulp: 'Overmacht is iets wat niemand kon voorzien en buiten uw macht ligt. Drukte of ziekte is dat niet.',
  opNaam: 'Verzoeker bericht op',
  handeling: 'termijn.wijzigen',
  groep: 'termijn',
  velden: ({ invoer, fouten }) => (
    <>
      <Radio
        naam="grond"
        label="Waarom?"
        waarde={invoer['grond'] ?? ''}
        opties={[
          { waarde: 'overmacht', tekst: 'Overmacht', hulp: 'Awb art. 4:15 lid 2, onder c' },
          { waarde: 'vertraging-verzoeker', tekst: 'De verzoeker veroorzaakt vertraging', hulp: 'Awb art. 4:15 lid 2, onder b' },
          { waarde: 'buitenland', tekst: 'Informatie nodig van een overheid in het buitenland', hulp: 'Awb art. 4:15 lid 1, onder b. De termijn staat stil vanaf de dag na het bericht.' },
        ]}
        fouten={fouten}
      />
      <Datumveld naam="vanaf" label="Eerste dag van stilstand" waarde={invoer['vanaf'] ?? ''} fouten={fouten} />
      <Datumveld naam="verwachtTot" label="Verwacht tot en met" hulp="Moet bij overmacht. Verandert de datum niet." waarde={invoer['verwachtTot'] ?? ''} magLeeg fouten={fouten} />
      <Tekstgebied naam="toelichting" label="Uitleg aan de verzoeker" waarde={invoer['toelichting'] ?? ''} regels={4} fouten={fouten} />
    </>
  ),
  beginwaarden: ({ vandaag }) => ({ vanaf: datumtekst(vandaag, 'cijfers') }),
  lees: (lezer) => ({
    grond: lezer.keuze('grond', GRONDEN, 'Kies waarom de termijn stilstaat.'),
    vanaf: lezer.datum('vanaf'),
    verwachtTot: lezer.misschienDatum('verwachtTot'),
    toelichting: lezer.tekst('toelichting', 'Leg aan de verzoeker uit waarom de tijd stilstaat.'),
  }),
  nu: () => true,
};

const lopend = ({ tijdlijn }: Stapzaak): readonly { readonly waarde: string; readonly tekst: string }[] => {
  const weg = new Set(tijdlijn.flatMap(({ feit }) => (feit.type === 'OpschortingGeeindigd' ? [feit.data.opschorting] : feit.type === 'RegistratieVervallen' ? [feit.data.revisie] : [])));
  return tijdlijn.flatMap(({ feit, revision }) =>
    feit.type === 'OpschortingIngegaan' && !weg.has(revision) ? [{ waarde: String(revision), tekst: `${grondnaam[feit.data.grond]}, vanaf ${datumtekst(fromIsoDate(feit.data.vanaf))}` }] : [],
  );
};

export const opschortingBeeindigen: Stapscherm<OpschortingBeeindigen> = {
  titel: 'Opschorting beëindigen',
  knop: 'Leg vast',
  gedaan: 'De stilstand is voorbij. Meld de verzoeker de nieuwe datum.',
  hulp: 'Bij informatie uit het buitenland: de dag waarop de informatie kwam. Anders: de laatste dag van stilstand.',
  opNaam: 'Einde op',
  handeling: 'termijn.wijzigen',
  velden: ({ invoer, fouten, bij }) => <Keuzelijst naam="opschorting" label="Welke stilstand?" leeg="Kies een stilstand" waarde={invoer['opschorting'] ?? ''} opties={lopend(bij)} fouten={fouten} />,
  beginwaarden: (bij) => ({ opschorting: lopend(bij)[0]?.waarde ?? '' }),
  lees: (lezer) => ({ opschorting: lezer.getal('opschorting', 'Kies welke stilstand voorbij is.') }),
  nu: (bij) => lopend(bij).length > 0,
};

export const teLaatMelden: Stapscherm<TeLaatMelden> = {
  titel: 'Melden dat het later wordt',
  knop: 'Bevestig en verstuur',
  gedaan: 'De verzoeker weet dat het later wordt.',
  hulp: 'Verplicht als u de termijn niet haalt. Dit verlengt de termijn niet.',
  opNaam: 'Verzonden op',
  handeling: 'zaak.behandelen',
  groep: 'termijn',
  velden: ({ invoer, fouten }) => <Datumveld naam="verwachtOp" label="Verwacht besluit op" waarde={invoer['verwachtOp'] ?? ''} fouten={fouten} />,
  lees: (lezer) => ({ verwachtOp: lezer.datum('verwachtOp') }),
  nu: () => true,
};
