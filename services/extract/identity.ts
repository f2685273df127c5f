import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Article } from '../../shared/article.ts';

/**
 * What makes two deliveries the same article: its id, else its URL without tracking parameters and
 * fragment, else 128 bits (hex) of the SHA-256 of source, title and body. Where there is no body,
 * the raw page or the HTML stands in for it.
 */
export function identify(article: Article): string {
  const id = article.id?.trim();
  if (id) return id;
  const url = article.url?.trim();
  if (url) return canonicalUrl(url);
  const body = article.body ?? article.raw ?? article.html ?? '';
  const parts = [article.source ?? '', article.title ?? '', body];
  // Lengths before the parts: ("ab", "c") and ("a", "bc") must differ.
  const text = parts.map((part) => `${part.length}:${part}`).join('');
  return bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 16));
}

/** Parameters that say where a reader came from and never which page it is (as ad platforms document them). */
const TRACKING =
  /^(?:utm_\w*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|mkt_tok|vero_id|oly_enc_id|oly_anon_id|ocid|cmpid|ncid|smid|s_cid|at_medium|at_campaign|at_custom\d|spm|ref_src|ref_url)$/i;

/** The address without tracking parameters and fragment, scheme and host in lower case. */
export function canonicalUrl(url: string): string {
  const whole = url.trim();
  const hash = whole.indexOf('#');
  const address = hash === -1 ? whole : whole.slice(0, hash);
  const mark = address.indexOf('?');
  const path = lowerHost(mark === -1 ? address : address.slice(0, mark));
  if (mark === -1) return path;
  const kept = address
    .slice(mark + 1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''));
  return kept.length === 0 ? path : `${path}?${kept.join('&')}`;
}

function lowerHost(address: string): string {
  const origin = /^[a-z][a-z\d+.-]*:\/\/[^/]*/i.exec(address);
  return origin === null ? address : origin[0].toLowerCase() + address.slice(origin[0].length);
}
