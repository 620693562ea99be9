// Reading the forms of a publication. A form is put over what is there, so that what it does not show stays as it was.
import type { Documentsoort } from '../../../document/events.ts';
import { fromIsoDate, toIsoDate, type IsoDate } from '../../../kern/date.ts';
import { ValidationFailed, type Invoerfout } from '../../../kern/errors.ts';
import type { AangebodenGegevens } from '../../../publicatie/commands.ts';
import { alsExtra } from '../../../publicatie/gegevens.ts';
import type { Conceptinhoud, Conceptstuk, Extragegevens, Handelingen, Kenmerk, Stukgegevens } from '../../../publicatie/inhoud.ts';
import { stukgegevens } from '../../../publicatie/stukken.ts';
import type { Correctiereden, Waarom } from '../../../toepassing/publicaties/redenen.ts';
import { weigeringsgronden } from '../../../wet/weigeringsgronden/gronden.ts';
import { maakVelden, type Velden } from '../../http/velden.ts';
import { datumtekst } from '../../ui/datumtekst.ts';
import { leesDatumOfNiets } from '../datumvelden.ts';
import { DOCUMENTSOORT } from '../teksten.ts';
import { leesRelaties } from './concept/relatieinvoer.ts';
import { naamVan, uriUit, type Keuzelijstbron } from './concept/waardelijsten.ts';
import { isCorrectie } from './woorden.ts';

const isDocumentsoort = (waarde: string): waarde is Documentsoort => Object.hasOwn(DOCUMENTSOORT, waarde);
const isGrond = (code: string): boolean => weigeringsgronden.some((grond) => grond.code === code);

/** Behind the names of the fields for acts that hold for a whole publication. */
export const VAN_HET_GEHEEL = '-geheel';
/** Fields of a publication that may have several values. */
export const MEERVOUDIG = ['onderwerpen', 'themas', 'medeverantwoordelijken', 'meldingGronden'] as const;

/** A day as the forms show it. */
export const dagtekst = (datum: IsoDate | null | undefined): string => (datum === null || datum === undefined ? '' : datumtekst(fromIsoDate(datum), 'cijfers'));

function isoOfNiets(velden: Velden, veld: string, fouten: Invoerfout[]): IsoDate | null {
  const datum = leesDatumOfNiets(velden, veld, fouten);
  return datum === null ? null : toIsoDate(datum);
}

const regels = (tekst: string): readonly string[] => tekst.split('\n').map((regel) => regel.trim()).filter((regel) => regel !== '');

/** "Z-2026-118; Zaaksysteem" per line. */
function leesKenmerken(tekst: string, fouten: Invoerfout[]): readonly Kenmerk[] {
  return regels(tekst).flatMap((regel) => {
    const [kenmerk = '', bron = '', ...meer] = regel.split(';').map((deel) => deel.trim());
    if (kenmerk !== '' && bron !== '' && meer.length === 0) return [{ kenmerk, bron }];
    fouten.push({ veld: 'kenmerken', uitleg: `Schrijf op elke regel een kenmerk, een puntkomma en het systeem. Dit klopt niet: ${regel}` });
    return [];
  });
}

function leesMelding(velden: Velden, fouten: Invoerfout[]): Extragegevens['nietOpenbaar'] {
  const omvang = velden.een('meldingOmvang');
  if (omvang !== 'geheel' && omvang !== 'deels') return undefined;
  const gronden = velden.alle('meldingGronden').filter(isGrond);
  const motivering = velden.een('meldingUitleg');
  if (gronden.length === 0) fouten.push({ veld: 'meldingGronden', uitleg: 'Kies op welke grond dit niet openbaar wordt.' });
  if (motivering === '') fouten.push({ veld: 'meldingUitleg', uitleg: 'Leg uit waarom dit niet openbaar wordt.' });
  return { omvang, gronden, motivering };
}

const GEEN_KEUZE: Readonly<Record<Keuzelijstbron, string>> = {
  organisatielijst: 'Wij kennen deze organisatie niet. Kies een naam uit de lijst, of vul het adres van TOOI in.',
  themalijst: 'Dit thema staat niet in de lijst. Kies een naam uit de lijst.',
  documentsoortlijst: 'Deze soort staat niet in de lijst. Kies een naam uit de lijst.',
  taallijst: 'Deze taal staat niet in de lijst. Kies een taal.',
};

/** What was chosen by name, as the list writes it. What the list does not have is a fault, and stays out. */
const leesKeuzen = (velden: Velden, veld: string, bron: Keuzelijstbron, fouten: Invoerfout[]): readonly string[] =>
  velden.alle(veld).filter((naam) => naam !== '').flatMap((naam) => {
    const uri = uriUit(bron, naam);
    if (uri !== null) return [uri];
    fouten.push({ veld, uitleg: `${GEEN_KEUZE[bron]} U vulde in: ${naam}` });
    return [];
  });

function leesExtra(velden: Velden, was: Extragegevens, fouten: Invoerfout[]): Extragegevens {
  const vanaf = isoOfNiets(velden, 'geldigVanaf', fouten);
  const tot = isoOfNiets(velden, 'geldigTot', fouten);
  const { nietOpenbaar: _, geldigheid: __, handelingen: ___, ...blijft } = was;
  const melding = leesMelding(velden, fouten);
  return alsExtra({
    ...blijft,
    verkorteTitel: velden.een('verkorteTitel'),
    ...(velden.een('onderwerpenGetoond') === 'ja' ? { onderwerpen: velden.alle('onderwerpen') } : {}),
    trefwoorden: velden.een('trefwoorden').split(','),
    kenmerken: leesKenmerken(velden.een('kenmerken'), fouten),
    alternatieveTitels: regels(velden.een('alternatieveTitels')),
    themas: leesKeuzen(velden, 'themas', 'themalijst', fouten),
    verantwoordelijke: leesKeuzen(velden, 'verantwoordelijke', 'organisatielijst', fouten)[0] ?? '',
    medeverantwoordelijken: leesKeuzen(velden, 'medeverantwoordelijken', 'organisatielijst', fouten),
    opsteller: leesKeuzen(velden, 'opsteller', 'organisatielijst', fouten)[0] ?? '',
    naamOpsteller: velden.een('naamOpsteller'),
    handelingen: leesHandelingen(velden, VAN_HET_GEHEEL, fouten),
    geldigheid: { ...(vanaf === null ? {} : { vanaf }), ...(tot === null ? {} : { tot }) },
    ...(melding === undefined ? {} : { nietOpenbaar: melding }),
  });
}

/** What a concept holds as fields of its form. */
export function conceptvelden({ titel, categorie, samenvatting, datum, openbaarOp, ...extra }: Omit<Conceptinhoud, 'organisatie' | 'stukken'>): Velden {
  const { nietOpenbaar, geldigheid, kenmerken = [], onderwerpen = [], trefwoorden = [] } = extra;
  return maakVelden([
    ['titel', titel],
    ['categorie', categorie ?? ''],
    ['samenvatting', samenvatting],
    ['datum', dagtekst(datum)],
    ['openbaarOp', dagtekst(openbaarOp)],
    ['verkorteTitel', extra.verkorteTitel ?? ''],
    ['trefwoorden', trefwoorden.join(', ')],
    ['kenmerken', kenmerken.map(({ kenmerk, bron }) => `${kenmerk}; ${bron}`).join('\n')],
    ['alternatieveTitels', (extra.alternatieveTitels ?? []).join('\n')],
    ['verantwoordelijke', naamVan('organisatielijst', extra.verantwoordelijke ?? '')],
    ['opsteller', naamVan('organisatielijst', extra.opsteller ?? '')],
    ['naamOpsteller', extra.naamOpsteller ?? ''],
    ...(['ontvangen', 'ondertekend', 'vastgesteld'] as const).map((soort): readonly [string, string] => [`${soort}${VAN_HET_GEHEEL}`, dagtekst(extra.handelingen?.[soort])]),
    ...(extra.themas ?? []).map((uri): readonly [string, string] => ['themas', naamVan('themalijst', uri)]),
    ...(extra.medeverantwoordelijken ?? []).map((uri): readonly [string, string] => ['medeverantwoordelijken', naamVan('organisatielijst', uri)]),
    ['geldigVanaf', dagtekst(geldigheid?.vanaf)],
    ['geldigTot', dagtekst(geldigheid?.tot)],
    ['meldingOmvang', nietOpenbaar?.omvang ?? ''],
    ['meldingUitleg', nietOpenbaar?.motivering ?? ''],
    ...onderwerpen.map((onderwerp): readonly [string, string] => ['onderwerpen', onderwerp]),
    ...(nietOpenbaar?.gronden ?? []).map((grond): readonly [string, string] => ['meldingGronden', grond]),
  ]);
}

function leesHandelingen(velden: Velden, achter: string, fouten: Invoerfout[]): Handelingen {
  const [ontvangen, ondertekend, vastgesteld] = (['ontvangen', 'ondertekend', 'vastgesteld'] as const).map((veld) => isoOfNiets(velden, `${veld}${achter}`, fouten));
  return { ...(ontvangen ? { ontvangen } : {}), ...(ondertekend ? { ondertekend } : {}), ...(vastgesteld ? { vastgesteld } : {}) };
}

/** What stands in the official lists, and relations: what this form did not show stays. */
function leesBeschrijving(velden: Velden, was: Stukgegevens, achter: string, eigenAdres: string, fouten: Invoerfout[]): Pick<Stukgegevens, 'documentsoort' | 'taal' | 'relaties'> {
  const keuze = (veld: 'documentsoort' | 'taal', bron: Keuzelijstbron): string | undefined =>
    velden.alle(`${veld}${achter}`).length === 0 ? was[veld] : leesKeuzen(velden, `${veld}${achter}`, bron, fouten)[0];
  const documentsoort = keuze('documentsoort', 'documentsoortlijst');
  const taal = keuze('taal', 'taallijst');
  const relaties = leesRelaties(velden, was.relaties ?? [], achter, eigenAdres, fouten);
  return { ...(documentsoort === undefined ? {} : { documentsoort }), ...(taal === undefined ? {} : { taal }), ...(relaties.length === 0 ? {} : { relaties }) };
}

/** The fields of one piece. `achter` tells the pieces of one form apart; `eigenAdres` is the address of this site. */
export function leesStukgegevens(velden: Velden, was: Stukgegevens, achter: string, eigenAdres: string, fouten: Invoerfout[]): Stukgegevens {
  const soort = velden.een(`soort${achter}`);
  const titel = velden.een(`titel${achter}`);
  if (titel === '') fouten.push({ veld: `titel${achter}`, uitleg: 'Vul een titel in.' });
  const rol = velden.een(`rol${achter}`);
  const bij = /^\d{1,6}$/.test(velden.een(`bijlageBij${achter}`)) ? Number(velden.een(`bijlageBij${achter}`)) : null;
  const { bijlageBij: _, handelingen: __, documentsoort: ___, taal: ____, relaties: _____, ...blijft } = was;
  return {
    ...blijft,
    titel,
    soort: isDocumentsoort(soort) ? soort : was.soort,
    rol: rol === 'document' || rol === 'bijlage' ? rol : was.rol,
    datum: isoOfNiets(velden, `datum${achter}`, fouten),
    ...(bij === null ? {} : { bijlageBij: bij }),
    handelingen: leesHandelingen(velden, achter, fouten),
    ...leesBeschrijving(velden, was, achter, eigenAdres, fouten),
  };
}

/** A piece that came in after the form was shown is not in it, and stays as it is. */
export const toontStuk = (velden: Velden, { documentId }: Pick<Conceptstuk, 'documentId'>): boolean => velden.alle(`titel-${documentId}`).length > 0;

/** The concept as the form leaves it. @throws ValidationFailed with every fault at once */
export function leesConcept(velden: Velden, was: Omit<Conceptinhoud, 'titel'>, eigenAdres: string, erbij: readonly Conceptstuk[] = []): Conceptinhoud {
  const fouten: Invoerfout[] = [];
  const titel = velden.een('titel');
  if (titel === '') fouten.push({ veld: 'titel', uitleg: 'Vul een titel in.' });
  const weg = new Set(velden.alle('weg'));
  const concept: Conceptinhoud = {
    titel,
    organisatie: was.organisatie,
    categorie: velden.misschien('categorie'),
    samenvatting: velden.een('samenvatting'),
    datum: isoOfNiets(velden, 'datum', fouten),
    openbaarOp: isoOfNiets(velden, 'openbaarOp', fouten),
    ...leesExtra(velden, alsExtra(was), fouten),
    stukken: [...was.stukken.filter(({ documentId }) => !weg.has(documentId)).map((stuk) => (toontStuk(velden, stuk) ? { documentId: stuk.documentId, ...leesStukgegevens(velden, stukgegevens(stuk), `-${stuk.documentId}`, eigenAdres, fouten) } : stuk)), ...erbij],
  };
  if (fouten.length > 0) throw new ValidationFailed(fouten);
  return concept;
}

/** What a publication says of itself as the form leaves it. @throws ValidationFailed */
export function leesGegevens(velden: Velden, was: AangebodenGegevens): AangebodenGegevens {
  const fouten: Invoerfout[] = [];
  const datum = leesDatumOfNiets(velden, 'datum', fouten);
  if (datum === null && fouten.length === 0) fouten.push({ veld: 'datum', uitleg: 'Vul de datum van het stuk in.' });
  for (const [veld, uitleg] of [['titel', 'Vul een titel in.'], ['samenvatting', 'Schrijf een samenvatting.'], ['categorie', 'Kies een informatiecategorie.']] as const) {
    if (velden.een(veld) === '') fouten.push({ veld, uitleg });
  }
  const extra = leesExtra(velden, alsExtra(was), fouten);
  if (datum === null || fouten.length > 0) throw new ValidationFailed(fouten);
  return { categorie: velden.een('categorie'), organisatie: was.organisatie, titel: velden.een('titel'), samenvatting: velden.een('samenvatting'), datum, ...extra };
}

export const leesWaarom = (velden: Velden): Waarom => ({ reden: velden.een('reden'), intern: velden.een('intern') });

/** @throws ValidationFailed */
export function leesCorrectie(velden: Velden): Correctiereden {
  const correctie = velden.een('correctie');
  if (!isCorrectie(correctie)) throw new ValidationFailed([{ veld: 'correctie', uitleg: 'Kies waarom dit nodig is.' }]);
  return { correctie, ...leesWaarom(velden) };
}
