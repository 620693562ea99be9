// A report that is read in: how far it is, what is wrong, what every row became, and the two buttons.
import type { BekendeInlezing } from '../../../inlezing/state.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import type { Weigering } from '../../../kern/decider.ts';
import type { InlezingId } from '../../../kern/ids.ts';
import type { Rapportverschil } from '../../../productierapport/index.ts';
import { Datum } from '../../ui/datum.tsx';
import { Formulier, Knop, KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Gegevenslijst } from '../../ui/gegevenslijst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Label } from '../../ui/label.tsx';
import { Link, metVraag } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { Paginering } from '../../ui/paginering.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { magDit, Werkpagina, type Werk } from '../kader.tsx';
import { Weigeringen } from '../weigeringen.tsx';
import type { Overnamestand } from '../../../toepassing/inlezen/bevestigen.ts';
import type { Beeldmelding, Beeldrij, Inleesbeeld } from './beeld.ts';
import { BASIS, KRUIMELS } from './formulier.tsx';
import { Filters, Rijen } from './rijen.tsx';
import { Verschil } from './verschil.tsx';
import { alsVraag, type Inleesvraag } from './vraag.ts';

/** More than anybody reads on a page; the exports have all. */
const MELDINGEN_OP_DE_PAGINA = 100;

export const STAND: Readonly<Record<BekendeInlezing['status'], string>> = {
  lezen: 'Wordt gelezen',
  nakijken: 'Bestanden worden nagekeken',
  klaar: 'Wacht op u',
  mislukt: 'Niet te lezen',
  bevestigd: 'Overgenomen',
  afgewezen: 'Afgewezen',
};

interface Props {
  readonly werk: Werk;
  readonly inlezingId: InlezingId;
  readonly inlezing: BekendeInlezing;
  readonly beeld: Inleesbeeld;
  /** The rows that the address asks for; `rijen` is this page of them. */
  readonly gevonden: number;
  readonly rijen: readonly Beeldrij[];
  readonly vraag: Inleesvraag;
  readonly pagina: number;
  readonly perPagina: number;
  readonly verschil: Rapportverschil | null;
  /** How far its publication is while it is being made; null otherwise. */
  readonly overname: Overnamestand | null;
  readonly weigeringen: readonly Weigering[];
  readonly opdracht: string;
}

const aantal = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`;
const padVan = (inlezingId: InlezingId): `${typeof BASIS}/${string}` => `${BASIS}/${inlezingId}`;

const Voortgang = ({ inlezing }: Pick<Props, 'inlezing'>) => {
  if (inlezing.status === 'lezen') return <p role="status">Wij lezen het rapport en zoeken bij elke rij het bestand.</p>;
  if (inlezing.status !== 'nakijken') return null;
  const { gedaan, gelezen } = inlezing;
  return (
    <>
      <p role="status">
        {gedaan} van {gelezen.bestanden} bestanden zijn nagekeken op verborgen gegevens.
      </p>
      <progress class="woo-voortgang" max={gelezen.bestanden} value={gedaan} aria-label="Voortgang van het nakijken" />
    </>
  );
};

const Meldingenlijst = ({ titel, id, pad, meldingen }: { readonly titel: string; readonly id: string; readonly pad: `/${string}`; readonly meldingen: readonly Beeldmelding[] }) =>
  meldingen.length === 0 ? null : (
    <section aria-labelledby={id}>
      <Kop n={2} id={id}>
        {titel} ({meldingen.length})
      </Kop>
      <Tabel
        bijschrift={titel}
        rijen={meldingen.slice(0, MELDINGEN_OP_DE_PAGINA)}
        sleutel={(melding) => String(meldingen.indexOf(melding))}
        kolommen={[
          { kop: 'Waar', rijkop: true, cel: ({ rij, plaats }) => (rij === null || rij === 1 ? plaats : <Link href={`${metVraag(pad, { rij })}#rij-${rij}`}>{plaats}</Link>) },
          { kop: 'Uitleg', cel: ({ uitleg }) => uitleg },
        ]}
      />
      {meldingen.length > MELDINGEN_OP_DE_PAGINA ? (
        <Alinea>
          U ziet de eerste {MELDINGEN_OP_DE_PAGINA}. Download ze allemaal: <Link href={`${pad}/meldingen.xlsx`}>Excel</Link>, <Link href={`${pad}/meldingen.csv`}>CSV</Link>.
        </Alinea>
      ) : null}
    </section>
  );

const Wanneer = ({ op, vandaag }: { readonly op: Temporal.PlainDate; readonly vandaag: Temporal.PlainDate }) =>
  Temporal.PlainDate.compare(op, vandaag) <= 0 ? (
    <>Zij staat daarna meteen op de site: u koos <Datum datum={op} vorm="dag" />.</>
  ) : (
    <>
      Zij wordt openbaar op <Datum datum={op} vorm="dag" />: de dag die u zelf koos. Tot die dag kunt u haar nog intrekken.
    </>
  );

const Bevestigen = ({ werk, inlezing, beeld, pad, opdracht }: Pick<Props, 'werk' | 'inlezing' | 'beeld' | 'opdracht'> & { readonly pad: `/${string}` }) => {
  if (inlezing.status !== 'klaar' || !magDit(werk, 'publicatie.uitvoeren')) return null;
  const fouten = beeld.meldingen.filter(({ ernst }) => ernst === 'fout').length;
  const mee = beeld.rijen.filter((rij) => rij.mee).length;
  return (
    <section aria-labelledby="bevestigen">
      <Kop n={2} id="bevestigen">
        {fouten === 0 ? 'Overnemen of afwijzen' : 'Afwijzen'}
      </Kop>
      {fouten === 0 ? (
        <Alinea>
          Wij maken één publicatie met {aantal(mee, 'document', 'documenten')}{mee < beeld.rijen.length ? `. ${aantal(beeld.rijen.length - mee, 'rij komt', 'rijen komen')} niet mee: opgeschort of dubbel` : ''}. <Wanneer op={fromIsoDate(inlezing.gegevens.openbaarOp)} vandaag={werk.vandaag} />
        </Alinea>
      ) : (
        <Alinea>{fouten === 1 ? 'Er staat nog 1 fout' : `Er staan nog ${fouten} fouten`} in. Daarom nemen wij niets over. Verbeter het rapport of de bestanden en lees ze opnieuw in.</Alinea>
      )}
      <Knoppen>
        {fouten === 0 ? (
          <Formulier actie={`${pad}/bevestigen`} verborgen={{ opdracht }}>
            <Knop>Neem over en plan de publicatie</Knop>
          </Formulier>
        ) : null}
        <Formulier actie={`${pad}/afwijzen`} verborgen={{ opdracht }}>
          <Knop gewicht="tweede">Wijs af</Knop>
        </Formulier>
      </Knoppen>
    </section>
  );
};

const Overname = ({ werk, inlezing, overname, pad, opdracht }: Pick<Props, 'werk' | 'inlezing' | 'overname' | 'opdracht'> & { readonly pad: `/${string}` }) => {
  if (inlezing.status !== 'bevestigd' || overname === null) return null;
  const loopt = inlezing.overname === 'loopt';
  const knop = (doe: string, tekst: string, gewicht: 'eerste' | 'tweede') => (
    <Formulier actie={`${pad}/${doe}`} verborgen={{ opdracht }}>
      <Knop gewicht={gewicht}>{tekst}</Knop>
    </Formulier>
  );
  return (
    <>
      <p role="status">
        {overname.stukken} van {overname.totaal} documenten staan in de publicatie. {loopt ? 'U kunt deze pagina sluiten. Wij gaan door.' : 'Dit is gestopt. Niemand buiten de organisatie ziet er iets van.'}
      </p>
      <progress class="woo-voortgang" max={Math.max(1, overname.totaal)} value={overname.stukken} aria-label="Voortgang van het overnemen" />
      {magDit(werk, 'publicatie.uitvoeren') ? <Knoppen>{loopt ? knop('stoppen', 'Stop', 'tweede') : [knop('verder', 'Ga verder', 'eerste'), knop('afwijzen', 'Wijs af', 'tweede')]}</Knoppen> : null}
    </>
  );
};

export const Inleespagina = ({ werk, inlezingId, inlezing, beeld, gevonden, rijen, vraag, pagina, perPagina, verschil, overname, weigeringen, opdracht }: Props) => {
  const pad = padVan(inlezingId);
  const { gegevens, status } = inlezing;
  const overnemen = inlezing.status === 'bevestigd' && overname !== null && inlezing.overname === 'loopt';
  const bezig = status === 'lezen' || status === 'nakijken' || overnemen;
  const van = (ernst: Beeldmelding['ernst']): readonly Beeldmelding[] => beeld.meldingen.filter((melding) => melding.ernst === ernst);
  return (
    <Werkpagina werk={werk} titel={`Productierapport: ${gegevens.titel}`} huidig="/werk/publiceren" kruimels={[...KRUIMELS]} eilanden={['verversen']}>
      <Weigeringen weigeringen={weigeringen} />
      <Kop n={1}>Productierapport: {gegevens.titel}</Kop>
      <div id="inlezing" data-ververs={bezig ? '2' : undefined}>
        <Gegevenslijst
          gegevens={[
            { naam: 'Stand', waarde: <Label toon={status === 'mislukt' ? 'fout' : status === 'klaar' ? 'let-op' : 'neutraal'}>{overname === null ? STAND[status] : overnemen ? 'Wordt overgenomen' : 'Overnemen gestopt'}</Label> },
            { naam: 'Categorie', waarde: gegevens.categorie },
            { naam: 'Datum van het besluit', waarde: <Datum datum={fromIsoDate(gegevens.datum)} vorm="dag" /> },
            { naam: 'Openbaar op', waarde: <Datum datum={fromIsoDate(gegevens.openbaarOp)} vorm="dag" /> },
          ]}
        />
        <Voortgang inlezing={inlezing} />
        <Overname werk={werk} inlezing={inlezing} overname={overname} pad={pad} opdracht={opdracht} />
        {bezig ? (
          <p>
            <Link href={pad}>Ververs deze pagina</Link>
          </p>
        ) : null}
        {inlezing.status === 'mislukt' ? (
          <Melding toon="fout" titel="Het rapport is niet te lezen">
            <p>{inlezing.reden}</p>
          </Melding>
        ) : null}
        {inlezing.status === 'bevestigd' && overname === null ? (
          <Knoppen>
            <KnopLink href={`/werk/publiceren/${inlezing.publicatieId}`}>Naar de publicatie</KnopLink>
          </Knoppen>
        ) : null}
        {status === 'mislukt' || status === 'afgewezen' ? (
          <Knoppen>
            <KnopLink href={BASIS}>Lees een rapport in</KnopLink>
          </Knoppen>
        ) : null}
        <Meldingenlijst titel="Fouten" id="fouten" pad={pad} meldingen={van('fout')} />
        <Bevestigen werk={werk} inlezing={inlezing} beeld={beeld} pad={pad} opdracht={opdracht} />
        {verschil === null ? null : <Verschil verschil={verschil} />}
        <Meldingenlijst titel="Waarschuwingen" id="waarschuwingen" pad={pad} meldingen={van('waarschuwing')} />
        {beeld.rijen.length === 0 ? null : (
          <section aria-labelledby="rijen">
            <Kop n={2} id="rijen">
              Rijen
            </Kop>
            <Filters pad={pad} vraag={vraag} />
            {rijen.length === 0 ? <Alinea>Er zijn geen rijen die hierbij passen.</Alinea> : <Rijen rijen={rijen} gevonden={gevonden} />}
            <Paginering huidig={pagina} aantal={Math.max(1, Math.ceil(gevonden / perPagina))} pad={(n) => metVraag(pad, { ...alsVraag(vraag), pagina: n === 1 ? undefined : n })} />
          </section>
        )}
      </div>
    </Werkpagina>
  );
};
