// Dates and moments on a page: the words for people, the value for machines.
import { datumtekst, momenttekst, type Datumvorm } from './datumtekst.ts';

export const Datum = ({ datum, vorm }: { readonly datum: Temporal.PlainDate; readonly vorm?: Datumvorm | undefined }) => (
  <time dateTime={datum.toString()} class="woo-niet-afbreken">
    {datumtekst(datum, vorm)}
  </time>
);

export const Moment = ({ moment }: { readonly moment: Temporal.Instant }) => (
  <time dateTime={moment.toString({ smallestUnit: 'second' })}>{momenttekst(moment)}</time>
);
