/** The server's live topics, and the queries (first part of their key) that are asked again when one is heard. */
export const LIVE_TOPICS: Readonly<Record<string, readonly string[]>> = {
  // The sample office's clock is moved by work in the outbox.
  outbox: ['outbox', 'queue', 'clock', 'tasks', 'task', 'reminders'],
  'ledger-runs': ['ledger'],
  scores: ['scores', 'evaluation'],
};

/** Named by the server when something was missed. */
export const RESYNC = 'resync';
