import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { address } from '../router.js';
import { say } from '../words/words.js';
import { evaluate } from './evaluation-acts.js';

/** Runs of evaluations of the region, or about whoever looks. */
export default listPage((page) => ({
  operation: 'EvaluationList', root: 'evaluations', type: 'EvaluationRun', input: 'EvaluationFilter', conditions: ['region', 'kinds', 'year', 'states', 'ranOn'],
  columns: [{ label: ['评价方案', 'Scheme'], show: (one) => (one.scheme ? one.scheme.name : one.schemeKey) }, 'kind', 'region.name', 'year', 'ranOn', 'appealsUntil', { label: ['权重', 'Weights'], show: (one) => (one.weighed ? say(['齐全', 'All set']) : say(['未公布，试评', 'Unset, a trial'])) }, 'state'],
  href: (one) => address(`/evaluations/${one.id}`),
  head: () => (page.me.role !== 'BUREAU' ? '' : press(['开展评价', 'Evaluate'], async () => { if (await evaluate(page.me)) page.again(); }, 'main')),
}));
