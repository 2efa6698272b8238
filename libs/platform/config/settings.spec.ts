import { readSettings, SETTINGS_TABLE, SettingsError, type SettingName } from './settings.js';

describe('the settings', () => {
  it('have a default or may be left out', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({ PORT: 3000, DATA_DIR: './data', TIME_ZONE: 'Asia/Shanghai', SAMPLE: false, DATABASE_URL: undefined });
  });

  it.each(Object.keys(SETTINGS_TABLE) as SettingName[])('accept the example they print: %s', (name) => {
    expect(() => readSettings({ [name]: SETTINGS_TABLE[name].example })).not.toThrow();
  });

  it('name every wrong one at once, with the reason and an example', () => {
    const read = () => readSettings({ PORT: 'eighty', TIME_ZONE: 'Mars/Olympus', REDIS_URL: 'http://redis' });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(/PORT: "eighty": .+ \(example: PORT=3000\)/);
    expect(read).toThrow(/TIME_ZONE: "Mars\/Olympus": not an IANA time zone/);
    expect(read).toThrow(/REDIS_URL: .+ \(example: REDIS_URL=redis:\/\/redis:6379\)/);
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
