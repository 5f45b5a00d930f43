// Generated from the folder by `npm run generate`.
import { aeDifc } from './ae-difc';
import { aePdpl } from './ae-pdpl';
import { auNdb } from './au-ndb';
import { brLgpd } from './br-lgpd';
import { caPipeda } from './ca-pipeda';
import { caQc } from './ca-qc';
import { chNfadp } from './ch-nfadp';
import { dz1807 } from './dz-18-07';
import { egPdpl } from './eg-pdpl';
import { euGdpr } from './eu-gdpr';
import { frCnil } from './fr-cnil';
import { idPdp } from './id-pdp';
import { inDpdp } from './in-dpdp';
import { itGarante } from './it-garante';
import { jpAppi } from './jp-appi';
import { ma0908 } from './ma-09-08';
import { saPdpl } from './sa-pdpl';
import { sgPdpa } from './sg-pdpa';
import { tn200463 } from './tn-2004-63';
import { ukGdpr } from './uk-gdpr';
import { usCa } from './us-ca';
import { usFtcHbnr } from './us-ftc-hbnr';
import { usHipaa } from './us-hipaa';
import { usIl } from './us-il';
import { usMa } from './us-ma';
import { usNy } from './us-ny';
import { usRi } from './us-ri';
import { usTx } from './us-tx';
import { usWa } from './us-wa';
import { zaPopia } from './za-popia';
import type { Jurisdiction } from './jurisdiction';

/** Every law on breach notices that Amends knows. */
export const jurisdictions: readonly Jurisdiction[] = [
  aeDifc,
  aePdpl,
  auNdb,
  brLgpd,
  caPipeda,
  caQc,
  chNfadp,
  dz1807,
  egPdpl,
  euGdpr,
  frCnil,
  idPdp,
  inDpdp,
  itGarante,
  jpAppi,
  ma0908,
  saPdpl,
  sgPdpa,
  tn200463,
  ukGdpr,
  usCa,
  usFtcHbnr,
  usHipaa,
  usIl,
  usMa,
  usNy,
  usRi,
  usTx,
  usWa,
  zaPopia,
];
