const MARKUP = /<(?:!doctype html|html|head|body|table|div|p|span|a|br|h[1-6]|ul|td|img|center|style)(?:[\s/>]|$)/i;

/** Whether a template without a telling name is HTML: it opens with markup, or soon comes to some. */
export function looksLikeHtml(text: string): boolean {
  return MARKUP.test(text.slice(0, 4000));
}
