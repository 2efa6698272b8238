/** Node's errors of a connection that cannot be made or broke. */
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EPIPE', 'ENOENT', 'EHOSTUNREACH']);

/** SQLSTATE: connection exceptions, too many connections, the server shutting down, crashed or starting. */
const SQL_STATE = /^(08...|53300|57P0[123])$/;

/** What `pg` says without a code. */
const SENTENCES = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error and is not queryable',
  'Cannot use a pool after calling end on the pool',
  'Driver not Connected',
];

/** True when the database could not be reached, so that the same work may succeed later. */
export function isUnavailable(error: unknown): boolean {
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 5; depth++) {
    const code = (cause as { code?: unknown }).code;
    if (typeof code === 'string' && (SQL_STATE.test(code) || (NETWORK.has(code) && 'syscall' in cause))) return true;
    const { message } = cause;
    if (SENTENCES.some((sentence) => message.startsWith(sentence))) return true;
    if (cause instanceof AggregateError && cause.errors.some(isUnavailable)) return true;
    cause = (cause as { driverError?: unknown }).driverError ?? cause.cause;
  }
  return false;
}
