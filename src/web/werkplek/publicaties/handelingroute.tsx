// One deed on one thing at one address: its page says what will happen, and sending that page does it.
import type { Request, Router } from 'express';
import type { ComponentChildren } from 'preact';
import type { Invoerfout } from '../../../kern/errors.ts';
import type { Position, Revision } from '../../../kern/event.ts';
import type { Handeling } from '../../../identiteit/rollen.ts';
import { newId } from '../../../kern/uuid.ts';
import type { Opdracht } from '../../../toepassing/omgeving.ts';
import { meld } from '../../http/sessie.ts';
import { maakVelden, veldenVan, type Velden } from '../../http/velden.ts';
import type { Pad } from '../../ui/link.tsx';
import { render } from '../../ui/render.tsx';
import { eis, opdrachtVan, werkVan, type Werkdeps } from '../deps.ts';
import { gezienVan, NIETS_MIS, type Mis } from '../mis.ts';
import { probeer } from './gemeen.ts';
import { Handelingpagina } from './handeling.tsx';

interface Pagina {
  readonly titel: string;
  /** Where the thing has its own page. */
  readonly van: { readonly titel: string; readonly pad: Pad };
  readonly actie: Pad;
  readonly knop: string;
  readonly gevaar?: boolean;
  /** What the person looks at; absent when the deed must succeed whatever changed meanwhile, as withdrawing. */
  readonly gezien?: Revision;
  readonly gevolg: ComponentChildren;
  readonly inhoud: ComponentChildren;
}

export interface Handelingroute<Wat> {
  /** Address of the page, as express has it. */
  readonly adres: string;
  readonly mag: Handeling;
  /** @throws NotFound */
  readonly vind: (params: Readonly<Record<string, string>>) => Wat;
  /** What the form holds at first; empty when absent. */
  readonly begin?: (wat: Wat) => Velden;
  readonly pagina: (wat: Wat, velden: Velden, fouten: readonly Invoerfout[]) => Pagina;
  readonly doe: (wat: Wat, velden: Velden, opdracht: Opdracht) => Promise<{ readonly position: Position }>;
  /** The sentence afterwards. @param nu the thing as it is then */
  readonly gedaan: (nu: () => Wat) => string;
  /** Where to go afterwards. */
  readonly naar: (wat: Wat) => string;
}

export function handelingroute<Wat>(router: Router, deps: Werkdeps, { adres, mag, vind, begin, pagina, doe, gedaan, naar }: Handelingroute<Wat>): void {
  const watVan = (request: Request): Wat => vind(request.params as Readonly<Record<string, string>>);
  function toon(request: Request, velden: Velden, mis: Mis = NIETS_MIS): string {
    const { gezien, inhoud, ...rest } = pagina(watVan(request), velden, mis.fouten);
    return render(
      <Handelingpagina werk={werkVan(deps, request)} verborgen={{ opdracht: newId<string>(), ...(gezien === undefined ? {} : { verwacht: gezienVan(velden, mis, gezien) }) }} {...rest} {...mis}>
        {inhoud}
      </Handelingpagina>,
    );
  }

  router.get(adres, (request, response) => {
    eis(deps, request, mag);
    response.send(toon(request, begin?.(watVan(request)) ?? maakVelden([])));
  });

  router.post(adres, async (request, response) => {
    eis(deps, request, mag);
    const wat = watVan(request);
    const velden = veldenVan(request);
    await probeer(
      response,
      'deze publicatie',
      async () => {
        const { position } = await doe(wat, velden, opdrachtVan(deps, request, velden));
        await deps.lezen.wachtOp(position);
        meld(request, gedaan(() => watVan(request)));
        response.redirect(303, naar(wat));
      },
      (mis) => toon(request, velden, mis),
    );
  });
}
