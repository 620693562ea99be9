// What happens by itself: what reacts to the log, and what watches the clock.
import type { Logger } from 'pino';
import { publicatieSleutel, stukSleutel, type ProjectionHost } from '../projections/index.ts';
import type { Bestandsdelen } from './aanlevering/bestandsdelen.ts';
import type { Postbode } from './berichten/port.ts';
import type { Identiteit } from './identiteit/index.ts';
import { systemClock } from './kern/clock.ts';
import type { Opslag } from './opslag.ts';
import { attenderingen as attenderingsproces } from './processen/attenderingen.ts';
import { besluitkoppeling } from './processen/besluitkoppeling.ts';
import { inlezing } from './processen/inlezing.ts';
import { inname } from './processen/inname.ts';
import { createInnamewerk, type Innamewerk } from './processen/innamewerk.ts';
import { lakversie, type Lakvoortgangen } from './processen/lakversie.ts';
import { notificaties } from './processen/notificaties.ts';
import { ontvangst } from './processen/ontvangst.ts';
import { ophalen } from './processen/ophalen.ts';
import { plichten } from './processen/plichten.ts';
import { rechtsgangkoppeling } from './processen/rechtsgangkoppeling.ts';
import { reeks } from './processen/reeks.ts';
import { createProcessRunner, type ProcessRunner } from './processen/runner.ts';
import { samenhang } from './processen/samenhang.ts';
import { signalen } from './processen/signalen.ts';
import { wissen } from './processen/wissen.ts';
import { aanleveringen as aanleveringstaak } from './taken/aanleveringen.ts';
import { attenderingen as attenderingstaak } from './taken/attenderingen.ts';
import { magNu, openbaarmaking as openbaarmakingstaak } from './taken/openbaarmaking.ts';
import { opruimen } from './taken/opruimen.ts';
import { reeksmap } from './taken/reeksmap.ts';
import { createRooster, type Rooster } from './taken/rooster.ts';
import { termijnwacht } from './taken/termijnwacht.ts';
import { verzegeling } from './taken/verzegeling.ts';
import type { Attendeerdeps } from './toepassing/attenderen.ts';
import type { Omgeving } from './toepassing/omgeving.ts';
import type { Wachttijd } from './toepassing/publicaties/concept.ts';
import { createOphaalwerk, type Ophaalwerk } from './toepassing/publicaties/ophaalwerk.ts';
import type { Leesmodellen } from './web/leesmodellen.ts';
import { createVolgwoorden } from './web/volgen/volgwoorden.ts';
import { alleenVolledig, type Zoeker } from './zoeken/volledigheid.ts';

interface Nodig {
  readonly omgeving: Omgeving;
  readonly opslag: Opslag;
  readonly lezen: Leesmodellen;
  readonly projecties: ProjectionHost;
  readonly identiteit: Identiteit;
  readonly postbode: Postbode;
  readonly zoeker: Zoeker;
  readonly bestandsdelen: Bestandsdelen;
  readonly logger: Logger;
}

/** What happens by itself, not started yet, and how far it is with what takes long. */
export interface Vanzelf {
  readonly processen: ProcessRunner;
  readonly rooster: Rooster;
  readonly attenderen: Attendeerdeps;
  /** How far the versions are that are being made now. */
  readonly lakvoortgang: Lakvoortgangen;
  readonly innamewerk: Innamewerk;
  /** How far the files are that are being fetched now. */
  readonly ophaalwerk: Ophaalwerk;
}

const attendeerdepsVan = ({ omgeving, postbode, lezen, zoeker }: Nodig): Attendeerdeps => ({
  omgeving,
  postbode,
  attenderingen: lezen.attenderingen,
  zoek: alleenVolledig(zoeker),
  woorden: createVolgwoorden(omgeving.config.organisatie, lezen.onderwerpen),
  nieuws(na, tot) {
    const { dossiers, los } = lezen.publicaties.openbaarGeworden(na, tot);
    return { dossiers, los: los.map(({ dossier, publicatieId, documentId, openbaarOp }) => ({ dossier, openbaarOp, sleutel: documentId === null ? publicatieSleutel(publicatieId) : stukSleutel(publicatieId, documentId) })) };
  },
  wachtOp: (position) => lezen.wachtOp(position),
});

export function maakVanzelf(nodig: Nodig): Vanzelf {
  const { omgeving, opslag, lezen, projecties, identiteit, postbode, bestandsdelen, logger } = nodig;
  const { clock, config, handler, store, vault } = omgeving;
  const { beurt, gedeeld } = opslag;

  const lakversies = lakversie(omgeving);
  const innamewerk = createInnamewerk(systemClock);
  const ophaalwerk = createOphaalwerk();
  const attenderen = attendeerdepsVan(nodig);
  const nietVoor: Wachttijd = (publicatieId) => lezen.openbaarmaking.nietVoor(publicatieId);

  const processen = createProcessRunner({
    store,
    boek: opslag.procesboek,
    beurt,
    logger,
    processen: [
      ontvangst(omgeving),
      inname(omgeving, innamewerk),
      inlezing(omgeving),
      ophalen(omgeving, ophaalwerk, nietVoor),
      reeks(omgeving, ophaalwerk, nietVoor),
      lakversies.proces,
      besluitkoppeling(handler),
      rechtsgangkoppeling(handler),
      plichten(omgeving),
      samenhang(omgeving),
      notificaties(omgeving, postbode),
      attenderingsproces(attenderen),
      signalen({ handler, postbode, medewerkers: identiteit.medewerkers, config }),
      wissen(handler, vault, postbode),
    ],
  });

  const rooster = createRooster({
    beurt,
    gereed: async () => projecties.waitFor(await store.head(), { timeoutMs: 600_000 }),
    taken: [
      opruimen(gedeeld, clock),
      attenderingstaak(attenderen),
      aanleveringstaak(omgeving, bestandsdelen),
      ...(config.reeksmap === undefined ? [] : [reeksmap(omgeving, config.reeksmap, nietVoor)]),
      ...(config.eventstore === undefined ? [] : [verzegeling({ server: { url: config.eventstore, prefix: config.eventstorePrefix }, clock, logger })]),
      termijnwacht({ handler, clock, telaatOfNabij: (heden, dagenVooraf) => lezen.bord.telaatOfNabij(heden, dagenVooraf), dagenVooraf: config.waarschuwVooraf }),
      openbaarmakingstaak({
        handler,
        clock,
        logger,
        teVerstrekken: (heden) => lezen.besluiten.teVerstrekkenOp(heden).map(({ besluitId }) => besluitId),
        openbaarTeMaken: (heden) => lezen.publicaties.openbaarTeMakenOp(heden).filter(magNu(lezen.openbaarmaking, heden)).map(({ publicatieId }) => publicatieId),
      }),
    ],
    logger,
  });

  return { processen, rooster, attenderen, lakvoortgang: lakversies.voortgang, innamewerk, ophaalwerk };
}
