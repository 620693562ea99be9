// The form of a record in the log: sealed, so that the log shows neither what is kept nor of whom.
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { LogCorrupt } from '../kern/errors.ts';

const vorm = z.discriminatedUnion('wat', [
  z.object({ wat: z.literal('gegeven'), soort: z.string(), sleutel: z.string(), groep: z.string().nullable(), verloopt: z.number().nullable(), waarde: z.unknown() }),
  /** Deleted: nothing is left of it, not even its key. */
  z.object({ wat: z.literal('gewist') }),
]);
export type Verzegelbaar = z.infer<typeof vorm>;

export interface Verzegeling {
  /** The stream of a record: its kind, and a mark of its key from which the key cannot be read. */
  stroom(soort: string, sleutel: string): string;
  sluit(stroom: string, inhoud: Verzegelbaar): Buffer;
  /** @throws LogCorrupt when it was not sealed with this master key for this stream */
  open(stroom: string, bytes: Uint8Array): Verzegelbaar;
}

/** Version 1: 0x01 · nonce (12) · ciphertext · tag (16). AES-256-GCM; the name of the stream is authenticated. */
const VERSIE = 1;

/** @param sleutelVoor a key of 32 bytes for one purpose, derived from the master key */
export function createVerzegeling(sleutelVoor: (doel: string) => Buffer): Verzegeling {
  const zegel = sleutelVoor('gedeeld/zegel');
  const merk = sleutelVoor('gedeeld/stroom');
  return {
    stroom: (soort, sleutel) => `staat-${soort}-${createHmac('sha256', merk).update(soort).update('\u0000').update(sleutel).digest().subarray(0, 20).toString('base64url')}`,
    sluit(stroom, inhoud) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', zegel, nonce).setAAD(Buffer.from(stroom));
      return Buffer.concat([Buffer.from([VERSIE]), nonce, cipher.update(JSON.stringify(inhoud), 'utf8'), cipher.final(), cipher.getAuthTag()]);
    },
    open(stroom, bytes) {
      const buffer = Buffer.from(bytes);
      try {
        if (buffer[0] !== VERSIE) throw new RangeError('onbekende versie');
        const decipher = createDecipheriv('aes-256-gcm', zegel, buffer.subarray(1, 13)).setAAD(Buffer.from(stroom));
        decipher.setAuthTag(buffer.subarray(-16));
        return vorm.parse(JSON.parse(Buffer.concat([decipher.update(buffer.subarray(13, -16)), decipher.final()]).toString('utf8')));
      } catch (cause) {
        throw new LogCorrupt('De gedeelde boekhouding is met een andere hoofdsleutel gemaakt, of beschadigd. Hebben alle knooppunten dezelfde WOOSTROOM_SLEUTEL?', { cause });
      }
    },
  };
}
