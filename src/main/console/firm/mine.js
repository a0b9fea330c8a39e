import { ask, rows } from '../api.js';

/** The firm or team that is signed in, with its stays. */
export async function mine() {
  const data = await ask('MyStays', { first: 50 });
  const me = rows(data.incubatees)[0];
  if (!me) throw Object.assign(new Error(), { code: 'NOT_FOUND' });
  return { me, stays: rows(data.stays) };
}
