import { emailOfSettings } from './email-of-settings.js';

describe("the office's mail channel", () => {
  it('is there with SMTP_URL only', () => {
    expect(emailOfSettings({ SMTP_FROM: 'a@example.org' })).toBeUndefined();
    expect(emailOfSettings({ SMTP_URL: 'smtp://mail.example.org', SMTP_FROM: 'a@example.org' })?.name).toBe('email');
  });
});
