// /termijn-berekenen: anyone enters dates and sees the legal dates with their reasoning. Works without JavaScript; nothing is kept.
import type { ComponentChildren } from 'preact';
import type { Invoerfout } from '../../../kern/errors.ts';
import type { Termijn } from '../../../wet/termijnen/model.ts';
import type { Zaakuitkomst } from '../../../wet/uitwisseling/zaak.ts';
import { uitlegVan } from '../../ui/afleiding.ts';
import { Datum } from '../../ui/datum.tsx';
import { Foutenoverzicht, Knop, KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Radio, Vinkje } from '../../ui/formulier/keuze.tsx';
import { Datumveld, Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { Pagina, type Kader } from '../../ui/pagina.tsx';
import { WaaromDezeDatum } from '../../ui/waaromdezedatum.tsx';
import type { Ingevuld, Veldnaam } from './vraag.ts';

interface Props {
  readonly kader: Kader;
  readonly ingevuld: Ingevuld;
  readonly fouten: readonly Invoerfout[];
  readonly uitkomst: Zaakuitkomst | null;
}

/** The dates that somebody wants to know, in the order of the procedure: name, and what it says. */
const DATUMS: readonly (readonly [veld: string, naam: string, betekenis: string])[] = [
  ['preciseRequestBy', 'Vragen om verduidelijking', 'Uiterlijk op deze dag vraagt de organisatie om verduidelijking.'],
  ['firstTermEnds', 'Einde van de eerste termijn', 'Uiterlijk op deze dag kan de organisatie laten weten dat zij meer tijd nodig heeft.'],
  ['notHandledDecisionBy', 'Besluit om niet te behandelen', 'Uiterlijk op deze dag kan de organisatie besluiten het verzoek niet te behandelen.'],
  ['decisionDue', 'Besluit op het verzoek', 'Uiterlijk op deze dag stuurt de organisatie het besluit.'],
  ['waitingTermEnds', 'Wachten met openbaar maken', 'Tot en met deze dag wacht de organisatie met openbaar maken.'],
  ['objectionLastDay', 'Bezwaar maken', 'Tot en met deze dag kan iemand bezwaar maken.'],
  ['objectionDecisionDue', 'Besluit op het bezwaar', 'Uiterlijk op deze dag beslist de organisatie op het bezwaar.'],
  ['graceEnds', 'Tijd na uw bericht dat het te laat is', 'Tot en met deze dag heeft de organisatie nog om te beslissen. Daarna kunt u naar de rechter.'],
  ['courtOrderDue', 'Besluit na de uitspraak van de rechter', 'Uiterlijk op deze dag beslist de organisatie.'],
];

const Antwoord = ({ naam, betekenis, termijn }: { readonly naam: string; readonly betekenis: string; readonly termijn: Termijn }) => (
  <section class="woo-rekenuitkomst">
    <Kop n={3}>{naam}</Kop>
    <p>
      <strong>
        <Datum datum={termijn.einde} vorm="dag" />
      </strong>
    </p>
    <WaaromDezeDatum {...uitlegVan(termijn, 'verzoeker', betekenis)} bij={`bij ${naam.toLowerCase()}`} open />
  </section>
);

const Uitkomst = ({ uitkomst }: { readonly uitkomst: Zaakuitkomst }) => {
  const { termijnen, velden, basis, waarschuwingen } = uitkomst;
  return (
    <section aria-labelledby="uitkomst">
      <Kop n={2} id="uitkomst">
        De datums
      </Kop>
      {velden['noticeValid'] === false ? (
        <Melding toon="let-op">
          <p>Het bericht dat de organisatie te laat is, kwam te vroeg: de termijn liep nog, of het besluit was er al. Het heeft geen gevolg. (Artikel 6:12 Awb)</p>
        </Melding>
      ) : null}
      {velden['objectionTimely'] === false ? (
        <Melding toon="let-op">
          <p>Het bezwaar kwam na de laatste dag. Soms is daar een goede reden voor; dan beslist een mens. (Artikel 6:11 Awb)</p>
        </Melding>
      ) : null}
      {DATUMS.map(([veld, naam, betekenis]) => {
        const termijn = termijnen[veld];
        return termijn === undefined ? null : <Antwoord naam={naam} betekenis={betekenis} termijn={termijn} />;
      })}
      {waarschuwingen.map(({ tekst, artikel }) => (
        <Melding toon="let-op">
          <p>
            {tekst} <span class="woo-artikel">({artikel})</span>
          </p>
        </Melding>
      ))}
      <p class="woo-zacht">
        Berekend met regels {basis.regelset}, feestdagen {basis.feestdagentabel} en deze lezingen van de wet:{' '}
        {Object.entries(basis.lezingen)
          .map(([code, keuze]) => `${code} ${keuze}`)
          .join(', ')}
        . Dit is geen juridisch advies.
      </p>
    </section>
  );
};

export const Rekenpagina = ({ kader, ingevuld, fouten, uitkomst }: Props) => {
  const dag = (naam: Veldnaam, label: string, hulp?: string, verplicht = false): ComponentChildren => (
    <Datumveld naam={naam} label={label} {...(hulp === undefined ? {} : { hulp })} waarde={ingevuld[naam]} magLeeg={!verplicht} fouten={fouten} />
  );
  const groep = (titel: string, namen: readonly Veldnaam[], inhoud: ComponentChildren): ComponentChildren => (
    <details class="woo-uitleg" open={namen.some((naam) => ingevuld[naam] !== '' || fouten.some(({ veld }) => veld === naam))}>
      <summary>{titel}</summary>
      <div class="woo-formuliergroep">{inhoud}</div>
    </details>
  );
  return (
    <Pagina kader={kader} gezicht="publiek" titel="Termijn berekenen" kruimels={[{ href: '/', tekst: 'Home' }]} fout={fouten.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Kop n={1}>Wanneer moet er een besluit zijn?</Kop>
      <Alinea lead>Vul in wanneer iets gebeurde. U ziet dan welke datums de Wet open overheid geeft, en waarom. Wij bewaren niets van wat u invult.</Alinea>
      <form method="get" action="/termijn-berekenen" class="woo-formulier" noValidate>
        {dag('ontvangen', 'Verzoek ontvangen op', 'De dag waarop het verzoek bij de organisatie binnenkwam. Bijvoorbeeld 31-12-2026', true)}
        {groep('De organisatie vroeg om verduidelijking', ['vraag', 'vraag-tot', 'antwoord'], (
          <>
            {dag('vraag', 'Gevraagd op')}
            {dag('vraag-tot', 'Antwoord uiterlijk', 'Staat er geen dag in de brief? Laat dit dan leeg. De tijd staat dan niet stil.')}
            {dag('antwoord', 'Antwoord gegeven op')}
          </>
        ))}
        {groep('De organisatie vroeg anderen om hun mening', ['zienswijzen', 'zienswijzen-tot', 'zienswijzen-binnen'], (
          <>
            {dag('zienswijzen', 'De verzoeker kreeg daarover bericht op')}
            {dag('zienswijzen-tot', 'Anderen konden reageren tot en met')}
            {dag('zienswijzen-binnen', 'Alle reacties waren binnen op')}
          </>
        ))}
        {groep('De organisatie nam meer tijd (verdaging)', ['verdaging'], (
          <>
            {dag('verdaging', 'Aangekondigd op')}
            <Radio
              naam="weken"
              label="Hoeveel weken?"
              waarde={ingevuld.weken === '' ? '2' : ingevuld.weken}
              opties={[
                { waarde: '1', tekst: '1 week' },
                { waarde: '2', tekst: '2 weken' },
              ]}
              fouten={fouten}
            />
          </>
        ))}
        {groep('Er is schriftelijk uitstel afgesproken', ['uitstel', 'uitstel-tot'], (
          <>
            {dag('uitstel', 'Afgesproken op')}
            {dag('uitstel-tot', 'Uitstel tot en met')}
          </>
        ))}
        {groep('Er is een besluit', ['besluit', 'bezwaar', 'bezwaar-verwacht', 'commissie'], (
          <>
            {dag('besluit', 'Besluit verstuurd op')}
            <Vinkje naam="bezwaar-verwacht" label="De organisatie verwacht dat iemand anders bezwaar maakt" aan={ingevuld['bezwaar-verwacht'] === 'ja'} magLeeg fouten={fouten} />
            {dag('bezwaar', 'Bezwaar ontvangen op')}
            <Vinkje naam="commissie" label="Een onafhankelijke commissie geeft advies over het bezwaar" aan={ingevuld.commissie === 'ja'} magLeeg fouten={fouten} />
          </>
        ))}
        {groep('De organisatie is te laat', ['te-laat-bericht', 'uitspraak', 'uitspraak-weken'], (
          <>
            {dag('te-laat-bericht', 'De organisatie kreeg bericht dat zij te laat is op', 'Dat bericht heet een ingebrekestelling.')}
            {dag('uitspraak', 'De rechter stuurde een uitspraak op')}
            <Tekstvak naam="uitspraak-weken" label="Aantal weken dat de rechter gaf" hulp="Leeg is 2 weken." waarde={ingevuld['uitspraak-weken']} breedte="kort" magLeeg fouten={fouten} />
          </>
        ))}
        <Knoppen>
          <Knop>Bereken</Knop>
          <KnopLink href="/termijn-berekenen" gewicht="licht">
            Begin opnieuw
          </KnopLink>
        </Knoppen>
      </form>
      {uitkomst === null ? null : <Uitkomst uitkomst={uitkomst} />}
      <Kop n={2}>Voor computers</Kop>
      <Alinea>
        Dezelfde berekening is er als open dienst: stuur een POST naar <code>/api/v1/termijnberekeningen</code>. Hoe dat gaat, staat bij <Link href="/open-data">open data</Link>.
      </Alinea>
    </Pagina>
  );
};
