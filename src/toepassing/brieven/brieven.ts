// Turning a letter into a file in the case: render, seal for the addressee, store.
import { maakBrief } from '../../documentverwerking/brieven/maak.ts';
import type { BriefInhoud } from '../../documentverwerking/brieven/model.ts';
import type { Briefvermelding, BriefVerwijzing } from '../../kern/bestand.ts';
import { toIsoDate } from '../../kern/date.ts';
import type { PersoonId, VerzoekId } from '../../kern/ids.ts';
import { veldVan } from '../../verzoek/velden.ts';
import type { Omgeving } from '../omgeving.ts';

/** Stands for a letter that is not made yet, when a step is only tried out. */
export const PROEFBRIEF: BriefVerwijzing = { blob: '' as BriefVerwijzing['blob'], bytes: 0, verzegeldVoor: null, titel: '' };

/** Which words and which dates the letter has, for the event that says it was sent. */
export const vermeldingVan = ({ sjabloon, vermeldt: { datums, rekenbasis } }: BriefInhoud): Briefvermelding => ({
  sjabloon,
  datums: datums.map(({ naam, datum }) => ({ naam, datum: toIsoDate(datum) })),
  rekenbasis,
});

/** Makes the PDF and keeps it sealed for the person it is addressed to. */
export async function bewaarBrief(
  { vault, blobs }: Pick<Omgeving, 'vault' | 'blobs'>,
  verzoekId: VerzoekId,
  persoonId: PersoonId,
  inhoud: BriefInhoud,
): Promise<BriefVerwijzing> {
  const pdf = await maakBrief(inhoud);
  const { hash } = await blobs.put(await vault.sealBytes(persoonId, veldVan(verzoekId, 'brief'), pdf));
  return { blob: hash, bytes: pdf.byteLength, verzegeldVoor: persoonId, titel: inhoud.onderwerp, vermeldt: vermeldingVan(inhoud) };
}

/** The PDF of a sealed letter again; null when its person was erased. */
export async function openBrief(
  { vault, blobs }: Pick<Omgeving, 'vault' | 'blobs'>,
  verzoekId: VerzoekId,
  brief: BriefVerwijzing,
): Promise<Uint8Array | null> {
  const stored = await blobs.read(brief.blob);
  return brief.verzegeldVoor === null ? stored : vault.unsealBytes(stored, veldVan(verzoekId, 'brief'));
}
