// What an operation of the API is: one declaration from which the route, the checks and the OpenAPI document all come.
import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Scope } from '../../identiteit/scopes.ts';
import type { Toegang } from './huis/toegang.ts';
import { leesInvoer } from './huis/invoer.ts';
import type { Verouderd } from './huis/verouderd.ts';

export type Methode = 'get' | 'post' | 'put' | 'patch' | 'delete';
export type Tag = 'Publicaties' | 'Documenten' | 'Naslag' | 'Zoeken' | 'Verzoeken' | 'Termijnen';

/** Who may do this: everybody, a client with this scope, or who shows that a request is theirs (client or follow code). */
export type Wie = 'iedereen' | Scope | 'eigenaar';

/** What is sent: `json` is checked by a schema, `bytes` is a file as the body of the request or as the first file of a form. */
type Invoer<B extends z.ZodType> = { readonly soort: 'geen' } | { readonly soort: 'json'; readonly schema: B } | { readonly soort: 'bytes' };

/** The good answer: a resource, nothing, or a file that the operation sends itself. */
type Uitvoer<R extends z.ZodType> =
  | { readonly soort: 'json'; readonly status: 200 | 201 | 202; readonly schema: R; readonly beschrijving: string }
  | { readonly soort: 'leeg'; readonly status: 204; readonly beschrijving: string }
  | { readonly soort: 'bestand'; readonly status: 200; readonly beschrijving: string };

export interface Aanvraag<P, Q, B> {
  readonly params: P;
  readonly vraag: Q;
  readonly body: B;
  readonly toegang: Toegang;
  readonly request: Request;
  readonly response: Response;
}

/** What an operation gives back. `etag` is between quotes already; `locatie` is a path under the version. */
export interface Antwoord<T> {
  readonly body: T;
  readonly etag?: string;
  readonly locatie?: string;
  /** Relations for the `Link` header, by their registered name (RFC 8288). */
  readonly links?: Readonly<Partial<Record<'next' | 'first' | 'self', string>>>;
}

/** Faults beside the ones that every operation can give (400, 406, 429, 500, 503). */
export type Foutstatus = 401 | 403 | 404 | 409 | 410 | 412 | 413 | 415 | 422 | 428 | 502;

export interface Declaratie<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType> {
  readonly methode: Methode;
  /** Under the version, with its parameters between braces: `/publicaties/{uuid}`. */
  readonly pad: `/${string}`;
  readonly operationId: string;
  readonly tag: Tag;
  /** One line, B1 Dutch. */
  readonly samenvatting: string;
  readonly uitleg?: string;
  readonly wie: Wie;
  readonly params: P;
  readonly vraag: Q;
  readonly invoer: Invoer<B>;
  readonly uitvoer: Uitvoer<R>;
  readonly fouten: readonly Foutstatus[];
  /** A write that may be sent again under one `Idempotency-Key`. */
  readonly herhaalbaar?: boolean;
  /** Changes something that somebody may have changed meanwhile: wants `If-Match`. */
  readonly voorwaardelijk?: boolean;
  /** Set when it will go: every answer says so. */
  readonly verouderd?: Verouderd;
  /** The last part of a curl command: what a reader may try, without the address of this site. */
  readonly voorbeeld?: string;
  readonly doe: (aanvraag: Aanvraag<z.output<P>, z.output<Q>, z.output<B>>) => Promise<Antwoord<z.input<R>> | null> | Antwoord<z.input<R>> | null;
}

/** A declaration whose types are settled inside: anything can walk a list of these. */
export type Operatie = Omit<Declaratie<z.ZodObject, z.ZodObject, z.ZodType, z.ZodType>, 'doe'> & {
  /** Reads everything that was sent, all faults at once, and does it. Null when the answer is empty or already sent. */
  readonly voerUit: (request: Request, response: Response, toegang: Toegang) => Promise<Antwoord<unknown> | null>;
};

/** @throws ValidationFailed with every fault in path, query and body */
export function operatie<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType>({ doe, ...rest }: Declaratie<P, Q, B, R>): Operatie {
  return {
    ...rest,
    async voerUit(request, response, toegang) {
      const invoer = leesInvoer(request, rest.params, rest.vraag, rest.invoer.soort === 'json' ? rest.invoer.schema : null);
      return doe({ ...invoer, toegang, request, response });
    },
  };
}
