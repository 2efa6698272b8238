import { BuiltProcess } from './built-process.js';
import type { TestDatabase } from './database.js';

/** The API as it runs in production, on a port of the system's choosing. */
export class ApiProcess extends BuiltProcess {
  private at = '';

  /** @throws Error with what the API said when it ends before it listens. */
  static async start(database: TestDatabase, more: Readonly<Record<string, string>> = {}): Promise<ApiProcess> {
    const where = { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl, HOST: '127.0.0.1', PORT: '0' };
    const settings = { ...where, LOG_LEVEL: 'fatal', RATE_LIMIT_PER_MINUTE: '100000', ...more };
    const api = new ApiProcess(BuiltProcess.fork('apps/api/src/main.js', settings));
    api.at = ((await api.ready()) as { address: string }).address;
    return api;
  }

  /** Such as `http://127.0.0.1:3000`. */
  get address(): string {
    return this.at;
  }
}
