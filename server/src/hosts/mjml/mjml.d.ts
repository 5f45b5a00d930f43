/** The part of MJML 5 that Amends calls; the package brings no types of its own. */
declare module 'mjml' {
  interface MjmlOptions {
    readonly validationLevel: 'soft';
    readonly ignoreIncludes: boolean;
    readonly filePath?: string;
    readonly actualPath?: string;
    readonly includePath?: readonly string[];
  }

  interface MjmlResult {
    readonly html: string;
    readonly errors: readonly {
      readonly line: number;
      readonly message: string;
      readonly tagName: string;
      readonly formattedMessage: string;
    }[];
  }

  export default function mjml(source: string, options: MjmlOptions): Promise<MjmlResult>;
}
