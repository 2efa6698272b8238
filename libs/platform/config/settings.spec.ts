import { readSettings, SETTINGS_TABLE, SettingsError, type SettingName } from './settings.js';

describe('the settings', () => {
  it('have a default or may be left out', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({ PORT: 3000, DATA_DIR: './data', TIME_ZONE: 'Asia/Shanghai', SAMPLE: false, DATABASE_URL: undefined });
  });

  it.each(Object.keys(SETTINGS_TABLE) as SettingName[])('accept the example they print: %s', (name) => {
    const company = Object.entries(SETTINGS_TABLE).filter(([, other]) => 'neededWith' in other && other.neededWith === name);
    const examples = Object.fromEntries(company.map(([needed, { example }]) => [needed, example]));
    expect(() => readSettings({ ...examples, [name]: SETTINGS_TABLE[name].example })).not.toThrow();
  });

  it('name every wrong one at once, with the reason and an example', () => {
    const read = () => readSettings({ PORT: 'eighty', TIME_ZONE: 'Mars/Olympus', REDIS_URL: 'http://redis' });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(/PORT: "eighty": .+ \(example: PORT=3000\)/);
    expect(read).toThrow(/TIME_ZONE: "Mars\/Olympus": not an IANA time zone/);
    expect(read).toThrow(/REDIS_URL: .+ \(example: REDIS_URL=redis:\/\/redis:6379\)/);
  });

  it('name what is needed with another one', () => {
    const sms = { SMS_URL: 'smpp://user:secret@sms.example.cn' };
    expect(() => readSettings(sms)).toThrow(/^SMS_SIGNATURE: needed with SMS_URL \(example: SMS_SIGNATURE=督导办\)$/);
    expect(readSettings({ ...sms, SMS_SIGNATURE: '街道办' })).toMatchObject({
      SMS_SIGNATURE: '街道办',
      SMS_SENDER: undefined,
      SMS_SEGMENTS: 1,
    });
  });

  it.each([
    ['SMS_URL', 'http://user:secret@sms.example.cn'],
    ['SMS_URL', 'smpp://sms.example.cn:2775'],
    ['SMS_URL', 'smpp://user@sms.example.cn'],
    ['SMS_URL', 'sms.example.cn'],
    ['SMS_SENDER', '+86 10690000'],
    ['SMS_SENDER', 'ABCDEFGHIJKL'],
    ['SMS_SIGNATURE', '【督导办】'],
    ['SMS_SIGNATURE', '办'],
    ['SMS_SEGMENTS', '0'],
    ['SMS_TIMEOUT_SECONDS', '-1'],
    ['SMS_KEEP_ALIVE_SECONDS', 'often'],
  ])('refuse %s=%s', (name, value) => {
    expect(() => readSettings({ SMS_SIGNATURE: '督导办', [name]: value })).toThrow(new RegExp(`^${name}: .+ \\(example: ${name}=`));
  });

  it('never repeat a secret', () => {
    expect(() => readSettings({ DATABASE_URL: 'mysql://root:hunter2@db/x' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    );
  });

  it('take an empty value as not set', () => {
    expect(readSettings({ PORT: ' ', REDIS_URL: '' })).toMatchObject({ PORT: 3000, REDIS_URL: undefined });
  });
});
