// Serving until told to stop: listens, tells where everything is, and closes in order at the first signal.
import type { Woostroom } from '../app.ts';

const STOPSIGNALEN = ['SIGINT', 'SIGTERM'] as const;

/** Resolves at the first stop signal; a second one ends the process at once. */
const stopsignaal = (): Promise<void> =>
  new Promise((resolve) => {
    let gevraagd = false;
    const stop = (): void => {
      if (gevraagd) process.exit(1);
      gevraagd = true;
      resolve();
    };
    for (const signaal of STOPSIGNALEN) process.on(signaal, stop);
  });

const isBezet = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/**
 * Listens until a stop signal.
 * @param regels what to tell when it listens, besides the addresses
 * @returns the exit code
 */
export async function draai(app: Woostroom, regels: readonly string[] = []): Promise<number> {
  const { config } = app;
  const gestopt = stopsignaal();
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
  await gestopt;
  console.log('Woostroom stopt …');
  await app.close();
  return 0;
}
