// What any search engine must do. Every adapter runs this suite; a limit it declares in `capabilities` skips what it cannot do.
import type { SearchEngine } from '../../src/zoeken/port.ts';
import { orderContract } from './search-order.contract.ts';
import { questionContract } from './search-questions.contract.ts';
import { rebuildingContract } from './search-rebuilding.contract.ts';
import { showingContract } from './search-showing.contract.ts';
import { searchTrial } from './search-trial.ts';
import { writingContract } from './search-writing.contract.ts';

export { isoDate, marks, plain, position, zoekDocument } from './search-documents.ts';

/** @param open gives an empty index of its own; called before each test */
export function searchContract(engineName: string, open: () => Promise<SearchEngine>): void {
  describe(`search port: ${engineName}`, () => {
    const trial = searchTrial(open);
    writingContract(trial);
    questionContract(trial);
    orderContract(trial);
    showingContract(trial);
    rebuildingContract(trial);
  });
}
