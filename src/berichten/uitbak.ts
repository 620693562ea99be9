// The default postman: writes each mail as an .eml file in a folder, for a person or another system to send on.
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { StoreUnavailable } from '../kern/errors.ts';
import { koppenVan, type Postbode } from './port.ts';

interface Options {
  readonly map: string;
  /** Sender, as `Naam <adres>`. */
  readonly van: string;
}

const safe = (text: string): string => text.replaceAll(/[^A-Za-z0-9-]/g, '_');

export function createUitbak({ map, van }: Options): Postbode {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async verstuur(mail) {
      try {
        await mkdir(map, { recursive: true });
        const { message } = await transport.sendMail({
          from: van,
          to: mail.aan,
          subject: mail.onderwerp,
          text: mail.tekst,
          messageId: `<${mail.messageId}@woostroom>`,
          headers: koppenVan(mail),
        });
        const target = join(map, `${safe(mail.kenmerk)}.${safe(mail.messageId)}.eml`);
        const file = await open(`${target}.deel`, 'w', 0o600);
        try {
          await file.writeFile(message as Buffer);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(`${target}.deel`, target);
      } catch (cause) {
        throw new StoreUnavailable('de uitbak kan niet worden beschreven', { cause });
      }
    },
    async vergeet(kenmerk) {
      const names = await readdir(map).catch(() => []);
      await Promise.all(names.filter((name) => name.startsWith(`${safe(kenmerk)}.`)).map((name) => rm(join(map, name))));
    },
    close: async () => transport.close(),
  };
}
