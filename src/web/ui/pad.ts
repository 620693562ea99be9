// Addresses a link may go to. No engine stops `javascript:` in an address, so the type does for ours and `veiligPad` for stored ones.

/** An address that a link may go to. */
export type Pad = `/${string}` | `#${string}` | `?${string}` | `https://${string}` | `http://localhost${string}` | `mailto:${string}` | `tel:${string}`;

const isPad = (address: string): address is Pad => /^(\/(?![/\\])|#|\?|https:\/\/|mailto:|tel:)/.test(address);

/** An address that came from outside (a form, a file, an event): itself when it is safe to link to, else null. */
export const veiligPad = (address: string): Pad | null => (isPad(address) ? address : null);

/** A path on this site, for redirects after login: never another host. */
export const eigenPad = (address: unknown, otherwise: Pad): Pad =>
  typeof address === 'string' && /^\/(?![/\\])[\x21-\x7e]*$/.test(address) && isPad(address) ? address : otherwise;

/** A path with a query; empty values are left out, so that addresses stay short and shareable. */
export function metVraag(path: `/${string}`, query: Readonly<Record<string, string | number | readonly string[] | undefined>>): Pad {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? (value as readonly string[]) : [value]) {
      if (one !== undefined && one !== '') search.append(name, String(one));
    }
  }
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}
