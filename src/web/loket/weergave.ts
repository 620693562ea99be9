// From the read models to what the requester's page shows: everything sealed is opened here, for this one answer.
import type { Besluit } from '../../../projections/besluiten/model.ts';
import type { Bericht, Brief, Dossierbesluit, Verzoekdossier } from '../../../projections/verzoekdossier/model.ts';
import { fromIsoDate } from '../../kern/date.ts';
import { vandaag } from '../../kern/clock.ts';
import type { BlobHash, DocumentId, VerzoekId, Verzegeld } from '../../kern/ids.ts';
import type { Omgeving } from '../../toepassing/omgeving.ts';
import { veldVan, type Verzegeldveld } from '../../verzoek/velden.ts';
import { berekenTermijnen } from '../../wet/termijnen/bereken.ts';
import type { Feit } from '../../wet/termijnen/model.ts';
import { grondtekst, oordeeltekst } from '../../wet/weigeringsgronden/teksten.ts';
import type { Leesmodellen } from '../leesmodellen.ts';
import { dossiernummer, dossierPad } from '../portaal/paden.ts';
import { uitlegBeslisdatum, uitlegOpenbaarmaking } from '../ui/afleiding.ts';
import { opDatum, type Gebeurtenis } from '../ui/tijdlijn.tsx';
import { vervallenRegels } from '../ui/vervallen.ts';
import type { Berichtweergave, MijnVerzoekprops } from './mijn.tsx';
import type { Besluitweergave } from './mijnbesluit.tsx';
import { standVan, tijdlijnzin } from './teksten.ts';
import { openVoorstel, openVraag, rechtgezet } from './vragen.ts';

const VERWIJDERD = '[verwijderd]';

/** Opens sealed fields of one request; what was erased reads as such. */
export const lezer =
  ({ vault }: Pick<Omgeving, 'vault'>, verzoekId: VerzoekId) =>
  (veld: Verzegeldveld, verzegeld: Verzegeld | null): string =>
    (verzegeld === null ? null : vault.unseal(verzegeld, veldVan(verzoekId, veld))) ?? VERWIJDERD;

export const feitenVan = ({ bord }: Leesmodellen, verzoekId: VerzoekId, heden: Temporal.PlainDate): readonly Feit[] => bord.opId(verzoekId, heden)?.feiten ?? [];

/** Letters to third parties and to another body are not the requester's; the public version of a decision has its own place. */
export const isVoorVerzoeker = ({ derdeId, soort }: Pick<Brief, 'derdeId' | 'soort'>): boolean => derdeId === null && soort !== 'besluit-openbaar' && soort !== 'doorzending-orgaan';

const bericht = (open: ReturnType<typeof lezer>, basis: `/mijn/${string}`, { berichtId, van, geplaatstOp, tekst, bijlagen, antwoordVoor }: Bericht): Berichtweergave => ({
  vanVerzoeker: van === 'verzoeker',
  datum: fromIsoDate(geplaatstOp),
  tekst: open('bericht', tekst),
  bijlagen: bijlagen.map(({ naam }, index) => ({ naam: open('bijlagenaam', naam), pad: `${basis}/berichten/${berichtId}/bijlagen/${index}` as const })),
  antwoordVoor: antwoordVoor === null ? null : fromIsoDate(antwoordVoor),
});

/** What the requester was given, with the number on the list. Before redacted versions were made, only whole files were given. */
interface Verstrekt {
  readonly documentId: DocumentId;
  readonly blob: BlobHash;
  readonly bytes: number;
  readonly volgnummer: number;
}

export function verstrekteBestanden({ verstrektOp, bestanden, inventaris }: Besluit): readonly Verstrekt[] {
  if (verstrektOp === null) return [];
  if (bestanden === null) return inventaris.filter(({ oordeel }) => oordeel === 'openbaar');
  const nummer = new Map(inventaris.map(({ documentId, volgnummer }) => [documentId, volgnummer]));
  return bestanden.map(({ documentId, blob, bytes }) => ({ documentId, blob, bytes, volgnummer: nummer.get(documentId) ?? 0 }));
}

function besluit(
  { besluiten, publicaties }: Leesmodellen,
  basis: `/mijn/${string}`,
  termijnen: ReturnType<typeof berekenTermijnen>,
  { besluitId, titel, deel, bekendgemaaktOp, verstrektOp, brief }: Dossierbesluit,
): readonly Besluitweergave[] {
  const eigen = termijnen.besluiten.find(({ feit }) => feit.besluit === besluitId);
  if (bekendgemaaktOp === null || eigen === undefined) return [];
  const zelf = besluiten.opId(besluitId);
  const bestanden = zelf === null ? [] : verstrekteBestanden(zelf);
  const publicatie = publicaties.vanBesluit(besluitId);
  const gegeven = new Set(bestanden.map(({ documentId }) => documentId));
  return [
    {
      titel: deel === null ? titel : `${titel} (deel ${deel.nummer} van ${deel.van})`,
      datum: fromIsoDate(bekendgemaaktOp),
      brief: brief === null ? null : `${basis}/besluit/${besluitId}`,
      openbaarmaking: uitlegOpenbaarmaking(eigen),
      bezwaarTotEnMet: eigen.bezwaar.einde,
      documenten: (zelf?.inventaris ?? []).map(({ documentId, volgnummer, titel: naam, oordeel, gronden, vindplaats }) => ({
        nummer: volgnummer,
        titel: naam,
        oordeel: oordeeltekst(oordeel),
        redenen: gronden.map((grond) => `${grondtekst(grond)} (${grond})`),
        vindplaats,
        pad: gegeven.has(documentId) ? (`${basis}/documenten/${documentId}` as const) : null,
      })),
      alles: bestanden.length > 0 ? `${basis}/besluit/${besluitId}/alles.zip` : null,
      verstrektOp: verstrektOp === null ? null : fromIsoDate(verstrektOp),
      opDeSite: publicatie?.stand === 'openbaar' && publicatie.openbaarOp !== null ? { pad: dossierPad(dossiernummer(publicatie)), sinds: fromIsoDate(publicatie.openbaarOp) } : null,
    },
  ];
}

type Rest = 'kader' | 'fouten' | 'concept' | 'berichtId' | 'gedaan';

/** Everything the page of one request shows, as it is today. */
export function mijnWeergave(omgeving: Omgeving, lezen: Leesmodellen, dossier: Verzoekdossier): Omit<MijnVerzoekprops, Rest> {
  const { verzoekId, nummer } = dossier;
  const heden = vandaag(omgeving.clock);
  const open = lezer(omgeving, verzoekId);
  const basis = `/mijn/${nummer}` as const;
  const feiten = feitenVan(lezen, verzoekId, heden);
  const termijnen = berekenTermijnen(feiten, { ...omgeving.recht, peildatum: heden });
  const besluiten = lezen.dossiers.besluiten(verzoekId);
  const regels = lezen.dossiers.tijdlijn(verzoekId);
  const brieven = lezen.dossiers.brieven(verzoekId).filter(isVoorVerzoeker);
  const vervallen = vervallenRegels(regels);
  const lopend = dossier.afsluiting === null;
  return {
    nummer,
    pad: basis,
    onderwerp: open('onderwerp', dossier.onderwerp),
    tekst: open('tekst', dossier.tekst),
    ontvangenOp: fromIsoDate(dossier.ontvangenOp),
    stand: standVan(dossier, besluiten, termijnen, heden),
    uiterlijk: lopend ? termijnen.beslistermijn.einde : null,
    uitleg: lopend ? uitlegBeslisdatum(termijnen, 'verzoeker') : null,
    tijdlijn: opDatum(regels).flatMap((regel): Gebeurtenis[] => {
      const zin = tijdlijnzin(regel);
      const nu = vervallen.get(regel.revision);
      return zin === null
        ? []
        : [{ ...zin, tekst: `${zin.tekst}${nu ?? ''}`, datum: regel.datum === null ? undefined : fromIsoDate(regel.datum), stand: nu === undefined ? 'gebeurd' : 'stil' }];
    }),
    openVraag: lopend ? openVraag(lezen.dossiers, verzoekId, feiten, open) : null,
    voorstel: lopend ? openVoorstel(regels, termijnen, heden) : null,
    rechtgezet: rechtgezet(regels, brieven),
    berichten: lezen.dossiers.berichten(verzoekId).map((each) => bericht(open, basis, each)),
    brieven: brieven
      .filter(({ soort }) => soort !== 'besluit')
      .map(({ eventId, titel, datum }) => ({ titel, datum: fromIsoDate(datum), pad: `${basis}/brieven/${eventId}` as const })),
    besluiten: besluiten.flatMap((each) => besluit(lezen, basis, termijnen, each)),
    magIntrekken: lopend,
  };
}

