// The walk of the national harvester over a site: robots.txt, the indexes, the sitemaps, some of the files. Tells all that is wrong on the way.
import { MB } from '../../kern/omvang.ts';
import { keurIndex, keurSitemap, type Keuring } from '../keuren/keur.ts';
import { leesRobots, type Robots } from '../keuren/robots.ts';
import type { Bevinding } from '../model.ts';
import { isIndexnaam } from '../namen.ts';
import { keurBestand, type Proef } from './bestanden.ts';
import { Haalfout, type Haler, type Opgehaald } from './haler.ts';
import { Verzameling, type Aantallen, type Rapport, type Stap } from './rapport.ts';
import { Verband } from './verband.ts';

export interface Wandelgrenzen {
  readonly sitemaps: number;
  readonly documenten: number;
  readonly bestanden: number;
}
export const WANDELGRENZEN: Wandelgrenzen = { sitemaps: 500, documenten: 1_000_000, bestanden: 40 };

interface Opties {
  readonly basis: URL;
  readonly haler: Haler;
  readonly signal: AbortSignal;
  readonly grenzen?: Wandelgrenzen;
  /** Told now and then: how far it is. */
  readonly meld?: (aantallen: Aantallen, bezigMet: string) => void;
}

const ROBOTS_BYTES = MB / 2;
/** Somewhat more than is allowed, so that too large is told as that. */
const SITEMAP_BYTES = 60 * MB;
const MELD_PER = 1000;
/** Which entries of a sitemap are tried, besides its last: spread over small and large ones. */
const PROEVEN = new Set([1, 10, 100, 1000, 10_000]);

const tel = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;
const fout = (code: string, uitleg: string, watNu: string): Bevinding => ({ code, ernst: 'fout', uitleg, watNu });

class Wandeling {
  readonly #stappen: Stap[] = [];
  readonly #verband = new Verband();
  readonly #proeven: Proef[] = [];
  readonly #andereSites = new Set<string>();
  #aantallen: Aantallen = { indexen: 0, sitemaps: 0, documenten: 0, bestanden: 0 };
  #volledig = true;
  #robots: Robots | null = null;
  readonly #opties: Opties;
  readonly #grenzen: Wandelgrenzen;

  constructor(opties: Opties) {
    this.#opties = opties;
    this.#grenzen = opties.grenzen ?? WANDELGRENZEN;
  }

  async loop(): Promise<Rapport> {
    const { basis, signal } = this.#opties;
    const indexen = await this.#robotsStap();
    const sitemaps: string[] = [];
    for (const index of indexen) sitemaps.push(...(await this.#indexStap(new URL(index))));
    const uniek = [...new Set(sitemaps)];
    if (uniek.length > this.#grenzen.sitemaps) this.#volledig = false;
    for (const adres of uniek.slice(0, this.#grenzen.sitemaps)) {
      if (signal.aborted || this.#aantallen.documenten >= this.#grenzen.documenten) this.#volledig = false;
      else await this.#sitemapStap(new URL(adres));
    }
    if (this.#proeven.length > 0) await this.#bestandenStap();
    // Without a sitemap nothing can be said about the whole.
    if (uniek.length > 0) this.#geheelStap();
    return { basis: basis.href, stappen: this.#stappen, aantallen: this.#aantallen, volledig: this.#volledig };
  }

  #tel(wat: keyof Aantallen, bezigMet: string): void {
    this.#aantallen = { ...this.#aantallen, [wat]: this.#aantallen[wat] + 1 };
    if (wat !== 'documenten' || this.#aantallen.documenten % MELD_PER === 0) this.#opties.meld?.(this.#aantallen, bezigMet);
  }

  async #robotsStap(): Promise<readonly string[]> {
    const adres = new URL('/robots.txt', this.#opties.basis);
    const verzameling = new Verzameling();
    const antwoord = await this.#haal(adres, ROBOTS_BYTES, verzameling);
    if (antwoord !== null) {
      const tekst = await lees(antwoord, verzameling);
      this.#robots = leesRobots(tekst, antwoord.adres);
      for (const bevinding of this.#robots.fouten) verzameling.voeg(bevinding);
    }
    const indexen = this.#robots?.indexen ?? [];
    this.#stappen.push({ soort: 'robots', adres: adres.href, gevonden: tel(indexen.length, 'sitemapindex voor DiWoo', 'sitemapindexen voor DiWoo'), bevindingen: verzameling.klaar() });
    return indexen;
  }

  async #indexStap(adres: URL): Promise<readonly string[]> {
    const verzameling = new Verzameling();
    const sitemaps: string[] = [];
    this.#tel('indexen', adres.href);
    if (!isIndexnaam(adres.pathname)) verzameling.voeg(fout('indexnaam', 'De naam van de index volgt niet het patroon.', 'Noem het bestand sitemapindex-diwoo-infocatNNN.xml.'));
    const antwoord = await this.#haal(adres, SITEMAP_BYTES, verzameling);
    if (antwoord !== null) {
      await this.#lees(keurIndex(antwoord.inhoud()), verzameling, (loc) => {
        if (URL.canParse(loc, adres)) sitemaps.push(new URL(loc, adres).href);
      });
    }
    this.#stappen.push({ soort: 'index', adres: adres.href, gevonden: tel(sitemaps.length, 'sitemap', 'sitemaps'), bevindingen: verzameling.klaar() });
    return sitemaps;
  }

  async #sitemapStap(adres: URL): Promise<void> {
    const verzameling = new Verzameling();
    const gezien: { documenten: number; laatste: Proef | null } = { documenten: 0, laatste: null };
    this.#tel('sitemaps', adres.href);
    const antwoord = await this.#haal(adres, SITEMAP_BYTES, verzameling);
    if (antwoord !== null) {
      await this.#lees(keurSitemap(antwoord.inhoud()), verzameling, (loc, { format, verwijzingen }) => {
        gezien.documenten += 1;
        this.#tel('documenten', adres.href);
        this.#verband.voeg(loc, verwijzingen, verzameling);
        if (!URL.canParse(loc)) return;
        gezien.laatste = { loc: new URL(loc), format };
        this.#plek(gezien.laatste.loc, verzameling);
        if (PROEVEN.has(gezien.documenten)) this.#proeven.push(gezien.laatste);
      });
      if (gezien.laatste !== null && !this.#proeven.includes(gezien.laatste)) this.#proeven.push(gezien.laatste);
    }
    this.#stappen.push({ soort: 'sitemap', adres: adres.href, gevonden: tel(gezien.documenten, 'document', 'documenten'), bevindingen: verzameling.klaar() });
  }

  /** Where a file is: on this site or on one that has to be registered too, and not closed by robots.txt. */
  #plek(loc: URL, verzameling: Verzameling): void {
    if (loc.host !== this.#opties.basis.host) {
      if (this.#andereSites.has(loc.host)) return;
      this.#andereSites.add(loc.host);
      verzameling.voeg({ code: 'ander_domein', ernst: 'let_op', uitleg: `Bestanden staan op een andere site: ${loc.host}.`, watNu: 'Meld die site ook aan in het Register van Overheidsorganisaties.' }, loc.href);
    } else if (this.#robots?.mag(loc.pathname + loc.search) === false) {
      verzameling.voeg(fout('robots_verbiedt', 'In robots.txt staat dat niemand dit bestand mag ophalen.', 'Haal de regel "Disallow" weg die dit bestand raakt.'), loc.href);
    }
  }

  async #bestandenStap(): Promise<void> {
    const { haler, signal, basis } = this.#opties;
    const verzameling = new Verzameling();
    let goed = 0;
    const gekozen = this.#proeven.slice(0, this.#grenzen.bestanden);
    for (const proef of gekozen) {
      if (signal.aborted) break;
      this.#tel('bestanden', proef.loc.href);
      const bevindingen = await keurBestand(haler, proef);
      if (bevindingen.length === 0) goed += 1;
      for (const bevinding of bevindingen) verzameling.voeg(bevinding, proef.loc.href);
    }
    this.#stappen.push({ soort: 'bestanden', adres: basis.href, gevonden: `${tel(this.#aantallen.bestanden, 'bestand', 'bestanden')} geprobeerd, ${goed} zonder opmerking`, bevindingen: verzameling.klaar() });
  }

  #geheelStap(): void {
    const verzameling = new Verzameling();
    if (this.#volledig && !this.#opties.signal.aborted) this.#verband.onbekend(verzameling);
    else {
      this.#volledig = false;
      verzameling.voeg({ code: 'niet_volledig', ernst: 'let_op', uitleg: 'De controle is eerder gestopt: de site is te groot of te traag om helemaal na te lopen.', watNu: 'Los eerst op wat u hier ziet. Controleer daarna opnieuw.' });
    }
    this.#stappen.push({ soort: 'geheel', adres: this.#opties.basis.href, gevonden: `${tel(this.#aantallen.documenten, 'document', 'documenten')} in ${tel(this.#aantallen.sitemaps, 'sitemap', 'sitemaps')}`, bevindingen: verzameling.klaar() });
  }

  /** Null when there is nothing to read; the reason is then among the findings. */
  async #haal(adres: URL, maxBytes: number, verzameling: Verzameling): Promise<Opgehaald | null> {
    if (adres.protocol !== 'https:') verzameling.voeg(fout('niet_https', 'Dit adres begint niet met https. De oogster haalt alleen bestanden over https op.', 'Zet de site op https.'));
    const uitkomst = await this.#opties.haler.haal(adres, { methode: 'GET', maxBytes, omleidingen: 3 });
    if (!uitkomst.gelukt) {
      verzameling.voeg(fout('niet_bereikbaar', `Dit adres is niet op te halen. ${uitkomst.reden}`, 'Controleer het adres en de server.'));
      return null;
    }
    const { antwoord } = uitkomst;
    if (antwoord.omgeleid.length > 0) verzameling.voeg({ code: 'omgeleid', ernst: 'let_op', uitleg: `De server stuurt door naar ${antwoord.adres.href}.`, watNu: 'Gebruik het adres waar het bestand echt staat.' });
    if (antwoord.status === 200) return antwoord;
    antwoord.laat();
    verzameling.voeg(fout('niet_gevonden', `De server antwoordt met ${antwoord.status} in plaats van 200.`, 'Zorg dat dit adres voor iedereen werkt.'));
    return null;
  }

  async #lees(keuringen: AsyncGenerator<Keuring>, verzameling: Verzameling, bij: (loc: string, vermelding: NonNullable<Keuring['vermelding']>) => void): Promise<void> {
    try {
      for await (const { vermelding, fouten } of keuringen) {
        const loc = vermelding?.loc ?? null;
        for (const { regel, ...bevinding } of fouten) verzameling.voeg(bevinding, loc === null ? `regel ${regel}` : `regel ${regel}: ${loc}`);
        if (vermelding !== null && loc !== null) bij(loc, vermelding);
        if (this.#aantallen.documenten >= this.#grenzen.documenten || this.#opties.signal.aborted) {
          this.#volledig = false;
          return;
        }
      }
    } catch (oorzaak) {
      if (!(oorzaak instanceof Haalfout)) throw oorzaak;
      verzameling.voeg(fout('niet_te_lezen', oorzaak.message, 'Controleer de server en de grootte van het bestand.'));
    }
  }
}

async function lees(antwoord: Opgehaald, verzameling: Verzameling): Promise<string> {
  const delen: Uint8Array[] = [];
  try {
    for await (const deel of antwoord.inhoud()) delen.push(deel);
  } catch (oorzaak) {
    if (!(oorzaak instanceof Haalfout)) throw oorzaak;
    verzameling.voeg(fout('niet_te_lezen', oorzaak.message, 'Controleer de server en de grootte van het bestand.'));
  }
  return new TextDecoder().decode(Buffer.concat(delen));
}

/** Never throws for what a site does: everything becomes a finding. */
export const oogstcontrole = (opties: Opties): Promise<Rapport> => new Wandeling(opties).loop();
