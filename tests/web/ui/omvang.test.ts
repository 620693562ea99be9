import { omvangtekst } from '../../../src/web/ui/omvang.ts';
import { bytesVan } from '../../../src/web/ui/voortgang.ts';

test('sizes are told as people say them', () => {
  expect([900, 84_200, 4_100_000].map(omvangtekst)).toEqual(['1 kB', '84 kB', '4,1 MB']);
});

test('a file that is under way is told in the unit of the whole', () => {
  expect(bytesVan(0, 84_200)).toBe('0 van 84 kB');
  expect(bytesVan(900, 84_200)).toBe('1 van 84 kB');
  expect(bytesVan(1_500_000, 4_100_000)).toBe('1,5 van 4,1 MB');
  expect(bytesVan(84_200, null)).toBe('84 kB');
});
