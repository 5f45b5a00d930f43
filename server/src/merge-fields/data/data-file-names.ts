/** Endings of a data file beside its template, the surest first. */
const ENDINGS = ['.data.json', '.json', '.csv'];

/** Postmark keeps the data of a template in a file of this name in the template's own folder. */
const TEMPLATE_FOLDER_FILE = 'meta.json';

/**
 * Names of the files in a template's folder that may hold its data, the surest first: `welcome.liquid.json`,
 * `welcome.data.json`, `welcome.json`, `welcome.csv` for `welcome.fr.liquid`, and those without its language.
 */
export function dataFileNames(template: string): readonly string[] {
  const names = [`${template}.json`, ...stemsOf(template).flatMap((stem) => ENDINGS.map((ending) => stem + ending))];
  return [...new Set([...names, TEMPLATE_FOLDER_FILE])].filter((name) => name !== template);
}

/** Whether the name alone says that a file holds data for a template. */
export function isNamedForData(name: string): boolean {
  return /\.(?:data|liquid|hbs|handlebars|njk|jinja2?|j2|twig|ejs|html?|mjml)\.json$|\.csv$|^meta\.json$/i.test(name);
}

/** `welcome.fr` and `welcome` for `welcome.fr.html`; a name has three endings at most. */
export function stemsOf(name: string): readonly string[] {
  const stems: string[] = [];
  for (let at = name.lastIndexOf('.'); at > 0 && stems.length < 3; at = name.lastIndexOf('.', at - 1)) {
    stems.push(name.slice(0, at));
  }
  return stems;
}
