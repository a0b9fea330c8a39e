import { ask } from '../api.js';

export default {
  async fetch() {
    const [aside, rebuild] = await Promise.all([ask('SetAside', { first: 1 }), ask('TotalsRebuild')]);
    return { aside: aside.setAside, rebuild: rebuild.totalsRebuild };
  },

  tasks: (data) => [
    { count: data.aside.totalCount, title: ['搁置事项', 'Set aside'], next: ['查明原因后重试', 'See why, then retry'], href: '/console/set-aside' },
    { count: data.rebuild && !data.rebuild.finishedAt ? 1 : 0, title: ['汇总进行中', 'Recount running'], next: ['查看进度', 'See how far'], href: '/console/recount' },
  ],
};
