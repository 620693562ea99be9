import { createReader } from '../src/zoeken/ingebed/reader.ts';
import { openForReading } from '../src/zoeken/ingebed/schema.ts';
import { portalMix, readSource } from './zoeken/recombined.ts';
const db = openForReading('/work/bench1m/index-1000000-1.sqlite');
console.log(db.prepare('select count(*) n from document').get());
const r = createReader(db);
let t = performance.now(); await r.search({ q: 'besluit' }); console.log('first', performance.now() - t, 'MB', process.memoryUsage().rss / 1e6);
t = performance.now(); let parts = 0, worst = 0; for (let more = true; more;) { const s = performance.now(); more = r.prepare(); parts++; worst = Math.max(worst, performance.now() - s); } console.log('prepare', performance.now() - t, parts, 'worst', worst, 'MB', process.memoryUsage().rss / 1e6);
const at = (v: number[], p: number) => [...v].sort((a, b) => a - b)[Math.floor(v.length * p)]!;
const all: number[] = [];
for (const [name, rs] of portalMix(readSource()!, 20)) { const ts: number[] = []; for (const q of rs) { const s = performance.now(); await r.search(q); ts.push(performance.now() - s); } all.push(...ts); console.log(name.padEnd(16), at(ts, .5).toFixed(1).padStart(8), at(ts, .95).toFixed(1).padStart(8)); }
console.log('all', at(all, .5).toFixed(1), at(all, .95).toFixed(1), 'MB', process.memoryUsage().rss / 1e6);
