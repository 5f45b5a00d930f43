/** Why an address should not be mailed. */
export type AddressFault =
  /** Nobody outside the author's machine or network reaches it. */
  | 'local'
  /** A copy of the site for its makers. */
  | 'staging'
  /** Reserved for examples; nobody may own it. */
  | 'reserved'
  /** Reserved for examples as a whole top-level domain: `.example`. */
  | 'example';

/** What is wrong with the host of a link or image; undefined for one that readers can reach. */
export function judgeAddress(address: string): { readonly host: string; readonly fault: AddressFault } | undefined {
  const host = hostOf(address);
  const fault = host === undefined ? undefined : judgeHost(host);
  return host === undefined || fault === undefined ? undefined : { host, fault };
}

const WITH_SCHEME = /^\s*(?:https?:)?\/\/(?:[^/?#@\s]{0,200}@)?(\[[\da-f:.]{2,60}\]|[^/?#:\s]{1,253})/i;
const BARE_LOCAL = /^\s*(localhost|127\.0\.0\.1)(?=[:/?#]|\s*$)/i;
const MAILBOX = /^\s*mailto:[^?@\s]{1,200}@([^?,;&\s]{1,253})/i;

/** Undefined where the host is (or begins with) a merge tag. */
function hostOf(address: string): string | undefined {
  const host = (WITH_SCHEME.exec(address) ?? BARE_LOCAL.exec(address) ?? MAILBOX.exec(address))?.[1];
  const plain = host?.toLowerCase().replace(/\.$/, '');
  return plain !== undefined && /^(?:[a-z\d.-]+|\[.*\])$/.test(plain) ? plain : undefined;
}

/** RFC 6761 and 6762, private networks of RFC 1918, and what tunnels and containers call the author's machine. */
const LOCAL_HOST =
  /^(?:127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|0\.0\.0\.0|\[::1?\]|host\.docker\.internal)$|(?:^|\.)(?:localhost|local|localdomain|test|invalid|internal|lan|home\.arpa|ngrok\.io|ngrok-free\.app)$/;

/** RFC 2606, section 3. */
const RESERVED_HOST = /(?:^|\.)example\.(?:com|org|net)$/;

function judgeHost(host: string): AddressFault | undefined {
  if (LOCAL_HOST.test(host)) return 'local';
  if (RESERVED_HOST.test(host)) return 'reserved';
  if (/(?:^|\.)example$/.test(host)) return 'example';
  return isStaging(host) ? 'staging' : undefined;
}

const STAGING_LABEL =
  /^(?:(?:staging|stage|stg|dev|develop|development|test|testing|qa|uat|preprod)\d{0,2}|(?:staging|stg|dev|qa|uat|preprod)-.*|.*-(?:staging|stg|dev|test|qa|uat|preprod))$/;

/** Public sites for developers, which mails do link to. */
const PUBLIC_SITE = /^(?:dev\.(?:azure|mysql|twitch|epicgames|w3|java|maxmind)|test\.pypi)\./;

/** Whether a label before the registered name says so: `staging.northlight.com`, `app-dev.northlight.co.uk`. */
function isStaging(host: string): boolean {
  const labels = host.split('.');
  const hasCountry = /^(?:co|com|org|net|ac|gov|go|or|ne|edu)$/.test(labels.at(-2) ?? '');
  const own = labels.slice(0, hasCountry ? -3 : -2);
  return !PUBLIC_SITE.test(host) && own.some((label) => STAGING_LABEL.test(label));
}
