// What one judgement would do to many documents, before it is done; and what could not be done, afterwards.
import type { Beoordelingsrij } from '../../../../projections/beoordeling/model.ts';
import type { Actor } from '../../../kern/event.ts';
import type { Bulkregel } from '../../../toepassing/beoordelen/bulkbeoordeling.ts';
import type { Beoordeling } from '../../../toepassing/beoordelen/documenten.ts';
import { grondtekst } from '../../../wet/weigeringsgronden/teksten.ts';
import { Datum } from '../../ui/datum.tsx';
import { Formulier, Knop, KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Gegevenslijst } from '../../ui/gegevenslijst.tsx';
import { Kop } from '../../ui/kop.tsx';
import type { Pad } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import type { Werk } from '../kader.tsx';
import { OORDEEL } from '../teksten.ts';
import { Zaakkader, type Zaak } from '../zaak/zaak.tsx';

export interface Regelweergave {
  readonly rij: Beoordelingsrij;
  readonly regel: Bulkregel;
}

const NU = (rij: Beoordelingsrij): string => (rij.oordeel === null ? 'Nog niet beoordeeld' : OORDEEL[rij.oordeel]);
export const stuks = (aantal: number): string => (aantal === 1 ? '1 document' : `${aantal} documenten`);

const wie = (door: Actor, naamVan: Werk['naamVan']): string => (door.startsWith('medewerker:') ? naamVan(door.slice('medewerker:'.length)) : 'Het systeem');

function nietUitleg({ regel }: Regelweergave, naamVan: Werk['naamVan']): string {
  if (regel.uitkomst !== 'kan_niet') return '';
  if (regel.intussen === undefined) return regel.uitleg;
  const { door, oordeel } = regel.intussen;
  return `${wie(door, naamVan)} ${oordeel === null ? 'haalde intussen het oordeel weg' : `koos intussen: ${OORDEEL[oordeel]}`}. ${regel.uitleg}`;
}

/** The documents that refuse, each with its reason. */
export const Nietgelukt = ({ werk, regels, bijschrift }: { readonly werk: Werk; readonly regels: readonly Regelweergave[]; readonly bijschrift: string }) => {
  const niet = regels.filter(({ regel }) => regel.uitkomst === 'kan_niet');
  return niet.length === 0 ? null : (
    <Tabel
      bijschrift={bijschrift}
      bijschriftZichtbaar
      rijen={niet}
      sleutel={({ rij }) => rij.documentId}
      kolommen={[
        { kop: 'Nr.', smal: true, getal: true, cel: ({ rij }) => rij.volgnummer },
        { kop: 'Document', rijkop: true, cel: ({ rij }) => rij.titel },
        { kop: 'Waarom niet', cel: (regel) => nietUitleg(regel, werk.naamVan) },
      ]}
    />
  );
};

interface Voorstelprops {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly regels: readonly Regelweergave[];
  readonly beoordeling: Beoordeling;
  /** Everything that the confirmation needs again, as fields. */
  readonly velden: readonly (readonly [naam: string, waarde: string])[];
  readonly terug: Pad;
  /** The list changed after the person looked at it. */
  readonly veranderd: boolean;
}

export const Bulkvoorstel = ({ werk, zaak, regels, beoordeling, velden, terug, veranderd }: Voorstelprops) => {
  const kan = regels.filter(({ regel }) => regel.uitkomst === 'kan');
  const alZo = regels.filter(({ regel }) => regel.uitkomst === 'al_zo').length;
  const niet = regels.length - kan.length - alZo;
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="documenten" fout={veranderd}>
      {veranderd ? (
        <Melding toon="let-op" titel="De lijst is intussen veranderd" status>
          <p>Er is nog niets bewaard. Dit is wat er nu zou gebeuren.</p>
        </Melding>
      ) : null}
      <Kop n={2}>Wat er gebeurt</Kop>
      <p>
        <strong>
          {stuks(regels.length)}: {kan.length} {kan.length === 1 ? 'kan' : 'kunnen'}
          {alZo === 0 ? '' : `, ${alZo} ${alZo === 1 ? 'heeft' : 'hebben'} dit oordeel al`}
          {niet === 0 ? '' : `, ${niet} niet`}.
        </strong>
      </p>
      <Gegevenslijst
        gegevens={[
          { naam: 'Oordeel', waarde: OORDEEL[beoordeling.oordeel] },
          beoordeling.gronden.length > 0 && { naam: 'Gronden', waarde: beoordeling.gronden.map((code) => <div>{`${code} ${grondtekst(code)}`}</div>) },
          beoordeling.motivering !== null && { naam: 'Motivering', waarde: <span class="woo-regels">{beoordeling.motivering}</span> },
          beoordeling.tijdsverloop !== null && { naam: 'Na vijf jaar', waarde: <span class="woo-regels">{beoordeling.tijdsverloop}</span> },
          beoordeling.vindplaats !== null && { naam: 'Vindplaats', waarde: beoordeling.vindplaats },
          beoordeling.openbaarOp !== null && { naam: 'Openbaar op', waarde: <Datum datum={beoordeling.openbaarOp} vorm="dag" /> },
        ]}
      />
      <Nietgelukt werk={werk} regels={regels} bijschrift="Deze documenten kunnen dit oordeel niet krijgen" />
      {kan.length === 0 ? null : (
        <details class="woo-uitleg" open={kan.length <= 20}>
          <summary>{`Welke ${kan.length === 1 ? 'document verandert' : 'documenten veranderen'}?`}</summary>
          <Tabel
            bijschrift="Documenten die dit oordeel krijgen"
            rijen={kan}
            sleutel={({ rij }) => rij.documentId}
            kolommen={[
              { kop: 'Nr.', smal: true, getal: true, cel: ({ rij }) => rij.volgnummer },
              { kop: 'Document', rijkop: true, cel: ({ rij }) => rij.titel },
              { kop: 'Oordeel nu', cel: ({ rij }) => NU(rij) },
              { kop: 'Wordt', cel: () => OORDEEL[beoordeling.oordeel] },
            ]}
          />
        </details>
      )}
      <Formulier actie={`/werk/zaken/${zaak.dossier.nummer}/beoordelen/bevestig`}>
        {velden.map(([naam, waarde]) => (
          <input type="hidden" name={naam} value={waarde} />
        ))}
        <Knoppen>
          {kan.length === 0 ? null : <Knop>{`Bewaar dit oordeel bij ${stuks(kan.length)}`}</Knop>}
          <KnopLink href={terug} gewicht="tweede">
            Terug zonder te bewaren
          </KnopLink>
        </Knoppen>
      </Formulier>
    </Zaakkader>
  );
};
