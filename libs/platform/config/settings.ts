import { z } from 'zod';

/** Dependency-injection token of the validated settings. */
export const SETTINGS = Symbol('settings');

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const count = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const url = (...protocols: string[]) => z.url({ protocol: new RegExp(`^(${protocols.join('|')})$`) });
const timeZone = z.string().refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), 'not an IANA time zone');

interface Setting {
  readonly schema: z.ZodType;
  /** A value that would be accepted; printed when the given one is not. */
  readonly example: string;
  readonly secret?: true;
  /** Must be set when this one is. */
  readonly neededWith?: string;
}

/**
 * Every setting of the program: environment variable, rule, example. What stands here is all there is;
 * the settings tables of the READMEs are checked against it.
 */
export const SETTINGS_TABLE = {
  PORT: { schema: count(0, 65535).default(3000), example: '3000' },
  HOST: { schema: z.string().min(1).default('0.0.0.0'), example: '127.0.0.1' },
  DATA_DIR: { schema: z.string().min(1).default('./data'), example: './data' },
  DATABASE_URL: {
    schema: url('postgres', 'postgresql').optional(),
    example: 'postgres://battle_map:secret@db:5432/battle_map',
    secret: true,
  },
  DATABASE_OWNER_URL: {
    schema: url('postgres', 'postgresql').optional(),
    example: 'postgres://owner:secret@db:5432/battle_map',
    secret: true,
  },
  DATABASE_POOL: { schema: count(2, 200).default(20), example: '20' },
  REDIS_URL: { schema: url('redis', 'rediss').optional(), example: 'redis://redis:6379', secret: true },
  SMTP_URL: { schema: url('smtp', 'smtps').optional(), example: 'smtps://user:secret@mail.example.gov.cn:465', secret: true },
  SMTP_FROM: { schema: z.string().min(3).default('battle-map@localhost'), example: '督导办 <duban@example.gov.cn>' },
  SMS_URL: {
    schema: url('smpp', 'smpps')
      .refine((address) => /^smpps?:\/\/[^:@/]+:[^@/]+@[^@/?]/.test(address), 'no user and password in it')
      .optional(),
    example: 'smpp://user:secret@sms.example.cn:2775',
    secret: true,
  },
  SMS_SENDER: {
    schema: z
      .string()
      .regex(/^(\d{1,20}|[A-Za-z0-9]{1,11})$/, 'neither a number of up to 20 digits nor a name of up to 11 letters')
      .optional(),
    example: '10690000',
  },
  SMS_SIGNATURE: {
    schema: z
      .string()
      .regex(/^[^【】\s]{2,16}$/, 'not 2 to 16 characters without spaces and 【】')
      .optional(),
    example: '督导办',
    neededWith: 'SMS_URL',
  },
  SMS_SEGMENTS: { schema: count(1, 7).default(1), example: '1' },
  SMS_TIMEOUT_SECONDS: { schema: count(1, 300).default(20), example: '20' },
  SMS_KEEP_ALIVE_SECONDS: { schema: count(1, 3600).default(30), example: '30' },
  TIME_ZONE: { schema: timeZone.default('Asia/Shanghai'), example: 'Asia/Shanghai' },
  LANGUAGE_DEFAULT: { schema: z.enum(['zh-CN', 'en']).default('zh-CN'), example: 'zh-CN' },
  SAMPLE: { schema: flag.default(false), example: 'true' },
  SESSION_IDLE_MINUTES: { schema: count(1, 480).default(20), example: '20' },
  SESSION_MAX_HOURS: { schema: count(1, 168).default(12), example: '12' },
  COOKIE_SECURE: { schema: z.enum(['auto', 'always', 'never']).default('auto'), example: 'always' },
  TRUST_PROXY: { schema: flag.default(false), example: 'true' },
  LOCKOUT_FAILURES: { schema: count(3, 20).default(5), example: '5' },
  LOCKOUT_MINUTES: { schema: count(1, 1440).default(30), example: '30' },
  RATE_LIMIT_PER_MINUTE: { schema: count(10, 1_000_000).default(600), example: '600' },
  PASSWORD_MIN_LENGTH: { schema: count(8, 64).default(10), example: '10' },
  PASSWORD_CLASSES: { schema: count(1, 4).default(3), example: '3' },
  PASSWORD_HISTORY: { schema: count(0, 24).default(5), example: '5' },
  PASSWORD_MAX_DAYS: { schema: count(0, 3650).default(180), example: '180' },
  UPLOAD_MAX_MB: { schema: count(1, 1024).default(20), example: '20' },
  WORKER_CONCURRENCY: { schema: count(1, 100).default(5), example: '5' },
  OUTBOX_POLL_MS: { schema: count(50, 60_000).default(1000), example: '1000' },
  OUTBOX_LEASE_SECONDS: { schema: count(1, 3600).default(30), example: '30' },
  OUTBOX_MAX_ATTEMPTS: { schema: count(1, 50).default(15), example: '15' },
  OUTBOX_BACKOFF_MS: { schema: count(10, 600_000).default(2000), example: '2000' },
  METRICS_TOKEN: { schema: z.string().min(16).optional(), example: 'a long random text', secret: true },
  LOG_LEVEL: { schema: z.enum(['fatal', 'error', 'warn', 'log', 'debug', 'verbose']).default('log'), example: 'log' },
  LOG_FORMAT: { schema: z.enum(['json', 'text']).default('text'), example: 'json' },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS_TABLE;
export type Settings = { readonly [Name in SettingName]: z.infer<(typeof SETTINGS_TABLE)[Name]['schema']> };

export interface SettingFault {
  readonly name: SettingName;
  readonly reason: string;
  readonly example: string;
}

/** The boot stops here: which settings are wrong, why, and what would be right. */
export class SettingsError extends Error {
  constructor(readonly faults: readonly SettingFault[]) {
    super(faults.map((fault) => `${fault.name}: ${fault.reason} (example: ${fault.name}=${fault.example})`).join('\n'));
    this.name = 'SettingsError';
  }
}

/**
 * Reads all settings from an environment. An empty value counts as not set.
 * @throws SettingsError naming every wrong setting at once; a secret's value is never repeated.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const settings: Record<string, unknown> = {};
  const faults: SettingFault[] = [];
  for (const [name, setting] of Object.entries(SETTINGS_TABLE) as [SettingName, Setting][]) {
    const given = environment[name]?.trim() || undefined;
    if (given === undefined && setting.neededWith && environment[setting.neededWith]?.trim()) {
      faults.push({ name, reason: `needed with ${setting.neededWith}`, example: setting.example });
      continue;
    }
    const read = setting.schema.safeParse(given);
    if (read.success) settings[name] = read.data;
    else {
      const shown = setting.secret ? '' : `"${given}": `;
      faults.push({ name, reason: shown + read.error.issues.map((issue) => issue.message).join('; '), example: setting.example });
    }
  }
  if (faults.length > 0) throw new SettingsError(faults);
  return Object.freeze(settings) as Settings;
}
