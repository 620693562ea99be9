// Memory for pictures. Those of a page are large, and those of the next page as large: the same memory serves again. Else every few
// pages so much of it lies about that the engine of JavaScript clears its whole heap for it.

/** A grey picture, one byte per pixel, without padding. */
export interface Grijsbeeld {
  readonly breedte: number;
  readonly hoogte: number;
  readonly pixels: Uint8Array;
}

export class Beeldruimte {
  readonly #stukken: Uint8Array<ArrayBuffer>[] = [];
  #at = 0;

  /** What was given before is used anew. */
  vrij(): void {
    this.#at = 0;
  }

  /** Pixels of any value, until the next `vrij`. */
  neem(breedte: number, hoogte: number): Grijsbeeld & { readonly pixels: Uint8Array<ArrayBuffer> } {
    const nodig = breedte * hoogte;
    let stuk = this.#stukken[this.#at];
    if (stuk === undefined || stuk.length < nodig) this.#stukken[this.#at] = stuk = new Uint8Array(nodig);
    this.#at += 1;
    return { breedte, hoogte, pixels: stuk.subarray(0, nodig) };
  }
}

/** Smaller memory may be shared with other things, and is cleared with them. */
const GROOT = 64 * 1024;

/** Gives the memory of bytes back at once, that nobody looks at any more. */
export function geefTerug({ buffer, byteLength }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && byteLength > GROOT) buffer.transfer(0);
}
