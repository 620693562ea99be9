// One at a time per name, in order of asking. Without it, writers on one stream would mostly conflict (eventstore.md §3.4).

export interface Turns {
  /** Runs the work when everything asked earlier for this name has ended, well or badly. */
  take<T>(name: string, work: () => Promise<T>): Promise<T>;
}

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    take(name, work) {
      const before = last.get(name);
      const mine = before === undefined ? work() : before.then(work, work);
      const settled = mine.catch(() => undefined);
      last.set(name, settled);
      void settled.then(() => {
        if (last.get(name) === settled) last.delete(name);
      });
      return mine;
    },
  };
}
