// Every operation fits the schema, and its id is what graphql-js makes of it.
import { createHash } from 'node:crypto';
import { buildSchema, print, validate, visit } from 'graphql';
import { fragments, json, operations, text } from './read.js';

const schema = buildSchema(text('schema.graphql'));
const manifest = json('manifest.json');
const documents = json('documents.json');
const faults = [];

function used(node, names = new Set()) {
  visit(node, {
    FragmentSpread({ name }) {
      if (!names.has(name.value)) {
        names.add(name.value);
        used(fragments[name.value], names);
      }
    },
  });
  return names;
}

for (const operation of operations) {
  const name = operation.name.value;
  const shared = [...used(operation)].sort().map((fragment) => fragments[fragment]);
  const document = { kind: 'Document', definitions: [operation, ...shared] };
  const printed = print(document);
  const id = `sha256:${createHash('sha256').update(printed).digest('hex')}`;
  faults.push(...validate(schema, document).map(({ message }) => `${name}: ${message}`));
  if (manifest.operations[name]?.id !== id) faults.push(`${name}: the manifest has another id`);
  if (documents[id] !== printed) faults.push(`${name}: documents.json has another text`);
}
if (operations.length !== Object.keys(manifest.operations).length) faults.push('The manifest has other operations');

faults.forEach((fault) => console.error(fault));
console.log(`${operations.length} operations with ${Object.keys(fragments).length} fragments, ids by graphql-js`);
process.exit(faults.length ? 1 : 0);
