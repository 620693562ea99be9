// The neutral mark: lines that flow. An organisation sets its own logo through its theme; no real logo is shipped.

/** Inside of the mark on a 40 by 40 grid: three strands, the lowest lagging behind. */
export const STROMEN = 'M8 13c6-4 10 4 16 0 3-2 5-2 8-1M8 21c6-4 10 4 16 0 3-2 5-2 8-1M8 29c6-4 10 4 16 0';

export const MERKTEKEN = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="8" fill="#0b5b5f"/><path d="${STROMEN}" fill="none" stroke="#fff" stroke-width="3.4" stroke-linecap="round"/></svg>`;
