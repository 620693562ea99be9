// What stands around every page of the style guide: the body, the person who is logged in, and days.
import type { AssetPaden } from '../../../../src/web/ui/assets.ts';
import { leesConfiguratie } from '../../../../src/configuratie.ts';
import { maakKader } from '../../../../src/web/ui/pagina.tsx';

export const d = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
export const kader = (assets: AssetPaden) => maakKader(leesConfiguratie({}), assets);

export const INGELOGD = { naam: 'Anouk de Vries', rollen: ['behandelaar', 'beheerder'] } as const;
