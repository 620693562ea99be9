// The ingester that the settings ask for: with the virus scanner they name and the office suite that this machine has.
import type { Configuratie } from './configuratie.ts';
import { clamavUit, createClamav, createInnemer, vindKantoor, type Innemer, type Innemeropties } from './documentverwerking/innemen/index.ts';
import type { PdfEngine } from './documentverwerking/pdf.ts';
import { MB } from './kern/omvang.ts';

/** @param meer what differs between one file at hand and many that come in */
export const innemerVan = ({ clamav, ocr, maxUploadMb }: Configuratie, pdf: PdfEngine, meer: Pick<Innemeropties, 'uitpakken' | 'processes'> = {}): Innemer =>
  createInnemer({
    pdf,
    kantoor: vindKantoor(),
    virusscanner: clamav === undefined ? null : createClamav(clamavUit(clamav)),
    ocr: ocr === 'aan',
    maxBytes: maxUploadMb * MB,
    ...meer,
  });
