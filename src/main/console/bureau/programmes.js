import { ask, rows } from '../api.js';
import { act } from '../kit/form.js';
import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { address, go } from '../router.js';
import { regionOf } from '../roles.js';
import { percent, today } from '../words/format.js';

export const programmeOptions = async (text) => rows((await ask('ProgrammeList', { first: 100 })).programmes).filter((one) => !text || one.title.includes(text)).map((one) => ({ value: one.id, label: `${one.title}（${one.region.name}）` }));

export default listPage((page) => ({
  operation: 'ProgrammeList', root: 'programmes', type: 'Programme', input: 'ProgrammeFilter', conditions: ['openTo', 'inForceOn', 'text'],
  href: (one) => address(`/programmes/${one.id}`),
  columns: ['title', 'region', 'termsInForce.from', 'termsInForce.to', 'termsInForce.applicants.forms', 'termsInForce.coverage.services',
    { path: 'termsInForce.funding.ratePercent', number: true, show: (one) => (one.termsInForce && one.termsInForce.funding.ratePercent != null ? percent(one.termsInForce.funding.ratePercent / 100) : '—') }, 'termsInForce.funding.firmYear', 'termsInForce.citation'],
  head: () => (page.me.role === 'BUREAU' ? press(['新建项目', 'New programme'], async () => {
    const payload = await act({ operation: 'RegisterProgramme', title: ['新建创新券项目', 'New voucher programme'], wide: true, values: { terms: { from: today() } }, fields: { region: { top: regionOf(page.me) } }, done: ['项目已建立', 'Registered'] });
    if (payload) go(address(`/programmes/${payload.programme.id}`));
  }, 'main') : ''),
}));
