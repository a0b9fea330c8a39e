import { spawnSync } from 'node:child_process';

// each of them says what it found; all are run, so that one reads everything at once
const checks = ['documents', 'types', 'relay', 'clients', 'console'];
const failed = checks.filter((check) => {
  console.log(`\n== ${check}`);
  return spawnSync(process.execPath, ['--no-warnings', `check/${check}.js`], { stdio: 'inherit' }).status !== 0;
});
console.log(failed.length ? `\nFailed: ${failed.join(', ')}` : '\nEverything holds.');
process.exit(failed.length ? 1 : 0);
