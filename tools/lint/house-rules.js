// Rules of this house that no published plugin has. Each is named after what it forbids or demands, and each is
// caught red-handed by a planted violation in test/borders.
import { basename } from 'node:path';

const rule = (description, messages, create) => ({ meta: { type: 'problem', docs: { description }, messages, schema: [] }, create });
const isType = (node) => node?.type === 'TSTypeAliasDeclaration' || node?.type === 'TSInterfaceDeclaration';
const isMember = (node, object, property) =>
  node.object.type === 'Identifier' && node.object.name === object && !node.computed && node.property.name === property;
const pascal = (stem) => stem.replace(/(^|[-.])(\w)/g, (_, __, letter) => letter.toUpperCase());
const camel = (stem) => pascal(stem).replace(/^\w/, (letter) => letter.toLowerCase());
const stemOf = (context) => basename(context.filename).replace(/\.[cm]?tsx?$/, '');

/** The database has a clock of its own, and TypeORM columns that ask it. */
const SQL_CLOCK = /\b(now\(\)|clock_timestamp\(\)|statement_timestamp\(\)|current_(date|time|timestamp)|localtimestamp)/i;
const CLOCK_COLUMNS = new Set(['CreateDateColumn', 'UpdateDateColumn', 'DeleteDateColumn']);

const noHiddenClock = rule(
  'Only the two clocks read the time.',
  { clock: '{{ what }} is a hidden clock: take BusinessClock or SystemClock of platform/clock, or let the time come in as a value.' },
  (context) => {
    const report = (node, what) => context.report({ node, messageId: 'clock', data: { what } });
    return {
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0) report(node, 'new Date()');
      },
      CallExpression(node) {
        if (node.callee.type === 'Identifier' && node.callee.name === 'Date') report(node, 'Date()');
      },
      MemberExpression(node) {
        if (isMember(node, 'Date', 'now')) report(node, 'Date.now');
      },
      ImportSpecifier(node) {
        if (CLOCK_COLUMNS.has(node.imported.name)) report(node, node.imported.name);
      },
      Literal(node) {
        const found = typeof node.value === 'string' && SQL_CLOCK.exec(node.value);
        if (found) report(node, found[0]);
      },
      TemplateElement(node) {
        const found = SQL_CLOCK.exec(node.value.raw);
        if (found) report(node, found[0]);
      },
    };
  },
);

const AMBIENT = new Set([
  ...['process', 'globalThis', 'global', 'Buffer', 'console', 'crypto', 'performance', 'fetch', 'navigator', 'window', 'document'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'require', 'localStorage'],
]);

const noAmbientInput = rule(
  'A pure function gets everything as a value.',
  { ambient: '{{ what }} comes from outside: the kernel and the domains get chance, environment and time as values.' },
  (context) => ({
    MemberExpression(node) {
      if (isMember(node, 'Math', 'random')) context.report({ node, messageId: 'ambient', data: { what: 'Math.random' } });
    },
    'Program:exit'(program) {
      for (const { identifier } of context.sourceCode.getScope(program).through) {
        if (AMBIENT.has(identifier.name) && !identifier.typeAnnotation)
          context.report({ node: identifier, messageId: 'ambient', data: { what: identifier.name } });
      }
    },
  }),
);

const noHiddenSetting = rule(
  'Settings are read once, in the shells.',
  { setting: 'process.env is read in the shells only, through readSettings; here inject SETTINGS.' },
  (context) => ({
    MemberExpression(node) {
      if (isMember(node, 'process', 'env')) context.report({ node, messageId: 'setting' });
    },
  }),
);

const noForwardRef = rule(
  'A cycle is mended, not hidden.',
  { cycle: 'forwardRef hides a cycle: let the later room listen to an event or give the earlier one a port.' },
  (context) => ({
    ImportSpecifier(node) {
      if (node.imported.name === 'forwardRef') context.report({ node, messageId: 'cycle' });
    },
  }),
);

const noBarrel = rule(
  'An import names the file it wants.',
  {
    index: 'No index files: an import names the file that it wants.',
    reExport: 'No barrels: a file does not export what another file owns.',
  },
  (context) => ({
    Program(node) {
      if (stemOf(context) === 'index') context.report({ node, messageId: 'index' });
    },
    ExportAllDeclaration: (node) => context.report({ node, messageId: 'reExport' }),
    'ExportNamedDeclaration[source]': (node) => context.report({ node, messageId: 'reExport' }),
  }),
);

const entityColumnsOnly = rule(
  'An entity is the shape of a row.',
  { behaviour: 'An entity holds columns only: rules live in domain/, queries in the repository.' },
  (context) => ({
    'ClassBody > *'(node) {
      const isColumn = node.type === 'PropertyDefinition' && !node.static && !node.value && node.decorators.length > 0;
      if (!isColumn) context.report({ node, messageId: 'behaviour' });
    },
    ':matches(FunctionDeclaration, VariableDeclaration)': (node) => {
      if (node.parent.type === 'ExportNamedDeclaration') context.report({ node, messageId: 'behaviour' });
    },
  }),
);

/** What a file exports by value, as [name, node]; types do not count. */
function exportedValues(program) {
  return program.body.flatMap((statement) => {
    if (statement.type === 'ExportDefaultDeclaration') return [['default', statement]];
    if (statement.type !== 'ExportNamedDeclaration' || statement.exportKind === 'type') return [];
    const { declaration } = statement;
    if (!declaration) return statement.specifiers.map((specifier) => [specifier.exported.name, specifier]);
    if (isType(declaration)) return [];
    if (declaration.type === 'VariableDeclaration') return declaration.declarations.map((one) => [one.id.name, one]);
    return [[declaration.id.name, declaration]];
  });
}

const oneVerbOneFile = rule(
  'A use case is one verb, in the file of its name, with one execute.',
  {
    name: 'This file exports one class, {{ wanted }}, and beside it types only.',
    execute: '{{ wanted }} has one public method: execute(…).',
  },
  (context) => ({
    Program(program) {
      const wanted = pascal(stemOf(context));
      const values = exportedValues(program);
      const verb = values.find(([name, node]) => name === wanted && node.type === 'ClassDeclaration')?.[1];
      if (!verb || values.length !== 1) return context.report({ node: program, messageId: 'name', data: { wanted } });
      const open = verb.body.body.filter(
        (member) =>
          (member.type === 'MethodDefinition' || member.type === 'PropertyDefinition') &&
          member.kind !== 'constructor' &&
          (member.accessibility ?? 'public') === 'public' &&
          member.key.type !== 'PrivateIdentifier',
      );
      if (open.length !== 1 || open[0].key.name !== 'execute') context.report({ node: verb.id, messageId: 'execute', data: { wanted } });
    },
  }),
);

const jobDeclaration = rule(
  'A file in jobs/ is one declaration, named after what wakes it.',
  {
    file: 'A file in jobs/ is on-<what-happened>.job.ts or <what-it-does>.tick.ts.',
    name: 'This file exports one declaration, {{ wanted }} = {{ maker }}({ … }), and nothing else.',
  },
  (context) => ({
    Program(program) {
      const file = /^(?:(on-[a-z0-9-]+)\.(job)|([a-z0-9-]+)\.(tick))$/.exec(stemOf(context));
      if (!file) return context.report({ node: program, messageId: 'file' });
      const maker = file[2] ?? file[4];
      const wanted = camel(file[1] ?? file[3]);
      const values = exportedValues(program);
      const [name, node] = values[0] ?? [];
      if (values.length !== 1 || name !== wanted || node.init?.callee?.name !== maker)
        context.report({ node: program, messageId: 'name', data: { wanted, maker } });
    },
  }),
);

const sevenDependencies = rule(
  'Eight collaborators are two classes.',
  { many: '{{ count }} dependencies: more than seven are too many. Which two classes is this?' },
  (context) => ({
    'MethodDefinition[kind="constructor"]'(node) {
      const count = node.value.params.length;
      if (count > 7) context.report({ node, messageId: 'many', data: { count: String(count) } });
    },
  }),
);

export default {
  meta: { name: 'house' },
  rules: {
    'no-hidden-clock': noHiddenClock,
    'no-ambient-input': noAmbientInput,
    'no-hidden-setting': noHiddenSetting,
    'no-forward-ref': noForwardRef,
    'no-barrel': noBarrel,
    'entity-columns-only': entityColumnsOnly,
    'one-verb-one-file': oneVerbOneFile,
    'job-declaration': jobDeclaration,
    'seven-dependencies': sevenDependencies,
  },
};
