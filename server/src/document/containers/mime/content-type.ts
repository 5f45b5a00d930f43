/** A structured MIME header: `text/plain; charset=utf-8`. */
export interface ParameterizedValue {
  /** Lower case. */
  readonly value: string;
  /** Parameters by their lower-case name. */
  readonly parameters: ReadonlyMap<string, string>;
}

const PARAMETER = /;\s*([^\s=;]{1,80})\s*=\s*(?:"([^"]*)"?|([^\s;]*))/g;

/** Reads a value and its parameters, RFC 2045 section 5.1; anything that is none is passed over. */
export function parseParameters(header: string): ParameterizedValue {
  const parameters = new Map<string, string>();
  for (const [, name, quoted, bare] of header.matchAll(PARAMETER)) {
    if (name !== undefined && !parameters.has(name.toLowerCase())) {
      parameters.set(name.toLowerCase(), quoted ?? bare ?? '');
    }
  }
  return { value: (header.split(';', 1)[0] ?? '').trim().toLowerCase(), parameters };
}
