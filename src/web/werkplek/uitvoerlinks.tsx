// A list of the desk as a file: the same address with another ending.
import { Link, metVraag } from '../ui/link.tsx';

export const Uitvoerlinks = ({ pad, vraag = {} }: { readonly pad: `/${string}`; readonly vraag?: Record<string, string | undefined> }) => (
  <p class="woo-filters__rechts">
    <Link href={metVraag(`${pad}.csv`, vraag)}>CSV</Link>
    <Link href={metVraag(`${pad}.xlsx`, vraag)}>Excel</Link>
    <Link href={metVraag(`${pad}.ods`, vraag)}>ODS</Link>
  </p>
);
