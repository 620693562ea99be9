// A stand-in for EventStoreDB in this process, made of the message definitions that the client ships: every operation we use, with
// the real server's judgement of appends, its system events and its silences. It keeps nothing on disk: a test double, no product.
import gossipServices, { type IGossipServer } from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import gossipPb from '@eventstore/db-client/generated/gossip_pb.js';
import featuresServices, { type IServerFeaturesServer } from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import featuresPb from '@eventstore/db-client/generated/serverfeatures_pb.js';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import streamsServices, { type IStreamsServer } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import type { AppendReq, AppendResp, ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { Server, ServerCredentials, status, type Metadata, type ServerWritableStream, type ServiceError } from '@grpc/grpc-js';
import { setTimeout as sleep } from 'node:timers/promises';
import * as answers from './answers.ts';
import { createFaults, type Faults } from './faults.ts';
import { createFakeLog, MAX_APPEND_BYTES, type Expected, type FakeLog, type Proposed } from './log.ts';
import { answerRead } from './reading.ts';

export interface FakeNode {
  readonly port: number;
  readonly faults: Faults;
  /** Every request to read that came, to see what was left to the server. */
  readonly reads: readonly string[];
  /** Answers to reads that were sent, or wait for the reader to have room. */
  readonly answered: number;
  /** Breaks every connection and refuses new ones. */
  stop(): void;
  /** Listens again at the same port. */
  start(): Promise<void>;
}

export interface FakeServer extends FakeNode {
  /** Connection string for one node. */
  readonly url: string;
  readonly log: FakeLog;
  /** Every node; the first leads until another is chosen. */
  readonly nodes: readonly FakeNode[];
  /** Connection string that asks the nodes who leads. */
  readonly clusterUrl: string;
  lead(node: FakeNode): void;
  close(): Promise<void>;
}

interface Options {
  /** Nodes of the cluster, all with the same log; default 1. */
  readonly nodes?: number;
  /** Older servers do not tell when the end is reached; default true. */
  readonly tellsCaughtUp?: boolean;
  /** After each append somebody else and the server itself write too; default true. */
  readonly others?: boolean;
  /** TLS for the server's side; default none. */
  readonly credentials?: ServerCredentials;
  /** The Basic credentials that are asked for, `name:password`; default none. */
  readonly login?: string;
}

const expectedOf = (options: AppendReq.Options): Expected => {
  if (options.hasAny()) return 'any';
  if (options.hasNoStream()) return 'no-stream';
  return options.hasStreamExists() ? 'stream-exists' : Number(options.getRevision());
};

function proposedOf(request: AppendReq): Proposed {
  const message = request.getProposedMessage() ?? new streamsPb.AppendReq.ProposedMessage();
  const attributes = message.getMetadataMap();
  return {
    id: message.getId()?.getString().toLowerCase() ?? '',
    type: attributes.get('type') ?? '',
    contentType: attributes.get('content-type') ?? '',
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  };
}

const somebody = (type: string): Proposed => ({ id: crypto.randomUUID(), type, contentType: 'application/json', data: Buffer.from('{"van":"een ander"}'), metadata: Buffer.from('{}') });

export async function startFakeServer({ nodes: count = 1, tellsCaughtUp = true, others = true, credentials = ServerCredentials.createInsecure(), login }: Options = {}): Promise<FakeServer> {
  const log = createFakeLog();
  let leader = 0;
  const nodes: FakeNode[] = [];
  const host = credentials._isSecure() ? 'localhost' : '127.0.0.1';

  /** What stands in the way of this call, if anything does. */
  function refusal(node: number, metadata: Metadata): ServiceError | null {
    if (login !== undefined && metadata.get('authorization')[0] !== `Basic ${Buffer.from(login).toString('base64')}`) return answers.denied();
    const leading = nodes[leader];
    if (node === leader || leading === undefined || metadata.get('requires-leader')[0] !== 'true') return null;
    return answers.notLeader({ host, port: leading.port });
  }

  function write(options: AppendReq.Options | undefined, events: readonly Proposed[], withPosition: boolean): AppendResp | ServiceError {
    const stream = Buffer.from(options?.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString('utf8');
    const expected = options === undefined ? 'any' : expectedOf(options);
    const outcome = log.append(stream, expected, events);
    switch (outcome.kind) {
      case 'written':
        if (others) {
          log.append('$stats-127.0.0.1:2113', 'any', [somebody('$statsCollected')]);
          log.append('ander-1', 'any', events.slice(0, 1).map(({ type }) => somebody(type)));
          log.append('woostroomx.proef-1', 'any', events.slice(0, 1).map(({ type }) => somebody(type)));
        }
        return answers.written(outcome.revision, withPosition ? outcome.position : null);
      case 'conflict':
        return answers.conflict(expected, outcome.current);
      case 'too-large':
        return answers.tooLarge(MAX_APPEND_BYTES);
      case 'tombstoned':
        return answers.tombstoned(stream);
    }
  }

  async function addNode(index: number): Promise<void> {
    const faults = createFaults();
    const reads: string[] = [];
    let server: Server | null = null;
    let port = 0;
    let answered = 0;

    async function answerAppend(requests: readonly AppendReq[], metadata: Metadata): Promise<AppendResp | ServiceError> {
      const refused = refusal(index, metadata);
      if (refused !== null) return refused;
      const fault = faults.nextAppend();
      if (fault?.kind === 'denied') return answers.denied();
      if (fault?.kind === 'lost-before') return answers.unavailable();
      if (fault?.kind === 'slow') await sleep(fault.ms);
      const [first, ...rest] = requests;
      const answer = write(first?.getOptions(), rest.map(proposedOf), fault?.kind !== 'no-position');
      if (fault?.kind === 'slow-after') await sleep(fault.ms);
      return fault?.kind === 'lost-after' ? answers.unavailable() : answer;
    }

    async function answer(call: ServerWritableStream<ReadReq, ReadResp>): Promise<void> {
      const fault = faults.nextRead();
      if (fault?.kind === 'denied') call.emit('error', answers.denied());
      else if (fault?.kind === 'lost-before') call.emit('error', answers.unavailable());
      else {
        if (fault?.kind === 'slow') await sleep(fault.ms);
        await answerRead(call, log, tellsCaughtUp, fault?.kind === 'cut' ? fault.after : Infinity, () => {
          answered += 1;
        });
      }
    }

    const streams: Partial<IStreamsServer> = {
      append(call, callback) {
        const requests: AppendReq[] = [];
        call.on('data', (request: AppendReq) => requests.push(request));
        call.on('end', () => {
          void answerAppend(requests, call.metadata).then((given) => {
            if (given instanceof Error) callback(given);
            else callback(null, given);
          });
        });
      },
      read(call) {
        reads.push(JSON.stringify(call.request.toObject()));
        const refused = refusal(index, call.metadata);
        if (refused === null) void answer(call);
        else call.emit('error', refused);
      },
      delete(call, callback) {
        log.softDelete(Buffer.from(call.request.getOptions()?.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString('utf8'));
        callback(null, new streamsPb.DeleteResp());
      },
      tombstone(call, callback) {
        log.tombstone(Buffer.from(call.request.getOptions()?.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString('utf8'));
        callback(null, new streamsPb.TombstoneResp());
      },
      batchAppend(call) {
        call.destroy(Object.assign(answers.unavailable(), { code: status.UNIMPLEMENTED }));
      },
    };

    const listen = async (at: number): Promise<void> => {
      const fresh = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 });
      fresh.addService(streamsServices.StreamsService, streams as IStreamsServer);
      const features: IServerFeaturesServer = {
        getSupportedMethods: (_call, callback) => callback(null, new featuresPb.SupportedMethods().setEventStoreServerVersion(tellsCaughtUp ? '23.10.8' : '22.10.5')),
      };
      const members: IGossipServer = { read: (_call, callback) => callback(null, gossip()) };
      fresh.addService(featuresServices.ServerFeaturesService, features);
      fresh.addService(gossipServices.GossipService, members);
      port = await new Promise<number>((resolve, reject) => {
        fresh.bindAsync(`127.0.0.1:${at}`, credentials, (error, bound) => (error === null ? resolve(bound) : reject(error)));
      });
      server = fresh;
    };
    await listen(0);
    nodes.push({
      get port() {
        return port;
      },
      faults,
      reads,
      get answered() {
        return answered;
      },
      stop() {
        server?.forceShutdown();
        server = null;
      },
      start: () => listen(port),
    });
  }

  function gossip(): InstanceType<typeof gossipPb.ClusterInfo> {
    const { LEADER, FOLLOWER } = gossipPb.MemberInfo.VNodeState;
    const members = nodes.map((node, index) =>
      new gossipPb.MemberInfo()
        .setInstanceId(new sharedPb.UUID().setString(crypto.randomUUID()))
        .setTimeStamp('0')
        .setState(index === leader ? LEADER : FOLLOWER)
        .setIsAlive(true)
        .setHttpEndPoint(new gossipPb.EndPoint().setAddress(host).setPort(node.port)),
    );
    return new gossipPb.ClusterInfo().setMembersList(members);
  }

  for (let index = 0; index < count; index++) await addNode(index);
  const [first] = nodes;
  if (first === undefined) throw new TypeError('a cluster has at least one node');
  const tls = credentials._isSecure() ? '' : '?tls=false';

  return {
    get port() {
      return first.port;
    },
    faults: first.faults,
    reads: first.reads,
    get answered() {
      return first.answered;
    },
    stop: () => first.stop(),
    start: () => first.start(),
    log,
    nodes,
    url: `esdb://${host}:${first.port}${tls}`,
    clusterUrl: `esdb://${nodes.map(({ port }) => `${host}:${port}`).join(',')}${tls}${tls === '' ? '?' : '&'}maxDiscoverAttempts=3&discoveryInterval=50`,
    lead(node) {
      leader = nodes.indexOf(node);
    },
    async close() {
      for (const node of nodes) node.stop();
    },
  };
}
