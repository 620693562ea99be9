// Screens of the steps of mediation and objection.
import type { DerdeId } from '../../../kern/ids.ts';
import type * as S from '../../../toepassing/rechtsgang/bezwaar.ts';
import type { Ingevuldepartij } from '../../../toepassing/rechtsgang/stap.ts';
import { datumtekst } from '../../ui/datum.tsx';
import { Keuzelijst, Radio, Vinkje } from '../../ui/formulier/keuze.tsx';
import { Datumveld, Tekstgebied, Tekstvak } from '../../ui/formulier/tekst.tsx';
import type { Invoerlezer } from '../stappen/invoer.ts';
import type { Rechtsgangscherm, Rechtsgangvelden } from './scherm.ts';
import { BEZWAARUITKOMST, GEVOLG, NIET_GEHOORD } from './teksten.ts';

const opties = (namen: Readonly<Record<string, string>>) => Object.entries(namen).map(([waarde, tekst]) => ({ waarde, tekst }));
const DERDE = 'derde:';

const Partijvelden = ({ invoer, fouten, keuzes }: Rechtsgangvelden) => (
  <>
    <Keuzelijst
      naam="partij"
      label="Wie is het?"
      leeg="Kies wie het is"
      waarde={invoer['partij'] ?? ''}
      opties={[
        { waarde: 'verzoeker', tekst: 'De verzoeker' },
        ...keuzes.derden.map(({ derdeId, naam }) => ({ waarde: `${DERDE}${derdeId}`, tekst: `Belanghebbende: ${naam}` })),
        { waarde: 'ander', tekst: 'Iemand anders' },
      ]}
      fouten={fouten}
    />
    <Tekstgebied naam="naam" label="Naam en adres van iemand anders" hulp="Eerst de naam, op de volgende regels het adres. Alleen als u hierboven iemand anders kiest." waarde={invoer['naam'] ?? ''} regels={4} magLeeg fouten={fouten} />
  </>
);

function leesPartij(lezer: Invoerlezer): Ingevuldepartij {
  const partij = lezer.vrij('partij');
  if (partij === 'verzoeker') return { soort: 'verzoeker' };
  if (partij.startsWith(DERDE)) return { soort: 'derde', derdeId: partij.slice(DERDE.length) as DerdeId };
  if (partij !== 'ander') lezer.fout('partij', 'Kies wie het is.');
  return { soort: 'ander', naam: partij === 'ander' ? lezer.tekst('naam', 'Vul de naam en het adres in.') : '' };
}

export const bezwaarRegistreren: Rechtsgangscherm<S.BezwaarRegistreren> = {
  titel: 'Bezwaar registreren',
  knop: 'Registreer het bezwaar',
  gedaan: 'Het bezwaar is geregistreerd. Bevestig nu de ontvangst.',
  hulp: 'Ook een bezwaar dat te laat of te vroeg kwam registreert u. Daarna beoordeelt u het.',
  opNaam: 'Ontvangen op',
  handeling: 'zaak.registreren',
  velden: (velden) => (
    <>
      <Partijvelden {...velden} />
      <Datumveld naam="gepostOp" label="Poststempel" hulp="Alleen bij post: dan telt de dag van het poststempel (artikel 6:9 Awb)." waarde={velden.invoer['gepostOp'] ?? ''} magLeeg fouten={velden.fouten} />
      <Tekstgebied naam="gronden" label="Waarom is iemand het niet eens?" hulp="De gronden van het bezwaar. Dit wordt versleuteld bewaard." waarde={velden.invoer['gronden'] ?? ''} regels={6} magLeeg fouten={velden.fouten} />
    </>
  ),
  lees: (lezer) => ({ partij: leesPartij(lezer), gepostOp: lezer.misschienDatum('gepostOp'), gronden: lezer.vrij('gronden') }),
};

export const bemiddelingMelden: Rechtsgangscherm<S.BemiddelingMelden> = {
  titel: 'Klacht bij het Adviescollege vastleggen',
  knop: 'Leg vast',
  gedaan: 'De klacht is vastgelegd. Voor deze partij staat de bezwaartermijn stil.',
  hulp: 'Alleen wie er voor zijn werk belang bij heeft kan om bemiddeling vragen (artikel 7.2, vierde lid, Woo). De termijn staat alleen voor hem of haar stil.',
  opNaam: 'Klacht verstuurd op',
  handeling: 'termijn.wijzigen',
  velden: Partijvelden,
  lees: (lezer) => ({ partij: leesPartij(lezer) }),
};

export const bemiddelingAfronden: Rechtsgangscherm<S.BemiddelingAfronden> = {
  titel: 'Bemiddeling afronden',
  knop: 'Leg vast',
  gedaan: 'De afloop van de bemiddeling is vastgelegd.',
  hulp: 'De bezwaartermijn loopt weer. Is er al bezwaar? Dan hebt u 2 weken om te beslissen.',
  opNaam: 'Advies of bericht van',
  handeling: 'termijn.wijzigen',
  velden: ({ invoer, fouten }) => (
    <Radio
      naam="hoe"
      label="Hoe liep het af?"
      waarde={invoer['hoe'] ?? ''}
      opties={[
        { waarde: 'advies', tekst: 'Het Adviescollege gaf advies' },
        { waarde: 'geen-advies', tekst: 'Het Adviescollege geeft geen advies' },
        { waarde: 'opgelost', tekst: 'De bemiddeling loste het op' },
      ]}
      fouten={fouten}
    />
  ),
  lees: (lezer) => ({ hoe: lezer.keuze('hoe', ['advies', 'geen-advies', 'opgelost'], 'Kies hoe de bemiddeling afliep.') }),
};

export const bezwaarBevestigen: Rechtsgangscherm<S.BezwaarBevestigen> = {
  titel: 'Ontvangst van het bezwaar bevestigen',
  knop: 'Bevestig en maak de brief',
  gedaan: 'De ontvangstbevestiging staat bij de procedure. Verstuur haar vandaag.',
  hulp: 'De bezwaarmaker hoort dat het bezwaar er is, en wanneer het besluit komt.',
  opNaam: 'Verzonden op',
  handeling: 'zaak.behandelen',
  lees: () => ({}),
};

export const tijdigheidBeoordelen: Rechtsgangscherm<S.TijdigheidBeoordelen> = {
  titel: 'Beoordelen of te laat verontschuldigd is',
  knop: 'Leg het oordeel vast',
  gedaan: 'Uw oordeel is vastgelegd.',
  hulp: 'Het bezwaar kwam te laat. Alleen een mens kan zeggen of daar een goede reden voor was (artikel 6:11 Awb).',
  opNaam: 'Beoordeeld op',
  handeling: 'termijn.wijzigen',
  velden: ({ invoer, fouten }) => (
    <>
      <Radio naam="verschoonbaar" label="Was er een goede reden?" waarde={invoer['verschoonbaar'] ?? ''} opties={[{ waarde: 'ja', tekst: 'Ja, wij behandelen het bezwaar' }, { waarde: 'nee', tekst: 'Nee, het blijft te laat' }]} fouten={fouten} />
      <Tekstgebied naam="toelichting" label="Waarom?" waarde={invoer['toelichting'] ?? ''} regels={4} fouten={fouten} />
    </>
  ),
  lees: (lezer) => ({ verschoonbaar: lezer.keuze('verschoonbaar', ['ja', 'nee'], 'Kies of er een goede reden was.') === 'ja', toelichting: lezer.tekst('toelichting', 'Leg uit waarom.') }),
};

export const herstelVragen: Rechtsgangscherm<S.HerstelVragen> = {
  titel: 'Vragen om het bezwaar aan te vullen',
  knop: 'Bevestig en maak de brief',
  gedaan: 'De vraag staat bij de procedure. Verstuur de brief vandaag.',
  hulp: 'De termijn om te beslissen staat stil tot het antwoord komt, of tot de dag die u stelt voorbij is.',
  opNaam: 'Verzonden op',
  handeling: 'termijn.wijzigen',
  velden: ({ invoer, fouten }) => (
    <>
      <Tekstgebied naam="vraag" label="Wat ontbreekt er?" waarde={invoer['vraag'] ?? ''} regels={4} fouten={fouten} />
      <Datumveld naam="uiterlijk" label="Antwoord uiterlijk" waarde={invoer['uiterlijk'] ?? ''} fouten={fouten} />
    </>
  ),
  beginwaarden: ({ vandaag }) => ({ uiterlijk: datumtekst(vandaag.add({ days: 14 }), 'cijfers') }),
  lees: (lezer) => ({ vraag: lezer.tekst('vraag', 'Schrijf op wat er ontbreekt.'), uiterlijk: lezer.datum('uiterlijk') }),
};

export const herstelOntvangen: Rechtsgangscherm<S.HerstelOntvangen> = {
  titel: 'Aanvulling van het bezwaar ontvangen',
  knop: 'Leg vast',
  gedaan: 'De aanvulling is vastgelegd. De termijn loopt weer.',
  hulp: 'De termijn loopt weer vanaf deze dag.',
  opNaam: 'Ontvangen op',
  handeling: 'termijn.wijzigen',
  lees: () => ({}),
};

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
