// `npm start`: the server. Says what it needs, where each face is, and stops cleanly.
import { start } from './cli/start.ts';
import { metUitleg } from './cli/startfout.ts';
import { tekortAanNode } from './gereed.ts';

const tekort = tekortAanNode(process.version);
if (tekort === null) process.exitCode = await metUitleg(start);
else {
  console.error(tekort);
  process.exitCode = 1;
}
