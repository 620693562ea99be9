// Woo-verzoeken for who they belong to: filed by a client, read by that client or with number and follow code.
import { z } from 'zod';
import type { Verzoekdossier } from '../../../../projections/verzoekdossier/model.ts';
import { vandaag } from '../../../kern/clock.ts';
import { toIsoDate } from '../../../kern/date.ts';
import { NotFound } from '../../../kern/errors.ts';
import type { VerzoekId } from '../../../kern/ids.ts';
import { dienIn } from '../../../toepassing/verzoek/indienen.ts';
import { volgcodeKlopt } from '../../../toepassing/verzoek/toegang.ts';
import { berekenTermijnen } from '../../../wet/termijnen/bereken.ts';
import { httpFout } from '../../http/httpfout.ts';
import { standVan, tijdlijnzin } from '../../loket/teksten.ts';
import { openVraag } from '../../loket/vragen.ts';
import { feitenVan, lezer } from '../../loket/weergave.ts';
import { uitlegBeslisdatum, uitlegOpenbaarmaking, uitlegVan } from '../../ui/afleiding.ts';
import { opDatum } from '../../ui/tijdlijn.tsx';
import { vervallenRegels } from '../../ui/vervallen.ts';
import type { Uitleg } from '../../ui/waaromdezedatum.tsx';
import type { Api } from '../deps.ts';
import { leesCursor, maakCursor } from '../huis/cursor.ts';
import { opdrachtVan } from '../huis/herhaling.ts';
import { heeftScope, type Toegang } from '../huis/toegang.ts';
import { operatie, type Operatie } from '../operatie.ts';
import { geenParams, geenVraag } from '../schemas/gemeen.ts';
import { ingediend, nieuwVerzoek, verzoek, verzoekenlijst, verzoekenvraag } from '../schemas/verzoek.ts';
import { paginalinks } from './adressen.ts';
import { verzoekdocumentoperaties } from './verzoekdocumenten.ts';

const datumMetReden = (datum: Temporal.PlainDate, { stappen, uitkomst }: Uitleg) => ({
  datum: toIsoDate(datum),
  betekenis: uitkomst.zin,
  stappen: stappen.map(({ datum: op, zin, artikel }) => ({ datum: op === undefined ? null : toIsoDate(op), tekst: zin, artikel: artikel ?? null })),
});

function toonVerzoek({ omgeving, lezen, adressen }: Api, dossier: Verzoekdossier): z.input<typeof verzoek> {
  const { verzoekId, nummer } = dossier;
  const heden = vandaag(omgeving.clock);
  const open = lezer(omgeving, verzoekId);
  const feiten = feitenVan(lezen, verzoekId, heden);
  const termijnen = berekenTermijnen(feiten, { ...omgeving.recht, peildatum: heden });
  const besluiten = lezen.dossiers.besluiten(verzoekId);
  const regels = lezen.dossiers.tijdlijn(verzoekId);
  const vervallen = vervallenRegels(regels);
  const { kop, uitleg } = standVan(dossier, besluiten, termijnen, heden);
  const lopend = dossier.afsluiting === null;
  const vraag = lopend ? openVraag(lezen.dossiers, verzoekId, feiten, open) : null;
  return {
    nummer,
    onderwerp: open('onderwerp', dossier.onderwerp),
    stand: { kop, uitleg },
    afgehandeld: !lopend,
    ontvangenOp: dossier.ontvangenOp,
    beslissenUiterlijk: lopend ? datumMetReden(termijnen.beslistermijn.einde, uitlegBeslisdatum(termijnen, 'verzoeker')) : null,
    openVraag: vraag === null ? null : { tekst: vraag.tekst, antwoordVoor: toIsoDate(vraag.uiterlijk) },
    besluiten: besluiten.flatMap(({ besluitId, titel, deel, bekendgemaaktOp, verstrektOp }) => {
      const eigen = termijnen.besluiten.find(({ feit }) => feit.besluit === besluitId);
      if (bekendgemaaktOp === null || eigen === undefined) return [];
      return [
        {
          titel: deel === null ? titel : `${titel} (deel ${deel.nummer} van ${deel.van})`,
          bekendgemaaktOp,
          verstrektOp,
          openbaarmaking: uitlegOpenbaarmaking(eigen),
          bezwaarTotEnMet: datumMetReden(eigen.bezwaar.einde, uitlegVan(eigen.bezwaar, 'verzoeker', 'Tot en met deze dag kunt u bezwaar maken.')),
        },
      ];
    }),
    tijdlijn: opDatum(regels).flatMap((regel) => {
      const zin = tijdlijnzin(regel);
      return zin === null ? [] : [{ datum: regel.datum, tekst: `${zin.tekst}${vervallen.get(regel.revision) ?? ''}`, artikel: zin.artikel ?? null }];
    }),
    _links: { self: adressen.api(`/verzoeken/${nummer}`), portaal: adressen.portaal(`/mijn/${nummer}`) },
  };
}

/** @throws NotFound also for somebody else's: numbers can be guessed */
function vind({ lezen, identiteit }: Api, toegang: Toegang, nummer: string): Verzoekdossier {
  const dossier = lezen.dossiers.opNummer(nummer.toUpperCase());
  const eigen = ((): boolean => {
    switch (toegang.soort) {
      case 'volgcode':
        // Checked also for a number that is not there: both answers take as long.
        return volgcodeKlopt(toegang.volgcode, dossier?.volgcodeHash ?? '0'.repeat(64)) && toegang.nummer.toUpperCase() === dossier?.nummer;
      case 'koppeling':
        if (!heeftScope(toegang, 'verzoeken:lezen')) throw httpFout(403, 'geen-scope');
        return dossier !== null && identiteit.koppelinglog.isVan(toegang.koppeling.id, dossier.verzoekId);
      case 'iedereen':
      case 'ongeldig':
        return false;
    }
  })();
  if (!eigen || dossier === null || dossier.gewistOp !== null) throw new NotFound('verzoek');
  return dossier;
}

export function verzoekoperaties(deps: Api): readonly Operatie[] {
  const { adressen, identiteit, lezen, omgeving } = deps;
  return [
    operatie({
      methode: 'get',
      pad: '/verzoeken',
      operationId: 'verzoekenLijst',
      tag: 'Verzoeken',
      samenvatting: 'De verzoeken van uw koppeling',
      uitleg: 'Alleen wat met deze koppeling is ingediend.',
      wie: 'verzoeken:lezen',
      params: geenParams,
      vraag: verzoekenvraag,
      invoer: { soort: 'geen' },
      uitvoer: { soort: 'json', status: 200, schema: verzoekenlijst, beschrijving: 'Een pagina met verzoeken, de oudste eerst.' },
      fouten: [401, 403],
      voorbeeld: '/verzoeken',
      doe({ vraag, toegang, request }) {
        const [na] = vraag.cursor === undefined ? [''] : leesCursor(vraag.cursor, 'verzoeken', z.tuple([z.string()]));
        const koppeling = toegang.soort === 'koppeling' ? toegang.koppeling.id : '';
        const ids = identiteit.koppelinglog.verzoekenVan(koppeling, na, vraag.pageSize + 1);
        const pagina = ids.slice(0, vraag.pageSize);
        const laatste = ids.length > vraag.pageSize ? pagina.at(-1) : undefined;
        const { links, _links } = paginalinks(adressen, '/verzoeken', request.originalUrl, laatste === undefined ? null : maakCursor('verzoeken', [laatste]));
        const results = pagina.flatMap((id) => {
          const dossier = lezen.dossiers.opId(id as VerzoekId);
          return dossier === null || dossier.gewistOp !== null
            ? []
            : [{ nummer: dossier.nummer, ontvangenOp: dossier.ontvangenOp, afgehandeld: dossier.afsluiting !== null, _links: { self: adressen.api(`/verzoeken/${dossier.nummer}`) } }];
        });
        return { body: { results, _links }, links };
      },
    }),
    operatie({
      methode: 'get',
      pad: '/verzoeken/{nummer}',
      operationId: 'verzoekLezen',
      tag: 'Verzoeken',
      samenvatting: 'Eén verzoek volgen',
      uitleg: 'Waar het verzoek staat, elke datum en waarom het die datum is. Een verzoek van een ander is er voor u niet.',
      wie: 'eigenaar',
      params: z.object({ nummer: z.string().describe('Nummer van het verzoek, zoals WOO-2026-0001.') }),
      vraag: geenVraag,
      invoer: { soort: 'geen' },
      uitvoer: { soort: 'json', status: 200, schema: verzoek, beschrijving: 'Het verzoek.' },
      fouten: [401, 403, 404],
      voorbeeld: '/verzoeken/NUMMER',
      doe: ({ params, toegang }) => ({ body: toonVerzoek(deps, vind(deps, toegang, params.nummer)) }),
    }),
    operatie({
      methode: 'post',
      pad: '/verzoeken',
      operationId: 'verzoekIndienen',
      tag: 'Verzoeken',
      samenvatting: 'Een Woo-verzoek indienen',
      uitleg: 'Namens iemand. De termijn loopt vanaf vandaag. De verzoeker krijgt meteen een ontvangstbevestiging.',
      wie: 'verzoeken:indienen',
      params: geenParams,
      vraag: geenVraag,
      invoer: { soort: 'json', schema: nieuwVerzoek },
      uitvoer: { soort: 'json', status: 201, schema: ingediend, beschrijving: 'Het verzoek is binnen.' },
      fouten: [401, 403, 409, 413, 415, 422],
      herhaalbaar: true,
      voorbeeld: '/verzoeken',
      async doe({ body, toegang, request }) {
        const opdracht = await opdrachtVan(identiteit.koppelinglog, toegang, request, JSON.stringify(body));
        const { verzoeker, onderwerp, tekst } = body;
        const { verzoekId, nummer, volgcode, position } = await dienIn(omgeving, { kanaal: 'portaal', ontvangenOp: null, verzoeker, onderwerp, tekst, bijlagen: [], werktitel: null }, opdracht);
        if (toegang.soort === 'koppeling') await identiteit.koppelinglog.eigent(toegang.koppeling.id, verzoekId);
        await lezen.wachtOp(position);
        const heden = vandaag(omgeving.clock);
        const termijnen = berekenTermijnen(feitenVan(lezen, verzoekId, heden), { ...omgeving.recht, peildatum: heden });
        const ontvangenOp = lezen.dossiers.opId(verzoekId)?.ontvangenOp ?? toIsoDate(heden);
        const pad = `/verzoeken/${nummer}`;
        return {
          body: {
            nummer,
            volgcode,
            ontvangenOp,
            beslissenUiterlijk: datumMetReden(termijnen.beslistermijn.einde, uitlegBeslisdatum(termijnen, 'verzoeker')),
            _links: { self: adressen.api(pad), portaal: adressen.portaal(`/mijn/${nummer}`) },
          },
          locatie: pad,
        };
      },
    }),
    ...verzoekdocumentoperaties(deps, (toegang, nummer) => vind(deps, toegang, nummer)),
  ];
}
