import type { Template } from '../template.js';
import { HEALTH_CENTRE } from './health-centre.js';
import { OLD_ESTATE } from './old-estate.js';
import { ROAD } from './road.js';
import { SCHOOL } from './school.js';
import { VILLAGE } from './village.js';

/** The templates that an office finds on its first day. Lengths without a source named are defaults: its own figures take their place. */
export const PUBLISHED_TEMPLATES: readonly Template[] = [SCHOOL, HEALTH_CENTRE, ROAD, OLD_ESTATE, VILLAGE];
