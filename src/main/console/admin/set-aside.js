import { html } from 'lit';
import { ask } from '../api.js';
import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { toast } from '../kit/toast.js';
import { say } from '../words/words.js';

const retry = async (input) => {
  const { retried, userErrors } = (await ask('RetrySetAside', { input })).retrySetAside;
  toast(userErrors.length ? userErrors[0].message : say(['已重试 {n} 项', '{n} tried again'], { n: retried }));
};

export default listPage((page) => ({
  operation: 'SetAside', root: 'setAside', type: 'SetAside', empty: ['没有搁置的事项', 'Nothing is set aside'], columns: ['subject', 'kind', 'reason', 'since', 'attempts', 'nextAttemptAt'],
  head: () => press(['全部重试', 'Try all again'], async () => { await retry({}); page.again(); }),
  acts: (one, list) => html`${press(['重试', 'Try again'], async () => { await retry({ id: one.id }); list.reload(); })}`,
}));
