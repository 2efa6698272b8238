const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** True for methods that may change something. */
export function changesState(method: string): boolean {
  return !READING.has(method.toUpperCase());
}

export interface Provenance {
  /** `Sec-Fetch-Site`: set by every current browser, never by a page. */
  readonly fetchSite: string | undefined;
  readonly origin: string | undefined;
  /** Host and port by which the browser reached us. */
  readonly host: string;
}

/**
 * True when a browser sends the request on behalf of another site's page. `Sec-Fetch-Site` decides; browsers that do not
 * send it say the page's origin. A program that is no browser sends neither and carries no cookie against its will.
 */
export function isCrossSite({ fetchSite, origin, host }: Provenance): boolean {
  if (fetchSite !== undefined) return fetchSite !== 'same-origin' && fetchSite !== 'none';
  if (origin === undefined) return false;
  return hostOf(origin) !== host.toLowerCase();
}

function hostOf(origin: string): string | undefined {
  return /^https?:\/\/([^/]+)$/.exec(origin.toLowerCase())?.[1];
}
