import { HIDDEN_PATH, type Target } from './target.ts';

/**
 * The target without anything secret: secrets, tokens and passwords are never given back, nor what
 * an address carries beside its host. Chat services have their secret in the path, others in the
 * query, and who reads a path can't tell which part of it is one.
 */
export function shownTarget(target: Target): Record<string, unknown> {
  switch (target.type) {
    case 'webhook':
      return { ...target, url: shownUrl(target.url), secrets: target.secrets.length };
    case 'alertmanager':
    case 'slack':
      return { ...target, url: shownUrl(target.url) };
    case 'telegram': {
      const { token: _token, ...shown } = target;
      return { ...shown, url: shownUrl(target.url) };
    }
    case 'email': {
      const { password: _password, ...shown } = target;
      return shown;
    }
    case 'kafka':
      return { ...target };
  }
}

/** `https://user:secret@host:1/path?query` as `https://host:1/…`; empty where no host is found. */
function shownUrl(whole: string): string {
  // A backslash ends a host too, as browsers and Node read addresses.
  const origin = /^(https?:\/\/)(?:[^/\\?#]*@)?([^/\\?#]*)/i.exec(whole);
  if (origin === null) return '';
  const behind = whole.slice(origin[0].length);
  return `${origin[1]!}${origin[2]!}${behind === '' || behind === '/' ? behind : HIDDEN_PATH}`;
}
