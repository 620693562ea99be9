// Deliveries that came to a stop: what was complete finds its place, and what nobody goes on with is closed.
import type { Bestandsdelen } from '../aanlevering/bestandsdelen.ts';
import { hervatAanleveringen } from '../toepassing/innemen/aanleveren.ts';
import { ruimInleesuploadsOp } from '../toepassing/inlezen/uploads.ts';
import type { Omgeving } from '../toepassing/omgeving.ts';
import type { Taak } from './rooster.ts';

/** The first look, at the start, takes up what a killed server left. Bytes on their way in lie on the node that takes them in. */
export const aanleveringen = (omgeving: Omgeving, bestandsdelen: Bestandsdelen): Taak => ({
  naam: 'aanleveringen',
  wanneer: '*/10 * * * *',
  overal: true,
  async voerUit(signal) {
    await hervatAanleveringen(omgeving, signal);
    await ruimInleesuploadsOp(omgeving);
    await bestandsdelen.ruimOp(omgeving.clock.now().subtract({ hours: 24 * omgeving.config.uploadBewaardagen }));
  },
});
