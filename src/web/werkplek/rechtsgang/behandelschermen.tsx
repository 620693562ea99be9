// Screens: handling an objection: what moves its last day, hearing, the decision.
import type * as S from '../../../toepassing/rechtsgang/bezwaar.ts';
import { Radio, Vinkje } from '../../ui/formulier/keuze.tsx';
import { Datumveld, Tekstgebied, Tekstvak } from '../../ui/formulier/tekst.tsx';
import type { Rechtsgangscherm } from './scherm.ts';
import { BEZWAARUITKOMST, GEVOLG, NIET_GEHOORD } from './teksten.ts';

const opties = (namen: Readonly<Record<string, string>>) => Object.entries(namen).map(([waarde, tekst]) => ({ waarde, tekst }));

export const commissieInstellen: Rechtsgangscherm<S.CommissieInstellen> = {
  titel: 'Adviescommissie instellen',
  knop: 'Leg vast',
  gedaan: 'De commissie is vastgelegd. U hebt 12 weken om te beslissen.',
  hulp: 'Met een onafhankelijke commissie hebt u 12 weken in plaats van 6. Meld de bezwaarmaker dat een commissie adviseert.',
  opNaam: 'Ingesteld op',
  handeling: 'termijn.wijzigen',
  lees: () => ({}),
};

export const bezwaarVerdagen: Rechtsgangscherm<S.BezwaarVerdagen> = {
  titel: 'Besluit op bezwaar verdagen',
  knop: 'Bevestig en maak de brief',
  gedaan: 'Het besluit op bezwaar is verdaagd. Verstuur de brief vandaag.',
  hulp: 'Eén keer, met hoogstens 6 weken, voordat de termijn voorbij is.',
  opNaam: 'Aangekondigd op',
  handeling: 'termijn.wijzigen',
  velden: ({ invoer, fouten }) => (
    <>
      <Tekstvak naam="weken" label="Hoeveel weken?" waarde={invoer['weken'] ?? ''} breedte="kort" fouten={fouten} />
      <Tekstgebied naam="toelichting" label="Uitleg voor de bezwaarmaker" hulp="Zonder namen van mensen" waarde={invoer['toelichting'] ?? ''} regels={4} fouten={fouten} />
    </>
  ),
  beginwaarden: () => ({ weken: '6' }),
  lees: (lezer) => ({ weken: lezer.getal('weken', 'Vul een heel getal in, van 1 tot en met 6.'), toelichting: lezer.tekst('toelichting', 'Leg uit waarom u meer tijd nodig hebt.') }),
};

export const bezwaarUitstellen: Rechtsgangscherm<S.BezwaarUitstellen> = {
  titel: 'Uitstel afspreken met de bezwaarmaker',
  knop: 'Leg de afspraak vast',
  gedaan: 'De afspraak is vastgelegd.',
  hulp: 'Alleen als de bezwaarmaker schriftelijk instemt en anderen er geen nadeel van hebben, voordat de termijn voorbij is.',
  opNaam: 'Afgesproken op',
  handeling: 'termijn.wijzigen',
  velden: ({ invoer, fouten }) => (
    <>
      <Datumveld naam="tot" label="Nieuwe uiterste dag" waarde={invoer['tot'] ?? ''} fouten={fouten} />
      <Vinkje naam="schriftelijk" label="De bezwaarmaker stemde schriftelijk in" aan={invoer['schriftelijk'] === 'ja'} fouten={fouten} />
    </>
  ),
  lees: (lezer) => ({ tot: lezer.datum('tot'), schriftelijk: lezer.aan('schriftelijk') }),
};

export const bezwaarOpschorten: Rechtsgangscherm<S.BezwaarOpschorten> = {
  titel: 'Termijn in bezwaar stilzetten',
  knop: 'Leg vast',
  gedaan: 'De stilstand is vastgelegd.',
  hulp: 'In bezwaar kan dat alleen om deze drie redenen (artikel 7:14 Awb).',
  opNaam: 'Eerste dag van de stilstand',
  handeling: 'termijn.wijzigen',
  velden: ({ invoer, fouten }) => (
    <Radio
      naam="grond"
      label="Waarom?"
      waarde={invoer['grond'] ?? ''}
      opties={[
        { waarde: 'buitenland', tekst: 'Er is informatie uit het buitenland nodig' },
        { waarde: 'vertraging-verzoeker', tekst: 'De bezwaarmaker vertraagt' },
        { waarde: 'overmacht', tekst: 'Overmacht' },
      ]}
      fouten={fouten}
    />
  ),
  lees: (lezer) => ({ grond: lezer.keuze('grond', ['buitenland', 'vertraging-verzoeker', 'overmacht'], 'Kies waarom de termijn stilstaat.') }),
};

export const bezwaaropschortingBeeindigen: Rechtsgangscherm<S.BezwaaropschortingBeeindigen> = {
  titel: 'Stilstand in bezwaar beëindigen',
  knop: 'Leg vast',
  gedaan: 'De termijn loopt weer.',
  hulp: 'De dag erna loopt de termijn weer.',
  opNaam: 'Laatste dag van de stilstand',
  handeling: 'termijn.wijzigen',
  lees: () => ({}),
};

export const hoorzittingUitschrijven: Rechtsgangscherm<S.HoorzittingUitschrijven> = {
  titel: 'Uitnodigen voor een hoorzitting',
  knop: 'Bevestig en maak de brief',
  gedaan: 'De uitnodiging staat bij de procedure. Verstuur haar vandaag.',
  hulp: 'De stukken liggen vanaf een week voor de zitting klaar. Tot tien dagen ervoor mag iemand stukken insturen (artikel 7:4 Awb).',
  opNaam: 'Verzonden op',
  handeling: 'zaak.behandelen',
  velden: ({ invoer, fouten }) => (
    <>
      <Datumveld naam="zittingOp" label="Dag van de hoorzitting" waarde={invoer['zittingOp'] ?? ''} fouten={fouten} />
      <Tekstgebied naam="waarEnHoe" label="Waar, hoe laat en hoe" waarde={invoer['waarEnHoe'] ?? ''} regels={4} fouten={fouten} />
    </>
  ),
  lees: (lezer) => ({ zittingOp: lezer.datum('zittingOp'), waarEnHoe: lezer.tekst('waarEnHoe', 'Schrijf op waar en hoe laat de hoorzitting is.') }),
};

export const hoorzittingVastleggen: Rechtsgangscherm<S.HoorzittingVastleggen> = {
  titel: 'Hoorzitting vastleggen',
  knop: 'Leg vast',
  gedaan: 'De hoorzitting is vastgelegd.',
  hulp: 'Van het horen moet een verslag zijn (artikel 7:7 Awb). Het wordt versleuteld bewaard.',
  opNaam: 'Gehoord op',
  handeling: 'zaak.behandelen',
  velden: ({ invoer, fouten }) => <Tekstgebied naam="verslag" label="Verslag" waarde={invoer['verslag'] ?? ''} regels={8} fouten={fouten} />,
  lees: (lezer) => ({ verslag: lezer.tekst('verslag', 'Schrijf kort op wat er is gezegd.') }),
};

export const vanHorenAfzien: Rechtsgangscherm<S.VanHorenAfzien> = {
  titel: 'Vastleggen waarom u niet hoort',
  knop: 'Leg vast',
  gedaan: 'De reden is vastgelegd.',
  hulp: 'Horen is de regel. Artikel 7:3 Awb noemt de enige redenen om het niet te doen.',
  opNaam: 'Besloten op',
  handeling: 'zaak.behandelen',
  velden: ({ invoer, fouten }) => <Radio naam="reden" label="Waarom niet?" waarde={invoer['reden'] ?? ''} opties={opties(NIET_GEHOORD)} fouten={fouten} />,
  lees: (lezer) => ({ reden: lezer.keuze('reden', ['kennelijk-niet-ontvankelijk', 'kennelijk-ongegrond', 'wil-niet', 'reageert-niet', 'krijgt-gelijk'], 'Kies waarom u niet hoort.') }),
};

export const bezwaarBeslissen: Rechtsgangscherm<S.BezwaarBeslissen> = {
  titel: 'Beslissen op het bezwaar',
  knop: 'Onderteken en maak bekend',
  gedaan: 'Het besluit op bezwaar is genomen. Verstuur de brief vandaag.',
  hulp: 'Wie het besluit schreef of ondertekende mag niet op het bezwaar beslissen (artikel 10:3, derde lid, Awb).',
  opNaam: 'Verzonden op',
  handeling: 'besluit.ondertekenen',
  velden: ({ invoer, fouten }) => (
    <>
      <Radio naam="uitkomst" label="Uitkomst" waarde={invoer['uitkomst'] ?? ''} opties={opties(BEZWAARUITKOMST)} fouten={fouten} />
      <Radio naam="gevolg" label="Wat betekent dit voor de documenten?" waarde={invoer['gevolg'] ?? ''} opties={opties(GEVOLG)} fouten={fouten} />
      <Tekstgebied naam="motivering" label="Motivering" hulp="Zo staat het in de brief. Een lege regel begint een nieuwe alinea." waarde={invoer['motivering'] ?? ''} regels={10} fouten={fouten} />
    </>
  ),
  beginwaarden: () => ({ gevolg: 'geen' }),
  lees: (lezer) => ({
    uitkomst: lezer.keuze('uitkomst', ['niet-ontvankelijk', 'ongegrond', 'gedeeltelijk-gegrond', 'gegrond'], 'Kies de uitkomst.'),
    gevolg: lezer.keuze('gevolg', ['geen', 'meer-openbaar', 'minder-openbaar'], 'Kies wat dit voor de documenten betekent.'),
    motivering: lezer.tekst('motivering', 'Schrijf waarom u zo beslist.'),
  }),
};

export const bezwaarIntrekken: Rechtsgangscherm<S.BezwaarIntrekken> = {
  titel: 'Intrekking van het bezwaar vastleggen',
  knop: 'Leg vast',
  gedaan: 'De intrekking is vastgelegd.',
  hulp: 'Een bezwaar kan schriftelijk worden ingetrokken, of mondeling tijdens de hoorzitting (artikel 6:21 Awb).',
  opNaam: 'Ingetrokken op',
  handeling: 'termijn.wijzigen',
  lees: () => ({}),
};
