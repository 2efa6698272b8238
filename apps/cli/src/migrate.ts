import { product } from '#libs/battle-map/product';
import { prepareDatabase } from '#libs/platform/boot/prepare-database';
import { type Command, WrongUse } from './command.js';
import { withOfficeDatabase } from './office-database.js';

export const migrate: Command = {
  name: 'migrate',
  run: async (args, terminal) => {
    if (args.length > 0) throw new WrongUse();
    const ran = await withOfficeDatabase(terminal.environment, ({ settings }) => prepareDatabase(settings, product));
    for (const name of ran) terminal.say('cli.migrate.ran', { name });
    terminal.say('cli.migrate.done', { count: ran.length });
    return 0;
  },
};
