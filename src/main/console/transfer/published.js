import { listPage } from '../kit/list.js';
import { address } from '../router.js';
import { achievementColumns } from './achievements.js';

/** Achievements that were published, for everybody. */
export default listPage({
  operation: 'AchievementSearch', root: 'publishedAchievements', type: 'RegisteredAchievement', input: 'AchievementFilter', conditions: ['text', 'region', 'funnel', 'fields', 'purposes', 'publishedOn'],
  columns: achievementColumns.filter((column) => column !== 'convertBy'), href: (one) => address(`/achievements/${one.id}`),
});
