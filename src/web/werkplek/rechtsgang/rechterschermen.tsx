// Screens: appeal, interim relief, the end of a procedure, and a wrong day of announcement.
import type * as S from '../../../toepassing/rechtsgang/rechter.ts';
import { datumtekst } from '../../ui/datumtekst.ts';
import { Keuzelijst, Radio } from '../../ui/formulier/keuze.tsx';
import { Tekstvak } from '../../ui/formulier/tekst.tsx';
import type { Invoerlezer } from '../stappen/invoer.ts';
import { Kenmerk, leesWeken } from './rechtervelden.tsx';
import type { Rechtsgangscherm, Rechtsgangvelden } from './scherm.ts';

const INSTANTIES = [
  { waarde: 'rechtbank', tekst: 'Rechtbank (beroep)' },
  { waarde: 'raad-van-state', tekst: 'Raad van State (hoger beroep)' },
];
const Instantie = ({ invoer, fouten }: Rechtsgangvelden) => <Radio naam="instantie" label="Bij welke rechter?" waarde={invoer['instantie'] ?? ''} opties={INSTANTIES} fouten={fouten} />;
const leesInstantie = (lezer: Invoerlezer) => lezer.keuze('instantie', ['rechtbank', 'raad-van-state'], 'Kies de rechter.');

export const beroepMelden: Rechtsgangscherm<S.BeroepMelden> = {
  titel: 'Beroep vastleggen',
  knop: 'Leg vast',
  gedaan: 'Het beroep is vastgelegd.',
  hulp: 'Neem de dag over uit het bericht van de rechter.',
  opNaam: 'Beroep ingesteld op',
  handeling: 'termijn.wijzigen',
  velden: (velden) => (
    <>
      <Instantie {...velden} />
      <Kenmerk {...velden} />
    </>
  ),
  beginwaarden: ({ bezwaar }) => ({ instantie: bezwaar?.stand.beroepen.some(({ uitspraak }) => uitspraak !== null) === true ? 'raad-van-state' : 'rechtbank' }),
  lees: (lezer) => ({ instantie: leesInstantie(lezer), kenmerk: lezer.vrij('kenmerk') }),
};

export const beroepUitspraak: Rechtsgangscherm<S.BeroepUitspraak> = {
  titel: 'Uitspraak in beroep vastleggen',
  knop: 'Leg vast',
  gedaan: 'De uitspraak is vastgelegd.',
  hulp: 'Moet u opnieuw op het bezwaar beslissen? Vul dan de weken in die de rechter geeft.',
  opNaam: 'Uitspraak verzonden op',
  handeling: 'termijn.wijzigen',
  velden: (velden) => (
    <>
      <Instantie {...velden} />
      <Radio
        naam="uitkomst"
        label="Uitkomst"
        waarde={velden.invoer['uitkomst'] ?? ''}
        opties={[
          { waarde: 'niet-ontvankelijk', tekst: 'Niet-ontvankelijk' },
          { waarde: 'ongegrond', tekst: 'Ongegrond' },
          { waarde: 'gegrond', tekst: 'Gegrond' },
          { waarde: 'ingetrokken', tekst: 'Het beroep is ingetrokken' },
        ]}
        fouten={velden.fouten}
      />
      <Tekstvak naam="weken" label="Weken voor een nieuw besluit" hulp="Alleen als de rechter dat opdraagt" waarde={velden.invoer['weken'] ?? ''} breedte="kort" magLeeg fouten={velden.fouten} />
    </>
  ),
  beginwaarden: ({ bezwaar }) => ({ instantie: bezwaar?.stand.beroepen.findLast(({ uitspraak }) => uitspraak === null)?.instantie ?? '' }),
  lees: (lezer) => ({ instantie: leesInstantie(lezer), uitkomst: lezer.keuze('uitkomst', ['niet-ontvankelijk', 'ongegrond', 'gegrond', 'ingetrokken'], 'Kies de uitkomst.'), weken: leesWeken(lezer) }),
};

export const rechtsgangSluiten: Rechtsgangscherm<S.RechtsgangSluiten> = {
  titel: 'Procedure afsluiten',
  knop: 'Sluit de procedure',
  gedaan: 'De procedure is afgesloten.',
  hulp: 'Kan als niemand meer iets kan doen. Daarna hoeft u de documenten hiervoor niet langer te bewaren.',
  opNaam: 'Afgesloten op',
  handeling: 'termijn.wijzigen',
  lees: () => ({}),
};

export const voorzieningMelden: Rechtsgangscherm<S.VoorzieningMelden> = {
  titel: 'Voorlopige voorziening vastleggen',
  knop: 'Leg vast en houd tegen',
  gedaan: 'Vanaf nu wordt niets verstrekt of gepubliceerd tot de rechter beslist.',
  hulp: 'Iemand vraagt de rechter om openbaarmaking tegen te houden. Tot de uitspraak of de intrekking mag er niets openbaar worden.',
  opNaam: 'Gevraagd op',
  handeling: 'termijn.wijzigen',
  velden: (velden) => (
    <>
      <Radio
        naam="door"
        label="Wie vroeg het?"
        waarde={velden.invoer['door'] ?? ''}
        opties={[
          { waarde: 'derde', tekst: 'Een belanghebbende' },
          { waarde: 'verzoeker', tekst: 'De verzoeker' },
          { waarde: 'ander', tekst: 'Iemand anders' },
        ]}
        fouten={velden.fouten}
      />
      <Kenmerk {...velden} />
    </>
  ),
  lees: (lezer) => ({ door: lezer.keuze('door', ['derde', 'verzoeker', 'ander'], 'Kies wie het vroeg.'), kenmerk: lezer.vrij('kenmerk') }),
};

const Voorzieningkeuze = ({ invoer, fouten, keuzes }: Rechtsgangvelden) => (
  <Keuzelijst
    naam="voorziening"
    label="Welk verzoek aan de rechter?"
    leeg={keuzes.voorzieningen.length === 1 ? undefined : 'Kies een verzoek'}
    waarde={invoer['voorziening'] ?? ''}
    opties={keuzes.voorzieningen.map(({ voorzieningId, op, kenmerk }) => ({ waarde: voorzieningId, tekst: `Gevraagd op ${datumtekst(Temporal.PlainDate.from(op))}${kenmerk === null ? '' : `, ${kenmerk}`}` }))}
    fouten={fouten}
  />
);

export const voorzieningEinde: Rechtsgangscherm<S.VoorzieningEinde> = {
  titel: 'Afloop van een voorlopige voorziening vastleggen',
  knop: 'Leg vast',
  gedaan: 'De afloop is vastgelegd.',
  hulp: 'Wijst de rechter af of wordt het ingetrokken? Dan mag openbaarmaking vanaf die dag, als ook de twee weken voorbij zijn.',
  opNaam: 'Uitspraak of intrekking op',
  handeling: 'termijn.wijzigen',
  velden: (velden) => (
    <>
      <Voorzieningkeuze {...velden} />
      <Radio
        naam="hoe"
        label="Hoe liep het af?"
        waarde={velden.invoer['hoe'] ?? ''}
        opties={[
          { waarde: 'afgewezen', tekst: 'De rechter wees het af: openbaar maken mag' },
          { waarde: 'toegewezen', tekst: 'De rechter wees het toe: openbaar maken mag niet' },
          { waarde: 'ingetrokken', tekst: 'Het is ingetrokken: openbaar maken mag' },
        ]}
        fouten={velden.fouten}
      />
    </>
  ),
  beginwaarden: ({ voorzieningen }) => ({ voorziening: voorzieningen.find(({ hoe }) => hoe === null)?.voorzieningId ?? '' }),
  lees: (lezer) => ({ voorziening: lezer.tekst('voorziening', 'Kies welk verzoek aan de rechter het is.'), hoe: lezer.keuze('hoe', ['afgewezen', 'toegewezen', 'ingetrokken'], 'Kies hoe het afliep.') }),
};

export const voorzieningVervallen: Rechtsgangscherm<S.VoorzieningVervallen> = {
  titel: 'Einde van een verbod van de rechter vastleggen',
  knop: 'Leg vast',
  gedaan: 'Het verbod is vervallen. Openbaarmaking mag weer.',
  hulp: 'Kijk in de uitspraak hoe lang het verbod geldt (artikel 8:85 en 8:87 Awb).',
  opNaam: 'Vervallen op',
  handeling: 'termijn.wijzigen',
  velden: (velden) => (
    <>
      <Voorzieningkeuze {...velden} />
      <Radio
        naam="waardoor"
        label="Waardoor?"
        waarde={velden.invoer['waardoor'] ?? ''}
        opties={[
          { waarde: 'opgeheven', tekst: 'De rechter hief het op' },
          { waarde: 'termijn-van-de-rechter', tekst: 'De termijn die de rechter stelde is voorbij' },
          { waarde: 'bezwaar-voorbij', tekst: 'Op het bezwaar is beslist en niemand ging in beroep' },
          { waarde: 'uitspraak-in-beroep', tekst: 'De rechter deed uitspraak in beroep' },
        ]}
        fouten={velden.fouten}
      />
    </>
  ),
  beginwaarden: ({ voorzieningen }) => ({ voorziening: voorzieningen.find(({ hoe, vervallenOp }) => hoe === 'toegewezen' && vervallenOp === null)?.voorzieningId ?? '' }),
  lees: (lezer) => ({
    voorziening: lezer.tekst('voorziening', 'Kies welk verzoek aan de rechter het is.'),
    waardoor: lezer.keuze('waardoor', ['opgeheven', 'termijn-van-de-rechter', 'bezwaar-voorbij', 'uitspraak-in-beroep'], 'Kies waardoor het verbod verviel.'),
  }),
};

export const bekendmakingRechtzetten: Rechtsgangscherm<S.BekendmakingRechtzetten> = {
  titel: 'Dag van bekendmaking rechtzetten',
  knop: 'Zet recht',
  gedaan: 'De dag van bekendmaking is rechtgezet. Alle termijnen zijn opnieuw berekend.',
  hulp: 'Alleen als het besluit op een andere dag is verstuurd dan is vastgelegd. De eerdere dag blijft zichtbaar in de geschiedenis.',
  opNaam: 'Echt verzonden op',
  handeling: 'termijn.wijzigen',
  velden: ({ invoer, fouten }) => <Tekstvak naam="reden" label="Waarom?" hulp="Zonder namen van mensen" waarde={invoer['reden'] ?? ''} fouten={fouten} />,
  lees: (lezer) => ({ reden: lezer.tekst('reden', 'Schrijf waarom de dag anders is.') }),
};
