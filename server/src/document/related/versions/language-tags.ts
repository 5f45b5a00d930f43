/** Languages that a file's name or folder may be marked with, besides those that are looked for beside it. */
const FURTHER_LANGUAGES =
  'ko pl tr sv da fi nb nn no cs sk uk ro hu el he vi th ms hi bn fa ur bg hr sr sl et lv lt ca';

/** The languages in which other versions of a mail are looked for, one lookup each: the commonest of mail. */
const SOUGHT_LANGUAGES = 'en fr it id ar de es pt nl ja zh ru'.split(' ');

/** The same with a country, as projects write them. */
const SOUGHT_REGIONS = 'en-US en-GB fr-FR fr-CA it-IT id-ID ar-SA de-DE es-ES es-MX pt-BR pt-PT nl-NL zh-CN'.split(' ');

const LANGUAGES: ReadonlySet<string> = new Set([...SOUGHT_LANGUAGES, ...FURTHER_LANGUAGES.split(' ')]);

const TAG = /^([a-z]{2})(?:([-_])(?:[A-Z]{2}|[a-z]{2}|419|Hans|Hant))?$/;

/** Whether a word marks a language: `fr`, `pt-BR`, `zh_Hans`. */
export function isLanguageTag(word: string): boolean {
  return LANGUAGES.has(TAG.exec(word)?.[1] ?? '');
}

/** The tags that versions in other languages may have where this one has `tag`; its own style of writing them first. */
export function otherLanguageTags(tag: string): readonly string[] {
  const separator = TAG.exec(tag)?.[2];
  const isLower = separator !== undefined && tag === tag.toLowerCase();
  const regions = SOUGHT_REGIONS.map((region) => region.replace('-', separator ?? '-')).map((region) =>
    isLower ? region.toLowerCase() : region,
  );
  const tags = separator === undefined ? [...SOUGHT_LANGUAGES, 'pt-BR', 'zh-CN'] : [...regions, ...SOUGHT_LANGUAGES];
  return tags.filter((other) => other !== tag);
}

/** The tags that a version in another language may have where this one has none. */
export function soughtLanguageTags(): readonly string[] {
  return SOUGHT_LANGUAGES;
}
