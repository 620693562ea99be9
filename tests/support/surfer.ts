// A browser for several sites at once: keeps the cookies of each, and goes where it is sent step by step.

export interface Pagina {
  readonly url: URL;
  readonly status: number;
  readonly tekst: string;
  readonly koppen: Headers;
}

export interface Surfer {
  /** One request; where it leads is not followed. */
  ga(adres: string, formulier?: Readonly<Record<string, string>>): Promise<Pagina>;
  /** Follows every redirect until a page, or until one that `stop` holds back. */
  volg(adres: string, stop?: (naar: URL) => boolean): Promise<Pagina>;
  /** Sends the one form of a page, with what is filled in, and follows. */
  verstuur(pagina: Pagina, velden: Readonly<Record<string, string>>, stop?: (naar: URL) => boolean): Promise<Pagina>;
  koekjes(oorsprong: string): Map<string, string>;
}

/** @param wijs which server answers for an address: a name that is in no DNS, or one of several nodes */
export function createSurfer(wijs: (url: URL) => { readonly basis: string; readonly koppen?: Readonly<Record<string, string>> } | null): Surfer {
  const potten = new Map<string, Map<string, string>>();
  const koekjes = (oorsprong: string): Map<string, string> => {
    const pot = potten.get(oorsprong) ?? new Map<string, string>();
    potten.set(oorsprong, pot);
    return pot;
  };
  const ga: Surfer['ga'] = async (adres, formulier) => {
    const url = new URL(adres);
    const doel = wijs(url);
    const pot = koekjes(url.origin);
    const antwoord = await fetch(doel === null ? url : new URL(url.pathname + url.search, doel.basis), {
      redirect: 'manual',
      headers: { 'Sec-Fetch-Site': 'same-origin', Cookie: [...pot].map((paar) => paar.join('=')).join('; '), ...doel?.koppen },
      ...(formulier === undefined ? {} : { method: 'POST', body: new URLSearchParams(formulier) }),
    });
    for (const koekje of antwoord.headers.getSetCookie()) {
      const [, naam = '', waarde = ''] = /^([^=]+)=([^;]*)/.exec(koekje) ?? [];
      if (/expires=Thu, 01 Jan 1970/i.test(koekje)) pot.delete(naam);
      else pot.set(naam, waarde);
    }
    return { url, status: antwoord.status, tekst: await antwoord.text(), koppen: antwoord.headers };
  };
  async function verder(pagina: Pagina, stop: (naar: URL) => boolean): Promise<Pagina> {
    let nu = pagina;
    for (let stap = 0; stap < 15; stap += 1) {
      const naar = nu.koppen.get('location');
      if (nu.status < 300 || nu.status >= 400 || naar === null) return nu;
      const doel = new URL(naar, nu.url);
      if (stop(doel)) return { ...nu, url: doel };
      nu = await ga(doel.href);
    }
    throw new Error('te veel doorverwijzingen');
  }
  return {
    ga,
    koekjes,
    volg: async (adres, stop = () => false) => verder(await ga(adres), stop),
    async verstuur({ tekst, url }, velden, stop = () => false) {
      const actie = /<form[^>]*action="([^"]+)"/.exec(tekst)?.[1];
      if (actie === undefined) throw new Error(`geen formulier op ${url.pathname}`);
      const verborgen = [...tekst.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, naam = '', waarde = '']) => [naam, waarde]);
      return verder(await ga(new URL(actie, url).href, { ...Object.fromEntries(verborgen), ...velden }), stop);
    },
  };
}
