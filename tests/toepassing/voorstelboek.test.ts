// Suggestions are asked once per document and kept, a failure is told and asked again.
import type { Suggestie, Voorsteller } from '../../src/documentverwerking/suggesties/index.ts';
import type { BlobHash } from '../../src/kern/ids.ts';
import { createVoorstelboek } from '../../src/toepassing/lakken/lakvoorstellen.ts';

const blob = 'a'.repeat(64) as BlobHash;
const geen: readonly Suggestie[] = [];

/** Fails as often as told, and counts how often it was asked. */
function wisselvallig(storingen: number): Voorsteller & { readonly gevraagd: () => number } {
  let keer = 0;
  return { naam: 'proef', gevraagd: () => keer, stelVoor: () => Promise.resolve({ suggesties: geen, storingen: keer++ < storingen ? ['Het model zweeg.'] : [] }) };
}

it('asks once for a document, however many of its pages are opened', async () => {
  const voorsteller = wisselvallig(0);
  const boek = createVoorstelboek(voorsteller);
  await Promise.all([boek.van(blob, ['a'], {}), boek.van(blob, ['a'], {})]);
  await boek.van(blob, ['a'], {});
  expect(voorsteller.gevraagd()).toBe(1);
});

it('hands on what could not be asked, and asks again for the next page', async () => {
  const voorsteller = wisselvallig(1);
  const boek = createVoorstelboek(voorsteller);
  expect((await boek.van(blob, ['a'], {})).storingen).toEqual(['Het model zweeg.']);
  expect((await boek.van(blob, ['a'], {})).storingen).toEqual([]);
  expect(voorsteller.gevraagd()).toBe(2);
});
