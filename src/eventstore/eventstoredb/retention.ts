// A lease is renewed and a record replaced for ever: the server keeps only the last of such a stream.
import { newId } from '../../kern/uuid.ts';
import type { EventId } from '../../kern/ids.ts';
import type { StreamName } from '../../kern/event.ts';
import { appendRequests } from './protocol.ts';
import type { OurServer } from './server.ts';

/** Records and leases: `staat-<kind>-<mark>` and `lease-<name>`. Books that are read from their beginning have no second hyphen. */
const ONLY_LAST = /^(?:lease-|staat-\w+-)/;

/** Asked when such a stream is made. When it fails the stream only grows longer: no reason to refuse what was appended. */
export async function keepLast({ connection, names }: OurServer, stream: StreamName): Promise<void> {
  if (!ONLY_LAST.test(stream)) return;
  const event = { id: newId<EventId>(), type: '$metadata', data: '{"$maxCount":1}', metadata: '{}' };
  await connection.append(appendRequests(`$$${names.stored(stream)}`, 'any', [event])).catch(() => undefined);
}
