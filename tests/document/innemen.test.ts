// What taking a file in records, and when it may be done again.
import { documentDecider } from '../../src/document/decide.ts';
import { leesversieVan } from '../../src/document/leesversie.ts';
import { evolve, type BekendDocument, type Document } from '../../src/document/state.ts';
import { blokkadesVan } from '../../src/document/vrijgave.ts';
import type { DocumentEvent } from '../../src/document/events.ts';
import type { DocumentId, LeveringId } from '../../src/kern/ids.ts';
import { given } from '../support/decider.ts';
import { afgevoerd, anna, beoordeeld, geheim, gelezen, hash, ingenomen, legInnameVast, onleesbaar, ontvang, ontvangen } from './voorbeelden.ts';

const geen = { leesversie: { soort: 'geen', uitleg: 'Sla het op als PDF en voeg dat toe.' } } as const;
const opnieuw = { type: 'VraagInnameOpnieuw', door: anna } as const;
const gevraagd = { type: 'InnameOpnieuwGevraagd', data: { door: anna } } as const;
const staat = (...events: readonly DocumentEvent[]): BekendDocument => {
  const document = events.reduce<Document>(evolve, documentDecider.initial);
  if (document.status === 'onbekend') throw new Error('er is geen document');
  return document;
};

describe('a document that came along with another one', () => {
  it('says which one, in what role, in which delivery', () => {
    const ouder = { documentId: 'mail-1' as DocumentId, rol: 'bijlage' } as const;
    const levering = 'levering-1' as LeveringId;
    given(documentDecider, []).when(ontvang({ ouder, levering })).then([ontvangen({ ouder, levering })]);
  });
});

describe('taking a file in', () => {
  it('records the text and what was found, at once', () => {
    given(documentDecider, [ontvangen()]).when(legInnameVast()).then([gelezen(), ingenomen()]);
  });

  it('happens once: a reading version does not change under a judgement', () => {
    given(documentDecider, [ontvangen(), gelezen(), ingenomen(), beoordeeld(geheim)]).when(legInnameVast({ engine: 'innemer 2' })).then([]);
  });

  it('makes good what could not be read before', () => {
    given(documentDecider, [ontvangen(), onleesbaar, gevraagd]).when(legInnameVast()).then([gelezen(), ingenomen()]);
  });

  it('does nothing to a document that was taken out of the case', () => {
    given(documentDecider, [ontvangen(), afgevoerd]).when(legInnameVast()).refuses('document_afgevoerd');
  });
});

describe('asking for it once more', () => {
  it('is for what could not be read', () => {
    given(documentDecider, [ontvangen(), onleesbaar]).when(opnieuw).then([gevraagd]);
  });

  it('is for what has no PDF yet', () => {
    given(documentDecider, [ontvangen(), gelezen(), ingenomen(geen)]).when(opnieuw).then([gevraagd]);
  });

  it('does nothing for what is complete, waits already, or was just asked', () => {
    given(documentDecider, [ontvangen(), gelezen(), ingenomen()]).when(opnieuw).then([]);
    given(documentDecider, [ontvangen()]).when(opnieuw).then([]);
    given(documentDecider, [ontvangen(), onleesbaar, gevraagd]).when(opnieuw).then([]);
  });

  it('ends with an answer, also when that is the same refusal', () => {
    given(documentDecider, [ontvangen(), onleesbaar, gevraagd]).when({ type: 'MeldOnleesbaar', reden: onleesbaar.data.reden }).then([onleesbaar]);
    expect(staat(ontvangen(), onleesbaar, gevraagd, onleesbaar)).toMatchObject({ status: 'onleesbaar', opnieuw: false });
  });

  it('takes nothing away when it fails for a document that has a text', () => {
    given(documentDecider, [ontvangen(), gelezen(), ingenomen(geen), gevraagd]).when({ type: 'MeldOnleesbaar', reden: 'Storing.' }).then([{ type: 'DocumentOnleesbaar', data: { reden: 'Storing.' } }]);
    expect(staat(ontvangen(), gelezen(), ingenomen(geen), gevraagd, onleesbaar)).toMatchObject({ status: 'gelezen', opnieuw: false });
  });
});

describe('the reading version', () => {
  it('is the original for a PDF, and for what was read before other kinds came in', () => {
    expect(leesversieVan(staat(ontvangen(), gelezen()))).toEqual({ blob: hash('a'), bytes: 1_234 });
    expect(leesversieVan(staat(ontvangen(), gelezen(), ingenomen({ leesversie: { soort: 'zelf' } })))).toEqual({ blob: hash('a'), bytes: 1_234 });
  });

  it('is what was made of another kind, never the original', () => {
    expect(leesversieVan(staat(ontvangen(), gelezen(), ingenomen()))).toEqual({ blob: hash('c'), bytes: 2_345 });
  });

  it('is not there for what cannot be turned into a PDF: judging may, giving out may not', () => {
    const document = staat(ontvangen(), gelezen(), ingenomen(geen));
    expect(leesversieVan(document)).toBeNull();
    expect(blokkadesVan(document)).toEqual(['Van dit bestand is nog geen PDF. Sla het op als PDF en voeg dat toe.']);
  });
});
