import { envelopeField } from '../../document/envelope';
import type { MailDocument } from '../../document/mail-document';
import type { MappedText } from '../../text/mapped-text';
import { message, type Message } from '../../text/message';
import { overlaps, span, type Span } from '../../text/span';
import { lastStartingBy } from '../merge-tags/reading/last-starting-by';
import { defineRule, type RuleFinding } from '../rule';
import { findTestMark } from './environment/find-test-marks';
import { judgeAddress, type AddressFault } from './environment/judge-address';
import { mailedAddresses } from './environment/mailed-addresses';

export default defineRule({
  id: 'leftover-environment',
  category: 'across-files',
  severity: 'warning',
  summary: message('Leave test addresses and test words behind.'),
  why: message(
    'A link to `localhost` or to a staging host works for its author and for nobody else; an example domain leads nowhere, an empty or made-up `utm` value spoils the figures, and “[TEST]” or “Copy of” in a subject shows readers the workshop. Write the public address and the real subject. `example.com` and its kin are what pages are filled with, so they are warned of; the top-level domain `.example` is written on purpose in samples, documents and drafts, so it is only noted as information. Code is left alone.',
  ),
  sources: [
    { title: 'RFC 2606, reserved top-level and example domains', url: 'https://www.rfc-editor.org/rfc/rfc2606' },
    { title: 'RFC 6761, special-use domain names', url: 'https://www.rfc-editor.org/rfc/rfc6761' },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      { format: 'html', source: '<p><a href="⟦http://localhost:3000/orders⟧">Your order</a></p>\n' },
      { format: 'html', source: '<img src="⟦https://staging.northlight.com/logo.png⟧" alt="Northlight">\n' },
      { format: 'markdown', source: '---\nsubject: "⟦[TEST]⟧ The spring catalogue"\n---\n\nHere it is.\n' },
      { source: 'Read it at https://www.northlight.com/spring?⟦utm_source=⟧ tonight.\n' },
    ],
    good: [
      { format: 'html', source: '<p><a href="https://www.northlight.com/orders">Your order</a></p>\n' },
      { format: 'html', source: '<p>Open <code>http://localhost:3000</code> on your machine.</p>\n' },
      { format: 'markdown', source: '---\nsubject: Your test results are in\n---\n\nHere they are.\n' },
    ],
  },

  *check(mail) {
    yield* inSubject(mail);
    for (const address of mail.bodies.flatMap(mailedAddresses)) {
      const finding = judge(address, mail);
      if (finding !== undefined) yield finding;
    }
  },
});

function* inSubject(mail: MailDocument): Generator<RuleFinding> {
  const subject = envelopeField(mail.envelope, 'subject')?.value;
  const part = subject && findTestMark(subject.text);
  if (subject === undefined || part === undefined) return;
  const words = subject.text.slice(part.start, part.end);
  yield {
    span: subject.toSource(part),
    message: message('“{0}” is left from a test or a copy: take it out of the subject.', words),
  };
}

/** One finding for each address: a host that readers cannot reach says more than a parameter. */
function judge(address: MappedText, mail: MailDocument): RuleFinding | undefined {
  const judged = judgeAddress(address.text);
  if (judged !== undefined) {
    const { host, fault } = judged;
    const whole = address.toSource(span(0, address.text.length));
    return { span: whole, message: explain(fault, host), ...(fault === 'example' && { severity: 'information' }) };
  }
  const parameter = findEmptyParameter(address, mail);
  if (parameter === undefined) return undefined;
  const words = address.text.slice(parameter.start, parameter.end);
  return {
    span: address.toSource(parameter),
    message: message('“{0}” says nothing of the campaign: write its value, or take the parameter out.', words),
  };
}

function explain(fault: AddressFault, host: string): Message {
  if (fault === 'local') return message('Readers cannot reach “{0}”: write the public address.', host);
  if (fault === 'staging') return message('“{0}” looks like a test site: write the public address.', host);
  return message('“{0}” is reserved for examples and leads nowhere: write the real address.', host);
}

const PARAMETER = /[?&](utm_[a-z_]{2,20})=([^&#\s]{0,200})/gi;
const MADE_UP =
  /^(?:x{2,9}|tbd|tba|todo|test|testing|foo|bar|changeme|placeholder|(?:your|insert|enter|my)[_+-][\w+%-]{1,40}|(?:campaign|source|medium|term|content)(?:[_-]?name)?|\[[^\]]*\]|<[^>]*>|\{[^{}]*\}|%5b.*%5d)$/i;

/** The first `utm` parameter whose value is missing or made up; what a merge tag fills in is neither. */
function findEmptyParameter(address: MappedText, { mergeTags }: MailDocument): Span | undefined {
  for (const { 0: match, 1: name = '', 2: value = '', index } of address.text.matchAll(PARAMETER)) {
    if (value !== '' && !MADE_UP.test(value)) continue;
    const part = span(index + match.indexOf(name), index + match.length);
    const place = address.toSource(part);
    const tag = lastStartingBy(mergeTags, place.end - 1, (each) => each.span.start);
    if (tag === undefined || !overlaps(tag.span, place)) return part;
  }
  return undefined;
}
