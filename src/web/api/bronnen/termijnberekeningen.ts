// The legal clock for anyone, in the exchange schema. Computes and keeps nothing.
import { z } from 'zod';
import { ValidationFailed } from '../../../kern/errors.ts';
import { berekenZaken, berekenZakenMetUitleg, leesZaken } from '../../../wet/uitwisseling/uitvoer.ts';
import type { Api } from '../deps.ts';
import { operatie, type Operatie } from '../operatie.ts';
import { geenParams } from '../schemas/gemeen.ts';
import { berekeningen, zaken } from '../schemas/termijnen.ts';

export function termijnoperaties({ omgeving: { recht } }: Api): readonly Operatie[] {
  return [
    operatie({
      methode: 'post',
      pad: '/termijnberekeningen',
      operationId: 'termijnenBerekenen',
      tag: 'Termijnen',
      samenvatting: 'Termijnen berekenen',
      uitleg: 'Wanneer moet een besluit er zijn? Wij rekenen het uit en bewaren niets. Wat u kunt sturen, staat bij Termijnen in de documentatie.',
      wie: 'iedereen',
      params: geenParams,
      vraag: z.object({ uitleg: z.enum(['true', 'false']).default('false').describe('Geef ook elke stap, met het artikel.') }),
      invoer: { soort: 'json', schema: zaken },
      uitvoer: { soort: 'json', status: 200, schema: berekeningen, beschrijving: 'De berekende datums, per zaak.' },
      fouten: [401, 413, 415],
      voorbeeld: '/termijnberekeningen?uitleg=true',
      doe({ vraag, body, response }) {
        const gelezen = leesZaken(body);
        if (!gelezen.ok) throw new ValidationFailed(gelezen.fouten.map(({ pad, zaak, uitleg }) => ({ veld: pad, uitleg: zaak === null ? uitleg : `${zaak}: ${uitleg}` })));
        response.set('Cache-Control', 'no-store');
        return { body: [...(vraag.uitleg === 'true' ? berekenZakenMetUitleg(gelezen.zaken, recht) : berekenZaken(gelezen.zaken, recht))] };
      },
    }),
  ];
}
