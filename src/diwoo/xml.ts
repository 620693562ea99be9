// Writing XML: what XML 1.0 does not allow is taken out, the rest is escaped. Nothing else in this project makes DiWoo XML.

/** Characters that XML 1.0 has no way to write, escaped or not: controls, lone surrogates, two non-characters. */
const VERBODEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** One line of text as it may stand in XML: without forbidden characters, white space as single spaces. */
export const schoon = (tekst: string): string => tekst.replaceAll(VERBODEN, '').replaceAll(/\s+/g, ' ').trim();

const ontsnapt = (tekst: string): string => tekst.replaceAll(/[&<>"]/g, (teken) => TEKENS[teken] ?? teken);

export const element = (naam: string, inhoud: string): string => `<${naam}>${inhoud}</${naam}>`;
export const tekstelement = (naam: string, tekst: string): string => element(naam, ontsnapt(schoon(tekst)));

/** A label with the URI it stands for; without one when there is none. */
export const verwijzing = (naam: string, label: string, resource: string | null): string =>
  `<${naam}${resource === null ? '' : ` resource="${ontsnapt(schoon(resource))}"`}>${ontsnapt(schoon(label))}</${naam}>`;

/** A container with its members; nothing at all when it would be empty: the standard knows no empty containers. */
export const groep = <T>(naam: string, leden: readonly T[], schrijf: (lid: T) => string): string => (leden.length === 0 ? '' : element(naam, leden.map(schrijf).join('')));

/** The element when there is a value. */
export const misschien = <T>(waarde: T | null, schrijf: (waarde: T) => string): string => (waarde === null ? '' : schrijf(waarde));
