// The forms in which the inventory list can be taken along.
import { Link } from '../../ui/link.tsx';
import { inventarisPad } from '../paden.ts';

export const Lijstlinks = ({ nummer }: { readonly nummer: string }) => (
  <>
    Downloaden als <Link href={inventarisPad(nummer, 'pdf')}>PDF</Link>, <Link href={inventarisPad(nummer, 'csv')}>CSV</Link>,{' '}
    <Link href={inventarisPad(nummer, 'xlsx')}>Excel (XLSX)</Link> of <Link href={inventarisPad(nummer, 'ods')}>ODS</Link>.
  </>
);
