// What every runtime of the engine has (Node, browser worker) and no `lib` of ours declares: the Encoding Standard
// and base64 of the HTML Standard, no more of them than is used.

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  readonly encoding: string;
  decode(input?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

declare class TextEncoder {
  encode(input: string): Uint8Array;
}

/** Decodes base64 to one character a byte; throws on anything else. */
declare function atob(data: string): string;

/** Encodes one character a byte to base64. */
declare function btoa(data: string): string;
