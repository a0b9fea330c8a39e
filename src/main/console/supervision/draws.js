import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { address } from '../router.js';
import { draw } from './inspection-acts.js';

/** Draws of inspections of the region. */
export default listPage((page) => ({
  operation: 'InspectionDrawList', root: 'inspectionDraws', type: 'InspectionDraw', input: 'InspectionDrawFilter', conditions: ['region', 'kinds', 'drawnOn'],
  columns: ['region.name', 'number', 'kind', 'drawnOn', 'year', 'basis', 'sought', 'open'],
  href: (one) => address(`/inspection-draws/${one.id}`),
  head: () => (page.me.role !== 'BUREAU' ? '' : press(['随机抽取', 'Draw'], async () => { if (await draw(page.me)) page.again(); }, 'main')),
}));
