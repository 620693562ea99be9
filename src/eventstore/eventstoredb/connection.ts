// The way to the server: the official client finds the node, carries TLS and credentials and follows the leader; the calls
// themselves are made here. The client's own append shares its waiting answers between all clients of a process, so that a
// fault of one fails the others; and its readers parse the JSON, while a chain is made over the text as it was stored.
import { EventStoreDBClient } from '@eventstore/db-client';
import services from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type { AppendReq, AppendResp, ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { ValidationFailed } from '../../kern/errors.ts';
import type { QUIET } from './answers.ts';
import { answersOf } from './answers.ts';

export interface Connection {
  /** Sends one append. @throws the fault as the server or the network gave it */
  append(requests: readonly AppendReq[]): Promise<AppendResp>;
  /** Answers one at a time; nothing is asked of the server while nobody reads. Ends quietly on abort. */
  read(request: ReadReq, signal: AbortSignal): AsyncGenerator<ReadResp | typeof QUIET>;
  close(): Promise<void>;
}

type CallArguments = readonly [NonNullable<Parameters<StreamsClient['read']>[1]>, { readonly deadline: number | Date }];

/** What the client keeps for its own operations (protected in its types); the one place that knows. */
interface Internals {
  execute<T>(client: typeof StreamsClient, name: string, action: (client: StreamsClient) => Promise<T>): Promise<T>;
  callArguments(options: { readonly requiresLeader: true; readonly deadline?: number }, callOptions?: { readonly deadline: number }): CallArguments;
  handleError(client: StreamsClient, error: Error): Promise<void>;
  getChannel(): Promise<{ close(): void }>;
}

interface Options {
  /** `esdb://…` or `esdb+discover://…`, with everything the client understands in it. */
  readonly url: string;
  /** How long one call may take, in milliseconds. */
  readonly deadlineMs: number;
}

/** As this client reads it: the newer name of the same protocol, and the leader first, because every call asks for it. */
function understood(url: string): string {
  const named = url.replace(/^kurrentdb(\+discover)?:/, 'esdb$1:');
  const oneNode = !/^esdb\+discover:|,/.test(named);
  return oneNode || /[?&]nodePreference=/i.test(named) ? named : `${named}${named.includes('?') ? '&' : '?'}nodePreference=leader`;
}

function openClient(url: string): EventStoreDBClient {
  try {
    return EventStoreDBClient.connectionString(understood(url));
  } catch (cause) {
    const reden = cause instanceof Error ? cause.message : String(cause);
    throw new ValidationFailed([{ veld: 'WOOSTROOM_EVENTSTORE', uitleg: `Dit adres van de event store klopt niet. ${reden}` }]);
  }
}

/** Only the client knows what such an address may hold. Asks nothing of the server. @throws ValidationFailed as `openConnection` does */
export const assertConnectionString = (url: string): void => void openClient(url);

/** @throws ValidationFailed when the connection string is not one, or a certificate that it names is not there */
export function openConnection({ url, deadlineMs }: Options): Connection {
  const client = openClient(url);
  const internals = client as unknown as Internals;
  const reading = new Set<{ cancel(): void }>();

  return {
    append: (requests) =>
      internals.execute(
        services.StreamsClient,
        'append',
        (streams) =>
          new Promise<AppendResp>((resolve, reject) => {
            const call = streams.append(...internals.callArguments({ requiresLeader: true, deadline: deadlineMs }), (error, response) => {
              if (error === null) resolve(response);
              else reject(error);
            });
            // The callback says it too; without a listener Node would stop the process.
            call.on('error', reject);
            for (const request of requests) call.write(request);
            call.end();
          }),
      ),

    async *read(request, signal) {
      if (signal.aborted) return;
      const [streams, call] = await internals.execute(services.StreamsClient, 'read', async (opened) => {
        return [opened, opened.read(request, ...internals.callArguments({ requiresLeader: true }, { deadline: Infinity }))] as const;
      });
      reading.add(call);
      try {
        yield* answersOf<ReadResp>(call, signal);
      } catch (error) {
        // Only now does the client choose another node for the next call.
        if (error instanceof Error) await internals.handleError(streams, error);
        throw error;
      } finally {
        reading.delete(call);
      }
    },

    async close() {
      for (const call of reading) call.cancel();
      await client.dispose();
      await internals.getChannel().then((channel) => channel.close()).catch(() => undefined);
    },
  };
}
