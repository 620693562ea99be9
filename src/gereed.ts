// What the machine must bring: said in one sentence before anything else fails in a worse way.

/** Why this Node cannot run Woostroom, or null when it can. Uses nothing that an old Node lacks. */
export function tekortAanNode(versie: string): string | null {
  if (typeof Temporal !== 'undefined') return null;
  return `Node ${versie} kent Temporal niet. Start met "npm start": dat brengt de juiste Node mee. Doe eerst "npm ci" als dat nog niet gebeurd is.`;
}
