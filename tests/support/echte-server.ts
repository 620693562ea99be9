// Suites that need a server of somebody else: they run when a variable names one, and else say loudly that it was not tried.

/** @param url what `variable` holds, from the environment */
export function onRealServer(name: string, server: string, variable: string, url: string | undefined, suite: (url: string) => void): void {
  if (url !== undefined) {
    suite(url);
    return;
  }
  describe(`${name}, on a real server`, () => {
    it.skip(`NOT TRIED: ${server}; set ${variable}`, () => undefined);
  });
  process.stderr.write(`\n!! ${name}: a real ${server} was NOT tried. Set ${variable} to try it.\n`);
}
