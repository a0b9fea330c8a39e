// The committed types are those of the operations, and compile as strictly as can be.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { generate } from '@graphql-codegen/cli';
import config from '../codegen.cjs';

const run = (command, ...args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

const made = await generate({ ...config, silent: true }, false);
const stale = made.filter(({ filename, content }) => readFileSync(filename, 'utf8').trim() !== content.trim());
stale.forEach(({ filename }) => console.error(`${filename} is not up to date: npm run generate`));

const options = ['--strict', '--noEmit', '--module', 'esnext', '--moduleResolution', 'bundler', '--target', 'es2022'];
const compiled = run('npx', 'tsc', ...options, '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', 'check/use.ts');
console.log(`${made.length} generated files, compiled with a program that uses them`);
process.exit(compiled && !stale.length ? 0 : 1);
