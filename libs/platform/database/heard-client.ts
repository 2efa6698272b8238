import pg from 'pg';

/**
 * A connection that may be lost at any moment without ending the process. Between two of its statements nobody else listens to it
 * (a pool stops to when it hands it out), and Node.js ends a process for an error that nobody hears; the next statement fails all the same.
 */
export class HeardClient extends pg.Client {
  constructor(config?: pg.ClientConfig | string) {
    super(config);
    this.on('error', () => undefined);
  }
}
