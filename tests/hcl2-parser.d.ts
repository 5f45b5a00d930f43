declare module 'hcl2-parser' {
  /** Terraform's own parser, compiled to JavaScript: the value, and the error or null. */
  export function parseToObject(source: string): readonly [value: unknown, error: unknown];
}
