// relay-compiler takes every operation and fragment, and a list that pages and refetches by itself.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { print } from 'graphql';
import { fragments, operations } from './read.js';

const work = '.check';
rmSync(work, { recursive: true, force: true });
['src/operations', 'src/fragments', 'made'].forEach((folder) => mkdirSync(`${work}/${folder}`, { recursive: true }));

function module(file, definition) {
  const text = `import { graphql } from 'relay-runtime';\n\nexport default graphql\`\n${print(definition)}\n\`;\n`;
  writeFileSync(`${work}/src/${file}.js`, text);
}

for (const [name, fragment] of Object.entries(fragments)) {
  module(`fragments/${name}`, fragment);
}
// Relay wants an operation to be called after its module and its kind
for (const operation of operations) {
  const kind = operation.operation === 'mutation' ? 'Mutation' : 'Query';
  const name = { kind: 'Name', value: operation.name.value + kind };
  module(`operations/${operation.name.value}`, { ...operation, name });
}
cpSync('clients/relay', `${work}/src/clients`, { recursive: true });
writeFileSync(
  `${work}/relay.config.json`,
  JSON.stringify({
    src: './src',
    schema: '../schema.graphql',
    artifactDirectory: './made',
    language: 'javascript',
    eagerEsModules: false, // so that node reads them as they are
  }),
);
writeFileSync(`${work}/package.json`, '{ "type": "commonjs" }');
const compiler = resolve('node_modules/.bin/relay-compiler');
const { status, stderr } = spawnSync(compiler, ['relay.config.json'], { cwd: work, encoding: 'utf8' });
if (status) console.error(stderr);
console.log(`${operations.length} operations, ${Object.keys(fragments).length} fragments, @connection with @refetchable`);
process.exit(status ?? 1);
