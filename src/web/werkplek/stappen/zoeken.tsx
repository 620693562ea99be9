// Screens: giving a department a search assignment, reminding it, and what came of it.
import type { ZoekopdrachtId } from '../../../kern/ids.ts';
import type { ZoekopdrachtAfronden, ZoekopdrachtHerinneren, ZoekopdrachtUitzetten } from '../../../toepassing/stappen/zoeken.ts';
import { datumtekst } from '../../ui/datumtekst.ts';
import { Keuzelijst } from '../../ui/formulier/keuze.tsx';
import { Datumveld, Tekstgebied, Tekstvak } from '../../ui/formulier/tekst.tsx';
import type { Stapscherm, Stapzaak } from './scherm.ts';

export const zoekopdrachtUitzetten: Stapscherm<ZoekopdrachtUitzetten> = {
  titel: 'Zoekopdracht uitzetten',
  knop: 'Zet uit',
  gedaan: 'De zoekopdracht staat uit.',
  hulp: 'Laat overal zoeken: zaaksysteem, mail (ook verwijderd), chat, schijven en papier. Niets mag worden vernietigd zolang het verzoek loopt.',
  opNaam: 'Uitgezet op',
  handeling: 'zaak.behandelen',
  groep: 'zoeken',
  velden: ({ invoer, fouten }) => (
    <>
      <Tekstvak naam="afdeling" label="Afdeling" waarde={invoer['afdeling'] ?? ''} fouten={fouten} />
      <Tekstvak naam="functie" label="Functie van wie zoekt" hulp="De functie komt in het zoekverslag, de naam niet." waarde={invoer['functie'] ?? ''} fouten={fouten} />
      <Tekstvak naam="naam" label="Naam van wie zoekt" waarde={invoer['naam'] ?? ''} magLeeg fouten={fouten} />
      <Tekstgebied naam="bronnen" label="Waar zoeken?" hulp="Per regel een plek." waarde={invoer['bronnen'] ?? ''} regels={4} fouten={fouten} />
      <Tekstgebied naam="zoektermen" label="Zoekwoorden" hulp="Per regel een zoekwoord." waarde={invoer['zoektermen'] ?? ''} regels={4} fouten={fouten} />
      <Datumveld naam="van" label="Documenten vanaf" waarde={invoer['van'] ?? ''} magLeeg fouten={fouten} />
      <Datumveld naam="totEnMet" label="Documenten tot en met" waarde={invoer['totEnMet'] ?? ''} magLeeg fouten={fouten} />
      <Datumveld naam="uiterlijk" label="Klaar uiterlijk" waarde={invoer['uiterlijk'] ?? ''} fouten={fouten} />
    </>
  ),
  beginwaarden: ({ vandaag }) => ({ uiterlijk: datumtekst(vandaag.add({ days: 7 }), 'cijfers'), bronnen: 'Zaaksysteem\nMailboxen, ook verzonden en verwijderd\nChatberichten\nGedeelde schijven\nPapier' }),
  lees: (lezer) => ({
    afdeling: lezer.tekst('afdeling', 'Vul de afdeling in.'),
    functie: lezer.tekst('functie', 'Vul de functie in van wie zoekt.'),
    naam: lezer.vrij('naam'),
    bronnen: lezer.regels('bronnen'),
    zoektermen: lezer.regels('zoektermen'),
    van: lezer.misschienDatum('van'),
    totEnMet: lezer.misschienDatum('totEnMet'),
    uiterlijk: lezer.datum('uiterlijk'),
  }),
  nu: () => true,
};

const uit = ({ tijdlijn }: Stapzaak): readonly { readonly waarde: ZoekopdrachtId; readonly tekst: string }[] => {
  const klaar = new Set(tijdlijn.flatMap(({ feit }) => (feit.type === 'ZoekopdrachtAfgerond' ? [feit.data.zoekopdrachtId] : [])));
  return tijdlijn.flatMap(({ feit }) =>
    feit.type === 'ZoekopdrachtUitgezet' && !klaar.has(feit.data.zoekopdrachtId) ? [{ waarde: feit.data.zoekopdrachtId, tekst: `${feit.data.afdeling} (${feit.data.functie})` }] : [],
  );
};

export const zoekopdrachtHerinneren: Stapscherm<ZoekopdrachtHerinneren> = {
  titel: 'Aan een zoekopdracht herinneren',
  knop: 'Leg de herinnering vast',
  gedaan: 'De herinnering staat in het dossier.',
  hulp: 'Bel of mail de afdeling. Leg hier vast wanneer: zo kunt u later laten zien dat u er achteraan zat.',
  opNaam: 'Herinnerd op',
  handeling: 'zaak.behandelen',
  groep: 'zoeken',
  velden: ({ invoer, fouten, bij }) => <Keuzelijst naam="zoekopdrachtId" label="Welke zoekopdracht?" leeg="Kies een zoekopdracht" waarde={invoer['zoekopdrachtId'] ?? ''} opties={uit(bij)} fouten={fouten} />,
  beginwaarden: (bij) => ({ zoekopdrachtId: uit(bij)[0]?.waarde ?? '' }),
  lees: (lezer) => ({ zoekopdrachtId: lezer.tekst('zoekopdrachtId', 'Kies een zoekopdracht.') as ZoekopdrachtId }),
  nu: (bij) => uit(bij).length > 0,
};

export const zoekopdrachtAfronden: Stapscherm<ZoekopdrachtAfronden> = {
  titel: 'Zoekopdracht afronden',
  knop: 'Leg vast',
  gedaan: 'De zoekopdracht is afgerond. Het zoekverslag komt in het besluit.',
  hulp: 'Leg vast waar en met welke woorden echt is gezocht. Niets gevonden? Dan is een verklaring nodig.',
  opNaam: 'Afgerond op',
  handeling: 'zaak.behandelen',
  groep: 'zoeken',
  velden: ({ invoer, fouten, bij }) => (
    <>
      <Keuzelijst naam="zoekopdrachtId" label="Welke zoekopdracht?" leeg="Kies een zoekopdracht" waarde={invoer['zoekopdrachtId'] ?? ''} opties={uit(bij)} fouten={fouten} />
      <Tekstgebied naam="bronnen" label="Waar is gezocht?" hulp="Per regel een plek." waarde={invoer['bronnen'] ?? ''} regels={4} fouten={fouten} />
      <Tekstgebied naam="zoektermen" label="Met welke woorden?" hulp="Per regel een zoekwoord." waarde={invoer['zoektermen'] ?? ''} regels={4} fouten={fouten} />
      <Tekstvak naam="aantalGevonden" label="Aantal documenten gevonden" waarde={invoer['aantalGevonden'] ?? ''} breedte="kort" fouten={fouten} />
      <Tekstgebied naam="verklaring" label="Verklaring" hulp="Moet als er niets is gevonden. Komt in het besluit." waarde={invoer['verklaring'] ?? ''} regels={3} magLeeg fouten={fouten} />
    </>
  ),
  beginwaarden(bij) {
    const [eerste] = uit(bij);
    const feit = bij.tijdlijn.find((regel) => regel.feit.type === 'ZoekopdrachtUitgezet' && regel.feit.data.zoekopdrachtId === eerste?.waarde)?.feit;
    return feit?.type !== 'ZoekopdrachtUitgezet' ? {} : { zoekopdrachtId: feit.data.zoekopdrachtId, bronnen: feit.data.bronnen.join('\n'), zoektermen: feit.data.zoektermen.join('\n') };
  },
  lees: (lezer) => ({
    zoekopdrachtId: lezer.tekst('zoekopdrachtId', 'Kies een zoekopdracht.') as ZoekopdrachtId,
    bronnen: lezer.regels('bronnen'),
    zoektermen: lezer.regels('zoektermen'),
    aantalGevonden: lezer.getal('aantalGevonden', 'Vul het aantal documenten in, als heel getal.'),
    verklaring: lezer.vrij('verklaring'),
  }),
  nu: (bij) => uit(bij).length > 0,
  ookNaEinde: true,
};
