// Parts of the tab: interim relief of a decision, and the course of a procedure.
import type { Voorzieningrij } from '../../../../projections/besluiten/model.ts';
import type { Bezwaardossier, Verzuimdossier } from '../../../../projections/rechtsgangen/model.ts';
import type { Voorzieningvrager } from '../../../besluit/events.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import { Datum, Moment } from '../../ui/datum.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import type { Werk } from '../kader.tsx';
import { verloopzin } from './teksten.ts';

const VRAGER: Readonly<Record<Voorzieningvrager, string>> = { verzoeker: 'de verzoeker', derde: 'een belanghebbende', ander: 'iemand anders' };

/** Every question to the court to stop disclosure, and how it went. */
export const Voorzieningen = ({ voorzieningen, openbaar }: { readonly voorzieningen: readonly Voorzieningrij[]; readonly openbaar: boolean }) =>
  voorzieningen.length === 0 ? null : (
    <>
      <Kop n={3}>Voorlopige voorzieningen</Kop>
      <ul>
        {voorzieningen.map(({ op, door, kenmerk, hoe, eindeOp, vervallenOp }) => (
          <li>
            Op <Datum datum={fromIsoDate(op)} /> gevraagd door {VRAGER[door]}
            {kenmerk === null ? '' : ` (${kenmerk})`}.{' '}
            {hoe === null || eindeOp === null ? 'De rechter heeft nog niet beslist.' : <>{hoe.charAt(0).toUpperCase() + hoe.slice(1)} op <Datum datum={fromIsoDate(eindeOp)} />.</>}
            {vervallenOp === null ? null : <> Vervallen op <Datum datum={fromIsoDate(vervallenOp)} />.</>}
          </li>
        ))}
      </ul>
      {openbaar && voorzieningen.some(({ hoe, vervallenOp }) => hoe === null || (hoe === 'toegewezen' && vervallenOp === null)) ? (
        <Melding toon="let-op" titel="De documenten zijn al openbaar">
          <p>Vraag een jurist of u de publicatie moet intrekken.</p>
        </Melding>
      ) : null}
    </>
  );

type Gebeurtenissen = Bezwaardossier['verloop'] | Verzuimdossier['verloop'];

/** What happened, oldest first, with its letters. */
export const Verloop = ({ werk, verloop, id, basis, naam }: { readonly werk: Werk; readonly verloop: Gebeurtenissen; readonly id: string; readonly basis: `/werk/zaken/${string}/rechtsgang`; readonly naam: string }) => (
  <details class="woo-uitleg">
    <summary>
      Verloop<span class="woo-sr"> van {naam}</span>
    </summary>
    <ol class="woo-tijdlijn">
      {verloop.map(({ event, datum, revision, actor, recordedAt }) => (
          <li data-stand="gebeurd">
            {datum === null ? null : (
              <>
                <Datum datum={fromIsoDate(datum)} vorm="kort" />
                {': '}
              </>
            )}
            {verloopzin(event)} {'brief' in event.data ? <Link href={`${basis}/brief/${id}/${revision}`}>Bekijk de brief ({verloopzin(event)})</Link> : null}
            <span class="woo-zacht">
              {' '}
              Vastgelegd door {actor.startsWith('medewerker:') ? werk.naamVan(actor.slice('medewerker:'.length)) : 'het systeem'}, <Moment moment={recordedAt} />
            </span>
          </li>
      ))}
    </ol>
  </details>
);
