// What a correction does to the state: the date moves wherever the state keeps it; what never happened is undone.
import { fromIsoDate } from '../kern/date.ts';
import type { CorrectieEvent, DatumGecorrigeerd, RegistratieVervallen } from './events.ts';
import type { LopendVerzoek, Vraagstand } from './state.ts';

export const evolveCorrectie = (staat: LopendVerzoek, event: CorrectieEvent): LopendVerzoek =>
  event.type === 'DatumGecorrigeerd' ? gecorrigeerd(staat, event.data) : vervallen(staat, event.data);

function gecorrigeerd(voor: LopendVerzoek, { revisie, veld, nieuw }: DatumGecorrigeerd['data']): LopendVerzoek {
  const eerder = voor.geregistreerd.get(revisie);
  if (eerder === undefined) return voor;
  const datum = fromIsoDate(nieuw);
  const staat: LopendVerzoek = { ...voor, geregistreerd: new Map(voor.geregistreerd).set(revisie, { ...eerder, datums: { ...eerder.datums, [veld]: nieuw } }) };
  const uiterlijk = (vraag: Vraagstand | null): Vraagstand | null => (vraag?.revisie === revisie && veld === 'uiterlijk' ? { ...vraag, uiterlijk: datum } : vraag);
  switch (eerder.type) {
    case 'VerzoekOntvangen':
      return { ...staat, ontvangenOp: datum };
    case 'OntvangstBevestigd':
      return { ...staat, ontvangstBevestigdOp: datum };
    case 'VerzoekIngetrokken':
    case 'VerzoekDoorgezonden':
      return staat.afsluiting === null || (eerder.type === 'VerzoekIngetrokken') !== (staat.afsluiting.door === 'intrekking')
        ? staat
        : { ...staat, afsluiting: { ...staat.afsluiting, op: datum } };
    default:
      return {
        ...staat,
        precisering: uiterlijk(staat.precisering),
        aanvulling: uiterlijk(staat.aanvulling),
        zienswijzen: staat.zienswijzen.map((ronde) => (ronde.revisie === revisie && veld === 'uiterlijk' ? { ...ronde, uiterlijk: datum } : ronde)),
      };
  }
}

function vervallen(voor: LopendVerzoek, { revisie }: RegistratieVervallen['data']): LopendVerzoek {
  const eerder = voor.geregistreerd.get(revisie);
  if (eerder === undefined) return voor;
  const staat: LopendVerzoek = { ...voor, geregistreerd: new Map(voor.geregistreerd).set(revisie, { ...eerder, vervallen: true }) };
  const zonderVraag = (vraag: Vraagstand | null): Vraagstand | null => (vraag?.revisie === revisie ? null : vraag);
  switch (eerder.type) {
    case 'PreciseringGevraagd':
    case 'AanvullingGevraagd':
      return { ...staat, precisering: zonderVraag(staat.precisering), aanvulling: zonderVraag(staat.aanvulling) };
    case 'PreciseringOntvangen':
      return staat.precisering === null ? staat : { ...staat, precisering: { ...staat.precisering, beantwoord: false } };
    case 'AanvullingOntvangen':
      return staat.aanvulling === null ? staat : { ...staat, aanvulling: { ...staat.aanvulling, beantwoord: false } };
    case 'ZienswijzenGevraagd':
      return { ...staat, zienswijzen: staat.zienswijzen.filter((ronde) => ronde.revisie !== revisie) };
    case 'ZienswijzeOntvangen': {
      const derde = eerder.derdeId;
      return derde === undefined
        ? staat
        : { ...staat, zienswijzen: staat.zienswijzen.map((ronde) => (ronde.gevraagd.has(derde) ? { ...ronde, open: new Set(ronde.open).add(derde) } : ronde)) };
    }
    case 'OpschortingIngegaan': {
      const opschortingen = new Map(staat.opschortingen);
      opschortingen.delete(revisie);
      return { ...staat, opschortingen };
    }
    default:
      return staat;
  }
}
