import type { Jurisdiction } from '../../src/jurisdictions/jurisdiction';
import { withSection } from './marked-section';

/** The page of the settings with its table of laws renewed. */
export function withJurisdictionTable(page: string, jurisdictions: readonly Jurisdiction[]): string {
  const rows = jurisdictions.map(({ id, name, asOf }) => `| \`${id}\` | ${name} | ${asOf} |`);
  return withSection(page, 'jurisdictions', ['| id | law | as of |', '| --- | --- | --- |', ...rows].join('\n'));
}
