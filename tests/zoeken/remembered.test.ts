// What the reader keeps of answers: the same ones as without keeping, never of another state, and never too many.
import * as fc from '../support/eigenschap.ts';
import { createRemembered } from '../../src/zoeken/ingebed/remembered.ts';

const matches = (count: number, from = 0) => ({ documents: Array.from({ length: count }, (_, index) => from + index) });

test('asks once as long as the index stays the same, and again when it changed', () => {
  const remembered = createRemembered(1000);
  let asked = 0;
  const ask = () => remembered.get('"brug"', () => matches(++asked));
  remembered.at(1);
  expect([ask().documents.length, ask().documents.length]).toEqual([1, 1]);
  remembered.at(1);
  expect(ask().documents.length).toBe(1);
  remembered.at(2);
  expect(ask().documents.length).toBe(2);
});

test('keeps no answer that is larger than all room, and lets go of the one not asked for longest', () => {
  const remembered = createRemembered(100);
  remembered.at(1);
  const asked: string[] = [];
  const ask = (question: string, count: number) => remembered.get(question, () => { asked.push(question); return matches(count); });
  ask('huge', 200);
  ask('huge', 200);
  ask('a', 20);
  ask('b', 20);
  ask('a', 20);
  ask('c', 20);
  ask('a', 20);
  ask('b', 20);
  expect(asked).toEqual(['huge', 'huge', 'a', 'b', 'c', 'b']);
});

test('whatever is asked in whatever order, the answer is that of the state asked in', () => {
  const step = fc.record({ question: fc.constantFrom('a', 'b', 'c', 'd'), change: fc.integer({ min: 1, max: 3 }) });
  fc.assert(fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
    const remembered = createRemembered(150);
    for (const { question, change } of steps) {
      remembered.at(change);
      const truth = matches(question.charCodeAt(0) - 90, change * 1000);
      expect(remembered.get(question, () => truth)).toEqual(truth);
    }
  }));
});
