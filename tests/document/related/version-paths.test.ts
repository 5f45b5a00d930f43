import { describe, expect, it } from 'vitest';
import { relatedPaths } from '../../../server/src/document/related/related-paths';
import { versionPaths } from '../../../server/src/document/related/versions/version-paths';

function pathsOf(path: string, differsIn: 'format' | 'language'): readonly string[] {
  return versionPaths(path)
    .filter((version) => version.differsIn === differsIn)
    .map((version) => version.path);
}

describe('the text of an HTML mail', () => {
  it.each([
    ['emails/welcome.html', 'welcome.txt'],
    ['emails/welcome.mjml', 'welcome.txt'],
    ['emails/welcome.html', 'welcome_text.txt'],
    ['app/views/welcome.html.erb', 'welcome.text.erb'],
    ['emails/welcome/html.hbs', 'text.hbs'],
    ['emails/welcome.hbs', 'welcome.text.hbs'],
    ['courier/email.body.gotmpl', 'email.body.plaintext.gotmpl'],
    ['theme/email/html/reset.ftl', '../text/reset.ftl'],
    ['html/account/reset.html', '../../text/account/reset.txt'],
  ])('of %s may be %s, and the other way round', (html, text) => {
    expect(pathsOf(html, 'format')).toContain(text);
    const folders = html.split('/').slice(0, -1);
    const up = text.split('/').filter((segment) => segment === '..').length;
    const whole = [...folders.slice(0, folders.length - up), ...text.split('/').slice(up)].join('/');
    const back =
      up === 0
        ? html.slice(html.lastIndexOf('/') + 1)
        : '../'.repeat(up) +
          html
            .split('/')
            .slice(-1 - up)
            .join('/');
    expect(pathsOf(whole, 'format')).toContain(back);
  });

  it('is looked for by the host', () => {
    expect(relatedPaths('emails/welcome.html', '<p>Hi</p>')).toContain('welcome.txt');
  });

  it('is never the file itself', () => {
    for (const path of ['a.txt', 'text/a.txt', 'a-text.txt', 'html.html', 'fr.html', 'a.fr.html', 'en/a.html']) {
      expect(versionPaths(path).map((version) => version.path)).not.toContain(path.slice(path.lastIndexOf('/') + 1));
    }
  });
});

describe('a mail in another language', () => {
  it.each([
    ['emails/en/welcome.html', '../fr/welcome.html'],
    ['emails/en/account/welcome.html', '../../ar/account/welcome.html'],
    ['emails/en-US/welcome.html', '../fr-FR/welcome.html'],
    ['emails/pt_BR/welcome.html', '../en_US/welcome.html'],
    ['emails/welcome.en.html', 'welcome.fr.html'],
    ['emails/welcome_en.html', 'welcome_id.html'],
    ['emails/welcome-fr.mjml', 'welcome-it.mjml'],
    ['emails/welcome-fr.mjml', 'welcome.mjml'],
    ['emails/welcome.html', 'welcome.fr.html'],
    ['emails/welcome.fr.html.erb', 'welcome.en.html.erb'],
    ['emails/welcome/fr.html', 'en.html'],
    ['emails/welcome_pt_BR.html', 'welcome_en_US.html'],
    ['emails/welcome-pt-BR.html', 'welcome-en-US.html'],
  ])('is looked for: for %s at %s', (path, other) => {
    expect(pathsOf(path, 'language')).toContain(other);
  });

  it.each(['emails/it-support.html.bak', 'notes', '', 'Makefile'])('is not looked for: for %j', (path) => {
    expect(pathsOf(path, 'language')).toEqual([]);
  });

  it('takes few lookups', () => {
    for (const path of ['welcome.html', 'en/welcome.html', 'en/html/welcome.en.html.erb', 'html/text/html/a.html']) {
      expect(versionPaths(path).length).toBeLessThan(120);
    }
  });
});
