// Why a back-up cannot be written, in a sentence that names the place where it should have come.
import { isVol, passes } from '../kern/sqlitefout.ts';

/** What to tell when the place of the back-up is at fault; null for any other fault. */
export function schrijffout(error: unknown, doel: string): string | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? error.code : null;
  // Reading the installation fills no disk: only the copy can.
  if (code === 'ENOSPC' || code === 'EDQUOT' || isVol(error)) return `De schijf van ${doel} is vol. Maak ruimte en geef de opdracht opnieuw: wat al is gekopieerd, wordt gebruikt.`;
  if (passes(error)) return 'De server is te lang bezig met schrijven om een moment te kiezen. Probeer het straks opnieuw.';
  const inDoel = 'path' in error && typeof error.path === 'string' && error.path.startsWith(doel);
  if (inDoel && (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')) return `Woostroom mag niet schrijven in ${doel}. Kies een andere map, of geef het account waaronder u deze opdracht geeft daar het recht om te schrijven.`;
  return schrijffout(error.cause, doel);
}
