/** A code of ISO 639, which a script or region may follow. */
const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:[-_][A-Za-z\d]{2,8})*$/;

/** Whether the tag is of a language that there is: `fr`, `pt-BR`; neither `english` nor `xx`. */
export function isLanguageTag(tag: string): boolean {
  const [code = ''] = tag.split(/[-_]/);
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return LANGUAGE_TAG.test(tag) && names.of(code) !== undefined;
}
