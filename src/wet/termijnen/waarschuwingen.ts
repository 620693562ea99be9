// What a person should look at: facts that had no effect or not the effect somebody hoped for, and dates that may still move.
import { naarDag, vergelijk } from '../dagnummer.ts';
import type { Feestdagtabel } from '../feestdagen/tabel.ts';
import { langeDatum } from './datumtekst.ts';
import type { Feit } from './feiten.ts';
import type { Gegeven, Opschorting, Termijn, Termijnberekening, UitstelUitkomst, VerdagingWeigering, Waarschuwing, WaarschuwingCode } from './model.ts';
import type { Rekenregels } from './regelset.ts';

type Berekening = Omit<Termijnberekening, 'waarschuwingen'>;

const waarschuwing = (code: WaarschuwingCode, artikel: string, feit: Gegeven | null, tekst: string): Waarschuwing => ({
  code,
  tekst,
  artikel,
  feit,
});

const verdagingtekst: Readonly<Record<VerdagingWeigering, string>> = {
  'te-lang': 'De verdaging telt niet mee: verdagen kan met hoogstens 2 weken.',
  'geen-hele-weken': 'De verdaging telt niet mee: verdagen gaat met 1 of 2 hele weken.',
  'niet-schriftelijk-gemotiveerd': 'De verdaging telt niet mee: zij moet op papier of per e-mail, met de reden erbij.',
  'eerste-termijn-voorbij': 'De verdaging telt niet mee: de eerste termijn was toen al voorbij.',
  'al-verdaagd': 'De verdaging telt niet mee: verdagen mag maar één keer.',
  'voor-ontvangst': 'De verdaging telt niet mee: op die dag was het verzoek nog niet ontvangen.',
};

function overUitstel({ feit, ...uitkomst }: UitstelUitkomst, { beslistermijn, opschortingen }: Berekening): Waarschuwing | null {
  const artikel = 'Awb art. 4:15 lid 2 onder a';
  if (!uitkomst.aanvaard) {
    switch (uitkomst.reden) {
      case 'termijn-voorbij':
        return waarschuwing('toezegging-na-afloop', artikel, feit, 'De afspraak kwam na de laatste dag. Zij geldt als toezegging; het verzoek blijft te laat.');
      case 'niet-schriftelijk':
        return waarschuwing('uitstel-zonder-effect', artikel, feit, 'Het uitstel telt niet mee: de verzoeker moet schriftelijk instemmen.');
      case 'onmogelijke-datum':
        return waarschuwing('uitstel-zonder-effect', artikel, feit, 'Het uitstel telt niet mee: de datums kunnen niet kloppen.');
    }
  }
  const werkt =
    feit.soort === 'uitstel-periode'
      ? opschortingen.some(({ heeftEffect, delen }) => heeftEffect && delen.some((deel) => deel.feit === feit))
      : vergelijk(feit.tot, beslistermijn.wettelijk) > 0;
  return werkt ? null : waarschuwing('uitstel-zonder-effect', artikel, feit, 'Het uitstel verandert de laatste dag niet.');
}

function overOpschorting(opschorting: Opschorting, { beslistermijn }: Berekening): readonly Waarschuwing[] {
  const [eerste] = opschorting.delen;
  if (eerste === undefined) return [];
  const lijst: Waarschuwing[] = [];
  if (!opschorting.heeftEffect) {
    const inWeekend = vergelijk(opschorting.van, beslistermijn.wettelijk) <= 0;
    lijst.push(
      inWeekend
        ? waarschuwing('opschorting-na-nominaal-einde', eerste.artikel, eerste.feit, 'De stilstand begint in het weekend of op de feestdag waarnaar de laatste dag al was verschoven. Zij telt niet mee. Laat dit controleren.')
        : waarschuwing('opschorting-zonder-effect', eerste.artikel, eerste.feit, 'De stilstand begint na de laatste dag. Zij telt niet mee.'),
    );
  }
  if (opschorting.totEnMet === null) {
    lijst.push(waarschuwing('opschorting-zonder-einde', eerste.artikel, eerste.feit, 'De termijn staat stil zonder bekend einde. De laatste dag schuift elke dag op.'));
  }
  let totNu = -Infinity;
  for (const deel of opschorting.delen) {
    if (naarDag(deel.van) <= totNu) {
      lijst.push(waarschuwing('opschorting-overlapt', deel.artikel, deel.feit, 'Twee redenen voor stilstand vallen samen. Elke dag telt één keer.'));
    }
    totNu = Math.max(totNu, deel.totEnMet === null ? Infinity : naarDag(deel.totEnMet));
  }
  return lijst;
}

function overFeit(feit: Feit, feiten: readonly Feit[], { preciserenVoor }: Berekening): Waarschuwing | null {
  if (feit.soort === 'aanvulling-gevraagd') {
    if (feit.uiterlijk === null) {
      return waarschuwing('vraag-zonder-termijn', 'Awb art. 4:15 lid 1 onder a', feit, 'De vraag noemt geen uiterste datum voor het antwoord. De termijn staat daarom niet stil.');
    }
    if (feit.grondslag === 'Woo 4.1 lid 5' && vergelijk(feit.op, preciserenVoor.einde) > 0) {
      return waarschuwing('precisering-te-laat-gevraagd', 'Woo art. 4.1 lid 5', feit, `Om precisering is gevraagd na ${langeDatum(preciserenVoor.einde)}. Dat had binnen twee weken gemoeten. Of de termijn dan stilstaat, kan ter discussie komen.`);
    }
  }
  if (feit.soort === 'zienswijzen-gevraagd' && feit.verzoekerGeinformeerdOp === null) {
    return waarschuwing('verzoeker-niet-geinformeerd', 'Woo art. 4.4 lid 3', feit, 'De verzoeker weet niet dat anderen om hun mening is gevraagd. De termijn staat daarom niet stil.');
  }
  if (feit.soort === 'zienswijze-ontvangen' && !feiten.some((f) => f.soort === 'zienswijzen-gevraagd' && f.derden.includes(feit.derde))) {
    return waarschuwing('antwoord-zonder-vraag', 'Woo art. 4.4 lid 3', feit, 'Er kwam een zienswijze van iemand aan wie niets was gevraagd.');
  }
  if (feit.soort === 'doorzending' && feit.ontvangenDoorBevoegdeOp === null) {
    return waarschuwing('doorzending-zonder-ontvangst', 'Woo art. 4.2 lid 1', feit, 'Niet bekend is wanneer de andere organisatie het verzoek ontving. Haar laatste dag kan niet worden bepaald.');
  }
  return null;
}

/** One warning per year without a decree, on whatever date touches it (the law fails loudly, Atw art. 3 lid 3). */
export function feestdagwaarschuwingen(termijnen: readonly (Termijn | null)[], feestdagen: Feestdagtabel): readonly Waarschuwing[] {
  const jaren = new Set<number>();
  for (const termijn of termijnen) {
    if (termijn?.feestdagenOnzeker !== true) continue;
    for (let jaar = termijn.nominaal.year; jaar <= termijn.einde.year; jaar++) if (!feestdagen.besluitBekend(jaar)) jaren.add(jaar);
  }
  return [...jaren]
    .sort((x, y) => x - y)
    .map((jaar) => waarschuwing('geen-feestdagenbesluit', 'Atw art. 3 lid 3', null, `Voor ${jaar} is niet bekend welke extra vrije dagen zijn aangewezen. Een laatste dag in dat jaar kan nog verschuiven.`));
}

const alleTermijnen = ({ eersteTermijn, beslistermijn, preciserenVoor, misbruikVoor, nietBehandelenVoor, doorgezonden, besluiten }: Berekening): readonly (Termijn | null)[] => [
  eersteTermijn,
  beslistermijn,
  preciserenVoor,
  misbruikVoor,
  ...nietBehandelenVoor,
  ...doorgezonden.map(({ termijn }) => termijn),
  ...besluiten.flatMap(({ bezwaar, openbaarmaking }) => [bezwaar, openbaarmaking.wachttijd]),
];

/** Lawful under the Woo, yet later than the treaty allows: shown, never used as the date (Aarhus art. 4 lid 2). */
function overVerdrag({ milieu, beslistermijn }: Berekening): readonly Waarschuwing[] {
  if (milieu === null) return [];
  const artikel = 'Verdrag van Aarhus art. 4 lid 2';
  if (vergelijk(beslistermijn.einde, milieu.tweeMaanden) > 0) {
    return [waarschuwing('verdrag-twee-maanden', artikel, null, `Dit is milieu-informatie. Volgens het verdrag moet u die uiterlijk ${langeDatum(milieu.tweeMaanden)} geven.`)];
  }
  return vergelijk(beslistermijn.einde, milieu.eenMaand) > 0
    ? [waarschuwing('verdrag-een-maand', artikel, null, `Dit is milieu-informatie. Volgens het verdrag moet u die uiterlijk ${langeDatum(milieu.eenMaand)} geven, of voor die dag melden dat het langer duurt.`)]
    : [];
}

/** Every warning about one computation, in a fixed order. */
export function waarschuwingen(berekening: Berekening, feiten: readonly Feit[], regels: Rekenregels): readonly Waarschuwing[] {
  const lijst: Waarschuwing[] = [];
  const ontvangsten = feiten.filter((feit) => feit.soort === 'ontvangst');
  if (ontvangsten.length > 1) {
    lijst.push(waarschuwing('meer-ontvangsten', 'Woo art. 4.4 lid 1', null, `Er staan ${ontvangsten.length} dagen van ontvangst in het dossier. Wij tellen vanaf de vroegste.`));
  }
  for (const uitkomst of berekening.verdagingen) {
    if (!uitkomst.aanvaard) lijst.push(waarschuwing('verdaging-geweigerd', 'Woo art. 4.4 lid 2', uitkomst.feit, verdagingtekst[uitkomst.reden]));
  }
  for (const uitkomst of berekening.uitstellen) {
    const over = overUitstel(uitkomst, berekening);
    if (over !== null) lijst.push(over);
  }
  for (const opschorting of berekening.opschortingen) lijst.push(...overOpschorting(opschorting, berekening));
  for (const feit of feiten) {
    const over = overFeit(feit, feiten, berekening);
    if (over !== null) lijst.push(over);
  }
  lijst.push(...feestdagwaarschuwingen(alleTermijnen(berekening), regels.feestdagen), ...overVerdrag(berekening));
  return lijst.length > 1 ? lijst.sort(opCodeEnTijd) : lijst;
}

/** One fixed order, so that the order in which facts were recorded never shows. */
const opCodeEnTijd = (x: Waarschuwing, y: Waarschuwing): number =>
  opTekst(x.code, y.code) || tijd(x) - tijd(y) || opTekst(x.feit?.id ?? '', y.feit?.id ?? '') || opTekst(x.tekst, y.tekst);

const opTekst = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

function tijd({ feit }: Waarschuwing): number {
  if (feit === null) return 0;
  if ('op' in feit) return naarDag(feit.op);
  return 'verzoekerGeinformeerdOp' in feit && feit.verzoekerGeinformeerdOp !== null ? naarDag(feit.verzoekerGeinformeerdOp) : 0;
}
