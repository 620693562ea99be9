import { stapelVan, type Lakdaad, type Lakwijziging } from '../../../src/document/lakken/ongedaan.ts';
import type { Lak } from '../../../src/document/lakken/state.ts';
import { anna } from '../voorbeelden.ts';
import { BEELD, BESTAND, lak } from './voorbeelden.ts';

const staand = (letter: string): Lak => {
  const { blad: _, ...rest } = lak(letter);
  return { ...rest, bestand: BESTAND, beeld: BEELD, door: anna, auteurs: [anna] };
};
const daad = (opdracht: string, wijziging: Lakwijziging, oorzaak = opdracht): Lakdaad => ({ opdracht, oorzaak, door: anna, wijzigingen: [wijziging] });
const geplaatst = (letter: string): Lakwijziging => ({ soort: 'geplaatst', lak: staand(letter) });
const ingetrokken = (letter: string): Lakwijziging => ({ soort: 'ingetrokken', lak: staand(letter) });
const opdrachten = ({ terug, opnieuw }: ReturnType<typeof stapelVan>) => [terug?.opdracht ?? null, opnieuw?.opdracht ?? null];

describe('undo and redo out of the log', () => {
  it('turns around the last deed first', () => {
    expect(opdrachten(stapelVan([daad('1', geplaatst('a')), daad('2', geplaatst('b'))], [staand('a'), staand('b')]))).toEqual(['2', null]);
    expect(opdrachten(stapelVan([], []))).toEqual([null, null]);
  });

  it('knows what was undone and redone by the deed that each turned around', () => {
    const gedaan = [daad('1', geplaatst('a')), daad('2', geplaatst('b')), daad('3', ingetrokken('b'), '2')];
    expect(opdrachten(stapelVan(gedaan, [staand('a')]))).toEqual(['1', '3']);
    const hersteld = [...gedaan, daad('4', geplaatst('b'), '3')];
    expect(opdrachten(stapelVan(hersteld, [staand('a'), staand('b')]))).toEqual(['4', null]);
    const weerOngedaan = [...hersteld, daad('5', ingetrokken('b'), '4')];
    expect(opdrachten(stapelVan(weerOngedaan, [staand('a')]))).toEqual(['1', '5']);
  });

  it('forgets what was undone when something new is done', () => {
    const gedaan = [daad('1', geplaatst('a')), daad('2', ingetrokken('a'), '1'), daad('3', geplaatst('b'))];
    expect(opdrachten(stapelVan(gedaan, [staand('b')]))).toEqual(['3', null]);
  });

  it('passes over what a colleague turned around already', () => {
    const gedaan = [daad('1', geplaatst('a')), daad('2', geplaatst('b'))];
    expect(opdrachten(stapelVan(gedaan, [staand('a')]))).toEqual(['1', null]);
  });
});
