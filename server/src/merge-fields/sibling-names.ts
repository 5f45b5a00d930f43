import { stemsOf } from './data/data-file-names';

const ENDINGS = ['.html', '.mjml', '.txt', '.text', '.md', '.subject.txt', '_subject.txt', '-subject.txt', '.text.txt'];

/** Names of files in a folder that may be other parts of the same mail: its text, its HTML, its subject. */
export function siblingNames(name: string): readonly string[] {
  const [stem = name] = stemsOf(name);
  const ending = name.slice(stem.length);
  const base = stem.replace(/[._-](?:subject|text|html)$/i, '');
  const names = [...ENDINGS.map((each) => base + each), `${base}_text${ending}`, `${base}.text${ending}`];
  const roles = /^(?:html|text|subject|body)$/i.test(stem)
    ? ['html', 'text', 'subject'].map((role) => role + ending)
    : [];
  return [...new Set([...names, ...roles])].filter((each) => each !== name);
}
