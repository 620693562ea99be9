// Orders on many documents outlive the process that ran them.
import { createLokaal } from '../../src/gedeeld/lokaal.ts';
import type { CommandId, DocumentId, MedewerkerId, VerzoekId } from '../../src/kern/ids.ts';
import type { Revision } from '../../src/kern/event.ts';
import { openBulkopdrachten, type Bulkopdracht } from '../../src/toepassing/beoordelen/bulkopdrachten.ts';
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
  const file = folder.file('gedeeld.db');
  const boek = createLokaal(file);
  const eerst = openBulkopdrachten(boek);
  const een = opdracht('een');
  const twee = opdracht('twee', { werk: { soort: 'ongedaan', ongedaan: 'c-een' as CommandId } });
  await eerst.bewaar(een, NU);
  await eerst.bewaar(twee, NU.add({ seconds: 1 }));
  await eerst.bewaar(opdracht('bram', { door: 'bram' as MedewerkerId }), NU);
  await boek.close();

  const later = createLokaal(file);
  const daarna = openBulkopdrachten(later);
  try {
    expect(daarna.open(zaak, anna)).toEqual([een, twee]);
    expect(daarna.open('v2' as VerzoekId, anna)).toEqual([]);
    await daarna.sluit('een');
    expect(daarna.vind('een')).toBeNull();
    expect(daarna.open(zaak, anna)).toEqual([twee]);
    // What nobody goes on with for a month is let go of.
    await daarna.bewaar(opdracht('later'), NU.add({ hours: 31 * 24 }));
    expect(daarna.open(zaak, anna).map(({ sleutel }) => sleutel)).toEqual(['later']);
  } finally {
    await later.close();
    await folder.remove();
  }
});
