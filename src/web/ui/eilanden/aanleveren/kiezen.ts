// Files that a person chose or dropped, folders and all. Chosen files keep the order in which they were chosen; folders are sorted.

export interface Gekozen {
  readonly bestand: File;
  /** With the folders it lies in, parted by "/". */
  readonly pad: string;
}

/** What systems leave in folders and nobody means to send. */
const ROMMEL = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini|~\$[^/]*|\.~lock\.[^/]*)$/i;

const zonderRommel = (gekozen: readonly Gekozen[]): readonly Gekozen[] => gekozen.filter(({ pad }) => !ROMMEL.test(pad));
const geordend = (gekozen: readonly Gekozen[]): readonly Gekozen[] =>
  [...zonderRommel(gekozen)].sort((een, ander) => een.pad.localeCompare(ander.pad, 'nl', { numeric: true }));

export function uitVeld(bestanden: FileList): readonly Gekozen[] {
  const gekozen = [...bestanden].map((bestand) => ({ bestand, pad: bestand.webkitRelativePath || bestand.name }));
  return gekozen.some(({ bestand }) => bestand.webkitRelativePath !== '') ? geordend(gekozen) : zonderRommel(gekozen);
}

const isBestand = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isMap = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const bestandVan = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject));

async function inhoudVan(entry: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const lezer = entry.createReader();
  const alles: FileSystemEntry[] = [];
  // A reader gives a part of a large folder at a time, and nothing when it is done.
  for (;;) {
    const deel = await new Promise<FileSystemEntry[]>((resolve, reject) => lezer.readEntries(resolve, reject));
    if (deel.length === 0) return alles;
    alles.push(...deel);
  }
}

async function uitEntry(entry: FileSystemEntry): Promise<readonly Gekozen[]> {
  if (isBestand(entry)) return [{ bestand: await bestandVan(entry), pad: entry.fullPath.replace(/^\//, '') }];
  if (isMap(entry)) return (await Promise.all((await inhoudVan(entry)).map(uitEntry))).flat();
  return [];
}

/** What was dropped. The list of a drop is empty after the first wait, so everything is taken at once. */
export async function uitSleep(overdracht: DataTransfer): Promise<readonly Gekozen[]> {
  const entries = [...overdracht.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const los = [...overdracht.files];
  if (entries.length === 0) return geordend(los.map((bestand) => ({ bestand, pad: bestand.name })));
  return geordend((await Promise.all(entries.map(uitEntry))).flat());
}
