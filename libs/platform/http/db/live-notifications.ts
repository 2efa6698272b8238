import { Inject, Injectable, Logger } from '@nestjs/common';
import pg from 'pg';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Database } from '../../database/database.js';
import type { Transaction } from '../../database/transaction.js';

const CHANNEL = 'battle_map_live';

/** PostgreSQL's limit for a notification is 8000 bytes. */
const MOST_BYTES = 7000;
const RECONNECT_MS = 1000;

export interface LiveListener {
  readonly heard: (message: string) => void;
  /** The connection was away: what was said meanwhile is lost. */
  readonly resumed: () => void;
}

/** One connection per process that listens; it comes back by itself when the database was away. */
@Injectable()
export class LiveNotifications {
  private readonly logger = new Logger('live');
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Said when the transaction commits. */
  async say(tx: Transaction, message: string): Promise<void> {
    if (Buffer.byteLength(message) > MOST_BYTES) throw new Error('A live update carries ids, not contents.');
    await this.database.manager(tx).query('select pg_notify($1, $2)', [CHANNEL, message]);
  }

  async listen(listener: LiveListener): Promise<void> {
    const client = new pg.Client({ connectionString: this.settings.DATABASE_URL, application_name: 'battle-map live', keepAlive: true });
    const away = (error?: Error) => {
      if (this.client !== client) return;
      this.client = undefined;
      if (this.closed) return;
      this.logger.warn(`Live updates pause: the database is away${error ? ` (${error.message})` : ''}.`);
      this.comeBack(listener);
    };
    this.client = client;
    client.on('error', away);
    client.on('end', () => away());
    client.on('notification', ({ payload }) => listener.heard(payload ?? ''));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      away(error as Error);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    const { client } = this;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private comeBack(listener: LiveListener): void {
    this.timer = setTimeout(() => {
      void this.listen(listener).then(() => {
        if (this.client) listener.resumed();
      });
    }, RECONNECT_MS);
    this.timer.unref();
  }
}
