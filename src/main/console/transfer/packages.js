import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { address } from '../router.js';
import { compose } from './package-acts.js';

/** Packages of published achievements, for everybody. */
export default listPage((page) => ({
  operation: 'AchievementPackages', root: 'achievementPackages', type: 'AchievementPackage', input: 'AchievementPackageFilter', conditions: ['text', 'region', 'fields'],
  columns: ['title', 'field', 'compiler', { path: 'region.name', label: ['所在区划', 'Division'] }, 'size', 'publishedOn'], href: (one) => address(`/achievement-packages/${one.id}`),
  head: () => (['INSTITUTION', 'BUREAU', 'ADMIN'].includes(page.me.role) ? press(['组建成果包', 'Compose a package'], async () => { if (await compose(page.me)) page.again(); }, 'main') : ''),
}));
