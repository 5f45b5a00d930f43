import type { Node } from 'jsonc-parser';
import type { EnvelopeEntry } from '../../containers/assemble-fields';
import type { BodyContent } from '../../containers/container';
import { jsonValue } from '../../containers/json/json-string';
import { parseJson } from '../../containers/json/parse-json';
import { propertyValue, resolvePath } from '../../containers/json/resolve-path';
import type { ComputedField } from '../../envelope';
import { span } from '../../../text/span';
import type { EnvelopeConvention, KeptEnvelope } from '../envelope-convention';
import { keptContainer } from '../kept-container';
import { nameOf } from '../resolve-related';

/** Blocks of a mail that are looked for: their list is a file of its own, which is not read. */
const MOST_BLOCKS = 9;

/** A workflow of Knock: `workflow.json` has the subjects, and names files for the bodies by keys that end in `@`. */
export const knockWorkflow: EnvelopeConvention = {
  name: 'Knock',

  envelopePaths(bodyPath) {
    if (/(?:^|\/)visual_blocks\/\d+\.content\.md$/.test(bodyPath)) return ['../../workflow.json'];
    return /(?:^|\/)workflows\/(?:[^/]+\/)+[^/]+\.(?:html|txt|md)$/.test(bodyPath) ? ['../workflow.json'] : [];
  },

  read(source, path) {
    if (nameOf(path) !== 'workflow.json' || !source.includes('"steps"')) return [];
    const root = parseJson(source.replace(/^\uFEFF/, ' '));
    return root === undefined ? [] : templatesIn(root).flatMap((template) => keepMail(source, template));
  },
};

/** The templates of the steps, those on branches included, in source order. */
function templatesIn(workflow: Node): readonly Node[] {
  return resolvePath(workflow, 'steps.*').flatMap((step) => [
    ...resolvePath(step, 'template'),
    ...resolvePath(step, 'branches.*').flatMap(templatesIn),
  ]);
}

function keepMail(source: string, template: Node): readonly KeptEnvelope[] {
  if (template.type !== 'object') return [];
  const value = (key: string) => {
    const node = propertyValue(template, key);
    return node?.type === 'string' ? jsonValue(source, node) : undefined;
  };
  const subject = value('subject');
  const elsewhere = value('subject@');
  const isMail = [subject, elsewhere, value('html_body'), value('html_body@'), value('visual_blocks@')];
  // A message for a phone or an app has a text and no subject.
  if (isMail.every((part) => part === undefined)) return [];
  const entries: readonly EnvelopeEntry[] = subject === undefined ? [] : [{ role: 'subject', rank: 0, value: subject }];
  const computed: readonly ComputedField[] =
    elsewhere === undefined ? [] : [{ name: 'subject', span: span(elsewhere.span.start, elsewhere.span.end) }];
  const contents = (['html', 'text'] as const).flatMap((format): BodyContent[] => {
    const body = value(`${format}_body`);
    return body === undefined ? [] : [{ format, text: body.text }];
  });
  const files = ['html_body@', 'text_body@'].map((key) => value(key)?.text.text).filter((file) => file !== undefined);
  const container = keptContainer(source, 'json', entries, { contents, computed });
  const bodyPaths = [...files, ...blockFiles(value('visual_blocks@')?.text.text)].filter(isInside);
  return [{ container: { ...container, dialectHint: 'liquid' }, bodyPaths }];
}

/** `email_1/visual_blocks/1.content.md` and those after it, for `email_1/visual_blocks.json`. */
function blockFiles(list: string | undefined): readonly string[] {
  if (list?.endsWith('.json') !== true) return [];
  const folder = list.slice(0, -'.json'.length);
  return Array.from({ length: MOST_BLOCKS }, (_, index) => `${folder}/${String(index + 1)}.content.md`);
}

/** A path is relative to the workflow, and leads to no other folder. */
function isInside(path: string): boolean {
  return /^[^\s<>:]+$/.test(path) && !path.startsWith('/') && !path.split('/').includes('..');
}
