import { job } from '#libs/platform/queue/job';
import { TaskEvents } from '../../task/contract/events.js';
import { TellAsker } from '../use-cases/tell-asker.js';

export const onExtensionDecided = job({
  name: 'reminder.on-extension-decided',
  on: TaskEvents.extensionDecided,
  key: ({ extensionId }) => extensionId,
  use: TellAsker,
  run: (tellAsker, { extensionId }) => tellAsker.execute(extensionId),
});
