// Taking a step with legal effect: fill in, see old date → new date with article and letter, then confirm.
import type { Blok, BriefInhoud } from '../../../documentverwerking/brieven/model.ts';
import type { Weigering } from '../../../kern/decider.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import type { Stapsoort } from '../../../toepassing/stappen/index.ts';
import { sjabloonversies, type Voorstel } from '../../../toepassing/verzoek/stapvoorstel.ts';
import { uitleg } from '../../../wet/termijnen/uitleg.ts';
import { BevestigVoorstel } from '../../ui/bevestigvoorstel.tsx';
import { Formulier, Foutenoverzicht, Knop, KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Datumveld } from '../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { schermVan, type Stapinvoer, type Stapzaak } from '../stappen/index.ts';
import type { Werk } from '../kader.tsx';
import { Waarschuwingen } from './waarschuwingen.tsx';
import { Weigeringen } from '../weigeringen.tsx';
import { Zaakkader, type Zaak } from '../zaak/zaak.tsx';

interface Stapprops {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly soort: Stapsoort;
  readonly invoer: Stapinvoer;
  readonly fouten: readonly Invoerfout[];
  readonly weigeringen: readonly Weigering[];
  readonly bij: Stapzaak;
  readonly opdracht: string;
}

export const Stapformulier = (props: Stapprops) => {
  const { werk, zaak, soort, invoer, fouten, bij, opdracht } = props;
  const scherm = schermVan(soort);
  const basis = `/werk/zaken/${zaak.dossier.nummer}` as const;
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="verloop" fout={fouten.length + props.weigeringen.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Weigeringen weigeringen={props.weigeringen} />
      <Kop n={2}>{scherm.titel}</Kop>
      <Alinea>{scherm.hulp}</Alinea>
      <Formulier actie={`${basis}/stap/${soort}`} verborgen={{ opdracht }}>
        <Datumveld naam="op" label={scherm.opNaam} hulp="De dag waarop het echt gebeurt of gebeurde. Die telt." waarde={invoer['op'] ?? ''} fouten={fouten} />
        {scherm.velden({ invoer, fouten, bij })}
        <Knoppen>
          <Knop>Bekijk het gevolg</Knop>
          <KnopLink href={basis} gewicht="licht">
            Annuleer
          </KnopLink>
        </Knoppen>
      </Formulier>
    </Zaakkader>
  );
};

const alinea = (blok: Blok): readonly string[] => {
  switch (blok.soort) {
    case 'kop':
    case 'alinea':
      return [blok.tekst];
    case 'lijst':
      return blok.punten.map((punt) => `• ${punt}`);
    case 'tabel':
      return [`Tabel met ${blok.rijen.length} regels`];
  }
};

/** A letter as it will be read, before it is made. */
export const Briefvoorbeeld = ({ brief, aan, open = false }: { readonly brief: BriefInhoud; readonly aan?: string; readonly open?: boolean }) => (
  <details class="woo-uitleg" open={open}>
    <summary>De brief aan {aan ?? brief.geadresseerde[0] ?? 'de verzoeker'}</summary>
    <div class="woo-brief">
      <p>
        <strong>{brief.onderwerp}</strong>
      </p>
      <p>{brief.aanhef}</p>
      {[...brief.blokken, ...(brief.rechtsmiddelen ?? [])].flatMap(alinea).map((tekst) => (
        <p>{tekst}</p>
      ))}
    </div>
  </details>
);

export const Stapvoorstel = ({ werk, zaak, soort, invoer, voorstel, opdracht }: Omit<Stapprops, 'fouten' | 'weigeringen' | 'bij'> & { readonly voorstel: Voorstel }) => {
  const basis = `/werk/zaken/${zaak.dossier.nummer}` as const;
  const { verzoeker: aanVerzoeker, derden = [], orgaan } = voorstel.brieven;
  const scherm = schermVan(soort);
  const velden = { ...invoer, opdracht, verwacht: voorstel.revision, sjablonen: sjabloonversies(voorstel.brieven) };
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="verloop">
      <BevestigVoorstel
        titel={scherm.titel}
        oud={voorstel.voor.beslistermijn.einde}
        nieuw={scherm.einde !== undefined && voorstel.na.afgerondOp !== null ? null : voorstel.na.beslistermijn.einde}
        nieuwTekst={scherm.einde}
        uitleg={uitleg(voorstel.na.beslistermijn, 'behandelaar')}
        artikel={voorstel.artikel}
        brief={
          aanVerzoeker === undefined
            ? undefined
            : { aan: 'de verzoeker', onderwerp: aanVerzoeker.onderwerp, alineas: [aanVerzoeker.aanhef, ...aanVerzoeker.blokken.flatMap(alinea)] }
        }
      >
        {derden.map((brief) => (
          <Briefvoorbeeld brief={brief} />
        ))}
        {orgaan === undefined ? null : <Briefvoorbeeld brief={orgaan} aan="de andere organisatie" />}
        <Waarschuwingen waarschuwingen={voorstel.na.waarschuwingen} />
        <Formulier actie={`${basis}/stap/${soort}/bevestig`} verborgen={velden}>
          <Knoppen>
            <Knop>{scherm.knop}</Knop>
            <Knop gewicht="tweede" naar={`${basis}/stap/${soort}/wijzig`}>
              Wijzig
            </Knop>
            <KnopLink href={basis} gewicht="licht">
              Annuleer
            </KnopLink>
          </Knoppen>
        </Formulier>
      </BevestigVoorstel>
    </Zaakkader>
  );
};
