// What will happen, in words and tables, above the form that asks for it.
import type { Publicatie, Publicatiestuk } from '../../../../projections/publicaties/model.ts';
import type { AangebodenStuk, VervangStuk } from '../../../publicatie/commands.ts';
import { oordelen } from '../../../wet/weigeringsgronden/oordelen.ts';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { Verschiltabel, type Verschil } from '../verschil.tsx';
import { BASIS } from './woorden.ts';

const bladzijden = (aantal: number): string => `${aantal} ${aantal === 1 ? 'bladzijde' : 'bladzijden'}`;

export const Wijzigingen = ({ rijen, openbaar }: { readonly rijen: readonly Verschil[]; readonly openbaar: boolean }) => (
  <>
    <Alinea lead>{openbaar ? 'Als u bevestigt, staat dit meteen zo op de site, in het zoeken en in de feeds. In de geschiedenis staat welke gegevens zijn aangepast.' : 'Dit staat nog niet op de site. De nieuwe gegevens gaan mee als het openbaar wordt.'}</Alinea>
    <Verschiltabel bijschrift="Wat er verandert" rijen={rijen} nu="Nu" wordt="Wordt" />
  </>
);

/** The same bytes may stand in another publication: there they stay. */
export const Elders = ({ elders }: { readonly elders: readonly Publicatie[] }) =>
  elders.length === 0 ? null : (
    <>
      <Kop n={2}>Dit bestand staat ook ergens anders</Kop>
      <Alinea>In deze publicaties blijft het bestand staan. Haal het daar ook weg als dat nodig is.</Alinea>
      <ul>
        {elders.map(({ publicatieId, titel }) => (
          <li>
            <Link href={`${BASIS}/${publicatieId}`}>{titel}</Link>
          </li>
        ))}
      </ul>
    </>
  );

export const Intrekgevolg = ({ wat, openbaar, aantal, elders }: { readonly wat: 'publicatie' | 'stuk'; readonly openbaar: boolean; readonly aantal: number; readonly elders: readonly Publicatie[] }) => (
  <>
    <Alinea lead>
      {openbaar
        ? wat === 'publicatie'
          ? `Als u bevestigt, zijn ${aantal === 1 ? 'het stuk' : `alle ${aantal} stukken`} meteen weg: van de site, uit het zoeken, uit de feeds en uit de landelijke index. De titel, de datum en uw reden blijven zichtbaar.`
          : 'Als u bevestigt, is dit stuk meteen weg: van de site, uit het zoeken, uit de feeds en uit de landelijke index. De titel, de datum en uw reden blijven zichtbaar.'
        : 'Dit stond nog niet op de site. Als u bevestigt, komt het er ook niet op.'}
    </Alinea>
    <Alinea>Zijn het persoonsgegevens? Dan kan precies dit bestand hier niet meer terugkomen. Een opnieuw gelakte versie wel.</Alinea>
    <Elders elders={elders} />
  </>
);

export const Vervanggevolg = ({ stuk, nieuw, elders }: { readonly stuk: Publicatiestuk; readonly nieuw: VervangStuk['nieuw']; readonly elders: readonly Publicatie[] }) => (
  <>
    <Alinea lead>Als u bevestigt, staat het nieuwe bestand meteen op hetzelfde adres. Het oude bestand is dan niet meer op te halen.</Alinea>
    <Tabel
      bijschrift="Oud en nieuw naast elkaar"
      bijschriftZichtbaar
      rijen={[
        { wat: 'Oordeel', oud: oordelen[stuk.oordeel].label, wordt: oordelen[nieuw.oordeel].label },
        { wat: 'Omvang', oud: stuk.bestand === null ? 'Geen bestand' : bladzijden(stuk.bestand.paginas), wordt: nieuw.bestand === null ? 'Geen bestand' : bladzijden(nieuw.bestand.paginas) },
        { wat: 'Controlegetal', oud: stuk.bestand?.blob.slice(0, 12) ?? '', wordt: nieuw.bestand?.blob.slice(0, 12) ?? '' },
      ]}
      sleutel={({ wat }) => wat}
      kolommen={[
        { kop: 'Gegeven', rijkop: true, cel: ({ wat }) => wat },
        { kop: 'Nu', cel: ({ oud }) => oud },
        { kop: 'Wordt', cel: ({ wordt }) => wordt },
      ]}
    />
    <Elders elders={elders} />
  </>
);

export const Toevoeggevolg = ({ stukken, openbaar }: { readonly stukken: readonly AangebodenStuk[]; readonly openbaar: boolean }) => (
  <>
    <Alinea lead>{openbaar ? 'Als u bevestigt, staan deze stukken meteen op de site.' : 'Als u bevestigt, gaan deze stukken mee op de dag van publicatie.'}</Alinea>
    <Tabel
      bijschrift="Nieuwe stukken"
      bijschriftZichtbaar
      rijen={stukken}
      sleutel={({ documentId }) => documentId}
      kolommen={[
        { kop: 'Nr.', getal: true, smal: true, cel: ({ volgnummer }) => volgnummer },
        { kop: 'Stuk', rijkop: true, cel: ({ titel }) => titel },
        { kop: 'Bestand', cel: ({ bestand, blokkades }) => (bestand === null ? blokkades.join(' ') : bladzijden(bestand.paginas)) },
      ]}
    />
  </>
);

export const Herpubliceergevolg = ({ aantal }: { readonly aantal: number | null }) => (
  <>
    <Alinea lead>
      {aantal === null ? 'Als u bevestigt, staat dit stuk meteen weer op de site, op hetzelfde adres.' : `Als u bevestigt, staat de publicatie meteen weer op de site, op hetzelfde adres${aantal === 0 ? '' : `, met ${aantal === 1 ? 'één stuk' : `${aantal} stukken`}`}.`}
    </Alinea>
    <Alinea>Elk bestand wordt opnieuw gekeurd, zoals het nu is. In de geschiedenis ziet iedereen dat het weg was, en waarom het terug is.</Alinea>
  </>
);
