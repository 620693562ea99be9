// The API of a whole Woostroom, with publications in the log and clients that have a key. Every answer is held against the document.
import supertest from 'supertest';
import { streamName, type Position } from '../../../src/kern/event.ts';
import type { MedewerkerId } from '../../../src/kern/ids.ts';
import { vandaag } from '../../../src/kern/clock.ts';
import type { Scope } from '../../../src/identiteit/scopes.ts';
import type { Koppeling } from '../../../src/identiteit/koppelingen.ts';
import type { PublicatieEvent, Stuk } from '../../../src/publicatie/events.ts';
import { BASIS } from '../../../src/web/api/versie.ts';
import { newEvent } from '../../support/events.ts';
import { openKantoor, type Kantoor } from '../werkplek/kantoor.ts';
import { maakPdf } from '../portaal/opstelling.ts';
import { volgensDocument } from './afspraak.ts';
import type { Json } from './document.ts';

export interface Apihuis extends Kantoor {
  /** Writes the events and waits until the register has them. */
  gebeur(publicatieId: string, events: readonly PublicatieEvent[]): Promise<void>;
  bewaar(regels: readonly string[]): Promise<NonNullable<Stuk['bestand']>>;
  sleutel(...scopes: readonly Scope[]): Promise<{ readonly koppeling: Koppeling; readonly sleutel: string }>;
  haal(pad: string, sleutel?: string): supertest.Test;
  /** A write by a client, as JSON. */
  doe(methode: 'post' | 'put' | 'patch' | 'delete', pad: string, sleutel: string, body?: object, koppen?: Readonly<Record<string, string>>): supertest.Test;
}

export async function openApi(instellingen: Parameters<typeof openKantoor>[0] = {}): Promise<Apihuis> {
  const kantoor = await openKantoor(instellingen);
  const { omgeving, identiteit, lezen } = kantoor.app;
  const volgens = volgensDocument((await supertest(kantoor.server).get(`${BASIS}/openapi.json`)).body as Json);
  return {
    ...kantoor,
    async gebeur(publicatieId, events) {
      let position: Position | null = null;
      for (const { type, data } of events) {
        ({ position } = await omgeving.store.append(streamName('publicatie', publicatieId), 'any', [newEvent(type, { ...data })]));
      }
      if (position !== null) await lezen.wachtOp(position);
    },
    async bewaar(regels) {
      const bytes = await maakPdf(regels);
      const tekst = await omgeving.blobs.put(new TextEncoder().encode(JSON.stringify({ paginas: regels })));
      const bestand = await omgeving.blobs.put(bytes);
      return { blob: bestand.hash, bytes: bestand.bytes, mediatype: 'application/pdf', paginas: regels.length, tekst: tekst.hash };
    },
    async sleutel(...scopes) {
      const gemaakt = await identiteit.koppelingen.maak({ naam: 'Zaaksysteem', scopes, totEnMet: vandaag(omgeving.clock).add({ days: 30 }) }, 'm-1' as MedewerkerId);
      if (!gemaakt.ok) throw new Error(gemaakt.weigering.uitleg);
      return gemaakt.waarde;
    },
    doe: (methode, pad, sleutel, body, koppen = {}) => {
      const vraag = supertest(kantoor.server)[methode](`${BASIS}${pad}`).set({ Authorization: `Bearer ${sleutel}`, ...koppen }).expect(volgens(methode, pad));
      return body === undefined ? vraag : vraag.send(body);
    },
    haal(pad, sleutel) {
      const vraag = supertest(kantoor.server).get(`${BASIS}${pad}`).expect(volgens('get', pad));
      return sleutel === undefined ? vraag : vraag.set('Authorization', `Bearer ${sleutel}`);
    },
  };
}
