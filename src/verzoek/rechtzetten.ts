// Putting right what was registered wrongly: a date, or a whole registration. An event is added, nothing is edited.
import type { Recht, Uitkomst, Weigering } from '../kern/decider.ts';
import { gebeurd, geweigerd } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { inDeToekomst, leeg, tenzij } from '../kern/weigeringen.ts';
import { berekenTermijnen } from '../wet/termijnen/bereken.ts';
import { langeDatum } from '../wet/termijnen/datumtekst.ts';
import type { CorrigeerDatum, VerklaarVervallen } from './commands.ts';
import { CORRIGEERBAAR, VERVALBAAR, type Geregistreerd } from './correcties.ts';
import type { DatumGecorrigeerd, VerzoekEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { LopendVerzoek } from './state.ts';
import { voorOntvangst } from './weigeringen.ts';

const onbekend: Weigering = {
  code: 'registratie_onbekend',
  veld: 'revisie',
  uitleg: 'Deze registratie heeft geen datum die u kunt rechtzetten.',
  watNu: 'Kies een registratie uit het verloop van de zaak.',
};
const vervallen: Weigering = { code: 'registratie_vervallen', veld: 'revisie', uitleg: 'Deze registratie is al vervallen verklaard.', watNu: 'Er is niets meer recht te zetten.' };

/** Days that lie in the future by nature: the last day of a set term, an agreed date. */
const MAG_LATER = new Set(['uiterlijk', 'tot']);

/** The last day to decide before and after: what the requester was told, and what holds now. */
function gevolg(verzoek: LopendVerzoek, event: VerzoekEvent, recht: Recht, peildatum: Temporal.PlainDate): { readonly oud: Temporal.PlainDate; readonly nieuw: Temporal.PlainDate } {
  const na = evolve(verzoek, event);
  const oud = berekenTermijnen(verzoek.feiten, { ...recht, peildatum }).beslistermijn.einde;
  return { oud, nieuw: na.ontvangen ? berekenTermijnen(na.feiten, { ...recht, peildatum }).beslistermijn.einde : oud };
}

function datumfouten({ veld, nieuw, vandaag }: CorrigeerDatum, { type }: Geregistreerd, verzoek: LopendVerzoek, naam: string): readonly (Weigering | null)[] {
  return [
    MAG_LATER.has(veld) ? null : inDeToekomst('nieuw', naam, nieuw, vandaag),
    type === 'VerzoekOntvangen' ? (Temporal.PlainDate.compare(nieuw, WOO) < 0 ? voorDeWoo(nieuw) : null) : voorOntvangst('nieuw', naam, nieuw, verzoek.ontvangenOp),
  ];
}

const WOO = Temporal.PlainDate.from('2022-05-01');
const voorDeWoo = (datum: Temporal.PlainDate): Weigering => ({
  code: 'datum_voor_de_woo',
  veld: 'nieuw',
  uitleg: `De nieuwe datum is ${langeDatum(datum)}. De Wet open overheid geldt sinds 1 mei 2022.`,
  watNu: 'Controleer het jaar.',
});

export function corrigeerDatum(command: CorrigeerDatum, verzoek: LopendVerzoek, recht: Recht): Uitkomst<VerzoekEvent> {
  const { revisie, veld, nieuw, vandaag, verzondenOp, brief } = command;
  const eerder = verzoek.geregistreerd.get(revisie);
  const regel = eerder === undefined ? undefined : CORRIGEERBAAR[eerder.type]?.find((each) => each.veld === veld);
  const oud = eerder?.datums[veld];
  if (eerder === undefined || regel === undefined || oud === undefined) return geweigerd(onbekend);
  if (oud === toIsoDate(nieuw)) return gebeurd();
  const basis = { revisie, gebeurtenis: eerder.type, reden: command.reden.trim(), verzondenOp: toIsoDate(verzondenOp), veld, oud, nieuw: toIsoDate(nieuw) };
  const proef: DatumGecorrigeerd = { type: 'DatumGecorrigeerd', data: { ...basis, oudeUiterste: oud, nieuweUiterste: oud, brief: null } };
  const datums = gevolg(verzoek, proef, recht, vandaag);
  return tenzij(
    [
      eerder.vervallen ? vervallen : null,
      ...datumfouten(command, eerder, verzoek, regel.naam),
      inDeToekomst('verzondenOp', 'De dag van het bericht', verzondenOp, vandaag),
      leeg('reden', 'De reden', command.reden),
    ],
    () => [
      {
        type: 'DatumGecorrigeerd',
        data: { ...basis, oudeUiterste: toIsoDate(datums.oud), nieuweUiterste: toIsoDate(datums.nieuw), brief: datums.oud.equals(datums.nieuw) ? null : brief },
      },
    ],
  );
}

export function verklaarVervallen({ revisie, vandaag, verzondenOp, reden, brief }: VerklaarVervallen, verzoek: LopendVerzoek, recht: Recht): Uitkomst<VerzoekEvent> {
  const eerder = verzoek.geregistreerd.get(revisie);
  if (eerder?.vervallen === true) return gebeurd();
  if (eerder === undefined) return geweigerd(onbekend);
  const fouten = [inDeToekomst('verzondenOp', 'De dag van het bericht', verzondenOp, vandaag), leeg('reden', 'De reden', reden)];
  if (!VERVALBAAR.has(eerder.type)) return tenzij([nietVervalbaar(eerder), ...fouten], () => []);
  const basis = { revisie, gebeurtenis: eerder.type, reden: reden.trim(), verzondenOp: toIsoDate(verzondenOp) };
  const leegte = toIsoDate(verzondenOp);
  const { oud, nieuw } = gevolg(verzoek, { type: 'RegistratieVervallen', data: { ...basis, oudeUiterste: leegte, nieuweUiterste: leegte, brief: null } }, recht, vandaag);
  return tenzij(fouten, () => [
    { type: 'RegistratieVervallen', data: { ...basis, oudeUiterste: toIsoDate(oud), nieuweUiterste: toIsoDate(nieuw), brief: oud.equals(nieuw) ? null : brief } },
  ]);
}

const nietVervalbaar = ({ type }: Geregistreerd): Weigering => ({
  code: 'niet_vervalbaar',
  veld: 'revisie',
  uitleg: 'Deze registratie kunt u niet laten vervallen.',
  watNu: type === 'VerzoekOntvangen' ? 'Was de dag verkeerd? Zet dan de datum recht.' : 'Kies een andere registratie, of zet de datum recht.',
});
