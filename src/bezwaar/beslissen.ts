// The decision on an objection (Awb 7:10–7:12), withdrawal, and the end of a procedure.
import { gebeurd, geweigerd, type Recht, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { eerderDan, inDeToekomst, tenzij } from '../kern/weigeringen.ts';
import { langeDatum } from '../wet/termijnen/datumtekst.ts';
import type { BeslisOpBezwaar, SluitRechtsgang, TrekBezwaarIn } from './commands.ts';
import type { BezwaarEvent, Bezwaaruitkomst, Gevolg, Nietgehoord } from './events.ts';
import type { Geopend } from './state.ts';
import { berekeningVan, nieuwBesluitNodig, termijnenVan } from './termijnen.ts';
import { nietInBehandeling } from './weigeringen.ts';

export function beslisOpBezwaar(command: BeslisOpBezwaar, bezwaar: Geopend, recht: Recht): Uitkomst<BezwaarEvent> {
  const { verzondenOp, vandaag, uitkomst, gevolg, door, primairDoor, brief, bekendgemaaktOp } = command;
  if (bezwaar.beslist?.op.equals(verzondenOp) === true && bezwaar.beslist.uitkomst === uitkomst && bezwaar.beslist.gevolg === gevolg) return gebeurd();
  const opnieuw = nieuwBesluitNodig(bezwaar);
  return tenzij(
    [
      opnieuw === null ? nietInBehandeling(bezwaar) : eerderDan('verzondenOp', 'De dag van verzending', verzondenOp, 'de uitspraak van de rechter', opnieuw.op),
      inDeToekomst('verzondenOp', 'De dag van verzending', verzondenOp, vandaag),
      bezwaar.ontvangenOp === null ? null : eerderDan('verzondenOp', 'De dag van verzending', verzondenOp, 'de dag van ontvangst', bezwaar.ontvangenOp),
      primairDoor.includes(door) ? zelfdePersoon : null,
      nogTeHerstellen(bezwaar, command),
      nietGehoord(bezwaar.gehoord, uitkomst),
      teLaat(bezwaar, uitkomst, bekendgemaaktOp, recht),
      gevolgPastNiet(uitkomst, gevolg),
    ],
    () => [{ type: 'BezwaarBeslist', data: { bekendgemaaktOp: toIsoDate(verzondenOp), uitkomst, gevolg, door, brief } }],
  );
}

const zelfdePersoon: Weigering = {
  code: 'beslisser_nam_het_besluit',
  veld: 'door',
  artikel: 'Awb art. 10:3 lid 3',
  uitleg: 'U schreef of ondertekende het besluit waar dit bezwaar over gaat. Dan mag u niet op het bezwaar beslissen.',
  watNu: 'Laat een ander op het bezwaar beslissen.',
};

/** Not handling it for a defect only after the time to repair it passed (Awb 6:6). */
function nogTeHerstellen({ herstel }: Geopend, { uitkomst, verzondenOp }: BeslisOpBezwaar): Weigering | null {
  if (uitkomst !== 'niet-ontvankelijk' || herstel === null || herstel.hersteldOp !== null) return null;
  if (Temporal.PlainDate.compare(verzondenOp, herstel.uiterlijk) > 0) return null;
  return {
    code: 'herstel_mag_nog',
    artikel: 'Awb art. 6:6',
    uitleg: `De bezwaarmaker mag het bezwaar nog aanvullen tot en met ${langeDatum(herstel.uiterlijk)}.`,
    watNu: 'Wacht tot die dag voorbij is.',
  };
}

const PAST_BIJ: Readonly<Partial<Record<Nietgehoord, Bezwaaruitkomst>>> = {
  'kennelijk-niet-ontvankelijk': 'niet-ontvankelijk',
  'kennelijk-ongegrond': 'ongegrond',
  'krijgt-gelijk': 'gegrond',
};

function nietGehoord(gehoord: Geopend['gehoord'], uitkomst: Bezwaaruitkomst): Weigering | null {
  if (gehoord === null) {
    return {
      code: 'niet_gehoord',
      artikel: 'Awb art. 7:2 en 7:3',
      uitleg: 'De bezwaarmaker is niet gehoord, en u legde niet vast waarom dat niet hoeft.',
      watNu: 'Nodig de bezwaarmaker uit voor een hoorzitting, of leg vast waarom u niet hoort.',
    };
  }
  const past = gehoord === 'gehoord' ? undefined : PAST_BIJ[gehoord];
  return past === undefined || past === uitkomst
    ? null
    : {
        code: 'reden_niet_horen_past_niet',
        veld: 'uitkomst',
        artikel: 'Awb art. 7:3',
        uitleg: 'U hoorde de bezwaarmaker niet, om een reden die bij een andere uitkomst hoort.',
        watNu: 'Nodig de bezwaarmaker alsnog uit, of kies de uitkomst die bij de reden hoort.',
      };
}

function teLaat(bezwaar: Geopend, uitkomst: Bezwaaruitkomst, bekendgemaaktOp: Temporal.PlainDate, recht: Recht): Weigering | null {
  if (uitkomst === 'niet-ontvankelijk' || bezwaar.verschoonbaar === true) return null;
  if (berekeningVan(bezwaar, bekendgemaaktOp, recht).opTijd !== false) return null;
  return {
    code: 'bezwaar_te_laat',
    veld: 'uitkomst',
    artikel: 'Awb art. 6:9 en 6:11',
    uitleg: bezwaar.verschoonbaar === null ? 'Het bezwaar kwam te laat. Niemand heeft nog beoordeeld of daar een goede reden voor was.' : 'Het bezwaar kwam te laat, en daar was geen goede reden voor.',
    watNu: bezwaar.verschoonbaar === null ? 'Beoordeel eerst of het te laat komen te verontschuldigen is.' : 'Kies de uitkomst niet-ontvankelijk, of beoordeel opnieuw of er een goede reden was.',
  };
}

const gevolgPastNiet = (uitkomst: Bezwaaruitkomst, gevolg: Gevolg): Weigering | null =>
  (uitkomst === 'ongegrond' || uitkomst === 'niet-ontvankelijk') && gevolg !== 'geen'
    ? {
        code: 'gevolg_past_niet',
        veld: 'gevolg',
        artikel: 'Awb art. 7:11',
        uitleg: 'Met deze uitkomst blijft het besluit zoals het is. Er verandert dus niets aan de documenten.',
        watNu: 'Kies als gevolg dat er niets verandert, of kies een andere uitkomst.',
      }
    : null;

/** Possible until there is a decision on it (Awb 6:21). */
export function trekBezwaarIn({ op, vandaag }: TrekBezwaarIn, bezwaar: Geopend): Uitkomst<BezwaarEvent> {
  if (bezwaar.ingetrokkenOp !== null) return gebeurd();
  return tenzij(
    [nietInBehandeling(bezwaar), inDeToekomst('op', 'De dag van intrekking', op, vandaag), bezwaar.ontvangenOp === null ? null : eerderDan('op', 'De dag van intrekking', op, 'de dag van ontvangst', bezwaar.ontvangenOp)],
    () => [{ type: 'BezwaarIngetrokken', data: { op: toIsoDate(op) } }],
  );
}

/** Only when nobody can do anything any more: then the legal hold may end (Woo 4.1a, reading R17). */
export function sluitRechtsgang({ op, vandaag, bekendgemaaktOp }: SluitRechtsgang, bezwaar: Geopend, recht: Recht): Uitkomst<BezwaarEvent> {
  if (bezwaar.geslotenOp !== null) return gebeurd();
  const nog = watNogLoopt(bezwaar, op, bekendgemaaktOp, recht);
  return nog === null ? tenzij([inDeToekomst('op', 'De dag van afsluiten', op, vandaag)], () => [{ type: 'RechtsgangGesloten', data: { op: toIsoDate(op) } }]) : geweigerd(nog);
}

function watNogLoopt(bezwaar: Geopend, op: Temporal.PlainDate, bekendgemaaktOp: Temporal.PlainDate, recht: Recht): Weigering | null {
  const { bemiddeling, ingetrokkenOp, beroepen } = bezwaar;
  const loopt = (uitleg: string, watNu: string, artikel: string): Weigering => ({ code: 'procedure_loopt', artikel, uitleg, watNu });
  if (beroepen.some(({ uitspraak }) => uitspraak === null)) return loopt('Er loopt nog een beroep bij de rechter.', 'Wacht op de uitspraak.', 'Awb art. 8:1');
  if (bemiddeling !== null && bemiddeling.afgerondOp === null) return loopt('Het Adviescollege bemiddelt nog.', 'Wacht op het advies.', 'Woo art. 7.3');
  if (ingetrokkenOp !== null) return null;
  const [eerste] = termijnenVan(bezwaar, bekendgemaaktOp, recht);
  if (eerste === undefined) return null;
  if (eerste.wie === 'wij') return loopt('Op het bezwaar is nog niet beslist.', 'Beslis eerst op het bezwaar.', 'Awb art. 7:10');
  if (eerste.datum !== null && Temporal.PlainDate.compare(op, eerste.datum) > 0) return null;
  const tot = eerste.datum === null ? '' : ` tot en met ${langeDatum(eerste.datum)}`;
  return loopt(`Iemand kan nog bezwaar maken of in beroep gaan${tot}.`, 'Sluit de procedure na die dag.', 'Awb art. 6:7');
}
