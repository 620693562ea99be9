// /termijn-berekenen: anyone enters dates and sees the legal dates with their reasoning. Works without JavaScript; nothing is kept.
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
import { GROEPEN, type REKENVELDEN, type Ingevuld, type Rekenveld } from './velden.ts';

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
  ['otherBodyDue', 'Besluit van de andere organisatie', 'Uiterlijk op deze dag stuurt de andere organisatie haar besluit.'],
  ['waitingTermEnds', 'Wachten met openbaar maken', 'Tot en met deze dag wacht de organisatie met openbaar maken.'],
  ['objectionLastDay', 'Bezwaar maken', 'Tot en met deze dag kan iemand bezwaar maken.'],
  ['objectionDecisionDue', 'Besluit op het bezwaar', 'Uiterlijk op deze dag beslist de organisatie op het bezwaar.'],
  ['appealLastDay', 'Beroep bij de rechtbank', 'Tot en met deze dag kan iemand naar de rechtbank.'],
  ['higherAppealLastDay', 'Hoger beroep', 'Tot en met deze dag kan iemand naar de hoogste rechter.'],
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
      {velden['reliefBlocksDisclosure'] === true && velden['disclosureEarliest'] === null ? (
        <Melding toon="let-op">
          <p>De organisatie maakt nog niets openbaar. Iemand vroeg de rechter om dat tegen te houden. (Artikel 4.4 lid 5 Woo)</p>
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

/** A field with what was typed in it. */
const Invoerveld = ({ veld, waarde, fouten }: { readonly veld: Rekenveld; readonly waarde: string; readonly fouten: readonly Invoerfout[] }) => {
  const { naam, label, hulp } = veld;
  const rest = { naam, label, fouten, ...(hulp === undefined ? {} : { hulp }) };
  switch (veld.soort) {
    case 'dag':
      return <Datumveld {...rest} waarde={waarde} magLeeg />;
    case 'vinkje':
      return <Vinkje {...rest} aan={waarde === 'ja'} magLeeg />;
    case 'getal':
      return <Tekstvak {...rest} waarde={waarde} breedte="kort" magLeeg />;
    case 'keuze':
      return <Radio {...rest} waarde={veld.opties.some((optie) => optie.waarde === waarde) ? waarde : veld.begin} opties={veld.opties} />;
  }
};

export const Rekenpagina = ({ kader, ingevuld, fouten, uitkomst }: Props) => {
  /** A list of choices always sends something: by itself that says nothing. */
  const gebruikt = ({ naam, soort }: (typeof REKENVELDEN)[number]): boolean => (soort !== 'keuze' && ingevuld[naam] !== '') || fouten.some(({ veld }) => veld === naam);
  return (
    <Pagina kader={kader} gezicht="publiek" titel="Termijn berekenen" kruimels={[{ href: '/', tekst: 'Home' }]} fout={fouten.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Kop n={1}>Wanneer moet er een besluit zijn?</Kop>
      <Alinea lead>Vul in wanneer iets gebeurde. U ziet dan welke datums de Wet open overheid geeft, en waarom. Wij bewaren niets van wat u invult.</Alinea>
      <form method="get" action="/termijn-berekenen" class="woo-formulier" noValidate>
        <Datumveld naam="ontvangen" label="Verzoek ontvangen op" hulp="De dag waarop het verzoek bij de organisatie binnenkwam. Bijvoorbeeld 31-12-2026" waarde={ingevuld.ontvangen} fouten={fouten} />
        {GROEPEN.map(({ titel, velden }) => (
          <details class="woo-uitleg" open={velden.some(gebruikt)}>
            <summary>{titel}</summary>
            <div class="woo-formuliergroep">
              {velden.map((veld) => (
                <Invoerveld veld={veld} waarde={ingevuld[veld.naam]} fouten={fouten} />
              ))}
            </div>
          </details>
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
        Dezelfde berekening is er als open dienst: stuur een POST naar <code>/api/v1/termijnberekeningen</code>. Hoe dat gaat, staat bij <Link href="/api#termijnenBerekenen">API</Link>.
      </Alinea>
    </Pagina>
  );
};
