// What the thread of a reader or writer and its owner say to each other.
import { StoreUnavailable, ValidationFailed } from '../../kern/errors.ts';
import type { Invoerfout } from '../../kern/errors.ts';

export type Role = 'reader' | 'writer';

export interface ThreadData {
  readonly file: string;
  readonly role: Role;
}

export interface Call {
  readonly id: number;
  readonly method: string;
  readonly parameters: readonly unknown[];
}

export type Reply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string; readonly fouten: readonly Invoerfout[] | null };

export const failure = (id: number, error: unknown): Reply => ({
  id,
  ok: false,
  message: error instanceof Error ? error.message : String(error),
  fouten: error instanceof ValidationFailed ? error.fouten : null,
});

export const errorOf = (reply: Extract<Reply, { ok: false }>): Error =>
  reply.fouten === null ? new StoreUnavailable(reply.message) : new ValidationFailed(reply.fouten);
