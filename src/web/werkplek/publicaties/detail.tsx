// One publication as staff see it: what it says, its pieces, what can be done with it, and why things went.
import type { Publicatie, Publicatiestuk } from '../../../../projections/publicaties/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import { categorieVan } from '../../../wet/informatiecategorieen/categorieen.ts';
import { Datum } from '../../ui/datum.tsx';
import { KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Gegevenslijst } from '../../ui/gegevenslijst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Label } from '../../ui/label.tsx';
import { Link, metVraag, type Pad } from '../../ui/link.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { magDit, Werkpagina, type Werk } from '../kader.tsx';
import type { Plichtzicht } from '../plichten/rijen.ts';
import { PAD as PLICHTEN } from '../plichten/woorden.ts';
import { OORDEEL } from '../teksten.ts';
import { BASIS, CORRECTIE, nummerVan, ROL, STAND } from './woorden.ts';

export interface Intern {
  readonly wat: string;
  readonly tekst: string;
}

interface Props {
  readonly werk: Werk;
  readonly publicatie: Publicatie;
  readonly stukken: readonly Publicatiestuk[];
  /** Reasons for the house, newest first. */
  readonly intern: readonly Intern[];
  /** Where everybody sees it; null while nobody outside does. */
  readonly openbaarPad: Pad | null;
  /** It was made of a production report, so a later report can be laid beside it. */
  readonly uitRapport: boolean;
  /** Duties that it meets. */
  readonly plichten: readonly Plichtzicht[];
}

const Acties = ({ werk, publicatie, uitRapport }: Pick<Props, 'werk' | 'publicatie' | 'uitRapport'>) => {
  const basis = `${BASIS}/${publicatie.publicatieId}` as const;
  const mag = { wijzigen: magDit(werk, 'publicatie.uitvoeren'), intrekken: magDit(werk, 'publicatie.intrekken') };
  if (publicatie.stand === 'ingetrokken') return mag.wijzigen ? <Knoppen><KnopLink href={`${basis}/herpubliceren`}>Publiceer opnieuw</KnopLink></Knoppen> : null;
  if (!mag.wijzigen && !mag.intrekken) return null;
  return (
    <Knoppen>
      {mag.wijzigen ? <KnopLink href={`${basis}/wijzigen`}>Wijzig de gegevens</KnopLink> : null}
      {mag.wijzigen && publicatie.bron.soort === 'actief' ? <KnopLink gewicht="tweede" href={`${basis}/toevoegen`}>Voeg stukken toe</KnopLink> : null}
      {mag.wijzigen && uitRapport ? <KnopLink gewicht="tweede" href={metVraag(`${BASIS}/inlezen`, { vorige: publicatie.publicatieId })}>Lees een nieuw productierapport in</KnopLink> : null}
      {mag.wijzigen && publicatie.stand === 'gepland' && publicatie.bron.soort === 'actief' ? <KnopLink gewicht="tweede" href={`${basis}/dag`}>Kies een andere dag</KnopLink> : null}
      {mag.intrekken ? <KnopLink gewicht="tweede" href={`${basis}/intrekken`}>Trek de publicatie in</KnopLink> : null}
    </Knoppen>
  );
};

/** The duty, and while nobody sees the publication: from when and until when it may come. */
const Plichtregel = ({ plicht, open }: { readonly plicht: Plichtzicht; readonly open: boolean }) => (
  <p>
    <Link href={`${PLICHTEN}/plichten/${plicht.plichtId}`}>{plicht.naam}</Link>
    {open && plicht.vroegst !== null ? <>. Niet eerder dan <Datum datum={fromIsoDate(plicht.vroegst)} /></> : null}
    {open && plicht.uiterlijk !== null ? <>. Uiterlijk <Datum datum={fromIsoDate(plicht.uiterlijk)} /></> : null}
  </p>
);

const standVan = ({ intrekking, vervanging }: Publicatiestuk): string =>
  intrekking !== null ? `Ingetrokken: ${intrekking.reden}` : vervanging !== null ? `Bestand vervangen: ${vervanging.reden}` : '';

export const Publicatiedetail = ({ werk, publicatie, stukken, intern, openbaarPad, uitRapport, plichten }: Props) => {
  const { publicatieId, titel, stand, samenvatting, categorie, openbaarOp, geplandOp, hergepubliceerdOp, intrekking, verkorteTitel, trefwoorden, kenmerken, nietOpenbaar } = publicatie;
  const nummer = nummerVan(publicatie);
  return (
    <Werkpagina werk={werk} titel={titel} huidig={BASIS} kruimels={[{ href: BASIS, tekst: 'Publiceren' }]}>
      <Kop n={1}>{titel}</Kop>
      <Acties werk={werk} publicatie={publicatie} uitRapport={uitRapport} />
      <Gegevenslijst
        gegevens={[
          { naam: 'Stand', waarde: <Label toon={STAND[stand].toon}>{STAND[stand].tekst}</Label> },
          nummer !== null && { naam: 'Zaak', waarde: <Link href={`/werk/zaken/${nummer}`}>{nummer}</Link> },
          { naam: 'Categorie', waarde: categorieVan(categorie)?.naam ?? categorie },
          samenvatting !== '' && { naam: 'Samenvatting', waarde: samenvatting },
          verkorteTitel !== undefined && { naam: 'Korte titel', waarde: verkorteTitel },
          trefwoorden !== undefined && { naam: 'Trefwoorden', waarde: trefwoorden.join(', ') },
          kenmerken !== undefined && { naam: 'Kenmerken', waarde: kenmerken.map(({ kenmerk, bron }) => `${kenmerk} (${bron})`).join(', ') },
          nietOpenbaar !== undefined && { naam: 'Niet openbaar', waarde: `${nietOpenbaar.motivering} (${nietOpenbaar.gronden.join(', ')})` },
          plichten.length > 0 && { naam: plichten.length === 1 ? 'Voor de plicht' : 'Voor de plichten', waarde: plichten.map((plicht) => <Plichtregel plicht={plicht} open={openbaarOp === null} />) },
          stand === 'gepland' && geplandOp !== null && { naam: 'Gepland op', waarde: <Datum datum={fromIsoDate(geplandOp)} vorm="dag" /> },
          openbaarOp !== null && { naam: 'Openbaar sinds', waarde: <Datum datum={fromIsoDate(openbaarOp)} vorm="dag" /> },
          hergepubliceerdOp !== null && { naam: 'Opnieuw gepubliceerd', waarde: <Datum datum={fromIsoDate(hergepubliceerdOp)} /> },
          intrekking !== null && { naam: 'Ingetrokken', waarde: <><Datum datum={fromIsoDate(intrekking.op)} />: {intrekking.reden}</> },
          intrekking !== null && intrekking.correctie !== null && { naam: 'Reden voor de landelijke index', waarde: CORRECTIE[intrekking.correctie] },
          openbaarPad !== null && { naam: 'Op de site', waarde: <Link href={openbaarPad}>Bekijk wat iedereen ziet</Link> },
        ]}
      />
      {stukken.length === 0 ? (
        <Alinea>In deze publicatie zitten geen stukken.</Alinea>
      ) : (
        <Tabel
          bijschrift="Stukken in deze publicatie"
          bijschriftZichtbaar
          rijen={stukken}
          sleutel={({ documentId }) => documentId}
          kolommen={[
            { kop: 'Nr.', getal: true, smal: true, cel: ({ volgnummer }) => (volgnummer > 0 ? volgnummer : '') },
            { kop: 'Stuk', rijkop: true, cel: (stuk) => <Link href={`${BASIS}/${publicatieId}/stukken/${stuk.documentId}`}>{stuk.titel}</Link> },
            { kop: 'Rol', cel: ({ rol }) => ROL[rol] },
            { kop: 'Oordeel', cel: ({ oordeel }) => OORDEEL[oordeel] },
            { kop: 'Wat gebeurde er?', cel: standVan },
          ]}
        />
      )}
      {intern.length === 0 ? null : (
        <section aria-labelledby="intern">
          <Kop n={2} id="intern">
            Toelichting voor onszelf
          </Kop>
          <Gegevenslijst gegevens={intern.map(({ wat, tekst }) => ({ naam: wat, waarde: tekst }))} />
        </section>
      )}
    </Werkpagina>
  );
};
