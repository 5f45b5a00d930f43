/** Language of the messages by the POSIX locale variables, `LC_ALL` first; English where they name none. */
export function messageLanguage(environment: Readonly<Record<string, string | undefined>>): string {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  const language = /^[a-z]{2,3}(?=[_.@-]|$)/i.exec(locale)?.[0].toLowerCase();
  return language ?? 'en';
}
