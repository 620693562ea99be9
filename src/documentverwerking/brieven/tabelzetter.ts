// Sets a table: header row repeated on each page, cells that wrap, no row cut in two unless it is higher than a page.
import { celtekst, type Cel, type Kolom } from './model.ts';
import { breekAf } from './regels.ts';
import { KLEUR, TEKST } from './stijl.ts';
import { knoop, type Knoop } from './structuur.ts';
import { basis, type Zetter } from './zetter.ts';

const RAND = 4;
const STIJL = TEKST.cel;

interface Baan {
  readonly x: number;
  readonly breedte: number;
  readonly rechts: boolean;
}

/** A cell as lines that fit in its lane, or what is left of it on a next page. */
interface Gebroken {
  /** The whole text, also of what stands on another page. */
  readonly tekst: string;
  readonly regels: readonly string[];
  readonly kleur: string;
  readonly vet: boolean;
  readonly adres: string | null;
}

function banenVan(zetter: Zetter, kolommen: readonly Kolom[]): readonly Baan[] {
  const totaal = kolommen.reduce((som, { breedte }) => som + breedte, 0);
  const banen: Baan[] = [];
  let x = zetter.links;
  for (const { breedte, uitlijning } of kolommen) {
    const baan = { x, breedte: (breedte / totaal) * zetter.tekstbreedte(), rechts: uitlijning === 'rechts' };
    banen.push(baan);
    x += baan.breedte;
  }
  return banen;
}

const hoogteVan = (cellen: readonly Gebroken[]): number => Math.max(...cellen.map(({ regels }) => regels.length));

/** An address that PDF can hold; null for what is none of the web. */
function webadres(adres: string | undefined): string | null {
  if (adres === undefined || !URL.canParse(adres)) return null;
  const { protocol, href } = new URL(adres);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

export function zetTabel(zetter: Zetter, ouder: Knoop, kolommen: readonly Kolom[], rijen: readonly (readonly Cel[])[]): void {
  const { vellen, letters } = zetter;
  const banen = banenVan(zetter, kolommen);
  const tabel = knoop('Table', ouder);

  const breek = (cellen: readonly Cel[], kop: boolean): readonly Gebroken[] =>
    banen.map(({ breedte }, index) => {
      const cel = cellen[index] ?? '';
      const fout = typeof cel !== 'string' && cel.toon === 'fout';
      const adres = typeof cel === 'string' ? null : webadres(cel.adres);
      const vet = kop || fout;
      const kleur = fout ? KLEUR.fout : adres === null ? KLEUR.tekst : KLEUR.link;
      return { tekst: celtekst(cel), regels: breekAf(celtekst(cel), vet ? letters.vet : letters.gewoon, STIJL.grootte, breedte - 2 * RAND), kleur, vet, adres };
    });

  /** Draws some lines of a row; `knopen` is null for a repeated header, which a screen reader hears once only. */
  const teken = (cellen: readonly Gebroken[], knopen: readonly Knoop[] | null, kop: boolean): void => {
    const hoogte = hoogteVan(cellen) * STIJL.regel + 2 * RAND;
    const boven = zetter.y;
    if (kop) vellen.versiering(() => vellen.vlak(zetter.links, boven, zetter.tekstbreedte(), hoogte, KLEUR.vlak));
    cellen.forEach(({ tekst, regels, kleur, vet, adres }, index) => {
      const baan = banen[index];
      if (baan === undefined || regels.length === 0) return;
      const plaatsen = regels.map((regel, nummer) => {
        const breedte = (vet ? letters.vet : letters.gewoon).breedte(regel, STIJL.grootte);
        return { regel, breedte, x: baan.rechts ? baan.x + baan.breedte - RAND - breedte : baan.x + RAND, y: boven + RAND + nummer * STIJL.regel };
      });
      const zet = (): void =>
        plaatsen.forEach(({ regel, x, y }, nummer) =>
          vellen.tekst(nummer < regels.length - 1 ? `${regel} ` : regel, { x, y: y + basis(STIJL), grootte: STIJL.grootte, vet, kleur }),
        );
      const cel = knopen?.[index];
      if (cel === undefined) vellen.versiering(zet, 'Pagination');
      else if (adres === null) vellen.inhoud(cel, zet);
      else {
        const link = knoop('Link', cel);
        vellen.inhoud(link, zet);
        for (const { x, y, breedte } of plaatsen) vellen.link(link, { x, y, breedte, hoogte: STIJL.regel }, adres, tekst);
      }
    });
    zetter.y += hoogte;
    vellen.versiering(() => vellen.lijn(zetter.links, zetter.y, zetter.links + zetter.tekstbreedte(), zetter.y, KLEUR.lijn));
  };

  const kop = breek(kolommen.map(({ titel }) => titel), true);
  zetter.houdBijeen(hoogteVan(kop) * STIJL.regel + 2 * RAND + 3 * STIJL.regel + 2 * RAND);
  const koprij = knoop('TR', knoop('THead', tabel));
  teken(kop, kolommen.map(() => knoop('TH', koprij)), true);

  const lijf = knoop('TBody', tabel);
  for (const rij of rijen) {
    const ouderRij = knoop('TR', lijf);
    const knopen = kolommen.map(({ rijkop = false }) => knoop(rijkop ? 'TH' : 'TD', ouderRij, { rijkop }));
    let rest = breek(rij, false);
    while (hoogteVan(rest) > 0) {
      const regels = hoogteVan(rest);
      const passend = Math.floor((zetter.ruimte() - 2 * RAND) / STIJL.regel);
      const past = regels <= passend;
      if (!past && (regels * STIJL.regel < 300 || passend < 4)) {
        zetter.nieuwePagina();
        teken(kop, null, true);
        continue;
      }
      const nemen = past ? regels : passend;
      teken(rest.map((cel) => ({ ...cel, regels: cel.regels.slice(0, nemen) })), knopen, false);
      rest = rest.map((cel) => ({ ...cel, regels: cel.regels.slice(nemen) }));
    }
  }
  zetter.y += TEKST.alinea.na;
}
