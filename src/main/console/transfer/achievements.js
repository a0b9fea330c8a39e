import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { address } from '../router.js';
import { assess, publish, register } from './achievement-acts.js';
import { found } from './contracts.js';

export const achievementColumns = ['title', 'funnel', 'field', 'unit', { path: 'region.name', label: ['所在区划', 'Division'] }, 'maturity', 'trl', 'registeredOn', 'publishedOn', 'convertBy'];

/** Achievements of a unit, or of the units of a region. */
export default listPage((page) => ({
  operation: 'AchievementList', root: 'achievements', type: 'RegisteredAchievement', input: 'AchievementFilter', conditions: ['text', 'region', 'funnel', 'fields', 'purposes', 'fiscal', 'overdue', 'publishedOn', 'contractMissing', 'priceAtLeast', 'findings'], columns: [...achievementColumns, { path: 'findings', show: found, short: true }],
  href: (one) => address(`/achievements/${one.id}`),
  head: () => (page.me.role === 'AUDITOR' ? '' : press(['登记科技成果', 'Register an achievement'], async () => { if (await register(page.me)) page.again(); }, 'main')),
  acts: (one, list) => {
    const after = async (done) => { if (await done) list.reload(); };
    return [one.viewerCan.assess ? press(['评估', 'Assess'], () => after(assess(one))) : '', one.viewerCan.publish ? press(['发布', 'Publish'], () => after(publish(one))) : ''];
  },
}));
