// The pages that only explain. They change with the software, so they may be kept for an hour.
import { Router } from 'express';
import type { FunctionComponent } from 'preact';
import { stuurPagina } from '../antwoord.tsx';
import type { Portaal } from '../deps.ts';
import type { TekstProps } from './blad.tsx';
import { Kwetsbaarheidpagina, Privacypagina, Toegankelijkheidpagina } from './overdezesite.tsx';
import { Contactpagina, Uitlegpagina, Zoektipspagina } from './uitleg.tsx';

const BLADEN: Readonly<Record<string, FunctionComponent<TekstProps>>> = {
  '/uitleg': Uitlegpagina,
  '/contact': Contactpagina,
  '/zoektips': Zoektipspagina,
  '/toegankelijkheid': Toegankelijkheidpagina,
  '/privacy': Privacypagina,
  '/kwetsbaarheid-melden': Kwetsbaarheidpagina,
};

export const TEKSTPADEN: readonly string[] = Object.keys(BLADEN);

export function tekstRoutes({ kader }: Portaal): Router {
  const router = Router();
  for (const [pad, Tekst] of Object.entries(BLADEN)) {
    router.get(pad, (_request, response) => {
      stuurPagina(response, <Tekst kader={kader} />, { houdbaar: 'uur' });
    });
  }
  return router;
}
