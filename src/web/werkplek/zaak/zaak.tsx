// One case: its head with the date, and the tab Verloop. The other tabs have files of their own.
import type { ComponentChildren } from 'preact';
import type { Verzoekdossier } from '../../../../projections/verzoekdossier/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import type { Stapsoort } from '../../../toepassing/stappen/index.ts';
import type { Verzoeker } from '../../../verzoek/verzoeker.ts';
import type { Termijnberekening } from '../../../wet/termijnen/model.ts';
import { isOpgeschortOp, isTeLaat } from '../../../wet/termijnen/vragen.ts';
import { uitlegBeslisdatum } from '../../ui/afleiding.ts';
import type { Zienswijzeweergave } from '../../loket/zienswijzeweergave.ts';
import { Datum } from '../../ui/datum.tsx';
import { restdagen } from '../../ui/datumtekst.ts';
import { Formulier, Foutenoverzicht, Knop } from '../../ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../ui/formulier/keuze.tsx';
import { Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Gegevenslijst } from '../../ui/gegevenslijst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Label } from '../../ui/label.tsx';
import { Link, type Pad } from '../../ui/link.tsx';
import { Tijdlijn, type Gebeurtenis } from '../../ui/tijdlijn.tsx';
import { WaaromDezeDatum } from '../../ui/waaromdezedatum.tsx';
import type { Collega } from '../bord/bord.tsx';
import { Dossierbrieven, type Dossierbrief } from './briefherkomst.tsx';
import { magDit, Werkpagina, type Werk } from '../kader.tsx';
import { Mededelingenregister, type Mededelingenvanzaak } from '../mededelingen/mededelingen.tsx';
import { Plichtenoverzicht, TeDoen, type Plichten } from './plichten.tsx';
import { Stapkeuze } from '../stap/stapkeuze.tsx';
import { AFSLUITING, KANAAL } from '../teksten.ts';
import { Zienswijzevanpartij } from './zienswijzen.tsx';

export type Tab = 'verloop' | 'documenten' | 'berichten' | 'besluit' | 'rechtsgang' | 'logboek';
const TABS: Readonly<Record<Tab, { readonly tekst: string; readonly pad: string }>> = {
  verloop: { tekst: 'Verloop', pad: '' },
  documenten: { tekst: 'Documenten', pad: '/documenten' },
  berichten: { tekst: 'Berichten', pad: '/berichten' },
  besluit: { tekst: 'Besluit', pad: '/besluit' },
  rechtsgang: { tekst: 'Bezwaar en beroep', pad: '/rechtsgang' },
  logboek: { tekst: 'Logboek', pad: '/logboek' },
};

export interface Zaak {
  readonly dossier: Verzoekdossier;
  readonly verzoeker: Verzoeker;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly termijnen: Termijnberekening;
}

interface Zaakkaderprops {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly tab: Tab;
  readonly fout?: boolean | undefined;
  readonly eilanden?: readonly string[] | undefined;
  readonly children: ComponentChildren;
}

const Stand = ({ zaak: { dossier, termijnen }, vandaag }: { readonly zaak: Zaak; readonly vandaag: Temporal.PlainDate }) => {
  if (dossier.afsluiting !== null) {
    return <Label icoon="vink">{AFSLUITING[dossier.afsluiting.door]}</Label>;
  }
  if (isOpgeschortOp(termijnen, vandaag)) return <Label icoon="pauze">Staat stil</Label>;
  const laat = isTeLaat(termijnen, vandaag);
  return (
    <Label toon={laat ? 'fout' : 'goed'} icoon={laat ? 'let-op' : 'klok'}>
      {restdagen(termijnen.beslistermijn.einde, vandaag)}
    </Label>
  );
};

export const Zaakkader = ({ werk, zaak, tab, fout, eilanden, children }: Zaakkaderprops) => {
  const { dossier, onderwerp, termijnen } = zaak;
  const basis = `/werk/zaken/${dossier.nummer}` as const;
  return (
    <Werkpagina werk={werk} titel={dossier.nummer} huidig="/werk" kruimels={[{ href: '/werk', tekst: 'Werkvoorraad' }]} fout={fout} eilanden={eilanden}>
      <header class="woo-zaakkop">
        <p class="woo-zacht">{dossier.nummer}</p>
        <Kop n={1}>{dossier.werktitel ?? onderwerp}</Kop>
        <p>
          {dossier.afsluiting === null ? (
            <>
              Beslissen uiterlijk <strong><Datum datum={termijnen.beslistermijn.einde} vorm="dag" /></strong>{' '}
            </>
          ) : null}
          <Stand zaak={zaak} vandaag={werk.vandaag} /> Behandelaar: {werk.naamVan(dossier.behandelaar)}
        </p>
        <WaaromDezeDatum {...uitlegBeslisdatum(termijnen, 'behandelaar')} />
      </header>
      <nav aria-label="Onderdelen van de zaak">
        <ul class="woo-tabs">
          {Object.entries(TABS).map(([naam, { tekst, pad }]) => (
            <li>
              <a href={`${basis}${pad}`} aria-current={naam === tab ? 'page' : undefined}>
                {tekst}
                {naam === 'berichten' && dossier.ongelezen.voorBehandelaar > 0 ? ` (${dossier.ongelezen.voorBehandelaar} nieuw)` : ''}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </Werkpagina>
  );
};

interface Verloopprops {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly stappen: readonly Stapsoort[];
  readonly tijdlijn: readonly Gebeurtenis[];
  readonly plichten: Plichten;
  readonly mededelingen: Mededelingenvanzaak;
  readonly brieven: readonly Dossierbrief[];
  readonly bijlagen: readonly { readonly naam: string; readonly pad: Pad }[];
  readonly derden: readonly { readonly naam: string; readonly zienswijze: Zienswijzeweergave; readonly uiterlijk: Temporal.PlainDate; readonly ontvangenOp: Temporal.PlainDate | null }[];
  readonly collegas: readonly Collega[];
  readonly opdracht: string;
  readonly fouten: readonly Invoerfout[];
}

export const Verloop = ({ werk, zaak, stappen, tijdlijn, plichten, mededelingen, brieven, bijlagen, derden, collegas, opdracht, fouten }: Verloopprops) => {
  const { dossier, verzoeker, onderwerp, tekst } = zaak;
  const basis = `/werk/zaken/${dossier.nummer}` as const;
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="verloop" fout={fouten.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <TeDoen toezeggingen={plichten.toezeggingen} mededelingen={mededelingen} />
      {magDit(werk, 'zaak.behandelen') && stappen.length > 0 ? <Stapkeuze basis={basis} stappen={stappen} /> : null}
      <Kop n={2}>Het verzoek</Kop>
      <Gegevenslijst
        gegevens={[
          { naam: 'Onderwerp', waarde: onderwerp },
          { naam: 'Tekst', waarde: <span class="woo-regels">{tekst}</span> },
          bijlagen.length > 0 && { naam: 'Bijlagen', waarde: bijlagen.map(({ naam, pad }) => <div><Link href={pad}>{naam}</Link></div>) },
          { naam: 'Verzoeker', waarde: verzoeker.naam ?? 'Geen naam opgegeven' },
          { naam: 'Bereikbaar', waarde: <span class="woo-regels">{verzoeker.email ?? verzoeker.postadres ?? 'Geen contactgegevens'}</span> },
          { naam: 'Ontvangen', waarde: <><Datum datum={fromIsoDate(dossier.ontvangenOp)} vorm="dag" /> via {KANAAL[dossier.kanaal].toLowerCase()}</> },
          derden.length > 0 && {
            naam: 'Belanghebbenden',
            waarde: derden.map(({ naam, zienswijze, uiterlijk, ontvangenOp }) => (
              <div>
                {naam}: {ontvangenOp === null ? <>gevraagd, uiterlijk <Datum datum={uiterlijk} /></> : <>antwoord op <Datum datum={ontvangenOp} /></>}
                <Zienswijzevanpartij zienswijze={zienswijze} />
              </div>
            )),
          },
        ]}
      />
      {magDit(werk, 'zaak.behandelen') ? (
        <Formulier actie={`${basis}/werktitel`} verborgen={{ opdracht }} klas="woo-rij woo-rij--onder">
          <Tekstvak naam="werktitel" label="Werktitel" hulp="Zonder namen van mensen. Deze titel staat op de werkvoorraad." waarde={dossier.werktitel ?? ''} maximum={150} fouten={fouten} />
          <Knop gewicht="tweede">Bewaar titel</Knop>
        </Formulier>
      ) : null}
      {magDit(werk, 'zaak.toewijzen') ? (
        <Formulier actie={`${basis}/toewijzen`} verborgen={{ opdracht }} klas="woo-rij woo-rij--onder">
          <Keuzelijst naam="behandelaar" label="Behandelaar" leeg="Kies een collega" waarde={dossier.behandelaar ?? ''} opties={collegas.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} fouten={fouten} />
          <Knop gewicht="tweede">Wijs toe</Knop>
        </Formulier>
      ) : null}
      <Kop n={2}>Verloop</Kop>
      <Tijdlijn gebeurtenissen={tijdlijn} vorm="kort" />
      <Alinea>
        <Link href={`${basis}/peil`}>Bekijk de zaak op een andere dag</Link>
      </Alinea>
      <Plichtenoverzicht {...plichten} />
      <Mededelingenregister {...mededelingen} />
      <Kop n={2}>Brieven in het dossier</Kop>
      {brieven.length === 0 ? (
        <Alinea>Er zijn nog geen brieven.</Alinea>
      ) : (
        <Dossierbrieven werk={werk} brieven={brieven} />
      )}
      {dossier.afsluiting !== null && dossier.gewistOp === null && magDit(werk, 'gegevens.wissen') ? (
        <Formulier actie={`${basis}/wissen`} verborgen={{ opdracht }}>
          <Kop n={2}>Persoonsgegevens wissen</Kop>
          <Alinea>Naam, contactgegevens, vraag, berichten en brieven worden voorgoed onleesbaar. Data en uitkomst blijven. Dit kunt u niet terugdraaien.</Alinea>
          <Tekstvak naam="reden" label="Reden" hulp="Bijvoorbeeld: bewaartermijn voorbij, of verzoek op grond van artikel 17 AVG" waarde="" fouten={fouten} />
          <Knop gewicht="gevaar">Wis de gegevens</Knop>
        </Formulier>
      ) : null}
    </Zaakkader>
  );
};
