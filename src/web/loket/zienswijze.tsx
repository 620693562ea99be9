// The page of a third party: what it is asked, by when, and its answer. Nothing about the requester.
import type { Invoerfout } from '../../kern/errors.ts';
import { Datum } from '../ui/datum.tsx';
import { Formulier, Foutenoverzicht, Knop, Knoppen, Verborgen } from '../ui/formulier/formulier.tsx';
import { Tekstgebied, Tekstvak } from '../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../ui/kop.tsx';
import { Melding } from '../ui/melding.tsx';
import { Pagina, type Kader } from '../ui/pagina.tsx';
import { Ontvangen, OPENFORMULIER, Stukvraag } from './zienswijzestukken.tsx';
import type { Zienswijzeweergave } from './zienswijzeweergave.ts';

const frame = { gezicht: 'loket' } as const;
const HOME = { href: '/', tekst: 'Home' } as const;

export const Codepagina = ({ kader, fouten }: { readonly kader: Kader; readonly fouten: readonly Invoerfout[] }) => (
  <Pagina kader={kader} {...frame} titel="Uw zienswijze geven" kruimels={[HOME]} fout={fouten.length > 0} nietIndexeren>
    <Foutenoverzicht fouten={fouten} />
    <Kop n={1}>Uw zienswijze geven</Kop>
    <Alinea lead>Kreeg u een brief van ons over documenten met uw gegevens? In die brief staat een code. Daarmee geeft u hier uw mening.</Alinea>
    <Formulier actie="/zienswijze">
      <Tekstvak naam="code" label="Uw code" hulp="20 letters en cijfers. Streepjes mogen weg." waarde="" autocomplete="off" breedte="half" fouten={fouten} />
      <Knoppen>
        <Knop>Verder</Knop>
      </Knoppen>
    </Formulier>
  </Pagina>
);

interface Antwoordprops {
  readonly kader: Kader;
  readonly code: string;
  readonly opdracht: string;
  readonly nummer: string;
  readonly naam: string;
  readonly uiterlijk: Temporal.PlainDate;
  readonly teLaat: boolean;
  readonly ontvangenOp: Temporal.PlainDate | null;
  /** The request was decided or ended: a view comes too late to count. */
  readonly afgesloten: boolean;
  readonly zienswijze: Zienswijzeweergave;
  readonly contactpersoon: string;
  /** What was typed, by the name of the field; empty at first. */
  readonly getypt: (veld: string) => string;
  readonly fouten: readonly Invoerfout[];
}

export const Antwoordpagina = ({ kader, code, opdracht, nummer, naam, uiterlijk, teLaat, ontvangenOp, afgesloten, zienswijze: { stukken, algemeen }, contactpersoon, getypt, fouten }: Antwoordprops) => (
  <Pagina kader={kader} {...frame} titel="Uw zienswijze" kruimels={[HOME, { href: '/zienswijze', tekst: 'Uw zienswijze geven' }]} fout={fouten.length > 0} nietIndexeren>
    <Foutenoverzicht fouten={fouten} />
    <Kop n={1}>Uw zienswijze</Kop>
    <Alinea klas="woo-zacht">
      Kenmerk {nummer}, voor {naam}
    </Alinea>
    {ontvangenOp !== null ? (
      <>
      <Melding toon="goed" titel="Wij hebben uw zienswijze" status>
        <p>
          Wij kregen uw zienswijze op <Datum datum={ontvangenOp} vorm="dag" />. Wij wegen die mee. U krijgt ons besluit op dezelfde dag als de verzoeker. (Artikel 4.4, zesde lid, Woo)
        </p>
        <p>U kunt deze pagina afdrukken of bewaren.</p>
      </Melding>
      <Ontvangen stukken={stukken} algemeen={algemeen} />
      </>
    ) : afgesloten ? (
      <Melding toon="let-op" titel="U kunt geen zienswijze meer geven" status>
        <p>Wij behandelen dit verzoek niet meer. Bent u het niet eens met een besluit? In de brief over het besluit staat hoe u bezwaar maakt.</p>
      </Melding>
    ) : (
      <>
        <Alinea lead>Iemand vroeg ons om documenten openbaar te maken. Daarin staan ook gegevens van u of uw organisatie. Wij willen weten wat u daarvan vindt.</Alinea>
        {teLaat ? (
          <Melding toon="let-op" titel="De gevraagde dag is voorbij">
            <p>
              Wij vroegen uw reactie uiterlijk op <Datum datum={uiterlijk} vorm="dag" />. U mag nog reageren zolang wij niet hebben beslist. Wij kunnen niet beloven dat wij uw reactie nog kunnen meewegen.
            </p>
          </Melding>
        ) : (
          <Alinea>
            Reageer uiterlijk op <Datum datum={uiterlijk} vorm="dag" />. Reageert u niet? Dan beslissen wij zonder uw reactie.
          </Alinea>
        )}
        {stukken.some(({ teOpenen }) => teOpenen) ? (
          <form method="post" action="/zienswijze/document" id={OPENFORMULIER}>
            <Verborgen velden={{ code }} />
          </form>
        ) : null}
        <Formulier actie="/zienswijze/antwoord" verborgen={{ code, opdracht }}>
          {stukken.map((stuk) => (
            <Stukvraag stuk={stuk} contactpersoon={contactpersoon} getypt={getypt} fouten={fouten} />
          ))}
          <Tekstgebied
            naam="zienswijze"
            label={stukken.length === 0 ? 'Wat vindt u van openbaar maken?' : 'Wilt u nog iets zeggen?'}
            hulp={
              stukken.length === 0
                ? 'Welke delen mogen volgens u niet openbaar worden, en welk nadeel hebt u daarvan? Hebt u geen bezwaar? Schrijf dat dan op.'
                : 'Bijvoorbeeld over alle documenten samen.'
            }
            waarde={getypt('zienswijze')}
            regels={8}
            magLeeg={stukken.length > 0}
            fouten={fouten}
          />
          <Knoppen>
            <Knop>Verstuur uw zienswijze</Knop>
          </Knoppen>
        </Formulier>
      </>
    )}
  </Pagina>
);
