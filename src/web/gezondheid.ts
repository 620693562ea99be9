// For the machines around us: alive, ready, and figures. No personal data, no numbers of cases.
import { Router } from 'express';
import type { Woostroom } from '../app.ts';

interface Telling {
  readonly verzoeken: Map<string, number>;
  seconden: number;
  aantal: number;
}

export interface Meting {
  /** Told of every answer. */
  readonly meet: (answer: { readonly methode: string; readonly status: number; readonly ms: number }) => void;
  readonly tekst: () => string;
}

/** Counts answers by method and class of status, and adds up their time. */
export function createMeting(): Meting {
  const telling: Telling = { verzoeken: new Map(), seconden: 0, aantal: 0 };
  return {
    meet({ methode, status, ms }) {
      const sleutel = `methode="${methode}",status="${Math.floor(status / 100)}xx"`;
      telling.verzoeken.set(sleutel, (telling.verzoeken.get(sleutel) ?? 0) + 1);
      telling.seconden += ms / 1000;
      telling.aantal += 1;
    },
    tekst: () =>
      [
        '# TYPE woostroom_http_requests_total counter',
        ...[...telling.verzoeken].map(([labels, aantal]) => `woostroom_http_requests_total{${labels}} ${aantal}`),
        '# TYPE woostroom_http_request_seconds summary',
        `woostroom_http_request_seconds_sum ${telling.seconden}`,
        `woostroom_http_request_seconds_count ${telling.aantal}`,
      ].join('\n'),
  };
}

/** What may falter while the rest goes on: taking every node out of service because searching fails would end reading too. */
const MISBAAR: ReadonlySet<string> = new Set(['zoekindex']);

export function gezondheid({ projecties, processen, omgeving, opslag }: Woostroom, meting: Meting): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const standen = await projecties.status();
    const schrijft = omgeving.store.writable();
    const klaar = schrijft && standen.every(({ name, toestand }) => MISBAAR.has(name) || toestand === 'loopt');
    const geparkeerd = processen.stand().reduce((som, each) => som + each.geparkeerd.length, 0);
    response.status(klaar ? 200 : 503).json({
      status: klaar ? 'ok' : 'wacht',
      log: schrijft ? 'schrijft' : 'schrijft niet: start opnieuw',
      leesmodellen: standen.map(({ name, toestand, lag }) => ({ name, toestand, lag })),
      geparkeerd,
      ...(opslag.beurt === undefined ? {} : { knooppunt: opslag.knooppunt, werk: opslag.beurt.wie }),
    });
  });
  router.get('/metrics', async (_request, response) => {
    const standen = await projecties.status();
    const head = await omgeving.store.head();
    response.type('text/plain; version=0.0.4').send(
      [
        meting.tekst(),
        '# TYPE woostroom_log_position gauge',
        `woostroom_log_position ${head}`,
        '# TYPE woostroom_log_schrijft gauge',
        `woostroom_log_schrijft ${omgeving.store.writable() ? 1 : 0}`,
        '# TYPE woostroom_leesmodel_lag gauge',
        ...standen.map(({ name, lag }) => `woostroom_leesmodel_lag{name="${name}"} ${lag}`),
        '# TYPE woostroom_proces_geparkeerd gauge',
        ...processen.stand().map(({ naam, geparkeerd }) => `woostroom_proces_geparkeerd{naam="${naam}"} ${geparkeerd.length}`),
        '',
      ].join('\n'),
    );
  });
  return router;
}
