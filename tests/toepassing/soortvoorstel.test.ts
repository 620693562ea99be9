// What kind of document a file seems to be, from what stands at its top.
import { soortVoorstel } from '../../src/toepassing/innemen/soortvoorstel.ts';

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
