const WAITS_MS = [300, 1500];

/**
 * Sends a request again when the connection broke before an answer came. Only what cannot happen twice is repeated:
 * reads, and what carries an idempotency key.
 */
export async function fetchPatiently(request: Request): Promise<Response> {
  const repeatable = request.method === 'GET' || request.headers.has('Idempotency-Key');
  for (const wait of repeatable ? WAITS_MS : []) {
    try {
      return await fetch(request.clone());
    } catch (error) {
      if (request.signal.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return fetch(request);
}
