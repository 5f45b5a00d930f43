import { span } from '../../../text/span';
import type { ComputedField } from '../../envelope';
import type { EnvelopeConvention, KeptEnvelope } from '../envelope-convention';
import { keptContainer } from '../kept-container';

const MAILER = /(?:^|\/)app\/mailers\/((?:\w+\/)*\w+)\.rb$/;
const VIEW = /(?:^|\/)app\/views\/((?:\w+\/)*\w*(?:mail|notif)\w*)\/\w+(?:\.[\w-]+)*$/i;
const ENDINGS = ['html.erb', 'text.erb', 'html.haml', 'html.slim', 'mjml', 'mjml.erb'];

/**
 * Mailers of Rails. Ruby is not parsed here: that an action states its subject in code is all that is certain, so that
 * its place is told and its words are not.
 */
export const railsMailers: EnvelopeConvention = {
  name: 'Rails mailers',

  envelopePaths(bodyPath) {
    const mailer = VIEW.exec(bodyPath)?.[1];
    return mailer === undefined ? [] : [`${'../'.repeat(mailer.split('/').length + 2)}app/mailers/${mailer}.rb`];
  },

  read(source, path) {
    const mailer = MAILER.exec(path)?.[1];
    if (mailer === undefined) return [];
    const root = '../'.repeat(mailer.split('/').length + 1);
    return actionsOf(source).flatMap(({ name, start, end }): KeptEnvelope[] => {
      const computed = subjectIn(source, start, end);
      if (computed === undefined) return [];
      const container = keptContainer(source, 'code', [], { computed: [computed] });
      return [{ container, bodyPaths: ENDINGS.map((ending) => `${root}app/views/${mailer}/${name}.${ending}`) }];
    });
  },
};

interface Action {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The methods of a class, each up to the next. */
function actionsOf(source: string): readonly Action[] {
  const heads = [...source.matchAll(/^[ \t]*def (\w+)/gm)];
  return heads.map(({ 1: name = '', index }, place) => ({
    name,
    start: index,
    end: heads[place + 1]?.index ?? source.length,
  }));
}

function subjectIn(source: string, start: number, end: number): ComputedField | undefined {
  const action = source.slice(start, end);
  const match = /(?:[\s(,]subject:|:subject\s*=>)[ \t]*([^\r\n]+)/.exec(action);
  const code = match?.[1]?.replace(/[\s,)]+$/, '');
  if (!match || code === undefined || !/\bmail\b/.test(action)) return undefined;
  const from = start + match.index + match[0].length - (match[1]?.length ?? 0);
  return { name: 'subject', span: span(from, from + code.length) };
}
