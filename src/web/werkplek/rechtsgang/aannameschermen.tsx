// Screens: an objection or a complaint comes in, is confirmed, judged when late, repaired.
import type { DerdeId } from '../../../kern/ids.ts';
import type * as S from '../../../toepassing/rechtsgang/bezwaar.ts';
import type { Ingevuldepartij } from '../../../toepassing/rechtsgang/stap.ts';
import { datumtekst } from '../../ui/datumtekst.ts';
import { Keuzelijst, Radio } from '../../ui/formulier/keuze.tsx';
import { Datumveld, Tekstgebied } from '../../ui/formulier/tekst.tsx';
import type { Invoerlezer } from '../stappen/invoer.ts';
import type { Rechtsgangscherm, Rechtsgangvelden } from './scherm.ts';

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
