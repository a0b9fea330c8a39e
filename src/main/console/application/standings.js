import { ask } from '../api.js';
import { listPage } from '../kit/list.js';
import { mark } from '../kit/show.js';
import { address } from '../router.js';
import { yuan } from '../words/format.js';
import { say, word } from '../words/words.js';

const rules = async () => ({ rules: (await ask('AwardRules', {})).awardRules.map((rule) => [rule.id, `${rule.name}（${rule.region.name}）`]) });

/** Who may claim which award and has not, or has: what stands behind the numbers of the reach. */
export default listPage((page) => ({
  operation: 'AwardStandings', root: 'awardStandings', type: 'AwardStanding', input: 'AwardStandingFilter', fetch: rules,
  conditions: ['region', { name: 'rule', label: ['奖补事项', 'Award'], options: (page.data || {}).rules || [] }, 'states'],
  columns: [
    'name', 'region.name', 'title', { path: 'state', short: true, show: (one) => mark(word('AwardStandingState', one.state), one.state === 'APPLIED' ? 'good' : 'wait') },
    { path: 'sum', number: true, show: (one) => (one.incomplete ? say(['金额残缺，待补全', 'amount damaged, to be completed']) : one.sum == null ? '—' : yuan(one.sum)) }, 'since',
  ],
  href: (one) => address(`/entitlements/${one.beneficiary}`),
}));
