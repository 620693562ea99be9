// A person's own page: account, places where they are logged in, and the secret address of their calendar feed.
import { Router, type Request, type Response } from 'express';
import type { Identiteit } from '../../../identiteit/index.ts';
import type { Medewerker } from '../../../identiteit/model.ts';
import { ROLNAAM } from '../../../identiteit/rollen.ts';
import type { Sessieregel } from '../../../identiteit/sessies.ts';
import { meld, neemMelding } from '../../http/sessie.ts';
import { veldenVan } from '../../http/velden.ts';
import { Moment } from '../../ui/datum.tsx';
import { momenttekst } from '../../ui/datumtekst.ts';
import { Formulier, Knop } from '../../ui/formulier/formulier.tsx';
import { Gegevenslijst } from '../../ui/gegevenslijst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Label } from '../../ui/label.tsx';
import { Link } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { Pagina, type Kader } from '../../ui/pagina.tsx';
import { render } from '../../ui/render.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { medewerkerVan } from '../toegang.ts';

/** Where the feed of a token lives; who serves it asks `agendasleutels.van(token)`. */
export const agendaPad = (token: string): `/agenda/${string}.ics` => `/agenda/${token}.ics`;

interface Props {
  readonly kader: Kader;
  readonly medewerker: Medewerker;
  readonly sessies: readonly Sessieregel[];
  readonly dezeSessie: string;
  readonly agendaSinds: Temporal.Instant | null;
  /** Full address, only right after it was made. */
  readonly agendaAdres: string | null;
  readonly gedaan: string | null;
  /** The organisation's own login, when this session began there. */
  readonly via: string | null;
}

const Agenda = ({ agendaSinds, agendaAdres }: Pick<Props, 'agendaSinds' | 'agendaAdres'>) => (
  <section aria-labelledby="agenda">
    <Kop n={2} id="agenda">
      Termijnen in uw agenda
    </Kop>
    <Alinea>In uw agenda komen alleen zaaknummers en datums. Wie het adres kent, kan ze zien. Houd het dus voor uzelf.</Alinea>
    {agendaAdres === null ? null : (
      <Melding toon="goed" titel="Uw agenda-adres" status>
        <p>Voeg dit adres toe in uw agenda. U ziet het hier maar één keer.</p>
        <p>
          <code class="woo-eenmalig">{agendaAdres}</code>
        </p>
      </Melding>
    )}
    {agendaSinds === null ? null : (
      <Alinea>
        U heeft een adres sinds <Moment moment={agendaSinds} />. Een nieuw adres maakt het oude ongeldig.
      </Alinea>
    )}
    <Formulier actie="/werk/profiel/agenda" klas="woo-rij woo-rij--onder">
      <Knop gewicht="tweede" naam="actie" waarde="maak">
        {agendaSinds === null ? 'Agenda-adres maken' : 'Nieuw agenda-adres maken'}
      </Knop>
      {agendaSinds === null ? null : (
        <Knop gewicht="licht" naam="actie" waarde="intrekken">
          Adres intrekken
        </Knop>
      )}
    </Formulier>
  </section>
);

export const Profielpagina = ({ kader, medewerker, sessies, dezeSessie, agendaSinds, agendaAdres, gedaan, via }: Props) => (
  <Pagina kader={kader} gezicht="werk" titel="Uw profiel" huidig="/werk/profiel" ingelogd={medewerker}>
    <Kop n={1}>Uw profiel</Kop>
    {gedaan === null ? null : (
      <Melding toon="goed" status>
        <p>{gedaan}</p>
      </Melding>
    )}
    <div class="woo-tekst">
      <Gegevenslijst
        gegevens={[
          { naam: 'Naam', waarde: medewerker.naam },
          { naam: 'E-mailadres', waarde: medewerker.email },
          { naam: 'Rollen', waarde: medewerker.rollen.map((rol) => ROLNAAM[rol]).join(', ') },
          via === null ? { naam: 'Wachtwoord', waarde: 'Alleen u kent het', actie: <Link href="/werk/wachtwoord">Wijzig</Link> } : { naam: 'Ingelogd met', waarde: via },
        ]}
      />
    </div>
    <Agenda agendaSinds={agendaSinds} agendaAdres={agendaAdres} />
    <Kop n={2}>Waar u bent ingelogd</Kop>
    <form method="post" action="/werk/profiel/sessies" class="woo-tekst">
      <Tabel
        bijschrift="Uw sessies, laatst gebruikt eerst"
        rijen={sessies}
        sleutel={({ kenmerk }) => kenmerk}
        kolommen={[
          { kop: 'Laatst gebruikt', rijkop: true, cel: ({ laatst }) => <Moment moment={laatst} /> },
          { kop: 'Ingelogd', cel: ({ begonnen }) => <Moment moment={begonnen} /> },
          {
            kop: 'Actie',
            kopVerborgen: true,
            smal: true,
            cel: ({ kenmerk, laatst }) =>
              kenmerk === dezeSessie ? (
                <Label toon="info" icoon="vink">
                  Deze browser
                </Label>
              ) : (
                <Knop gewicht="licht" naam="kenmerk" waarde={kenmerk}>
                  Uitloggen<span class="woo-sr"> (laatst gebruikt: {momenttekst(laatst)})</span>
                </Knop>
              ),
          },
        ]}
      />
      {sessies.length < 2 ? null : (
        <Knop gewicht="tweede" naam="kenmerk" waarde="alle">
          Overal uitloggen, behalve hier
        </Knop>
      )}
    </form>
  </Pagina>
);

interface Deps {
  readonly kader: Kader;
  readonly identiteit: Identiteit;
  /** Public address of the site, for the whole feed address. */
  readonly adres: string;
}

export function profielroutes({ kader, identiteit, adres }: Deps): Router {
  const { agendasleutels, sessies } = identiteit;
  const router = Router();
  const toon = (request: Request, response: Response, agendaAdres: string | null): void => {
    const medewerker = medewerkerVan(response);
    const gedaan = neemMelding(request);
    const page = (
      <Profielpagina
        kader={kader}
        medewerker={medewerker}
        sessies={sessies.van(medewerker.id)}
        dezeSessie={sessies.kenmerk(request.sessionID)}
        agendaSinds={agendasleutels.gemaaktOp(medewerker.id)}
        agendaAdres={agendaAdres}
        gedaan={gedaan}
        via={request.session.organisatielogin === undefined ? null : (identiteit.organisatielogin?.naam ?? null)}
      />
    );
    response.send(render(page));
  };

  router.get('/werk/profiel', (request, response) => toon(request, response, null));

  router.post('/werk/profiel/agenda', async (request, response) => {
    const { id } = medewerkerVan(response);
    if (veldenVan(request).een('actie') === 'intrekken') {
      await agendasleutels.trekIn(id);
      meld(request, 'Uw agenda-adres werkt niet meer.');
      response.redirect(303, '/werk/profiel');
      return;
    }
    toon(request, response, `${adres}${agendaPad(await agendasleutels.maak(id))}`);
  });

  router.post('/werk/profiel/sessies', async (request, response) => {
    const { id } = medewerkerVan(response);
    const kenmerk = veldenVan(request).een('kenmerk');
    if (kenmerk === 'alle') await sessies.trekAllesIn(id, request.sessionID);
    else await sessies.trekIn(id, kenmerk);
    meld(request, kenmerk === 'alle' ? 'U bent op andere plekken uitgelogd.' : 'Die sessie is beëindigd.');
    response.redirect(303, '/werk/profiel');
  });

  return router;
}
