/**
 * The MJML process: compiles one mail a message. It is a process of its own because MJML is large, because a
 * mail can make it hang, and because loading it runs the packages that `.mjmlconfig` of the current folder names.
 */
import { compileMjml } from './compile-mjml';
import type { RenderRequest } from './render-request';

process.on('message', (request: RenderRequest) => {
  void compileMjml(request).then((rendered) => process.send?.(rendered));
});
process.on('disconnect', () => process.exit());
