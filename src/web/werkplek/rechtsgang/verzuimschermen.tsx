// Screens: somebody says that we are late, and what the court makes of it.
import type * as S from '../../../toepassing/rechtsgang/rechter.ts';
import { datumtekst } from '../../ui/datumtekst.ts';
import { Radio, Vinkje } from '../../ui/formulier/keuze.tsx';
import { Datumveld, Tekstvak } from '../../ui/formulier/tekst.tsx';
import type { Invoerlezer } from '../stappen/invoer.ts';
import { Kenmerk, leesWeken } from './rechtervelden.tsx';
import type { Rechtsgangscherm } from './scherm.ts';

export const ingebrekestellingRegistreren: Rechtsgangscherm<S.IngebrekestellingRegistreren> = {
  titel: 'Ingebrekestelling registreren',
  knop: 'Registreer',
  gedaan: 'De ingebrekestelling is geregistreerd. Beantwoord haar nu.',
  hulp: 'Ook als zij te vroeg kwam registreert u haar. Het systeem ziet of de termijn voorbij was. Een dwangsom zonder rechter bestaat niet bij de Woo (artikel 8.2).',
  opNaam: 'Ontvangen op',
  handeling: 'zaak.registreren',
  lees: () => ({}),
};

export const ingebrekestellingBeantwoorden: Rechtsgangscherm<S.IngebrekestellingBeantwoorden> = {
  titel: 'Ingebrekestelling beantwoorden',
  knop: 'Bevestig en maak de brief',
  gedaan: 'Het antwoord staat bij de procedure. Verstuur het vandaag.',
  hulp: 'De verzoeker hoort of het bericht op tijd kwam, en wat er nu gebeurt.',
  opNaam: 'Verzonden op',
  handeling: 'zaak.behandelen',
  lees: () => ({}),
};

export const beroepNietTijdig: Rechtsgangscherm<S.BeroepNietTijdig> = {
  titel: 'Beroep tegen niet op tijd beslissen vastleggen',
  knop: 'Leg vast',
  gedaan: 'Het beroep is vastgelegd.',
  hulp: 'Neem de dagen over uit het bericht van de rechter. U blijft verplicht om te beslissen (artikel 6:20 Awb).',
  opNaam: 'Beroep ingesteld op',
  handeling: 'termijn.wijzigen',
  velden: (velden) => (
    <>
      <Datumveld naam="volledigOp" label="Beroep compleet op" hulp="Vanaf dan heeft de rechter 8 weken" waarde={velden.invoer['volledigOp'] ?? ''} fouten={velden.fouten} />
      <Vinkje naam="zitting" label="Er komt een zitting (13 weken)" aan={velden.invoer['zitting'] === 'ja'} fouten={velden.fouten} />
      <Kenmerk {...velden} />
    </>
  ),
  beginwaarden: ({ vandaag }) => ({ volledigOp: datumtekst(vandaag, 'cijfers') }),
  lees: (lezer) => ({ volledigOp: lezer.datum('volledigOp'), zitting: lezer.aan('zitting'), kenmerk: lezer.vrij('kenmerk') }),
};

/** "100", "23,50": euro with at most two decimals. */
function leesEuro(lezer: Invoerlezer, naam: string): number | null {
  const tekst = lezer.vrij(naam).replace(',', '.');
  if (tekst === '') return null;
  if (/^\d{1,7}(\.\d{1,2})?$/.test(tekst)) return Number(tekst);
  lezer.fout(naam, 'Vul een bedrag in euro in, bijvoorbeeld 100 of 23,50.');
  return null;
}

export const uitspraakNietTijdig: Rechtsgangscherm<S.UitspraakNietTijdig> = {
  titel: 'Uitspraak over niet op tijd beslissen vastleggen',
  knop: 'Leg vast',
  gedaan: 'De uitspraak is vastgelegd.',
  hulp: 'Noemt de rechter geen termijn? Dan is het 2 weken (artikel 8:55d Awb). Bij een groot verzoek geeft de rechter meer tijd (artikel 8.4 Woo).',
  opNaam: 'Uitspraak verzonden op',
  handeling: 'termijn.wijzigen',
  velden: ({ invoer, fouten }) => (
    <>
      <Radio
        naam="uitkomst"
        label="Uitkomst"
        waarde={invoer['uitkomst'] ?? ''}
        opties={[
          { waarde: 'gegrond', tekst: 'Gegrond: wij moeten beslissen' },
          { waarde: 'ongegrond', tekst: 'Ongegrond' },
          { waarde: 'niet-ontvankelijk', tekst: 'Niet-ontvankelijk' },
        ]}
        fouten={fouten}
      />
      <Tekstvak naam="weken" label="Weken om te beslissen" waarde={invoer['weken'] ?? ''} breedte="kort" magLeeg fouten={fouten} />
      <Tekstvak naam="perDag" label="Dwangsom per dag (euro)" waarde={invoer['perDag'] ?? ''} breedte="kort" magLeeg fouten={fouten} />
      <Tekstvak naam="maximum" label="Dwangsom hoogstens (euro)" waarde={invoer['maximum'] ?? ''} breedte="kort" magLeeg fouten={fouten} />
    </>
  ),
  lees(lezer) {
    const perDag = leesEuro(lezer, 'perDag');
    const maximum = leesEuro(lezer, 'maximum');
    if ((perDag === null) !== (maximum === null)) lezer.fout(perDag === null ? 'perDag' : 'maximum', 'Vul beide bedragen in, of geen van beide.');
    return {
      uitkomst: lezer.keuze('uitkomst', ['gegrond', 'ongegrond', 'niet-ontvankelijk'], 'Kies de uitkomst.'),
      weken: leesWeken(lezer),
      dwangsom: perDag === null || maximum === null ? null : { perDag, maximum },
    };
  },
};

export const ingebrekestellingIntrekken: Rechtsgangscherm<S.IngebrekestellingIntrekken> = {
  titel: 'Intrekking van de ingebrekestelling vastleggen',
  knop: 'Leg vast',
  gedaan: 'De intrekking is vastgelegd.',
  hulp: 'Ook het beroep dat erop volgde is dan voorbij.',
  opNaam: 'Ingetrokken op',
  handeling: 'termijn.wijzigen',
  lees: () => ({}),
};
