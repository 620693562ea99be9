// The language of a document as HTML names it.
const EU_TAAL = /\/language\/([A-Z]{3})$/;

/** "en" for the EU's ENG; undefined for Dutch, which the page says already, and for what is no language that HTML knows. */
export function taalcode(uri: string | undefined): string | undefined {
  const code = EU_TAAL.exec(uri ?? '')?.[1];
  // MUL and UND say that there is not one language to name.
  if (code === undefined || code === 'NLD' || code === 'MUL' || code === 'UND') return undefined;
  return Intl.getCanonicalLocales(code.toLowerCase())[0];
}
