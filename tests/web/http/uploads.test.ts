// Files in a form: what is too large, too many or empty is refused in Dutch, and all of it at once.
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import { EIGEN, huis } from './huis.ts';

const { app } = huis();
const stuur = () => request(app).post('/uploads').set(EIGEN);

test('fields and files arrive, also with a name in UTF-8 and without its path', async () => {
  const { body } = await stuur().field('naam', ' Jan ').attach('bijlage', Buffer.from('inhoud'), { filename: 'C:\\map\\bézwaar.pdf' }).expect(200);
  expect(body).toEqual({ naam: 'Jan', bestanden: [{ naam: 'bézwaar.pdf', veld: 'bijlage', inhoud: 'inhoud' }] });
});

test('a file that is exactly at the limit is welcome', async () => {
  const { body } = await stuur().attach('bijlage', Buffer.alloc(1_000, 'a'), 'net.pdf').expect(200);
  expect(body.bestanden[0].inhoud).toHaveLength(1_000);
});

test('one byte more is refused, with the name and the limit', async () => {
  const { text } = await stuur().attach('bijlage', Buffer.alloc(1_001, 'a'), 'groot.pdf').expect(422);
  expect(text).toContain('‘groot.pdf’ is te groot. Een bestand mag hoogstens 1 kB zijn.');
});

test('an empty file is refused', async () => {
  const { text } = await stuur().attach('bijlage', Buffer.alloc(0), 'leeg.pdf').expect(422);
  expect(text).toContain('‘leeg.pdf’ is leeg.');
});

test('all that is wrong is told at once', async () => {
  const { text } = await stuur().attach('a', Buffer.alloc(0), 'leeg.pdf').attach('b', Buffer.alloc(5_000, 'a'), 'groot.pdf').expect(422);
  expect(text).toContain('‘leeg.pdf’ is leeg');
  expect(text).toContain('‘groot.pdf’ is te groot');
});

test('more files than allowed is refused', async () => {
  const { text } = await stuur().attach('a', Buffer.from('1'), '1').attach('a', Buffer.from('2'), '2').attach('a', Buffer.from('3'), '3').expect(422);
  expect(text).toContain('hoogstens 2 bestanden');
});

test('a text that is longer than we read is refused, not cut off', async () => {
  const { text } = await stuur().field('naam', 'a'.repeat(524_289)).expect(422);
  expect(text).toContain('Deze tekst is te lang.');
  const { body } = await stuur().field('naam', 'a'.repeat(524_288)).expect(200);
  expect(body.naam).toHaveLength(524_288);
});

test('a file field that was left alone is no file', async () => {
  const boundary = 'grens';
  const body = [`--${boundary}`, 'Content-Disposition: form-data; name="bijlage"; filename=""', 'Content-Type: application/octet-stream', '', '', `--${boundary}--`, ''].join('\r\n');
  const response = await stuur().set('Content-Type', `multipart/form-data; boundary=${boundary}`).send(body).expect(200);
  expect(response.body.bestanden).toEqual([]);
});

test('a form without files goes the same way', async () => {
  const { body } = await stuur().type('form').send('naam=Jan').expect(200);
  expect(body).toEqual({ naam: 'Jan', bestanden: [] });
});

test.each([
  ['no boundary', 'multipart/form-data', 'x'],
  ['cut off halfway', 'multipart/form-data; boundary=g', '--g\r\nContent-Disposition: form-data; name="a"; filename="a.pdf"\r\n\r\nhalf'],
])('a broken form (%s) is refused in words', async (_what, type, body) => {
  const { text } = await stuur().set('Content-Type', type).send(body).expect(422);
  expect(text).toContain('kwam niet goed aan');
});

test('far too much is refused before it is read, and the line is cut', async () => {
  const server = app.listen(0);
  const { port } = server.address() as AddressInfo;
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(port, 'localhost');
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('close', () => resolve(text));
    socket.write('POST /uploads HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Type: multipart/form-data; boundary=g\r\nContent-Length: 99000000\r\n\r\n--g\r\n');
  });
  server.close();
  expect(answer).toMatch(/^HTTP\/1\.1 422/);
  expect(answer).toMatch(/connection: close/i);
});

test('a sender who hangs up halfway leaves the server well', async () => {
  const server = app.listen(0);
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => {
    const socket = connect(port, 'localhost', () => {
      socket.write('POST /uploads HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Type: multipart/form-data; boundary=g\r\nContent-Length: 9000\r\n\r\n--g\r\nContent-Disposition: form-data; name="a"; filename="a"\r\n\r\nabc');
      setTimeout(() => socket.destroy(), 50);
    });
    socket.on('close', () => resolve());
  });
  await request(server).get('/klein').expect(200);
  server.close();
});
