// What changed for clients since a revision, as a draft for CHANGELOG.md: npm run changes -- <revision>
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType, isInputObjectType } from 'graphql';

const revision = process.argv[2] ?? 'HEAD';
const git = (...words) => execFileSync('git', words, { encoding: 'utf8', maxBuffer: 1 << 26 });
const before = (file) => git('show', `${revision}:./${file}`);
const now = (file) => readFileSync(file, 'utf8');

/** Names of everything that clients can use: types, fields, arguments, members of inputs, values of enums. */
function names(sdl) {
  const all = new Set();
  for (const type of Object.values(buildSchema(sdl).getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    all.add(type.name);
    if (isEnumType(type)) type.getValues().forEach(({ name }) => all.add(`${type.name}.${name}`));
    else if (isInputObjectType(type)) Object.keys(type.getFields()).forEach((name) => all.add(`${type.name}.${name}`));
    else {
      for (const field of Object.values(type.getFields?.() ?? {})) {
        all.add(`${type.name}.${field.name}`);
        field.args.forEach(({ name }) => all.add(`${type.name}.${field.name}(${name}:)`));
      }
    }
  }
  return all;
}

/** Those in the first and not in the second, without what is part of something that is named itself. */
function only(first, second) {
  const gone = [...first].filter((name) => !second.has(name));
  return gone.filter((name) => !gone.some((whole) => name !== whole && name.startsWith(`${whole}.`))).sort();
}

/** Ids by name; the manifest of before 0.5.0 was by id. */
function ids(text) {
  const manifest = JSON.parse(text);
  return manifest.operations
    ? new Map(Object.entries(manifest.operations).map(([name, { id }]) => [name, id]))
    : new Map(Object.entries(manifest).map(([id, { operation }]) => [operation, id]));
}

const [oldNames, newNames] = [names(before('schema.graphql')), names(now('schema.graphql'))];
const [oldIds, newIds] = [ids(before('manifest.json')), ids(now('manifest.json'))];
const { version } = JSON.parse(now('package.json'));
const day = git('log', '-1', '--format=%cs', '--', '.').trim();
const line = (words, list) => list.length && console.log(`- ${words}: ${list.map((name) => `\`${name}\``).join(', ')}`);

console.log(`## ${version} · ${day}\n`);
line('新增 New', only(newNames, oldNames));
line('移除 Gone', only(oldNames, newNames));
line('新增操作 New operations', [...newIds.keys()].filter((name) => !oldIds.has(name)));
line('操作有变 Changed operations', [...newIds].filter(([name, id]) => oldIds.has(name) && oldIds.get(name) !== id).map(([name]) => name));
line('移除操作 Gone operations', [...oldIds.keys()].filter((name) => !newIds.has(name)));
