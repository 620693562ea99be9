// The tab "Bezwaar en beroep" of a case: per decision its terms and its brake, per procedure where it stands, what can be done, and the course.
import type { Besluit, Voorzieningrij } from '../../../../projections/besluiten/model.ts';
import type { Bezwaardossier, Verzuimdossier } from '../../../../projections/rechtsgangen/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import type { Rechtsgangstapsoort } from '../../../toepassing/rechtsgang/index.ts';
import type { Datumregel } from '../../../toepassing/rechtsgang/zetten.ts';
import { OVER_HET_VERZOEK } from '../../../toepassing/rechtsgang/zicht.ts';
import { dwangsomtekst } from '../../../wet/naspel/dwangsom.ts';
import type { RechterlijkeDwangsom } from '../../../wet/naspel/model.ts';
import type { Waarschuwing } from '../../../wet/termijnen/model.ts';
import { Datum } from '../../ui/datum.tsx';
import { KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { WaaromDezeDatum } from '../../ui/waaromdezedatum.tsx';
import { magDit, type Werk } from '../kader.tsx';
import { Waarschuwingen } from '../stap/waarschuwingen.tsx';
import { Zaakkader, type Zaak } from '../zaak/zaak.tsx';
import { schermVan } from './index.ts';
import { Verloop, Voorzieningen } from './onderdelen.tsx';
import { Dag, uitlegVanRegel } from './stap.tsx';
import { TERMIJN } from './teksten.ts';

export interface Besluitregel {
  readonly besluit: Besluit;
  readonly termijnen: readonly Datumregel[];
  readonly voorzieningen: readonly Voorzieningrij[];
  readonly stappen: readonly Rechtsgangstapsoort[];
  /** Everybody can see it already: a brake comes too late for what is public. */
  readonly openbaar: boolean;
}
export interface Bezwaarregel {
  readonly dossier: Bezwaardossier;
  readonly wie: string;
  readonly over: string;
  readonly termijnen: readonly Datumregel[];
  readonly waarschuwingen: readonly Waarschuwing[];
  readonly stappen: readonly Rechtsgangstapsoort[];
}
export interface Verzuimregel {
  readonly dossier: Verzuimdossier;
  readonly termijnen: readonly Datumregel[];
  readonly dwangsom: RechterlijkeDwangsom | null;
  readonly stappen: readonly Rechtsgangstapsoort[];
}

interface Props {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly besluiten: readonly Besluitregel[];
  readonly bezwaren: readonly Bezwaarregel[];
  readonly verzuimen: readonly Verzuimregel[];
}

const Termijnen = ({ termijnen, bij }: { readonly termijnen: readonly Datumregel[]; readonly bij: string }) =>
  termijnen.length === 0 ? null : (
    <dl class="woo-gegevens">
      {termijnen.map((regel) => {
        const uitleg = uitlegVanRegel(regel);
        return (
          <div>
            <dt>{TERMIJN[regel.code]}</dt>
            <dd>
              <Dag regel={regel} />
              {uitleg === null ? null : <WaaromDezeDatum {...uitleg} bij={`${TERMIJN[regel.code]}, ${bij}`} />}
            </dd>
          </div>
        );
      })}
    </dl>
  );

interface Stapprops {
  readonly werk: Werk;
  readonly basis: `/werk/zaken/${string}/rechtsgang`;
  readonly stappen: readonly Rechtsgangstapsoort[];
  readonly bij: string;
  readonly naam: string;
}

/** What asks for work now as buttons, the rest behind a summary. Only what this person may do. */
const Stappen = ({ werk, basis, stappen, bij, naam }: Stapprops) => {
  const mogelijk = stappen.filter((soort) => magDit(werk, schermVan(soort).handeling));
  const [eerste, ...rest] = mogelijk;
  if (eerste === undefined) return null;
  return (
    <>
      <Knoppen>
        <KnopLink href={`${basis}/${eerste}/${bij}`} gewicht="tweede">
          {schermVan(eerste).titel}
        </KnopLink>
      </Knoppen>
      {rest.length === 0 ? null : (
        <details class="woo-uitleg">
          <summary>
            Andere stappen<span class="woo-sr"> bij {naam}</span>
          </summary>
          <ul>
            {rest.map((soort) => (
              <li>
                <Link href={`${basis}/${soort}/${bij}`}>{schermVan(soort).titel}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

export const Rechtsgangoverzicht = ({ werk, zaak, besluiten, bezwaren, verzuimen }: Props) => {
  const basis = `/werk/zaken/${zaak.dossier.nummer}/rechtsgang` as const;
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="rechtsgang">
      {besluiten.length === 0 ? (
        <>
          <Kop n={2}>Bezwaar en beroep</Kop>
          <Alinea>Er is nog geen besluit bekendgemaakt. Bezwaar kan pas daarna. Zijn wij te laat? Dan kan de verzoeker ons in gebreke stellen.</Alinea>
        </>
      ) : null}
      {besluiten.map(({ besluit, termijnen, voorzieningen, stappen, openbaar }) => (
        <section class="woo-blok" aria-labelledby={`b-${besluit.besluitId}`}>
          <Kop n={2} id={`b-${besluit.besluitId}`}>
            Besluit: {besluit.inhoud.titel}
          </Kop>
          <Alinea>
            Bekendgemaakt op {besluit.bekendgemaaktOp === null ? null : <Datum datum={fromIsoDate(besluit.bekendgemaaktOp)} vorm="dag" />}.
          </Alinea>
          <Termijnen termijnen={termijnen} bij={besluit.inhoud.titel} />
          <Voorzieningen voorzieningen={voorzieningen} openbaar={openbaar} />
          <Stappen werk={werk} basis={basis} stappen={stappen} bij={besluit.besluitId} naam={besluit.inhoud.titel} />
        </section>
      ))}
      {bezwaren.map(({ dossier, wie, over, termijnen, waarschuwingen, stappen }) => (
        <section class="woo-blok" id={dossier.bezwaarId} aria-labelledby={`r-${dossier.bezwaarId}`}>
          <Kop n={2} id={`r-${dossier.bezwaarId}`}>
            {dossier.stand.ontvangenOp === null ? 'Klacht bij het Adviescollege van' : 'Bezwaar van'} {wie}
          </Kop>
          <Alinea>Tegen: {over}</Alinea>
          {dossier.stand.zittingOp === null || dossier.stand.gehoord !== null ? null : (
            <Alinea>
              Hoorzitting op <Datum datum={dossier.stand.zittingOp} vorm="dag" />.
            </Alinea>
          )}
          <Termijnen termijnen={termijnen} bij={`bezwaar van ${wie}`} />
          <Waarschuwingen waarschuwingen={waarschuwingen} />
          {dossier.stand.beslist === null || dossier.stand.beslist.gevolg === 'geen' ? null : (
            <Melding toon="let-op" titel="Gevolg voor de documenten">
              <p>
                {dossier.stand.beslist.gevolg === 'meer-openbaar'
                  ? 'Er moet meer openbaar worden. Beoordeel de documenten opnieuw en stel een herzien besluit op bij de tab Besluit.'
                  : 'Er moet minder openbaar zijn. Trek de publicatie of de stukken in, en stel zo nodig een herzien besluit op.'}
              </p>
            </Melding>
          )}
          <Stappen werk={werk} basis={basis} stappen={stappen} bij={dossier.bezwaarId} naam={`bezwaar van ${wie}`} />
          <Verloop werk={werk} verloop={dossier.verloop} id={dossier.bezwaarId} basis={basis} naam={`bezwaar van ${wie}`} />
        </section>
      ))}
      {verzuimen.map(({ dossier, termijnen, dwangsom, stappen }) => (
        <section class="woo-blok" id={dossier.ingebrekestellingId} aria-labelledby={`i-${dossier.ingebrekestellingId}`}>
          <Kop n={2} id={`i-${dossier.ingebrekestellingId}`}>
            Ingebrekestelling van <Datum datum={dossier.stand.ontvangenOp} />
          </Kop>
          {dossier.stand.geldig ? null : (
            <Alinea>
              {dossier.stand.reden === 'al-beslist' ? 'Er was al beslist. De ingebrekestelling heeft geen gevolg.' : <>Te vroeg: de termijn liep tot en met <Datum datum={dossier.stand.beslissenUiterlijk} vorm="dag" />. De ingebrekestelling heeft geen gevolg. Beantwoord haar wel.</>}
            </Alinea>
          )}
          <Termijnen termijnen={termijnen} bij="ingebrekestelling" />
          {dwangsom === null ? null : <Alinea>Dwangsom van de rechter: {dwangsomtekst(dwangsom)}</Alinea>}
          <Stappen werk={werk} basis={basis} stappen={stappen} bij={dossier.ingebrekestellingId} naam="deze ingebrekestelling" />
          <Verloop werk={werk} verloop={dossier.verloop} id={dossier.ingebrekestellingId} basis={basis} naam="deze ingebrekestelling" />
        </section>
      ))}
      <Stappen werk={werk} basis={basis} stappen={['ingebrekestelling-registreren']} bij={OVER_HET_VERZOEK} naam="het verzoek" />
    </Zaakkader>
  );
};
