import 'reflect-metadata';
import { readSettings } from '../../config/settings.js';
import type { BrowserRequest } from './browser-request.js';
import { SessionCookie } from './session-cookie.js';

function cookieFor(mode: string, protocol: string) {
  const sent: string[] = [];
  const cookie = new SessionCookie(readSettings({ COOKIE_SECURE: mode }));
  const request = (header?: string): BrowserRequest => ({
    method: 'GET',
    headers: header === undefined ? {} : { cookie: header },
    protocol,
    host: 'localhost',
  });
  cookie.write(request(), { header: (_name, value) => sent.push(value) }, 'the-id');
  return { sent: sent[0], read: (header: string) => cookie.read(request(header)) };
}

describe('the session cookie', () => {
  it.each([
    ['auto', 'http', 'battle-map-session=the-id; Path=/; HttpOnly; SameSite=Lax'],
    ['auto', 'https', '__Host-battle-map-session=the-id; Path=/; HttpOnly; Secure; SameSite=Lax'],
    ['always', 'http', '__Host-battle-map-session=the-id; Path=/; HttpOnly; Secure; SameSite=Lax'],
    ['never', 'https', 'battle-map-session=the-id; Path=/; HttpOnly; SameSite=Lax'],
  ])('with COOKIE_SECURE=%s over %s reads %s', (mode, protocol, expected) => {
    expect(cookieFor(mode, protocol).sent).toBe(expected);
  });

  it('is found among others, and only under its own name', () => {
    const { read } = cookieFor('auto', 'https');
    expect(read('a=1; __Host-battle-map-session=mine; b=2')).toBe('mine');
    expect(read('battle-map-session=planted')).toBeUndefined();
    expect(read('__Host-battle-map-session=')).toBeUndefined();
    expect(read('nonsense')).toBeUndefined();
  });
});
