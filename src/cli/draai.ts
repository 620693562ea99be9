// Serving until told to stop: listens, tells where everything is, and closes in order at the first signal.
import { once } from 'node:events';
import type { Woostroom } from '../app.ts';

const STOPSIGNALEN = ['SIGINT', 'SIGTERM'] as const;
const ZELFDE_VRAAG_MS = 1_000;

/** Aborts at the first stop signal, from the moment it is made; a second one ends the process at once. */
export function stopsignaal(): AbortSignal {
  const stop = new AbortController();
  let sinds = 0;
  const gevraagd = (): void => {
    // A terminal or supervisor may signal the group and the process: one request to stop, heard twice.
    if (stop.signal.aborted && performance.now() - sinds > ZELFDE_VRAAG_MS) process.exit(1);
    if (stop.signal.aborted) return;
    sinds = performance.now();
    stop.abort();
  };
  for (const signaal of STOPSIGNALEN) process.on(signaal, gevraagd);
  return stop.signal;
}

/** Does the work of a command with the whole system, and closes it at the end, at a fault, and at a stop signal in between. */
export async function metSysteem(app: Woostroom, stop: AbortSignal, werk: () => Promise<number>): Promise<number> {
  stop.addEventListener('abort', () => void app.close(), { once: true });
  try {
    return await werk();
  } catch (error) {
    // What was under way finds everything closed: that is no fault when it was asked for.
    if (stop.aborted) return 0;
    throw error;
  } finally {
    await app.close();
  }
}

const isBezet = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/**
 * Listens until a stop signal.
 * @param regels what to tell when it listens, besides the addresses
 * @returns the exit code
 */
export async function draai(app: Woostroom, stop: AbortSignal, regels: readonly string[] = []): Promise<number> {
  const { config } = app;
  try {
    await app.luister();
  } catch (error) {
    await app.close();
    if (!isBezet(error)) throw error;
    console.error(`Poort ${config.poort} is al in gebruik. Stop het andere programma, of kies een andere poort: WOOSTROOM_POORT=3001 npm start`);
    return 1;
  }
  console.log(
    [
      '',
      `Woostroom draait voor ${config.organisatie.naam}:`,
      `  openbaar      ${config.adres}/`,
      `  verzoek doen  ${config.adres}/woo-verzoek`,
      `  volgen        ${config.adres}/mijn`,
      `  behandelen    ${config.adres}/werk`,
      config.smtp === undefined ? `  mails staan in ${config.map}/uitbak` : '  mails gaan naar de mailserver',
      ...regels,
      '',
      'Stoppen: Ctrl+C',
    ].join('\n'),
  );
  if (!stop.aborted) await once(stop, 'abort');
  console.log('Woostroom stopt …');
  await app.close();
  return 0;
}
