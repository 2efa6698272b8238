import 'reflect-metadata';
import { product } from '#libs/battle-map/product';
import { runApi } from './run-api.js';

await runApi(product, process.env);
