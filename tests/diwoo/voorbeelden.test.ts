// The samples of the standard against the schemas as we load them: if this fails, no other validation here means anything.
import { readdirSync, readFileSync } from 'node:fs';
import { xsdFouten, xsdIndexfouten } from '../support/xsd.ts';
const D='/work/shared/standards/diwoo/samples';
const T=(n:string)=> (n.includes('index')? xsdIndexfouten: xsdFouten);
test.each(['valid','invalid','semantic-invalid'].flatMap(m=>readdirSync(`${D}/${m}`).filter(f=>f.endsWith('.xml')).map(f=>[m,f])))('%s %s', async (m,f)=>{
  const fouten = await T(f.replace('i10-sitemapindex','i10'))(readFileSync(`${D}/${m}/${f}`,'utf8'));
  expect(fouten.length===0).toBe(m!=='invalid');
});
