import { writeStatedFact } from '../document/directives/write-stated-fact';
import { isMail, type CheckedMail } from './check-text';
import type { Fact, FactName, MailFacts } from './messages';

const FACTS: readonly FactName[] = ['kind', 'dialect', 'language'];

/** What Amends makes of a mail, in the words of the protocol's client: kind, dialect, language, and why. */
export function mailFacts(checked: CheckedMail): MailFacts {
  const { mail, likeness, scope } = checked;
  const { projectFile } = scope;
  const { kind, dialect, language } = mail;
  return {
    isMail: isMail(checked),
    because: scope.excluded ? 'excluded' : likeness.because,
    kind: { value: kind.kind, because: kind.because },
    evidence: kind.evidence,
    ...(dialect.id !== null && { dialect: fact(dialect.id, dialect.because) }),
    ...(language.because !== 'none' && { language: fact(language.id, language.because) }),
    canState: writeStatedFact(mail, 'kind', kind.kind) !== undefined,
    ...(projectFile && {
      projectFile: {
        uri: projectFile.uri,
        settles: FACTS.filter((name) => projectFile.layer[name] !== undefined),
      },
    }),
  };
}

function fact(value: string, because: string): Fact {
  return { value, because };
}
