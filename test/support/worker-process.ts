import { BuiltProcess } from './built-process.js';

/** A worker, with the part of the fault tests. */
export class WorkerProcess extends BuiltProcess {
  /** @throws Error with what the worker said when it ends before it works. */
  static async start(environment: Readonly<Record<string, string>>): Promise<WorkerProcess> {
    const worker = new WorkerProcess(BuiltProcess.fork('test/processes/worker.js', environment));
    await worker.ready();
    return worker;
  }
}
