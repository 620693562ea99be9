// The tab Berichten of a case: what the requester and we wrote to each other, and a new message.
import type { Invoerfout } from '../../../kern/errors.ts';
import { Datum } from '../../ui/datum.tsx';
import { Formulier, Foutenoverzicht, Knop } from '../../ui/formulier/formulier.tsx';
import { Bestandsveld, Datumveld, Tekstgebied } from '../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Link, type Pad } from '../../ui/link.tsx';
import { magDit, type Werk } from '../kader.tsx';
import { Zaakkader, type Zaak } from './zaak.tsx';

interface Berichtenprops {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly berichten: readonly { readonly van: 'verzoeker' | 'behandelaar'; readonly datum: Temporal.PlainDate; readonly tekst: string; readonly bijlagen: readonly { readonly naam: string; readonly pad: Pad }[]; readonly gelezen: boolean }[];
  readonly opdracht: string;
  readonly concept: string;
  readonly fouten: readonly Invoerfout[];
}

export const Berichten = ({ werk, zaak, berichten, opdracht, concept, fouten }: Berichtenprops) => (
  <Zaakkader werk={werk} zaak={zaak} tab="berichten" fout={fouten.length > 0}>
    <Foutenoverzicht fouten={fouten} />
    <Kop n={2}>Berichten</Kop>
    {berichten.length === 0 ? <Alinea>Er zijn nog geen berichten.</Alinea> : null}
    <ol class="woo-berichten">
      {berichten.map(({ van, datum, tekst, bijlagen, gelezen }) => (
        <li class={van === 'behandelaar' ? 'woo-bericht woo-bericht--eigen' : 'woo-bericht'}>
          <p class="woo-zacht">
            {van === 'verzoeker' ? 'Verzoeker' : 'Wij'}, <Datum datum={datum} />
            {van === 'behandelaar' ? (gelezen ? ', gelezen' : ', nog niet gelezen') : ''}
          </p>
          <p class="woo-regels">{tekst}</p>
          {bijlagen.map(({ naam, pad }) => (
            <p>
              <Link href={pad}>{naam}</Link>
            </p>
          ))}
        </li>
      ))}
    </ol>
    {magDit(werk, 'zaak.behandelen') ? (
      <Formulier actie={`/werk/zaken/${zaak.dossier.nummer}/berichten`} bestanden verborgen={{ opdracht }}>
        <Tekstgebied naam="tekst" label="Nieuw bericht aan de verzoeker" regels={6} waarde={concept} fouten={fouten} />
        <Datumveld naam="antwoordVoor" label="Antwoord gevraagd voor" waarde="" magLeeg fouten={fouten} />
        <Bestandsveld naam="bijlagen" label="Bijlagen" meerdere magLeeg fouten={fouten} />
        <Knop>Verstuur bericht</Knop>
      </Formulier>
    ) : null}
  </Zaakkader>
);
