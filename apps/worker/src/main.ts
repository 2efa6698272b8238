import 'reflect-metadata';
import { product } from '#libs/battle-map/product';
import { runWorker } from './run-worker.js';

await runWorker(product, process.env);
