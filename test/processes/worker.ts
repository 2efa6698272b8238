import 'reflect-metadata';
import { runWorker } from '../../apps/worker/src/run-worker.js';
import { productCalling } from './endpoint.js';

// A worker as it runs in production, with one part more: the fault tests start it, and kill it.
await runWorker(productCalling(process.env['FAULTS_ENDPOINT'] ?? ''), process.env);
