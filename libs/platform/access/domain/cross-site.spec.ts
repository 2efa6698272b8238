import { changesState, isCrossSite } from './cross-site.js';

const host = 'map.example.gov.cn:3000';

describe('a request', () => {
  it.each([
    ['same-origin', 'http://elsewhere.example', false],
    ['none', undefined, false],
    ['same-site', `http://${host}`, true],
    ['cross-site', `http://${host}`, true],
    ['invented', `http://${host}`, true],
    [undefined, undefined, false],
    [undefined, `http://${host}`, false],
    [undefined, `https://${host.toUpperCase()}`, false],
    [undefined, 'http://map.example.gov.cn', true],
    [undefined, `http://evil.example/${host}`, true],
    [undefined, `http://${host}.evil.example`, true],
    [undefined, 'null', true],
    [undefined, '', true],
  ])('with Sec-Fetch-Site %s and Origin %s comes from another site: %s', (fetchSite, origin, expected) => {
    expect(isCrossSite({ fetchSite, origin, host })).toBe(expected);
  });

  it('changes state unless its method only reads', () => {
    expect(['GET', 'HEAD', 'OPTIONS', 'get'].some(changesState)).toBe(false);
    expect(['POST', 'PUT', 'PATCH', 'DELETE', 'QUERY', 'anything'].every(changesState)).toBe(true);
  });
});
