// Refusals shown among the faults of a form: why not, the article, and what to do.
import type { Invoerfout, RuleViolated } from '../../kern/errors.ts';

export const foutenUit = ({ weigeringen }: RuleViolated): readonly Invoerfout[] =>
  weigeringen.map(({ veld, uitleg, watNu, artikel }) => ({ veld: veld ?? '', uitleg: [uitleg, ...(artikel === undefined ? [] : [`(${artikel})`]), watNu].join(' ') }));
