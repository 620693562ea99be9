// Screens: putting right a date, or a registration that should not be there.
import { fromIsoDate, type IsoDate } from '../../../kern/date.ts';
import type { DatumRechtzetten, RegistratieVervallen } from '../../../toepassing/stappen/correctie.ts';
import { CORRIGEERBAAR, VERVALBAAR } from '../../../verzoek/correcties.ts';
import { datumtekst } from '../../ui/datumtekst.ts';
import { Keuzelijst, type Optie } from '../../ui/formulier/keuze.tsx';
import { Datumveld, Tekstgebied } from '../../ui/formulier/tekst.tsx';
import { GEBEURTENIS } from '../zaak/gebeurtenisnamen.ts';
import type { Stapscherm, Stapzaak } from './scherm.ts';

const vervallenRevisies = ({ tijdlijn }: Stapzaak): ReadonlySet<number> => new Set(tijdlijn.flatMap(({ feit }) => (feit.type === 'RegistratieVervallen' ? [feit.data.revisie] : [])));

/** The date as it stands now: the newest correction, or as it was registered. */
const huidig = ({ tijdlijn }: Stapzaak, revisie: number, veld: string, eerst: unknown): IsoDate | null => {
  const laatste = tijdlijn.findLast(({ feit }) => feit.type === 'DatumGecorrigeerd' && feit.data.revisie === revisie && feit.data.veld === veld)?.feit;
  if (laatste?.type === 'DatumGecorrigeerd') return laatste.data.nieuw;
  return typeof eerst === 'string' ? (eerst as IsoDate) : null;
};

/** Every date that can be put right: `<revision>.<field>`. */
function datums(bij: Stapzaak): readonly Optie[] {
  const weg = vervallenRevisies(bij);
  return bij.tijdlijn.flatMap(({ feit, revision }) => {
    const data: Readonly<Record<string, unknown>> = { ...feit.data };
    return weg.has(revision)
      ? []
      : (CORRIGEERBAAR[feit.type] ?? []).flatMap(({ veld, naam }) => {
          const nu = huidig(bij, revision, veld, data[veld]);
          return nu === null ? [] : [{ waarde: `${revision}.${veld}`, tekst: `${GEBEURTENIS[feit.type]}: ${naam.charAt(0).toLowerCase()}${naam.slice(1)}, nu ${datumtekst(fromIsoDate(nu))}` }];
        });
  });
}

export const datumRechtzetten: Stapscherm<DatumRechtzetten> = {
  titel: 'Datum rechtzetten',
  knop: 'Bevestig',
  gedaan: 'De datum is rechtgezet. De oude datum blijft zichtbaar als vervallen.',
  hulp: 'Als een datum verkeerd is vastgelegd. Verandert de uiterste datum? Dan krijgt de verzoeker een brief.',
  opNaam: 'Verzoeker bericht op',
  handeling: 'termijn.wijzigen',
  groep: 'rechtzetten',
  velden: ({ invoer, fouten, bij }) => (
    <>
      <Keuzelijst naam="welke" label="Welke datum?" leeg="Kies een datum" waarde={invoer['welke'] ?? ''} opties={datums(bij)} fouten={fouten} />
      <Datumveld naam="nieuw" label="De juiste datum" waarde={invoer['nieuw'] ?? ''} fouten={fouten} />
      <Tekstgebied naam="reden" label="Waarom was de datum verkeerd?" hulp="Staat in de brief en in het verloop. Zonder namen van mensen." waarde={invoer['reden'] ?? ''} regels={3} fouten={fouten} />
    </>
  ),
  lees(lezer) {
    const [revisie = '', veld = ''] = lezer.tekst('welke', 'Kies welke datum verkeerd is.').split('.');
    return { revisie: Number(revisie), veld, nieuw: lezer.datum('nieuw'), reden: lezer.tekst('reden', 'Leg uit waarom de datum verkeerd was.') };
  },
  nu: () => true,
  ookNaEinde: true,
};

const registraties = (bij: Stapzaak): readonly Optie[] => {
  const weg = vervallenRevisies(bij);
  return bij.tijdlijn.flatMap(({ feit, revision, datum }) =>
    VERVALBAAR.has(feit.type) && !weg.has(revision) ? [{ waarde: String(revision), tekst: `${GEBEURTENIS[feit.type]}${datum === null ? '' : `, ${datumtekst(fromIsoDate(datum))}`}` }] : [],
  );
};

export const registratieVervallen: Stapscherm<RegistratieVervallen> = {
  titel: 'Registratie laten vervallen',
  knop: 'Bevestig',
  gedaan: 'De registratie telt niet meer mee.',
  hulp: 'Als iets is vastgelegd dat niet is gebeurd, of bij een ander verzoek hoort. De registratie blijft zichtbaar in het verloop.',
  opNaam: 'Verzoeker bericht op',
  handeling: 'termijn.wijzigen',
  groep: 'rechtzetten',
  velden: ({ invoer, fouten, bij }) => (
    <>
      <Keuzelijst naam="revisie" label="Welke registratie?" leeg="Kies een registratie" waarde={invoer['revisie'] ?? ''} opties={registraties(bij)} fouten={fouten} />
      <Tekstgebied naam="reden" label="Waarom vervalt deze?" hulp="Staat in de brief en in het verloop. Zonder namen van mensen." waarde={invoer['reden'] ?? ''} regels={3} fouten={fouten} />
    </>
  ),
  lees: (lezer) => ({ revisie: lezer.getal('revisie', 'Kies welke registratie vervalt.'), reden: lezer.tekst('reden', 'Leg uit waarom deze registratie vervalt.') }),
  nu: (bij) => registraties(bij).length > 0,
};
