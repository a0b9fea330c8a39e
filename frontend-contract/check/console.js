// The sources of the console, which are served as they are, hold what their JSDoc says of them.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join('..', 'src', 'main', 'console');
if (!existsSync(folder)) {
  console.log('The console is not beside this folder: nothing to check');
  process.exit(0);
}

const scripts = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js')).map((name) => join(folder, name));
const options = ['--noEmit', '--allowJs', '--checkJs', '--module', 'esnext', '--moduleResolution', 'bundler', '--target', 'es2022', '--lib', 'es2022,dom,dom.iterable'];
// answers of the API are plain objects there: what they may be is checked against the schema by ConsoleSourceTests
const kinds = ['--strict', 'false', '--noImplicitThis', '--strictBindCallApply', '--strictFunctionTypes', '--noFallthroughCasesInSwitch', '--noUnusedLocals'];
const checked = spawnSync('npx', ['tsc', ...options, ...kinds, 'check/console.d.ts', ...scripts], { stdio: 'inherit' });
console.log(`${scripts.length} scripts of the console, types checked`);
process.exit(checked.status === 0 ? 0 : 1);
