/** Where the project is kept, and with it the pages that explain the rules. */
export const REPOSITORY_URL = 'https://github.com/amends/amends';

/** Address of the page that explains a rule. */
export function rulePage(ruleId: string): string {
  return `${REPOSITORY_URL}/blob/main/docs/rules/${ruleId}.md`;
}
