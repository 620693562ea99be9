// How much fits: limits on files are counted in these.

/** A megabyte as settings and limits mean it: 1024 × 1024 bytes. */
export const MB = 1_048_576;
