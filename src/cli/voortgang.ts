// One line of progress that is overwritten on a terminal, and told now and then where there is none.

export interface Voortgangsregel {
  readonly toon: (tekst: string) => void;
  /** Ends the line, when there was one. */
  readonly klaar: () => void;
}

const WACHT_MS = 2_000;

export function voortgang(uit: NodeJS.WriteStream = process.stdout): Voortgangsregel {
  let getoond = false;
  let laatst = 0;
  return {
    toon(tekst) {
      if (uit.isTTY) {
        uit.write(`\r\u001b[K${tekst}`);
        getoond = true;
        return;
      }
      const nu = performance.now();
      if (laatst !== 0 && nu - laatst < WACHT_MS) return;
      laatst = nu;
      uit.write(`${tekst}\n`);
    },
    klaar() {
      if (getoond) uit.write('\r\u001b[K');
      getoond = false;
    },
  };
}
