// The words somebody wrote in a mail: without the heads above it, and without the marks and heads that quoting puts in.

const KOPNAAM = 'van|from|aan|to|cc|bcc|verzonden|sent|datum|date|onderwerp|subject|bijlagen?|attachments?|prioriteit|importance';
/** As mail programs print it, and as our own reading version sets it in a table. */
const KOP_BOVENAAN = new RegExp(`^\\s{0,10}(?:e-mail$|kop inhoud$|(?:${KOPNAAM})(?:\\s{0,3}:|\\s))`, 'i');
const KOP_IN_CITAAT = new RegExp(`^\\s{0,10}(?:${KOPNAAM})\\s{0,3}:`, 'i');
const SCHEIDING = /^\s{0,10}(?:-{2,}|_{5,})/;
const AANHALING = /^(?:\s{0,3}[>|]){1,20}\s?/;

export function mailtekst(paginas: readonly string[]): readonly string[] {
  let bovenaan = true;
  let inKop = false;
  return paginas.map((pagina) =>
    pagina
      .split('\n')
      .map((regel) => regel.replace(AANHALING, ''))
      .filter((regel) => {
        const kop = (bovenaan ? KOP_BOVENAAN : KOP_IN_CITAAT).test(regel);
        // A long list of addresses runs on over the next lines.
        inKop = kop || (inKop && regel.includes('@'));
        bovenaan &&= inKop || regel.trim() === '';
        return !inKop && !SCHEIDING.test(regel);
      })
      .join('\n'),
  );
}
