// A lease is renewed for ever: the server keeps only the last of such a stream.
import { newId } from '../../kern/uuid.ts';
import type { EventId } from '../../kern/ids.ts';
import type { StreamName } from '../../kern/event.ts';
import { appendRequests } from './protocol.ts';
import type { OurServer } from './server.ts';

/** Asked when a lease is made. When it fails the stream only grows longer: no reason to refuse what was appended. */
export async function keepLast({ connection, names }: OurServer, stream: StreamName): Promise<void> {
  if (!stream.startsWith('lease-')) return;
  const event = { id: newId<EventId>(), type: '$metadata', data: '{"$maxCount":1}', metadata: '{}' };
  await connection.append(appendRequests(`$$${names.stored(stream)}`, 'any', [event])).catch(() => undefined);
}
