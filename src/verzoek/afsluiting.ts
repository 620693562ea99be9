// Which events end a request, and why: the one answer for the decider and for every read model.
import type { IsoDate } from '../kern/date.ts';
import type { VerzoekEvent } from './events.ts';
import type { Kwalificatie } from './events/aanname.ts';

export type Afsluitreden = 'besluit' | 'intrekking' | 'doorzending' | 'ander-regime' | 'informeel' | 'samenvoeging';

/** What is no Woo request ends here; what is about the requester's own information is one (Woo 5.5). */
export function eindigtHier(soort: Kwalificatie): boolean {
  return soort !== 'woo-verzoek' && soort !== 'eigen-informatie';
}

/** The end that this event brings, with its legal date; null when the request goes on. */
export function afsluitingDoor({ type, data }: VerzoekEvent): { readonly door: Afsluitreden; readonly op: IsoDate } | null {
  if (type === 'VerzoekIngetrokken') return { door: 'intrekking', op: data.ingetrokkenOp };
  if (type === 'VerzoekDoorgezonden') return data.omvang === 'geheel' ? { door: 'doorzending', op: data.doorgezondenOp } : null;
  if (type === 'VerzoekGekwalificeerd') return eindigtHier(data.soort) ? { door: 'ander-regime', op: data.op } : null;
  if (type === 'VerzoekInformeelAfgedaan') return { door: 'informeel', op: data.afgedaanOp };
  if (type === 'VerzoekSamengevoegd') return { door: 'samenvoeging', op: data.op };
  return type === 'BesluitOpVerzoekBekendgemaakt' && data.laatste ? { door: 'besluit', op: data.bekendgemaaktOp } : null;
}
