// The postman for a body with a mail server.
import { createTransport } from 'nodemailer';
import { StoreUnavailable } from '../kern/errors.ts';
import { koppenVan, type Postbode } from './port.ts';

interface Options {
  /** smtp:// or smtps:// address, credentials included. */
  readonly url: string;
  readonly van: string;
}

export function createSmtp({ url, van }: Options): Postbode {
  const transport = createTransport(url);
  return {
    async verstuur(mail) {
      try {
        await transport.sendMail({
          from: van,
          to: mail.aan,
          subject: mail.onderwerp,
          text: mail.tekst,
          messageId: `<${mail.messageId}@woostroom>`,
          headers: koppenVan(mail),
        });
      } catch (cause) {
        throw new StoreUnavailable('de mailserver neemt de mail niet aan', { cause });
      }
    },
    vergeet: async () => undefined,
    close: async () => transport.close(),
  };
}
