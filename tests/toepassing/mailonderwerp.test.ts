// The subject that all mails of one conversation share.
import { normaalOnderwerp } from '../../src/toepassing/mailonderwerp.ts';
import { soortVoorstel } from '../../src/toepassing/soortvoorstel.ts';

it.each(['Brug', 'RE: Brug', 're:  brug', 'Antw: FW: Brug', 'Doorst: Re[2]: BRUG', '[EXTERN] Re: Brug', 'Re: [Extern] Brug', 'WG: brug '])('"%s" belongs to the conversation about the bridge', (onderwerp) => {
  expect(normaalOnderwerp(onderwerp)).toBe('brug');
});

it.each([['Reactie: brug', 'reactie: brug'], ['Brug re: sluis', 'brug re: sluis'], ['Re:', ''], ['[Dossier 12] brug', '[dossier 12] brug']])('"%s" keeps what is its own', (onderwerp, normaal) => {
  expect(normaalOnderwerp(onderwerp)).toBe(normaal);
});

describe('the kind a file seems to be', () => {
  const pagina = (tekst: string) => ({ mail: null, titel: null, paginas: [{ nummer: 1, breedte: 1, hoogte: 1, tekst }] });

  it('is what stands at its top, a decision before a report', () => {
    expect(soortVoorstel(pagina('Besluit op het advies'))).toBe('besluit');
    expect(soortVoorstel(pagina('Notulen van de vergadering'))).toBe('verslag');
    expect(soortVoorstel({ ...pagina(''), titel: 'Memo parkeren' })).toBe('notitie');
  });

  it('is nothing when the top says nothing, or only the rest does', () => {
    expect(soortVoorstel(pagina('Allerlei'))).toBeNull();
    expect(soortVoorstel(pagina(`${'a '.repeat(400)} besluit`))).toBeNull();
  });
});
