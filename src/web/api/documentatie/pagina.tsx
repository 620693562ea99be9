// /api: what machines can ask here, for the people who build them. Everything per operation comes from the OpenAPI document.
import { Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { Blad } from '../../portaal/teksten/blad.tsx';
import type { Kader } from '../../ui/pagina.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { BASIS } from '../versie.ts';
import { gestuurdeVormen, naamVan, soortnaam, type Bewerking, type Document, type Vorm } from './lezen.ts';

const Voorbeeld = ({ tekst }: { readonly tekst: string }) => (
  <pre class="woo-voorbeeld">
    <code>{tekst}</code>
  </pre>
);

/** What stands between backticks in the document is code on the page. */
const Tekst = ({ children }: { readonly children: string }) => <>{children.split('`').map((deel, index) => (index % 2 === 1 ? <code>{deel}</code> : deel))}</>;

const uitlegVan = ({ description = '', enum: waarden, default: standaard }: Vorm, extra = ''): string =>
  [description || extra, waarden === undefined ? '' : `Een van: ${waarden.join(', ')}.`, standaard === undefined || standaard === '' ? '' : `Zonder waarde: ${Array.isArray(standaard) ? standaard.join(', ') : JSON.stringify(standaard)}.`].filter((deel) => deel !== '').join(' ');

const Parameters = ({ van: { parameters, summary } }: { readonly van: Bewerking }) =>
  parameters.length === 0 ? null : (
    <Tabel
      bijschrift={`Wat u kunt meesturen bij ${summary}`}
      rijen={parameters}
      sleutel={({ name }) => name}
      kolommen={[
        { kop: 'Naam', rijkop: true, cel: ({ name, required }) => <code>{`${name}${required ? ' (moet)' : ''}`}</code> },
        { kop: 'Waar', smal: true, cel: ({ in: waar }) => ({ path: 'in het adres', query: 'achter het vraagteken', header: 'als kop' })[waar] ?? waar },
        { kop: 'Soort', smal: true, cel: ({ schema }) => soortnaam(schema) },
        { kop: 'Uitleg', cel: ({ schema, description }) => <Tekst>{uitlegVan(schema, description)}</Tekst> },
      ]}
    />
  );

const wieMag = ({ security }: Bewerking): string => {
  if (security.some((een) => Object.keys(een).length === 0)) return 'Iedereen, zonder sleutel.';
  if (security.some((een) => 'volgcode' in een)) return 'Wie het verzoek deed, met nummer en volgcode. Of de koppeling die het indiende (recht verzoeken:lezen).';
  const scope = security.flatMap((een) => een['oauth2'] ?? [])[0];
  return scope === undefined ? 'Een koppeling.' : `Een koppeling met het recht ${scope}.`;
};

const Operatie = ({ van, pad, methode }: { readonly van: Bewerking; readonly pad: string; readonly methode: string }) => (
  <section aria-labelledby={van.operationId}>
    <Kop n={3} id={van.operationId}>
      {van.summary}
    </Kop>
    <p>
      <code class="woo-adres">
        {methode.toUpperCase()} {BASIS}
        {pad}
      </code>
    </p>
    {van.description === undefined ? null : (
      <p>
        <Tekst>{van.description}</Tekst>
      </p>
    )}
    <p>Wie mag dit? {wieMag(van)}</p>
    <Parameters van={van} />
    <Inhoud van={van} />
    <Antwoorden van={van} />
    {van['x-codeSamples'].map(({ source }) => (
      <Voorbeeld tekst={source} />
    ))}
  </section>
);

/** What goes in the body: a form by name, or bare bytes. */
const Inhoud = ({ van: { requestBody } }: { readonly van: Bewerking }) => {
  if (requestBody === undefined) return null;
  const ref = requestBody.content['application/json']?.schema.$ref;
  return <p>U stuurt: {ref === undefined ? 'de bytes van het bestand.' : <Link href={`#vorm-${naamVan(ref)}`}>{naamVan(ref)}</Link>}</p>;
};

const Antwoorden = ({ van: { responses } }: { readonly van: Bewerking }) => {
  const goed = Object.entries(responses).find(([status]) => status.startsWith('2'));
  if (goed === undefined || '$ref' in goed[1]) return null;
  const [status, antwoord] = goed;
  const ref = antwoord.content?.['application/json']?.schema.$ref;
  return (
    <p>
      Antwoord {status}: {antwoord.description}{' '}
      {ref === undefined ? null : (
        <>
          Vorm: <Link href={`#vorm-${naamVan(ref)}`}>{naamVan(ref)}</Link>.
        </>
      )}
    </p>
  );
};

const Vormen = ({ schemas, gestuurd }: { readonly schemas: Document['components']['schemas']; readonly gestuurd: ReadonlySet<string> }) => (
  <>
    <Kop n={2} id="vormen">
      Vormen
    </Kop>
    {Object.entries(schemas).map(([naam, { description, properties = {}, required = [] }]) => (
      <section aria-labelledby={`vorm-${naam}`}>
        <Kop n={3} id={`vorm-${naam}`}>
          {naam}
        </Kop>
        {description === undefined ? null : (
          <p>
            <Tekst>{description}</Tekst>
          </p>
        )}
        {Object.keys(properties).length === 0 ? null : (
          <Tabel
            bijschrift={`Velden van ${naam}`}
            rijen={Object.entries(properties)}
            sleutel={([veld]) => veld}
            kolommen={[
              { kop: 'Veld', rijkop: true, cel: ([veld]) => <code>{`${veld}${gestuurd.has(naam) && required.includes(veld) ? ' (moet)' : ''}`}</code> },
              { kop: 'Soort', smal: true, cel: ([, veld]) => soortnaam(veld) },
              { kop: 'Uitleg', cel: ([, veld]) => <Tekst>{uitlegVan(veld)}</Tekst> },
            ]}
          />
        )}
      </section>
    ))}
  </>
);

const Regels = ({ document, adres }: { readonly document: Document; readonly adres: string }) => (
  <>
    <Kop n={2} id="beginnen">
      Beginnen
    </Kop>
    <p>Lezen mag iedereen, zonder sleutel en vanaf elke site. Probeer het in een terminal:</p>
    <Voorbeeld tekst={`curl "${adres}${BASIS}/publicaties?pageSize=2"`} />
    <p>
      De hele beschrijving voor computers (OpenAPI 3.0): <Link href={`${BASIS}/openapi.json`}>openapi.json</Link>. Alles in één keer downloaden kan bij <Link href="/open-data">Open data</Link>.
    </p>
    <Kop n={2} id="sleutels">
      Sleutels
    </Kop>
    <p>
      Voor schrijven en voor eigen verzoeken is een koppeling nodig. Vraag de beheerder van deze site. U krijgt een kenmerk en een sleutel. Stuur de sleutel mee als{' '}
      <code>Authorization: Bearer</code>, of ruil hem voor een token van een uur:
    </p>
    <Voorbeeld tekst={`curl -X POST "${adres}/oauth/token" \\\n  -u "KENMERK:SLEUTEL" \\\n  -d "grant_type=client_credentials" -d "scope=publicaties:schrijven"`} />
    <Tabel
      bijschrift="Rechten die een koppeling kan hebben"
      rijen={Object.entries(document.components.securitySchemes.oauth2.flows.clientCredentials.scopes)}
      sleutel={([scope]) => scope}
      kolommen={[
        { kop: 'Recht (scope)', rijkop: true, cel: ([scope]) => <code>{scope}</code> },
        { kop: 'Wat mag het?', cel: ([, uitleg]) => uitleg },
      ]}
    />
    <Kop n={2} id="regels">
      Regels die overal gelden
    </Kop>
    <ul>
      <li>
        <strong>Bladeren.</strong> Volg <code>_links.next</code>. Komt er intussen iets bij, dan verschuift er niets.
      </li>
      <li>
        <strong>Niets veranderd?</strong> Stuur de ETag mee als <code>If-None-Match</code>. Is er niets nieuws, dan krijgt u 304 zonder inhoud.
      </li>
      <li>
        <strong>Wijzigen.</strong> Stuur de ETag van de publicatie mee als <code>If-Match</code>. Heeft een ander het intussen gewijzigd, dan krijgt u 412 en gebeurt er niets.
      </li>
      <li>
        <strong>Dubbel sturen.</strong> Geef elke opdracht een eigen <code>Idempotency-Key</code>. Stuurt u dezelfde opdracht nog een keer, dan gebeurt er niets dubbel.
      </li>
      <li>
        <strong>Fouten.</strong> Altijd als <code>application/problem+json</code>, met alle fouten tegelijk en wat u nu kunt doen. Bij elke fout in uw JSON staat in <code>pointer</code> waar die zit.
      </li>
      <li>
        <strong>Hoe vaak.</strong> 300 aanvragen per minuut per adres, 1200 per koppeling. De kop <code>RateLimit</code> zegt hoeveel er over zijn. Is het op, dan zegt <code>Retry-After</code> hoe lang u wacht.
      </li>
      <li>
        <strong>Meer machines.</strong> Krijgt u op een wijziging de kop <code>Woostroom-Stand</code>? Stuur die mee met uw volgende aanvraag. Dan ziet u zeker wat u net deed.
      </li>
      <li>
        <strong>Versies.</strong> Dit is versie {document.info.version}; elk antwoord noemt die in <code>API-Version</code>. Er kunnen velden bij komen. Wij halen niets weg binnen <code>v1</code>. Komt er een nieuwe
        hoofdversie, dan werkt de oude nog ten minste zes maanden. Antwoorden noemen de laatste dag dan in de koppen <code>Deprecation</code> en <code>Sunset</code>.
      </li>
    </ul>
  </>
);

export const Apipagina = ({ kader, document, adres }: { readonly kader: Kader; readonly document: Document; readonly adres: string }) => (
  <Blad kader={kader} titel="API" inleiding="Alles wat openbaar is, kunt u ook met een computerprogramma ophalen.">
    <nav aria-label="Op deze pagina">
      <ul>
        {[...document.tags.map(({ name }) => [`groep-${name}`, name] as const), ['vormen', 'Vormen'] as const].map(([id, naam]) => (
          <li>
            <Link href={`#${id}`}>{naam}</Link>
          </li>
        ))}
      </ul>
    </nav>
    <Regels document={document} adres={adres} />
    {document.tags.map(({ name, description }) => (
      <>
        <Kop n={2} id={`groep-${name}`}>
          {name}
        </Kop>
        <p>{description}</p>
        {Object.entries(document.paths).flatMap(([pad, methoden]) =>
          Object.entries(methoden)
            .filter(([, van]) => van.tags[0] === name)
            .map(([methode, van]) => <Operatie van={van} pad={pad} methode={methode} />),
        )}
      </>
    ))}
    <Vormen schemas={document.components.schemas} gestuurd={gestuurdeVormen(document)} />
  </Blad>
);
