export const READ_HAPPENINGS = 'sample:happenings:read';
/** Declared by the platform's clock; outside the sample office it moves nothing. */
export const ADVANCE_CLOCK = 'clock:advance';
