import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'graphql';

export const text = (file) => readFileSync(file, 'utf8');
export const json = (file) => JSON.parse(text(file));

/** Files below a folder, in order. */
export function below(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
    .sort();
}

export const fragments = Object.fromEntries(
  below('fragments')
    .flatMap((file) => parse(text(file)).definitions)
    .map((fragment) => [fragment.name.value, fragment]),
);

export const operations = below('operations').map((file) => parse(text(file)).definitions[0]);

export const samples = () => below('samples').map(json);
