import { listPage } from '../kit/list.js';
import { regionOf } from '../roles.js';
import { address } from '../router.js';
import { achievementColumns } from './achievements.js';

/** What fiscal money paid for and should have been converted by now. */
export default listPage((page) => ({
  operation: 'OverdueConversions', root: 'achievements', type: 'RegisteredAchievement', variables: { region: regionOf(page.me) }, columns: achievementColumns, href: (one) => address(`/achievements/${one.id}`),
}));
