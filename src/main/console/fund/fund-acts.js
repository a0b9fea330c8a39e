import { ask, rows } from '../api.js';
import { ownRegion } from '../bureau/register.js';
import { act } from '../kit/form.js';
import { today } from '../words/format.js';

const again = (one) => async () => ({ expectedVersion: (await ask('FundPage', { fund: one.id })).fund.version });
const on = (one, spec) => act({ fixed: { fund: one.id, expectedVersion: one.version }, again: again(one), ...spec });
const clauses = async (text) => rows((await ask('ClauseSearch', { first: 20, filter: text ? { text } : {} })).clauses).map((one) => ({ value: one.id, label: `${one.number} ${one.words}` }));
const named = (one) => ({ value: one.id, label: one.name });
const institutions = async (text) => rows((await ask('InstitutionSearch', { first: 20, filter: text ? { text } : {} })).institutions).map(named);
const funds = async () => rows((await ask('FundList', { first: 100, filter: { states: ['OPEN'] } })).funds);
const parents = async (text) => (await funds()).filter((one) => !one.parent && (!text || one.name.includes(text))).map(named);
const below = (fund) => async (text) => rows((await ask('FundList', { first: 100, filter: { parentFund: fund.id, states: ['OPEN'] } })).funds).filter((one) => !text || one.name.includes(text)).map(named);

/** Firms in incubation and on the register; a unit knows the latter by their codes alone. */
const firms = async (text) => {
  const found = async (operation, root) => rows((await ask(operation, { first: 20, filter: text ? { text } : {} }))[root]).map(named);
  const all = await Promise.all([found('IncubateeList', 'incubatees'), found('RegisteredFirmSearch', 'registeredFirms')].map((one) => one.catch(() => [])));
  return all.flat();
};
const achievements = async (text) => rows((await ask('AchievementList', { first: 20, filter: text ? { text } : {} })).achievements).map((one) => ({ value: one.id, label: one.title }));
const live = (list) => list.filter((one) => !one.voided);
const numbered = (list, label) => list.map((one) => ({ value: one.number, label: `${one.number} · ${label(one)}` }));

/** A division founds a fund, or an institution one of its own. */
export const found = (me) => {
  const unit = (me.institutions || [])[0];
  return act({
    operation: 'FoundFund', title: ['设立基金', 'Found a fund'], wide: true, done: ['已设立', 'Founded'],
    values: { kind: 'CONVERSION', foundedOn: today(), ...(me.role === 'INSTITUTION' && unit ? { founder: unit.id } : {}) },
    fields: {
      region: ownRegion(me), clause: { choose: clauses }, parent: { choose: parents },
      founder: me.role === 'INSTITUTION' ? { options: (me.institutions || []).map(named) } : { choose: institutions },
    },
  });
};
export const promise = (one) => on(one, { operation: 'PromiseToFund', title: ['登记认缴', 'Record a promise'], values: { kind: 'FISCAL', on: today() }, fields: { institution: { choose: institutions } }, done: ['已登记', 'Recorded'] });
export const pay = (one) => on(one, {
  operation: 'PayIntoFund', title: ['登记实缴', 'Record what came in'], values: { on: today() }, done: ['已登记', 'Recorded'],
  fields: { contribution: { options: numbered(live(one.contributions).filter((each) => each.kind !== 'PARENT_FUND'), (each) => `${each.contributor.name} ${each.paidIn} / ${each.promised}`) } },
});
export const fundBelow = (one) => on(one, { operation: 'FundSubFund', title: ['向子基金出资', 'Put money into a sub-fund'], values: { on: today() }, fields: { subFund: { choose: below(one) } }, done: ['已出资', 'Done'] });
export const invest = (one) => on(one, { operation: 'InvestFromFund', title: ['登记投资', 'Record an investment'], wide: true, values: { kind: 'EQUITY', on: today() }, fields: { firm: { choose: firms }, achievement: { choose: achievements } }, done: ['已登记', 'Recorded'] });
export const exit = (one) => on(one, {
  operation: 'ExitInvestment', title: ['登记退出', 'Record an exit'], wide: true, values: { kind: 'PRICE', on: today() }, done: ['已登记', 'Recorded'],
  fields: { investment: { options: numbered(one.investments.filter((each) => each.held), (each) => `${each.firm.name} ${each.amount}`) } },
});

/** All that was recorded and counts. */
const entries = (one) => [
  ...numbered(live(one.contributions), (each) => `${each.contributor.name} ${each.promised}`),
  ...live(one.contributions).flatMap((each) => numbered(live(each.payments), (paid) => `${each.contributor.name} ${paid.on} ${paid.amount}`)),
  ...numbered(live(one.stakes), (each) => `${each.subFund.name} ${each.amount}`),
  ...numbered(live(one.investments), (each) => `${each.firm.name} ${each.amount}`),
  ...live(one.investments).flatMap((each) => numbered(live(each.exits), (end) => `${each.firm.name} ${end.on} ${end.proceeds}`)),
];
export const without = (one) => on(one, { operation: 'VoidFundEntry', title: ['作废记录', 'Void an entry'], fields: { entry: { options: entries(one) } }, done: ['已作废', 'Voided'] });
export const close = (one) => on(one, { operation: 'CloseFund', title: ['注销基金', 'Close the fund'], values: { on: today(), ...(one.sums ? { paidOut: one.sums.available } : {}) }, done: ['已注销', 'Closed'] });
