// Screens: asking third parties for their views, a view that came, and telling that the clock runs again.
import type { DerdeId } from '../../../kern/ids.ts';
import type { EindeOpschortingMelden, ZienswijzenVragen, ZienswijzeOntvangen, ZienswijzeVerwerken } from '../../../toepassing/stappen/zienswijzen.ts';
import { eindeTeMelden } from '../../../wet/termijnen/vragen.ts';
import { datumtekst } from '../../ui/datumtekst.ts';
import { Keuzelijst, Radio } from '../../ui/formulier/keuze.tsx';
import { Datumveld, Tekstgebied, Tekstvak } from '../../ui/formulier/tekst.tsx';
import { leesDerden } from './derden.ts';
import { leesStukantwoorden, leesStukkeuze, Stukantwoorden, Stukkeuze } from './zienswijzestukken.tsx';
import { geenVelden, type Stapscherm, type Stapzaak } from './scherm.ts';


export const zienswijzenVragen: Stapscherm<ZienswijzenVragen> = {
  titel: 'Zienswijzen vragen',
  knop: 'Bevestig en verstuur',
  gedaan: 'De brieven aan de belanghebbenden en het bericht aan de verzoeker staan in het dossier.',
  hulp: 'De termijn staat stil vanaf de dag nadat de verzoeker het bericht krijgt. Verstuur alles op dezelfde dag.',
  opNaam: 'Verzoeker bericht op',
  handeling: 'termijn.wijzigen',
  groep: 'contact',
  velden: ({ invoer, fouten, bij }) => (
    <>
      <Tekstgebied naam="derden" label="Belanghebbenden" hulp="Per belanghebbende een alinea: eerst de naam, dan het adres. Laat een regel leeg tussen twee belanghebbenden. Vraagt u iemand niet naar alle documenten? Zet dan onder het adres bijvoorbeeld: documenten 2, 4-6. Of voor een passage: document 3: pagina 2, het tarief." waarde={invoer['derden'] ?? ''} regels={6} fouten={fouten} />
      <Stukkeuze documenten={bij.documenten} invoer={invoer} fouten={fouten} />
      <Tekstvak naam="onderwerp" label="Onderwerp voor de belanghebbenden" hulp="In uw eigen woorden. Noem de verzoeker niet." waarde={invoer['onderwerp'] ?? ''} fouten={fouten} />
      <Datumveld naam="uiterlijk" label="Zienswijze uiterlijk" hulp="Twee weken is gebruikelijk." waarde={invoer['uiterlijk'] ?? ''} fouten={fouten} />
    </>
  ),
  beginwaarden: ({ vandaag, zaak: { dossier } }) => ({ uiterlijk: datumtekst(vandaag.add({ days: 14 }), 'cijfers'), onderwerp: dossier.werktitel ?? '' }),
  lees(lezer) {
    const derden = leesDerden(lezer.vrij('derden'));
    if (derden.length === 0) lezer.fout('derden', 'Vul ten minste één belanghebbende in, met naam en adres.');
    return { uiterlijk: lezer.datum('uiterlijk'), onderwerp: lezer.tekst('onderwerp', 'Vul in waar de documenten over gaan.'), derden, documenten: leesStukkeuze(lezer) };
  },
  nu: () => true,
};

export const zienswijzeOntvangen: Stapscherm<ZienswijzeOntvangen> = {
  titel: 'Zienswijze ontvangen',
  knop: 'Leg vast',
  gedaan: 'De zienswijze is vastgelegd.',
  hulp: 'Zijn alle zienswijzen binnen? Dan loopt de termijn de dag erna weer.',
  opNaam: 'Ontvangen op',
  handeling: 'termijn.wijzigen',
  velden: ({ invoer, fouten, bij }) => (
    <>
      <Keuzelijst
        naam="derdeId"
        label="Belanghebbende"
        leeg="Kies een belanghebbende"
        waarde={invoer['derdeId'] ?? ''}
        opties={bij.derden.filter(({ ontvangenOp }) => ontvangenOp === null).map(({ derdeId, leesbareNaam }) => ({ waarde: derdeId, tekst: leesbareNaam }))}
        fouten={fouten}
      />
      <Stukantwoorden bij={bij} invoer={invoer} fouten={fouten} />
      <Tekstgebied naam="tekst" label="De zienswijze" hulp="Wat de belanghebbende schreef of zei." waarde={invoer['tekst'] ?? ''} regels={5} magLeeg fouten={fouten} />
    </>
  ),
  lees(lezer) {
    const derdeId = lezer.tekst('derdeId', 'Kies van wie de zienswijze is.') as DerdeId;
    return { derdeId, langs: 'anders', tekst: lezer.vrij('tekst'), antwoorden: leesStukantwoorden(lezer, derdeId) };
  },
  nu: ({ derden }) => derden.some(({ ontvangenOp }) => ontvangenOp === null),
};

export const eindeOpschortingMelden: Stapscherm<EindeOpschortingMelden> = {
  titel: 'Einde stilstand melden',
  knop: 'Bevestig en verstuur',
  gedaan: 'De verzoeker krijgt de nieuwe datum.',
  hulp: 'U moet de verzoeker zo snel mogelijk laten weten dat de termijn weer loopt, met de nieuwe datum.',
  opNaam: 'Verzonden op',
  handeling: 'zaak.behandelen',
  velden: geenVelden,
  lees: () => ({}),
  nu: ({ zaak: { termijnen }, vandaag }) => eindeTeMelden(termijnen, vandaag),
};

const GEVOLGD = [
  { waarde: 'geheel', tekst: 'Helemaal gevolgd' },
  { waarde: 'deels', tekst: 'Voor een deel gevolgd' },
  { waarde: 'niet', tekst: 'Niet gevolgd' },
] as const;

const teVerwerken = ({ derden, tijdlijn }: Stapzaak): readonly { readonly waarde: string; readonly tekst: string }[] => {
  const klaar = new Set(tijdlijn.flatMap(({ feit }) => (feit.type === 'ZienswijzeVerwerkt' ? [feit.data.derdeId] : [])));
  return derden.filter(({ derdeId, ontvangenOp }) => ontvangenOp !== null && !klaar.has(derdeId)).map(({ derdeId, leesbareNaam }) => ({ waarde: derdeId, tekst: leesbareNaam }));
};

export const zienswijzeVerwerken: Stapscherm<ZienswijzeVerwerken> = {
  titel: 'Zienswijze verwerken',
  knop: 'Leg vast',
  gedaan: 'Vastgelegd wat met de zienswijze is gedaan.',
  hulp: 'De belanghebbende leest dit in de brief bij het besluit.',
  opNaam: 'Verwerkt op',
  handeling: 'zaak.behandelen',
  groep: 'contact',
  velden: ({ invoer, fouten, bij }) => (
    <>
      <Keuzelijst naam="derdeId" label="Belanghebbende" leeg="Kies een belanghebbende" waarde={invoer['derdeId'] ?? ''} opties={teVerwerken(bij)} fouten={fouten} />
      <Radio naam="gevolgd" label="Wat doet u ermee?" waarde={invoer['gevolgd'] ?? ''} opties={GEVOLGD} fouten={fouten} />
      <Tekstgebied naam="reden" label="Waarom?" waarde={invoer['reden'] ?? ''} regels={4} fouten={fouten} />
    </>
  ),
  beginwaarden: (bij) => ({ derdeId: teVerwerken(bij)[0]?.waarde ?? '' }),
  lees: (lezer) => ({
    derdeId: lezer.tekst('derdeId', 'Kies een belanghebbende.') as DerdeId,
    gevolgd: lezer.keuze('gevolgd', ['geheel', 'deels', 'niet'], 'Kies wat u met de zienswijze doet.'),
    reden: lezer.tekst('reden', 'Leg uit waarom.'),
  }),
  nu: (bij) => teVerwerken(bij).length > 0,
};
