import { html } from 'lit';
import { quiet } from '../kit/filter.js';
import { listPage } from '../kit/list.js';
import { mark } from '../kit/show.js';
import { WATCHERS } from '../roles.js';
import { address } from '../router.js';
import { word } from '../words/words.js';

const GOOD = ['GRANTED', 'LISTED', 'POSTED', 'PAYING', 'PAID', 'CLOSED'];
const BAD = ['DECLINED', 'FAILED', 'CLAWED_BACK', 'RETURNED'];
const look = (state) => (GOOD.includes(state) ? 'good' : BAD.includes(state) ? 'bad' : 'wait');
/** Where an application stands, in its colour. */
export const standing = (one) => html`${mark(word('ApplicationState', one.state), look(one.state))}`;

/** Applications for awards: a beneficiary's own, or those of a bureau's region, with the clock of each. */
export default listPage((page) => {
  const watches = WATCHERS.includes(page.me.role);
  return {
    operation: watches ? 'ApplicationList' : 'MyApplications', root: 'applications', type: 'Application', input: 'ApplicationFilter',
    conditions: watches ? ['text', 'states', 'titles', 'authority', 'region', 'begunOn', 'dueOn', 'listedFor', ...quiet('rule')] : ['text', 'states', 'titles', 'begunOn'],
    columns: ['title', ...(watches ? ['name'] : []), { path: 'state', show: standing, short: true }, 'workingDays', 'dueOn', 'authority.name', 'wanted', 'granted', 'begunOn'],
    href: (one) => address(`/applications/${one.id}`),
  };
});
