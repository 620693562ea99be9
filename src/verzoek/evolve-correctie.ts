// What a correction does to the state: the date moves wherever the state keeps it; what never happened is undone.
import { fromIsoDate } from '../kern/date.ts';
import type { CorrectieEvent, DatumGecorrigeerd, RegistratieVervallen, VerzoekEvent } from './events.ts';
import type { LopendVerzoek, Vraagstand } from './state.ts';

export const evolveCorrectie = (staat: LopendVerzoek, event: CorrectieEvent): LopendVerzoek =>
  event.type === 'DatumGecorrigeerd' ? gecorrigeerd(staat, event.data) : vervallen(staat, event.data);

function gecorrigeerd(voor: LopendVerzoek, { revisie, veld, nieuw }: DatumGecorrigeerd['data']): LopendVerzoek {
  const eerder = voor.geregistreerd.get(revisie);
  if (eerder === undefined) return voor;
  const datum = fromIsoDate(nieuw);
  const staat: LopendVerzoek = { ...voor, geregistreerd: new Map(voor.geregistreerd).set(revisie, { ...eerder, datums: { ...eerder.datums, [veld]: nieuw } }) };
  const uiterlijk = (vraag: Vraagstand | null): Vraagstand | null => (vraag?.revisie === revisie && veld === 'uiterlijk' ? { ...vraag, uiterlijk: datum } : vraag);
  if (eerder.type === 'VerzoekOntvangen') return { ...staat, ontvangenOp: datum };
  if (eerder.type === 'OntvangstBevestigd') return { ...staat, ontvangstBevestigdOp: datum };
  const sluit = eerder.type === 'VerzoekIngetrokken' ? 'intrekking' : eerder.type === 'VerzoekDoorgezonden' ? 'doorzending' : null;
  if (sluit !== null) return staat.afsluiting?.door === sluit ? { ...staat, afsluiting: { ...staat.afsluiting, op: datum } } : staat;
  return {
    ...staat,
    precisering: uiterlijk(staat.precisering),
    aanvulling: uiterlijk(staat.aanvulling),
    zienswijzen: staat.zienswijzen.map((ronde) => (ronde.revisie === revisie && veld === 'uiterlijk' ? { ...ronde, uiterlijk: datum } : ronde)),
  };
}

function vervallen(voor: LopendVerzoek, { revisie }: RegistratieVervallen['data']): LopendVerzoek {
  const eerder = voor.geregistreerd.get(revisie);
  if (eerder === undefined) return voor;
  const staat: LopendVerzoek = { ...voor, geregistreerd: new Map(voor.geregistreerd).set(revisie, { ...eerder, vervallen: true }) };
  const zonderVraag = (vraag: Vraagstand | null): Vraagstand | null => (vraag?.revisie === revisie ? null : vraag);
  const derde = eerder.derdeId;
  const opschortingen = new Map(staat.opschortingen);
  opschortingen.delete(revisie);
  const weerOpen = (vraag: Vraagstand | null, antwoord: VerzoekEvent['type']): Vraagstand | null =>
    vraag !== null && eerder.type === antwoord ? { ...vraag, beantwoord: false } : zonderVraag(vraag);
  return {
    ...staat,
    opschortingen,
    precisering: weerOpen(staat.precisering, 'PreciseringOntvangen'),
    aanvulling: weerOpen(staat.aanvulling, 'AanvullingOntvangen'),
    zienswijzen: staat.zienswijzen
      .filter((ronde) => ronde.revisie !== revisie)
      .map((ronde) => (derde !== undefined && ronde.gevraagd.has(derde) ? { ...ronde, open: new Set(ronde.open).add(derde) } : ronde)),
  };
}
