// The package gives no types for its picture decoders: what we use of them.
declare module 'pdfjs-dist/image_decoders/pdf.image_decoders.mjs' {
  export class JpegImage {
    constructor(options?: { readonly decodeTransform?: Int32Array; readonly colorTransform?: number });
    readonly width: number;
    readonly height: number;
    readonly numComponents: number;
    parse(data: Uint8Array): void;
    getData(options: { readonly width: number; readonly height: number; readonly forceRGB?: boolean }): Uint8Array | Uint8ClampedArray;
  }
}
