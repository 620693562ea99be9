// The `woostroom` command: one line per thing it can do.
import { tekortAanNode } from '../gereed.ts';
import { HULP } from './hulp.ts';
import { metUitleg } from './startfout.ts';

/** @returns the exit code */
async function voerUit(opdracht: string, argumenten: readonly string[]): Promise<number> {
  switch (opdracht) {
    case 'start':
      return (await import('./start.ts')).start();
    case 'demo':
      return (await import('./demo/demo.ts')).demo();
    case 'verifieer':
    case 'verify':
      return (await import('./verifieer.ts')).verifieer(argumenten);
    case 'termijnen':
      return (await import('./termijnen.ts')).termijnen(argumenten);
    case 'document':
      return (await import('./document.ts')).document(argumenten);
    case 'inventaris':
      return (await import('./inventaris.ts')).inventaris(argumenten);
    case 'regels':
      return (await import('./regels.ts')).regels(argumenten);
    case 'herbouw':
    case 'rebuild':
      return (await import('./herbouw.ts')).herbouw(argumenten);
    case 'backup':
      return (await import('./backup.ts')).backup(argumenten);
    case 'verhuis':
      return (await import('./verhuis.ts')).verhuis(argumenten);
    case 'lakken':
      return (await import('./lakken.ts')).lakken(argumenten);
    case 'lakcontrole':
      return (await import('./lakcontrole.ts')).lakcontrole(argumenten);
    case 'oogstcontrole':
      return (await import('./oogstcontrole.ts')).oogstcontrole(argumenten);
    case 'hulp':
    case 'help':
    case '--help':
      console.log(HULP);
      return 0;
    default:
      console.error(opdracht === '' ? HULP : `De opdracht "${opdracht}" bestaat niet.\n\n${HULP}`);
      return 2;
  }
}

const [opdracht = '', ...argumenten] = process.argv.slice(2);
const tekort = tekortAanNode(process.version);
if (tekort === null) process.exitCode = await metUitleg(() => voerUit(opdracht, argumenten));
else {
  console.error(tekort);
  process.exitCode = 1;
}
