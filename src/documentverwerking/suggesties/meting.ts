// How good suggestions are, from what people did with them.

/** Of what was offered and judged, the share that was right; null when nothing was judged. */
export const precisie = ({ overgenomen, verworpen }: { readonly overgenomen: number; readonly verworpen: number }): number | null =>
  overgenomen + verworpen === 0 ? null : overgenomen / (overgenomen + verworpen);

/** Of what had to be found, the share that was offered; null when there was nothing to find. */
export const bereik = ({ overgenomen, gemist }: { readonly overgenomen: number; readonly gemist: number }): number | null =>
  overgenomen + gemist === 0 ? null : overgenomen / (overgenomen + gemist);
