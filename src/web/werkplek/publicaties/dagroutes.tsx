// Another day for what is planned, while nobody outside has seen it.
import { Router } from 'express';
import { fromIsoDate } from '../../../kern/date.ts';
import type { Weigering } from '../../../kern/decider.ts';
import { RuleViolated } from '../../../kern/errors.ts';
import { planConcept } from '../../../toepassing/publicaties/concept.ts';
import { maakVelden } from '../../http/velden.ts';
import { Datum } from '../../ui/datum.tsx';
import { datumtekst } from '../../ui/datumtekst.ts';
import { Datumveld } from '../../ui/formulier/tekst.tsx';
import { Alinea } from '../../ui/kop.tsx';
import { leesDatumVan } from '../datumvelden.ts';
import type { Werkdeps } from '../deps.ts';
import { EEN, padVan, publicatieVan, verwijzing } from './gemeen.ts';
import { handelingroute } from './handelingroute.tsx';

const NOG_NIET_GEPLAND: Weigering = { code: 'publicatie_niet_gepland', uitleg: 'Voor deze publicatie is nog geen dag gekozen.', watNu: 'Wacht tot zij klaar is. Kies daarna een andere dag.' };

export function publicatiedagroutes(deps: Werkdeps): Router {
  const { omgeving, lezen } = deps;
  const router = Router();

  handelingroute(router, deps, {
    adres: `${EEN}/dag`,
    mag: 'publicatie.uitvoeren',
    vind: ({ publicatieId = '' }) => publicatieVan(deps, publicatieId),
    begin: ({ geplandOp }) => maakVelden(geplandOp === null ? [] : [['openbaarOp', datumtekst(fromIsoDate(geplandOp), 'cijfers')]]),
    pagina: (publicatie, velden, fouten) => ({
      titel: 'Kies een andere dag',
      van: verwijzing(publicatie),
      actie: `${padVan(publicatie)}/dag`,
      knop: 'Kies deze dag',
      gezien: publicatie.revision,
      gevolg: publicatie.geplandOp === null ? null : <Alinea lead>Deze publicatie staat gepland voor <Datum datum={fromIsoDate(publicatie.geplandOp)} vorm="dag" />. Kiest u vandaag, dan staat zij meteen op de site.</Alinea>,
      inhoud: <Datumveld naam="openbaarOp" label="Openbaar op" hulp="Vandaag, of een latere dag" waarde={velden.een('openbaarOp')} fouten={fouten} />,
    }),
    async doe({ publicatieId, stand }, velden, opdracht) {
      // What is still being made of a report is not whole yet.
      if (stand === 'voorbereid') throw new RuleViolated([NOG_NIET_GEPLAND]);
      return planConcept(omgeving, publicatieId, leesDatumVan(velden, 'openbaarOp'), lezen.openbaarmaking.nietVoor(publicatieId), opdracht);
    },
    gedaan: (nu) => (nu().stand === 'openbaar' ? 'De publicatie staat op de website.' : 'De nieuwe dag staat.'),
    naar: padVan,
  });

  return router;
}
