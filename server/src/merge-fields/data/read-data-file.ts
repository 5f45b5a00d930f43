import { findNodeAtLocation } from 'jsonc-parser';
import { parseJson } from '../../document/containers/json/parse-json';
import { LineIndex } from '../../text/line-index';
import { csvFields } from './csv-fields';
import type { DataFile } from './data-file';
import { isNamedForData } from './data-file-names';
import { jsonFields } from './json-fields';

/** Longer data is no sample for one template; in UTF-16 units. */
const LONGEST = 2_000_000;

/** Reads the fields out of a file beside a template. Undefined where it holds none. */
export function readDataFile(place: string, text: string): DataFile | undefined {
  if (text.length > LONGEST) return undefined;
  const name = place.slice(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1);
  const format = /\.csv$/i.test(name) ? 'csv' : 'json';
  const fields = format === 'csv' ? csvFields(text) : fieldsOfJson(name, text);
  if (fields.length === 0) return undefined;
  return { place, format, lines: new LineIndex(text), fields, isNamedForData: isNamedForData(name) };
}

/** Postmark's `TestRenderModel` is data in whatever file it stands; the rest of its `meta.json` is not. */
function fieldsOfJson(name: string, text: string): DataFile['fields'] {
  const root = parseJson(text);
  if (root === undefined) return [];
  const model = findNodeAtLocation(root, ['TestRenderModel']);
  if (model !== undefined) return jsonFields(model);
  return name.toLowerCase() === 'meta.json' ? [] : jsonFields(root);
}
