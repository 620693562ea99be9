// Taking a step with legal effect: fill in, see old date → new date with article and letter, then confirm.
import type { ComponentChildren } from 'preact';
import type { Blok, BriefInhoud } from '../../documentverwerking/brieven/model.ts';
import type { Weigering } from '../../kern/decider.ts';
import type { Invoerfout } from '../../kern/errors.ts';
import type { Stapsoort } from '../../toepassing/stappen.ts';
import type { Voorstel } from '../../toepassing/stapzetten.ts';
import { uitleg } from '../../wet/termijnen/uitleg.ts';
import { BevestigVoorstel } from '../ui/bevestigvoorstel.tsx';
import { Formulier, Foutenoverzicht, Knop, KnopLink, Knoppen } from '../ui/formulier/formulier.tsx';
import { Keuzelijst, Radio, Vinkje } from '../ui/formulier/keuze.tsx';
import { Datumveld, Tekstgebied, Tekstvak } from '../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../ui/kop.tsx';
import { Melding } from '../ui/melding.tsx';
import type { Stapinvoer } from './stapformulier.ts';
import { STAP } from './teksten.ts';
import type { Werk } from './kader.tsx';
import { Zaakkader, type Zaak } from './zaak.tsx';

interface Stapprops {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly soort: Stapsoort;
  readonly invoer: Stapinvoer;
  readonly fouten: readonly Invoerfout[];
  readonly weigeringen: readonly Weigering[];
  /** Third parties who were asked and have not answered. */
  readonly derden: readonly { readonly id: string; readonly naam: string }[];
  readonly opdracht: string;
}

const OPNAAM: Readonly<Record<Stapsoort, string>> = {
  'ontvangst-bevestigen': 'Verzonden op',
  'precisering-vragen': 'Verzonden op',
  'precisering-ontvangen': 'Antwoord ontvangen op',
  'zienswijzen-vragen': 'Verzoeker bericht op',
  'zienswijze-ontvangen': 'Ontvangen op',
  'einde-opschorting-melden': 'Verzonden op',
  verdagen: 'Aangekondigd op',
  'uitstel-afspreken': 'Afgesproken op',
  intrekken: 'Ingetrokken op',
};

function Velden({ soort, invoer, fouten, derden }: Pick<Stapprops, 'soort' | 'invoer' | 'fouten' | 'derden'>): ComponentChildren {
  switch (soort) {
    case 'precisering-vragen':
      return (
        <>
          <Tekstgebied naam="tekst" label="Uw vraag aan de verzoeker" hulp="Leg uit wat u mist, en help de verzoeker op weg." waarde={invoer.tekst} regels={5} fouten={fouten} />
          <Datumveld naam="uiterlijk" label="Antwoord uiterlijk" hulp="Zonder deze dag staat de termijn niet stil. Twee weken is gebruikelijk." waarde={invoer.uiterlijk} fouten={fouten} />
        </>
      );
    case 'precisering-ontvangen':
      return <Tekstgebied naam="tekst" label="Het antwoord" waarde={invoer.tekst} regels={5} magLeeg fouten={fouten} />;
    case 'zienswijzen-vragen':
      return (
        <>
          <Tekstgebied naam="derden" label="Belanghebbenden" hulp="Per belanghebbende een alinea: eerst de naam, dan het adres. Laat een regel leeg tussen twee belanghebbenden." waarde={invoer.derden} regels={6} fouten={fouten} />
          <Tekstvak naam="onderwerp" label="Onderwerp voor de belanghebbenden" hulp="In uw eigen woorden. Noem de verzoeker niet." waarde={invoer.onderwerp} fouten={fouten} />
          <Datumveld naam="uiterlijk" label="Zienswijze uiterlijk" hulp="Twee weken is gebruikelijk." waarde={invoer.uiterlijk} fouten={fouten} />
        </>
      );
    case 'zienswijze-ontvangen':
      return <Keuzelijst naam="derdeId" label="Belanghebbende" leeg="Kies een belanghebbende" waarde={invoer.derdeId} opties={derden.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} fouten={fouten} />;
    case 'verdagen':
      return (
        <>
          <Radio
            naam="weken"
            label="Hoeveel weken?"
            waarde={invoer.weken}
            opties={[
              { waarde: '1', tekst: '1 week' },
              { waarde: '2', tekst: '2 weken' },
            ]}
            fouten={fouten}
          />
          <Radio
            naam="reden"
            label="Waarom?"
            waarde={invoer.reden}
            opties={[
              { waarde: 'omvang', tekst: 'Het gaat om veel informatie' },
              { waarde: 'gecompliceerdheid', tekst: 'De informatie is ingewikkeld' },
            ]}
            fouten={fouten}
          />
          <Tekstgebied naam="toelichting" label="Toelichting voor de verzoeker" waarde={invoer.toelichting} regels={4} fouten={fouten} />
        </>
      );
    case 'uitstel-afspreken':
      return (
        <>
          <Datumveld naam="tot" label="Nieuwe uiterste datum" waarde={invoer.tot} fouten={fouten} />
          <Vinkje naam="schriftelijk" label="De verzoeker stemde schriftelijk in" aan={invoer.schriftelijk === 'ja'} fouten={fouten} />
        </>
      );
    case 'ontvangst-bevestigen':
    case 'einde-opschorting-melden':
    case 'intrekken':
      return null;
  }
}

const Weigeringen = ({ weigeringen }: Pick<Stapprops, 'weigeringen'>) =>
  weigeringen.length === 0 ? null : (
    <Melding toon="fout" titel="Dit kan niet" status>
      {weigeringen.map(({ uitleg: reden, watNu, artikel }) => (
        <p>
          {reden} {artikel === undefined ? null : <span class="woo-artikel">({artikel})</span>} {watNu}
        </p>
      ))}
    </Melding>
  );

export const Stapformulier = (props: Stapprops) => {
  const { werk, zaak, soort, invoer, fouten, opdracht } = props;
  const basis = `/werk/zaken/${zaak.dossier.nummer}` as const;
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="verloop" fout={fouten.length + props.weigeringen.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Weigeringen weigeringen={props.weigeringen} />
      <Kop n={2}>{STAP[soort].titel}</Kop>
      <Alinea>{STAP[soort].hulp}</Alinea>
      <Formulier actie={`${basis}/stap/${soort}`} verborgen={{ opdracht }}>
        <Datumveld naam="op" label={OPNAAM[soort]} hulp="De dag waarop het echt gebeurt of gebeurde. Die telt." waarde={invoer.op} fouten={fouten} />
        <Velden {...props} />
        <Knoppen>
          <Knop>Bekijk het gevolg</Knop>
          <KnopLink href={basis} gewicht="licht">
            Annuleer
          </KnopLink>
        </Knoppen>
      </Formulier>
    </Zaakkader>
  );
};

const alinea = (blok: Blok): readonly string[] => {
  switch (blok.soort) {
    case 'kop':
    case 'alinea':
      return [blok.tekst];
    case 'lijst':
      return blok.punten.map((punt) => `• ${punt}`);
    case 'tabel':
      return [`Tabel met ${blok.rijen.length} regels`];
  }
};

const Brief = ({ brief }: { readonly brief: BriefInhoud }) => (
  <details class="woo-uitleg">
    <summary>De brief aan {brief.geadresseerde[0] ?? 'de verzoeker'}</summary>
    <div class="woo-brief">
      <p>
        <strong>{brief.onderwerp}</strong>
      </p>
      <p>{brief.aanhef}</p>
      {brief.blokken.flatMap(alinea).map((tekst) => (
        <p>{tekst}</p>
      ))}
    </div>
  </details>
);

export const Stapvoorstel = ({ werk, zaak, soort, invoer, voorstel, opdracht }: Omit<Stapprops, 'fouten' | 'weigeringen' | 'derden'> & { readonly voorstel: Voorstel }) => {
  const basis = `/werk/zaken/${zaak.dossier.nummer}` as const;
  const laatste = voorstel.brieven.at(-1);
  const velden = { ...invoer, opdracht, verwacht: voorstel.revision };
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="verloop">
      <BevestigVoorstel
        titel={STAP[soort].titel}
        oud={voorstel.voor.beslistermijn.einde}
        nieuw={soort === 'intrekken' ? null : voorstel.na.beslistermijn.einde}
        nieuwTekst="geen datum meer: het verzoek is ingetrokken"
        uitleg={uitleg(voorstel.na.beslistermijn, 'behandelaar')}
        artikel={voorstel.artikel}
        brief={
          laatste === undefined
            ? undefined
            : { aan: 'de verzoeker', onderwerp: laatste.onderwerp, alineas: [laatste.aanhef, ...laatste.blokken.flatMap(alinea)] }
        }
      >
        {voorstel.brieven.slice(0, -1).map((brief) => (
          <Brief brief={brief} />
        ))}
        {voorstel.na.waarschuwingen.map(({ tekst, artikel }) => (
          <Melding toon="let-op">
            <p>
              {tekst} <span class="woo-artikel">({artikel})</span>
            </p>
          </Melding>
        ))}
        <Formulier actie={`${basis}/stap/${soort}/bevestig`} verborgen={velden}>
          <Knoppen>
            <Knop>{STAP[soort].knop}</Knop>
            <Knop gewicht="tweede" naar={`${basis}/stap/${soort}/wijzig`}>
              Wijzig
            </Knop>
            <KnopLink href={basis} gewicht="licht">
              Annuleer
            </KnopLink>
          </Knoppen>
        </Formulier>
      </BevestigVoorstel>
    </Zaakkader>
  );
};
