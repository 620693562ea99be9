// The pages of a requester's own request: status, messages, withdrawal. The decision on it is in mijnbesluit.tsx.
import type { Invoerfout } from '../../kern/errors.ts';
import { Datum } from '../ui/datum.tsx';
import { datumtekst } from '../ui/datumtekst.ts';
import { Formulier, Foutenoverzicht, Knop, KnopLink, Knoppen } from '../ui/formulier/formulier.tsx';
import { Bestandsveld, Tekstgebied } from '../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../ui/kop.tsx';
import { Link, type Pad } from '../ui/link.tsx';
import { Melding } from '../ui/melding.tsx';
import { Pagina, type Kader } from '../ui/pagina.tsx';
import { Tijdlijn, type Gebeurtenis } from '../ui/tijdlijn.tsx';
import { WaaromDezeDatum, type Uitleg } from '../ui/waaromdezedatum.tsx';
import { Besluit, type Besluitweergave } from './mijnbesluit.tsx';
import type { Stand } from './teksten.ts';
import { Voorstel, type Voorstelweergave } from './voorstel.tsx';
import type { Rechtgezet, Vraagweergave } from './vragen.ts';

type PlainDate = Temporal.PlainDate;
const frame = { gezicht: 'loket', huidig: '/mijn' } as const;
const HOME = { href: '/', tekst: 'Home' } as const;
const MIJN = { href: '/mijn', tekst: 'Mijn Woo-verzoek' } as const;

export interface Berichtweergave {
  readonly vanVerzoeker: boolean;
  readonly datum: PlainDate;
  readonly tekst: string;
  readonly bijlagen: readonly { readonly naam: string; readonly pad: Pad }[];
  readonly antwoordVoor: PlainDate | null;
}

export interface MijnVerzoekprops {
  readonly kader: Kader;
  readonly nummer: string;
  readonly pad: `/mijn/${string}`;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly ontvangenOp: PlainDate;
  readonly stand: Stand;
  readonly uiterlijk: PlainDate | null;
  readonly uitleg: Uitleg | null;
  readonly tijdlijn: readonly Gebeurtenis[];
  readonly openVraag: Vraagweergave | null;
  readonly voorstel: Voorstelweergave | null;
  readonly rechtgezet: readonly Rechtgezet[];
  readonly berichten: readonly Berichtweergave[];
  readonly brieven: readonly { readonly titel: string; readonly datum: PlainDate; readonly pad: Pad }[];
  readonly besluiten: readonly Besluitweergave[];
  readonly magIntrekken: boolean;
  readonly fouten: readonly Invoerfout[];
  readonly concept: string;
  readonly berichtId: string;
  readonly gedaan: string | null;
}

const Bericht = ({ vanVerzoeker, datum, tekst, bijlagen, antwoordVoor }: Berichtweergave) => (
  <li class={vanVerzoeker ? 'woo-bericht woo-bericht--eigen' : 'woo-bericht'}>
    <p class="woo-zacht">
      {vanVerzoeker ? 'U' : 'Wij'}, <Datum datum={datum} />
    </p>
    <p class="woo-regels">{tekst}</p>
    {bijlagen.map(({ naam, pad }) => (
      <p>
        <Link href={pad}>{naam}</Link>
      </p>
    ))}
    {antwoordVoor === null ? null : <p>Wij vragen u te antwoorden voor {datumtekst(antwoordVoor)}.</p>}
  </li>
);

export const MijnVerzoek = (props: MijnVerzoekprops) => {
  const { kader, nummer, pad, stand, fouten } = props;
  return (
    <Pagina kader={kader} {...frame} titel={`Uw verzoek ${nummer}`} kruimels={[HOME, MIJN]} fout={fouten.length > 0} nietIndexeren>
      <Foutenoverzicht fouten={fouten} />
      {props.gedaan === null ? null : (
        <Melding toon="goed" status>
          <p>{props.gedaan}</p>
        </Melding>
      )}
      <Kop n={1}>{props.onderwerp}</Kop>
      <Alinea klas="woo-zacht">
        {nummer}, ontvangen op <Datum datum={props.ontvangenOp} />
      </Alinea>
      <Melding toon={stand.toon} titel={stand.kop}>
        <p>{stand.uitleg}</p>
      </Melding>
      {props.uitleg === null ? null : <WaaromDezeDatum {...props.uitleg} />}
      {props.rechtgezet.map(({ op, oud, reden }) => (
        <Melding toon="info" titel="Wij zetten een datum recht">
          <p>
            Eerder meldden wij <Datum datum={oud} vorm="dag" /> als uiterste datum. Die datum geldt niet meer sinds <Datum datum={op} />. {reden}
          </p>
        </Melding>
      ))}
      {props.openVraag === null ? null : (
        <section class="woo-blok" aria-labelledby="vraag">
          <Kop n={2} id="vraag">
            Wij vragen u iets
          </Kop>
          <p class="woo-regels">{props.openVraag.tekst}</p>
          <Alinea>
            U kunt antwoorden tot en met <Datum datum={props.openVraag.uiterlijk} vorm="dag" />. De tijd staat stil tot u antwoordt. U mag ook bellen: {kader.organisatie.telefoon}.
          </Alinea>
          <Formulier actie={`${pad}/${props.openVraag.actie}`} verborgen={{ opdracht: props.berichtId }}>
            <Tekstgebied naam="antwoord" label="Uw antwoord" regels={5} fouten={fouten} />
            <Knoppen>
              <Knop>Verstuur uw antwoord</Knop>
            </Knoppen>
          </Formulier>
        </section>
      )}
      {props.voorstel === null ? null : <Voorstel {...props.voorstel} pad={pad} opdracht={props.berichtId} fouten={fouten} />}
      {props.besluiten.length === 0 ? null : (
        <section aria-labelledby="besluit">
          <Kop n={2} id="besluit">
            Besluit en documenten
          </Kop>
          {props.besluiten.map((besluit) => (
            <Besluit {...besluit} />
          ))}
        </section>
      )}
      <Kop n={2}>Wat is er gebeurd?</Kop>
      <Tijdlijn gebeurtenissen={props.tijdlijn} />
      <Kop n={2} id="berichten">
        Berichten
      </Kop>
      {props.berichten.length === 0 ? <Alinea>Er zijn nog geen berichten.</Alinea> : <ol class="woo-berichten">{props.berichten.map((bericht) => <Bericht {...bericht} />)}</ol>}
      <Formulier actie={`${pad}/berichten`} bestanden verborgen={{ opdracht: props.berichtId }}>
        <Tekstgebied naam="tekst" label="Stuur ons een bericht" regels={5} waarde={props.concept} fouten={fouten} />
        <Bestandsveld naam="bijlagen" label="Bijlagen" meerdere magLeeg fouten={fouten} />
        <Knoppen>
          <Knop gewicht={props.openVraag === null && props.voorstel === null ? 'eerste' : 'tweede'}>Verstuur bericht</Knop>
        </Knoppen>
      </Formulier>
      <Kop n={2}>Brieven</Kop>
      {props.brieven.length === 0 ? (
        <Alinea>Er zijn nog geen brieven.</Alinea>
      ) : (
        <ul>
          {props.brieven.map(({ titel, datum, pad: brief }) => (
            <li>
              <Link href={brief}>{titel}</Link> <span class="woo-zacht">({datumtekst(datum)}, PDF)</span>
            </li>
          ))}
        </ul>
      )}
      <details class="woo-uitleg">
        <summary>Uw verzoek, zoals u het schreef</summary>
        <p class="woo-regels">{props.tekst}</p>
      </details>
      <Knoppen>
        {props.magIntrekken ? (
          <KnopLink href={`${pad}/intrekken`} gewicht="licht">
            Verzoek intrekken
          </KnopLink>
        ) : null}
      </Knoppen>
      <Formulier actie="/mijn/uitloggen">
        <Knop gewicht="licht">Sluit uw verzoek af op dit apparaat</Knop>
      </Formulier>
    </Pagina>
  );
};

export const Intrekpagina = ({ kader, nummer, opdracht }: { readonly kader: Kader; readonly nummer: string; readonly opdracht: string }) => (
  <Pagina kader={kader} {...frame} titel="Verzoek intrekken" kruimels={[HOME, MIJN, { href: `/mijn/${nummer}`, tekst: nummer }]} nietIndexeren>
    <Kop n={1}>Verzoek intrekken</Kop>
    <Alinea lead>Trekt u uw verzoek in, dan stoppen wij met zoeken en krijgt u geen besluit. U kunt later een nieuw verzoek doen.</Alinea>
    <Formulier actie={`/mijn/${nummer}/intrekken`} verborgen={{ opdracht }}>
      <Knoppen>
        <Knop gewicht="gevaar">Trek mijn verzoek in</Knop>
        <KnopLink href={`/mijn/${nummer}`} gewicht="licht">
          Nee, ga terug
        </KnopLink>
      </Knoppen>
    </Formulier>
  </Pagina>
);
