// PowerPoint presentations (ECMA-376 part 1, PresentationML): text per slide, and what they hide.
import type { Lid } from '../../port.ts';
import { taalVan } from '../../taal.ts';
import { bevindingenVan, type Bevindingsoort } from '../bevindingen.ts';
import { leesGemeenschappelijk } from './ooxml.ts';
import type { Pakket } from './pakket.ts';
import type { Ontleding } from '../protocol.ts';

interface Maat {
  readonly breedte: number;
  readonly hoogte: number;
}

/** Slides in the order they are shown, and their size. */
function leesPresentatie(pakket: Pakket): { readonly dias: readonly string[]; readonly maat: Maat } {
  const doelen = new Map<string, string>();
  pakket.doorloop('ppt/_rels/presentation.xml.rels', {
    open(element, { Id = '', Target = '' }) {
      if (element === 'Relationship') doelen.set(Id, Target.startsWith('/') ? Target.slice(1) : `ppt/${Target}`);
    },
  });
  const genoemd: string[] = [];
  let maat: Maat = { breedte: 0, hoogte: 0 };
  const nummers: string[] = [];
  pakket.doorloop('ppt/presentation.xml', {
    open(element, kenmerken) {
      if (element === 'sldId') nummers.push(kenmerken['r:id'] ?? '');
      if (element === 'sldSz') maat = { breedte: Number(kenmerken['cx']), hoogte: Number(kenmerken['cy']) };
    },
  });
  for (const nummer of nummers) {
    const doel = doelen.get(nummer);
    if (doel !== undefined) genoemd.push(doel);
  }
  const alle = pakket.zoek(/^ppt\/slides\/[^/]+\.xml$/i);
  // A slide that the presentation no longer names is still in the file.
  return { dias: [...genoemd, ...alle.filter((naam) => !genoemd.includes(naam))], maat };
}

const isGetal = (waarde: string | undefined): boolean => waarde !== undefined && Number.isFinite(Number(waarde));

function leesDia(pakket: Pakket, naam: string, maat: Maat, soorten: Set<Bevindingsoort>): string {
  let tekst = '';
  let inTekst = false;
  /** Group shapes place their children in a space of their own; the whole slide is one group without a size. */
  let groepen = 0;
  let plaats: { readonly x: number; readonly y: number } | null = null;
  pakket.doorloop(naam, {
    open(element, kenmerken) {
      switch (element) {
        case 'sld':
          if (['0', 'false'].includes(kenmerken['show'] ?? '1')) soorten.add('verborgen-dias');
          return;
        case 'cNvPr':
          if (['1', 'true'].includes(kenmerken['hidden'] ?? '0')) soorten.add('verborgen-vormen');
          if ((kenmerken['descr'] ?? '').trim() !== '') soorten.add('vervangende-tekst');
          return;
        case 'grpSp':
        case 'grpSpPr':
          groepen += 1;
          return;
        case 'off':
          plaats = isGetal(kenmerken['x']) && isGetal(kenmerken['y']) ? { x: Number(kenmerken['x']), y: Number(kenmerken['y']) } : null;
          return;
        case 'ext': {
          if (plaats === null || groepen > 0 || maat.breedte === 0 || !isGetal(kenmerken['cx'])) return;
          const { x, y } = plaats;
          if (x >= maat.breedte || y >= maat.hoogte || x + Number(kenmerken['cx']) <= 0 || y + Number(kenmerken['cy']) <= 0) soorten.add('buiten-de-dia');
          plaats = null;
          return;
        }
        case 'srcRect':
          if (Object.values(kenmerken).some((waarde) => Number(waarde) > 0)) soorten.add('bijgesneden-beeld');
          return;
        case 't':
          inTekst = true;
          return;
        case 'br':
          tekst += '\n';
      }
    },
    tekst(stuk) {
      if (inTekst) tekst += stuk;
    },
    sluit(element) {
      if (element === 't') inTekst = false;
      if (element === 'p') tekst += '\n';
      if (element === 'grpSp' || element === 'grpSpPr') groepen -= 1;
    },
  });
  return tekst.replace(/\n{2,}/g, '\n').trim();
}

/** Notes of a slide; the number of the slide is in there too and says nothing. */
function heeftNotities(pakket: Pakket, naam: string): boolean {
  let notities = '';
  let inTekst = false;
  let inVeld = false;
  pakket.doorloop(naam, {
    open(element) {
      if (element === 'fld') inVeld = true;
      if (element === 't') inTekst = !inVeld;
    },
    tekst(stuk) {
      if (inTekst) notities += stuk;
    },
    sluit(element) {
      if (element === 'fld') inVeld = false;
      if (element === 't') inTekst = false;
    },
  });
  return notities.trim() !== '';
}

export function ontleedPptx(pakket: Pakket, geefLid: (lid: Lid) => void): Ontleding {
  const soorten = new Set<Bevindingsoort>();
  const { dias, maat } = leesPresentatie(pakket);
  const teksten = dias.map((naam) => leesDia(pakket, naam, maat, soorten));
  if (pakket.zoek(/^ppt\/notesSlides\/[^/]+\.xml$/i).some((naam) => heeftNotities(pakket, naam))) soorten.add('sprekersnotities');
  if (pakket.heeft(/^ppt\/comments\/[^/]+\.xml$/i)) soorten.add('opmerkingen');
  if (pakket.heeft(/^ppt\/tags\//i)) soorten.add('aangepaste-gegevens');
  const { eigenschappen, leden } = leesGemeenschappelijk(pakket, 'ppt', soorten);
  leden.forEach(geefLid);
  if (pakket.nietOnderzocht()) soorten.add('niet-onderzocht');
  return { pdf: null, teksten, ...eigenschappen, taal: taalVan(teksten.join('\n')), mail: null, bevindingen: bevindingenVan(soorten) };
}
