import type { FormatName } from '../check-options';
import type { CommandLineHost } from '../command-line-host';
import type { Format } from './format';
import { githubFormat } from './github-format';
import { jsonFormat } from './json-format';
import { sarifFormat } from './sarif-format';
import { textFormat } from './text-format';

/** The format of that name, ready for one run. */
export function createFormat(name: FormatName, host: CommandLineHost): Format {
  switch (name) {
    case 'text':
      return textFormat(host);
    case 'json':
      return jsonFormat(host);
    case 'sarif':
      return sarifFormat(host.engine.vocabulary.rules, host);
    case 'github':
      return githubFormat(host);
  }
}
