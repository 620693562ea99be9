// Orders on many documents outlive the process that ran them.
import type { CommandId, DocumentId, MedewerkerId, VerzoekId } from '../../src/kern/ids.ts';
import type { Revision } from '../../src/kern/event.ts';
import { openBulkopdrachten, type Bulkopdracht } from '../../src/toepassing/bulkopdrachten.ts';
import { newFolder } from '../support/folder.ts';

const NU = Temporal.Instant.from('2026-03-10T09:00:00Z');
const zaak = 'v1' as VerzoekId;
const anna = 'anna' as MedewerkerId;
const opdracht = (sleutel: string, anders: Partial<Bulkopdracht> = {}): Bulkopdracht => ({
  sleutel,
  verzoekId: zaak,
  door: anna,
  commandId: `c-${sleutel}` as CommandId,
  gekozen: [{ documentId: 'd1' as DocumentId, revision: 3 as Revision }],
  werk: {
    soort: 'beoordelen',
    beoordeling: { oordeel: 'niet_openbaar', gronden: ['5.1.4'], motivering: 'Wacht op de raad.', tijdsverloop: null, vindplaats: null, openbaarOp: Temporal.PlainDate.from('2026-05-01'), ernstigGeschaad: true },
  },
  ...anders,
});

it('come back whole after a restart, until they are closed', async () => {
  const folder = await newFolder();
  const file = folder.file('bulkopdrachten.db');
  const eerst = openBulkopdrachten(file);
  const een = opdracht('een');
  const twee = opdracht('twee', { werk: { soort: 'ongedaan', ongedaan: 'c-een' as CommandId } });
  eerst.bewaar(een, NU);
  eerst.bewaar(twee, NU.add({ seconds: 1 }));
  eerst.bewaar(opdracht('bram', { door: 'bram' as MedewerkerId }), NU);
  eerst.close();

  const daarna = openBulkopdrachten(file);
  try {
    expect(daarna.open(zaak, anna)).toEqual([een, twee]);
    expect(daarna.open('v2' as VerzoekId, anna)).toEqual([]);
    daarna.sluit('een');
    expect(daarna.vind('een')).toBeNull();
    expect(daarna.open(zaak, anna)).toEqual([twee]);
    // What nobody goes on with for a month is let go of.
    daarna.bewaar(opdracht('later'), NU.add({ hours: 31 * 24 }));
    expect(daarna.open(zaak, anna).map(({ sleutel }) => sleutel)).toEqual(['later']);
  } finally {
    daarna.close();
    await folder.remove();
  }
});
