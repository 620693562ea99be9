// The dossier page: what was asked, what was decided, which documents, and what happened with it since.
import { fromIsoDate } from '../../../kern/date.ts';
import type { Publicatiestuk } from '../../../../projections/publicaties/model.ts';
import type { NietOpenbaarmelding } from '../../../publicatie/inhoud.ts';
import { weigeringsgronden } from '../../../wet/weigeringsgronden/gronden.ts';
import { Datum } from '../../ui/datum.tsx';
import { Gegevenslijst } from '../../ui/gegevenslijst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Link, metVraag } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { omvangtekst } from '../../ui/omvang.ts';
import { Pagina, type Kader, type Kruimel } from '../../ui/pagina.tsx';
import { Tegels } from '../../ui/tegels.tsx';
import { Grafsteen } from '../ingetrokken.tsx';
import { bestandPad, bundelPad, categoriePad, deelAnker, documentPad, inventarisPad } from '../paden.ts';
import { documententekst, OORDEEL, paginatekst, type Namen } from '../woorden.ts';
import { Documententabel } from './documententabel.tsx';
import { bundelVan } from './bundel.ts';
import { besluitVan, documentenVan, tellingPerOordeel, verzoekVan, type Dossier, type Dossierdeel } from './dossier.ts';
import { Geschiedenis } from './geschiedenis.tsx';
import { Lijstlinks } from './lijstlinks.tsx';

interface Props {
  readonly kader: Kader;
  readonly namen: Namen;
  readonly dossier: Dossier;
}

export const dossierKruimels: readonly Kruimel[] = [
  { href: '/', tekst: 'Home' },
  { href: '/zoeken', tekst: 'Zoeken' },
];

const Besluit = ({ stuk }: { readonly stuk: Publicatiestuk }) => (
  <p>
    <Link href={documentPad(stuk.documentId)}>Lees het besluit</Link>
    {stuk.bestand === null ? null : (
      <>
        {' of '}
        <Link href={bestandPad(stuk.documentId, stuk.eersteTitel, stuk.bestand.mediatype)}>
          {`download het besluit (PDF, ${paginatekst(stuk.bestand.paginas)}, ${omvangtekst(stuk.bestand.bytes)})`}
        </Link>
      </>
    )}
  </p>
);

const Verzoek = ({ stuk }: { readonly stuk: Publicatiestuk }) => (
  <p>
    <Link href={documentPad(stuk.documentId)}>Lees het verzoek</Link>. De gegevens van de verzoeker zijn weggelaten.
  </p>
);

/** Everything at once; not offered for a single file. */
const Bundel = ({ dossier }: { readonly dossier: Dossier }) => {
  const bestanden = bundelVan(dossier);
  if (bestanden.length < 2) return null;
  const omvang = omvangtekst(bestanden.reduce((som, { bytes }) => som + bytes, 0));
  return (
    <p>
      <Link href={bundelPad(dossier.nummer)}>{`Download alles in één keer (ZIP, ${bestanden.length} bestanden, ${omvang})`}</Link>
    </p>
  );
};

const Feiten = ({ deel, dossier, namen }: { readonly deel: Dossierdeel; readonly dossier: Dossier; readonly namen: Namen }) => {
  const { publicatie } = deel;
  const { bron, categorie, datum, openbaarOp, hergepubliceerdOp, organisatie, verantwoordelijke, opsteller, kenmerken, trefwoorden, geldigheid } = publicatie;
  return (
    <Gegevenslijst
      gegevens={[
        bron.soort === 'besluit' && { naam: 'Nummer', waarde: dossier.nummer },
        { naam: bron.soort === 'besluit' ? 'Datum besluit' : 'Datum', waarde: <Datum datum={fromIsoDate(datum)} /> },
        openbaarOp !== null && { naam: 'Openbaar sinds', waarde: <Datum datum={fromIsoDate(openbaarOp)} /> },
        hergepubliceerdOp !== null && { naam: 'Opnieuw op de site sinds', waarde: <Datum datum={fromIsoDate(hergepubliceerdOp)} /> },
        { naam: 'Organisatie', waarde: namen.organisatie(organisatie) },
        verantwoordelijke !== undefined && verantwoordelijke !== organisatie && { naam: 'Verantwoordelijk', waarde: namen.organisatie(verantwoordelijke) },
        opsteller !== undefined && opsteller !== organisatie && { naam: 'Geschreven door', waarde: namen.organisatie(opsteller) },
        kenmerken !== undefined && { naam: 'Kenmerken', waarde: kenmerken.map(({ kenmerk }) => kenmerk).join(', ') },
        trefwoorden !== undefined && { naam: 'Trefwoorden', waarde: trefwoorden.join(', ') },
        geldigheid?.vanaf !== undefined && { naam: 'Geldig vanaf', waarde: <Datum datum={fromIsoDate(geldigheid.vanaf)} /> },
        geldigheid?.tot !== undefined && { naam: 'Geldig tot en met', waarde: <Datum datum={fromIsoDate(geldigheid.tot)} /> },
        { naam: 'Informatiecategorie', waarde: <Link href={categoriePad(categorie)}>{namen.categorie(categorie)}</Link> },
      ]}
    />
  );
};

const Documenten = ({ deel, dossier }: { readonly deel: Dossierdeel; readonly dossier: Dossier }) => {
  const stukken = documentenVan(deel);
  if (stukken.length === 0) return <p>Bij deze publicatie horen geen documenten.</p>;
  const weg = stukken.filter(({ intrekking }) => intrekking !== null).length;
  return (
    <>
      <p>{`Over ${documententekst(stukken.length)} is beslist. Bij elk document staat of u het kunt lezen, en zo niet: waarom.`}</p>
      <Tegels
        naam="Aantal documenten"
        tegels={[
          ...tellingPerOordeel(stukken).map(([oordeel, getal]) => ({ getal, tekst: OORDEEL[oordeel].tekst, toon: OORDEEL[oordeel].toon })),
          ...(weg === 0 ? [] : [{ getal: weg, tekst: 'Van de site gehaald' }]),
        ]}
      />
      <Documententabel stukken={stukken} bijschrift="Documenten op volgorde van nummer" />
      <p>
        <Link href={inventarisPad(dossier.nummer)}>Inventarislijst</Link>. <Lijstlinks nummer={dossier.nummer} /> <Link href={metVraag('/zoeken', { dossier: dossier.nummer })}>Zoek in deze documenten</Link>.
      </p>
    </>
  );
};

/** Woo 3.3 lid 8: that something is not disclosed is itself told to everybody, at the moment it would have been. */
const NietOpenbaar = ({ melding }: { readonly melding: NietOpenbaarmelding }) => (
  <Melding toon="info" titel={melding.omvang === 'geheel' ? 'Dit wordt niet openbaar' : 'Een deel wordt niet openbaar'}>
    {melding.motivering.split(/\n\s*\n/).map((alinea) => (
      <p>{alinea}</p>
    ))}
    <ul>
      {melding.gronden.map((code) => {
        const grond = weigeringsgronden.find((each) => each.code === code);
        return <li>{grond === undefined ? code : `${grond.label} (${grond.artikel})`}</li>;
      })}
    </ul>
  </Melding>
);

const Deel = ({ deel, dossier, kader, namen, alleen }: Props & { readonly deel: Dossierdeel; readonly alleen: boolean }) => {
  const { publicatie, geschiedenis, stukken } = deel;
  const besluit = besluitVan(deel);
  const verzoek = verzoekVan(deel);
  return (
    <section aria-labelledby={deelAnker(publicatie.publicatieId)}>
      <Kop n={alleen ? 1 : 2} id={deelAnker(publicatie.publicatieId)}>
        {publicatie.titel}
      </Kop>
      {publicatie.intrekking !== null ? (
        <Grafsteen wat="publicatie" intrekking={publicatie.intrekking} organisatie={kader.organisatie} />
      ) : (
        <>
          {publicatie.samenvatting
            .split(/\n\s*\n/)
            .filter((alinea) => alinea.trim() !== '')
            .map((alinea, index) => (
              <Alinea lead={index === 0}>{alinea}</Alinea>
            ))}
          {publicatie.nietOpenbaar === undefined ? null : <NietOpenbaar melding={publicatie.nietOpenbaar} />}
          <Feiten deel={deel} dossier={dossier} namen={namen} />
          {verzoek === null ? null : <Verzoek stuk={verzoek} />}
          {besluit === null ? null : <Besluit stuk={besluit} />}
          <Kop n={alleen ? 2 : 3}>Documenten</Kop>
          <Documenten deel={deel} dossier={dossier} />
        </>
      )}
      <Kop n={alleen ? 2 : 3}>Wat is er met deze publicatie gebeurd?</Kop>
      <Geschiedenis regels={geschiedenis} stukken={stukken} />
    </section>
  );
};

export const Dossierpagina = (props: Props) => {
  const { dossier, kader } = props;
  const [eerste, ...rest] = dossier.delen;
  const alleen = rest.length === 0;
  const titel = alleen ? eerste.publicatie.titel : `Besluiten op verzoek ${dossier.nummer}`;
  return (
    <Pagina kader={kader} gezicht="publiek" titel={titel} huidig="/zoeken" kruimels={dossierKruimels} nietIndexeren={dossier.ingetrokken}>
      {alleen ? null : (
        <>
          <Kop n={1}>{titel}</Kop>
          <Alinea lead>{`Op dit verzoek is in ${dossier.delen.length} delen beslist. Hieronder staan ze onder elkaar.`}</Alinea>
        </>
      )}
      {dossier.delen.map((deel) => (
        <Deel {...props} deel={deel} alleen={alleen} />
      ))}
      <Bundel dossier={dossier} />
      {dossier.ingetrokken ? null : (
        <p>
          Mist u informatie? <Link href="/woo-verzoek">Doe een Woo-verzoek</Link> of <Link href="/contact">stel uw vraag</Link>.
        </p>
      )}
    </Pagina>
  );
};
