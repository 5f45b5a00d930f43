/** Names of holes that every language borrows, and shapes of dates to fill in. */
export const UNIVERSAL_FIELDS: readonly string[] = [
  'fname',
  'lname',
  'firstname',
  'lastname',
  'first name',
  'last name',
  'email',
  'url',
  'link',
  'logo',
  'cta',
  'dd/mm/yyyy',
  'mm/dd/yyyy',
  'yyyy-mm-dd',
  'dd.mm.yyyy',
  'dd month yyyy',
  'jj/mm/aaaa',
  'gg/mm/aaaa',
  'hh:mm',
  'tbd',
  'tbc',
  'tba',
  'todo',
  'fixme',
  'placeholder',
  'xx',
  'xxx',
  'xxxx',
  'xxxxx',
];

/** What programs print for a value that is not there, folded. */
export const UNIVERSAL_JUNK: readonly string[] = [
  'null',
  '(null)',
  '<null>',
  'undefined',
  '<undefined>',
  'nan',
  'none',
  'nil',
  '<nil>',
  '%!s(<nil>)',
  'n/a',
  '#n/a',
  'na',
  '(blank)',
  '<no value>',
  '[object object]',
  'false',
  'true',
  'default',
  'string',
  'test',
];

/** The filler that typesetters took from Cicero: known by these words, whichever part of it is used. */
export const LATIN_FILLER: ReadonlySet<string> = new Set(
  (
    'lorem ipsum dolor dolore dolores doloremque sit amet consectetur consectetuer adipiscing adipisci elit sed do ' +
    'eiusmod tempor tempora incididunt ut labore et magna aliqua aliquam enim ad minim minima veniam quis nostrud ' +
    'exercitation exercitationem ullamco ullam laboris laboriosam nisi aliquip aliquid ex ea commodo commodi consequat ' +
    'consequatur duis aute autem irure in reprehenderit voluptate voluptas voluptatem velit esse cillum eu fugiat ' +
    'fugit nulla pariatur excepteur sint occaecat cupidatat non proident sunt culpa qui quia officia deserunt mollit ' +
    'anim id est laborum vestibulum pellentesque habitant morbi tristique senectus netus malesuada fames ac turpis ' +
    'egestas vivamus mauris integer donec praesent curabitur phasellus nullam suspendisse faucibus vel eget nec at ' +
    'ante lectus massa nibh orci porta purus quam risus sapien sem sollicitudin tellus tincidunt tortor ultrices urna ' +
    'varius vitae viverra volutpat maecenas fusce cras aenean nunc justo libero lacus leo ligula augue'
  ).split(' '),
);
