// A bar beside a number: decoration for the eye, the number says the same. Sizes are attributes, because styles in the page are not allowed.
const BREED = 96;

export const Balkje = ({ aantal, van }: { readonly aantal: number; readonly van: number }) => (
  <svg width={BREED} height="10" aria-hidden="true" focusable="false">
    <rect width={BREED} height="10" fill="currentColor" fill-opacity="0.12" />
    <rect width={van === 0 ? 0 : Math.round((BREED * Math.min(aantal, van)) / van)} height="10" fill="currentColor" />
  </svg>
);
