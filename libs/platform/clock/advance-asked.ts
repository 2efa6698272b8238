import { z } from 'zod';
import { eventType } from '../events/event-type.js';

/** Somebody asked for the sample office's clock to be advanced. */
export const advanceAsked = eventType('clock.advance-asked', z.object({ advanceId: z.string() }));
