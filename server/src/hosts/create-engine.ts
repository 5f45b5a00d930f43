import { DIALECTS } from '../dialects/index';
import { resolveDialects } from '../dialects/resolve-dialect';
import { prepareKnowledge, type MailKnowledge } from '../document/knowledge';
import { parseMail } from '../document/parse-mail';
import { jurisdictions } from '../jurisdictions/index';
import { languagePacks } from '../languages/index';
import type { LanguagePack } from '../languages/language-pack';
import { createVocabulary } from '../project/create-vocabulary';
import { tagCharacters } from '../merge-fields/complete/tag-characters';
import type { ProjectSettings } from '../project/settings';
import type { Engine } from '../protocol/engine';
import { rules } from '../rules/index';

/** Everything Amends knows, put together: what every host serves. */
export function createEngine(packs: readonly LanguagePack[] = languagePacks): Engine {
  const knowledgeFor = knowledgeByProject(packs);
  return {
    rules,
    vocabulary: createVocabulary(rules, DIALECTS, jurisdictions),
    dialects: DIALECTS.map(({ id, name }) => ({ id, name })),
    languages: packs.map(({ id, name }) => ({ id, name })),
    tagCharacters: tagCharacters(DIALECTS),
    readMail: (source, options, settings) => parseMail(source, options, knowledgeFor(settings)),
  };
}

/** Knowledge with a project's own dialects in it, made once for each project. */
function knowledgeByProject(packs: readonly LanguagePack[]): (settings: ProjectSettings) => MailKnowledge {
  const general = prepareKnowledge(packs, DIALECTS);
  const ofProject = new WeakMap<ProjectSettings['dialects'], MailKnowledge>();
  return ({ dialects: declared }) => {
    if (declared.length === 0) return general;
    const known = ofProject.get(declared);
    if (known) return known;
    const extended = {
      ...general,
      dialects: resolveDialects([...DIALECTS, ...declared]),
      versions: new WeakMap(),
    };
    ofProject.set(declared, extended);
    return extended;
  };
}
