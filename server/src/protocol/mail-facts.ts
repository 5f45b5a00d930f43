import { writeStatedFact } from '../document/directives/write-stated-fact';
import { isMail, type CheckedMail } from './check-text';
import type { Fact, MailFacts } from './messages';

/** What Amends makes of a mail, in the words of the protocol's client: kind, dialect, language, and why. */
export function mailFacts(checked: CheckedMail): MailFacts {
  const { mail, likeness, scope } = checked;
  const { kind, dialect, language } = mail;
  return {
    isMail: isMail(checked),
    because: scope.excluded ? 'excluded' : likeness.because,
    kind: { value: kind.kind, because: kind.because },
    evidence: kind.evidence,
    ...(dialect.id !== null && { dialect: fact(dialect.id, dialect.because) }),
    ...(language.because !== 'none' && { language: fact(language.id, language.because) }),
    canState: writeStatedFact(mail, 'kind', kind.kind) !== undefined,
  };
}

function fact(value: string, because: string): Fact {
  return { value, because };
}
