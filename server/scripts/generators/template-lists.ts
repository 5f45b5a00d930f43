import { applyEdits, modify } from 'jsonc-parser';
import {
  ENVELOPE_FILES,
  LEFT_OUT_FOLDERS,
  SENDING_CODE,
  SIGNS_OF_MAIL,
  TEMPLATE_EXTENSIONS,
  TEMPLATE_KINDS,
  TEST_CODE,
} from '../../src/document/mail-likeness/template-files';

const LANGUAGES = TEMPLATE_KINDS.flatMap(({ languages }) => languages);

/** `client/src/template-files.ts`: the lists of the engine, as the searches and selectors of VS Code take them. */
export function clientTemplateFiles(): string {
  const leftOut = `**/{.*,${LEFT_OUT_FOLDERS.join(',')}}/**`;
  return `// Generated from server/src/document/mail-likeness/template-files.ts by \`npm run generate\`.

/** Languages that templates are written in; JSON holds mails of sending services. */
export const LANGUAGES: readonly string[] = ${literal(LANGUAGES)};

/** Files that may hold mail, as a pattern of paths. */
export const TEMPLATES = ${literal(`**/*.{${TEMPLATE_EXTENSIONS.join(',')}}`)};

/** Files that keep the envelope of mails: their subjects, sometimes their sender. */
export const ENVELOPE_FILES: readonly string[] = ${literal(ENVELOPE_FILES)};

/** Code that sends mail. */
export const SENDING_CODE: readonly string[] = ${literal(SENDING_CODE)};

/** Folders of other people's files, of files that are made from others, and of tools. */
export const NOT_OURS = ${literal(leftOut)};

/** The same, and code that tests other code: alternatives of one pattern, which cannot be nested. */
export const NOT_OURS_OR_TESTS = ${literal(`{${[...leftOutOneByOne(), ...TEST_CODE.flatMap(unfold)].join(',')}}`)};
`;
}

/** `package.json` with the languages and the places whose sight wakes the extension. */
export function manifestWithActivation(manifest: string): string {
  const events = [
    ...LANGUAGES.map((language) => `onLanguage:${language}`),
    ...SIGNS_OF_MAIL.map((place) => `workspaceContains:${place}`),
  ];
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  return applyEdits(manifest, modify(manifest, ['activationEvents'], events, { formattingOptions }));
}

function leftOutOneByOne(): readonly string[] {
  return ['.*', ...LEFT_OUT_FOLDERS].map((folder) => `**/${folder}/**`);
}

/** A glob for each of its alternatives: `a.{b,c}` is `a.b` and `a.c`. */
function unfold(glob: string): readonly string[] {
  const [, before = '', alternatives, after = ''] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(glob) ?? [];
  if (alternatives === undefined) return [glob];
  return alternatives.split(',').flatMap((one) => unfold(before + one + after));
}

function literal(value: string | readonly string[]): string {
  return JSON.stringify(value);
}
