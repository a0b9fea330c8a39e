import { ask } from '../api.js';
import { act } from '../kit/form.js';
import { today } from '../words/format.js';
import { say } from '../words/words.js';

const again = (one) => async () => ({ expectedVersion: (await ask('ApplicationPage', { application: one.id })).node.version });
const of = (one) => ({ fixed: { application: one.id, expectedVersion: one.version }, again: again(one) });
const when = (...steps) => ({ show: (values) => steps.includes(values.act) });

/** What the steps of a review are called in the form: only those that may be taken now. */
const REVIEW = { giveBack: 'RETURN', forward: 'FORWARD', recommend: 'RECOMMEND', publish: 'PUBLISH', grant: 'GRANT', decline: 'DECLINE', list: 'LIST', close: 'CLOSE' };
export const reviews = (one) => Object.keys(REVIEW).filter((flag) => one.viewerCan[flag]).map((flag) => REVIEW[flag]);

export const apply = (rule, beneficiary) => act({ operation: 'ApplyFor', title: ['发起申报', 'Apply'], fixed: { rule, beneficiary }, fields: { title: { omit: true }, 'attested.evidence': { upload: true } }, press: ['生成申报', 'Begin'], done: ['已按记录填好，请核对后提交', 'Filled in from what is recorded; check and submit it'] });
/** A title: a recognition by its rule, or a title of the register by its kind and level. */
export const applyForTitle = (title, beneficiary, name) => act({ operation: 'ApplyFor', title: ['申请称号', 'Apply for a title'], intro: name, fixed: { title, beneficiary }, fields: { rule: { omit: true }, attested: { omit: true } }, press: ['生成申报', 'Begin'], done: ['已按自查结果填好，请补齐证明后提交', 'Filled in from the self-check; add what proves the rest and submit it'] });
export const submit = (one) => act({
  operation: 'SubmitApplication', title: one.mode === 'EXEMPT' ? ['确认享受', 'Confirm'] : ['提交申报', 'Submit'], wide: true, ...of(one), press: ['提交', 'Submit'], done: ['已提交', 'Submitted'],
  values: { draft: false, sum: one.wanted, purpose: one.purpose, evidence: one.missing.filter((item) => !item.answered).map((item) => ({ item: item.item })) }, fields: { sum: { omit: Boolean(one.sought) }, 'evidence.files': { upload: true } },
});
export const withdraw = (one) => act({ operation: 'WithdrawApplication', title: ['撤回申报', 'Withdraw'], ...of(one), press: ['撤回', 'Withdraw'], done: ['已撤回', 'Withdrawn'] });
export const review = (one) => act({
  operation: 'ReviewApplication', title: ['审核申报', 'Review'], wide: true, ...of(one), values: { act: reviews(one).length === 1 ? reviews(one)[0] : undefined, sum: one.wanted || one.most, cumulative: false }, press: ['办理', 'Take the step'], done: ['已办理', 'Done'],
  fields: one.sought
    ? { sum: { omit: true }, year: { omit: true }, cumulative: { omit: true }, missing: when('RETURN'), title: { ...when('GRANT'), open: true }, 'title.how': { omit: one.sought.sort === 'TITLE' }, 'title.batch': { omit: one.sought.sort === 'TITLE' }, 'title.grade': { omit: one.sought.sort !== 'TITLE' }, 'title.grantedBy': { hint: say(['不填则以本级地区名义授予', 'the division that decides when left out']) } }
    : { sum: when('FORWARD', 'RECOMMEND', 'GRANT'), year: when('LIST'), cumulative: when('GRANT'), missing: when('RETURN'), title: { omit: true } },
});
export const score = (one) => act({ operation: 'ScoreApplication', title: ['登记专家评分', 'Enter the sheet of an expert'], ...of(one), values: { noConflict: false }, press: ['登记', 'Enter'], done: ['已登记', 'Entered'] });
export const answer = (one, objection) => act({ operation: 'AnswerObjection', title: ['答复异议', 'Answer the objection'], fixed: { ...of(one).fixed, objection: objection.id }, again: again(one), fields: { upheld: { options: [{ value: 'true', label: say(['异议成立', 'It was right']) }, { value: 'false', label: say(['异议不成立', 'It was not right']) }] } }, press: ['答复', 'Answer'], done: ['已答复', 'Answered'] });
export const object = (notice) => act({ operation: 'ObjectToNotice', title: ['提出异议', 'Object'], fixed: { application: notice.application }, values: { unit: false }, fields: { evidence: { upload: true } }, press: ['提交异议', 'Object'], done: ['已受理，姓名和联系方式只由核定部门掌握', 'Received; only the authority that decides reads who you are'] });
/** The true amount of a rule whose printed one is damaged. */
export const completeAmount = (rule) => act({ operation: 'CompleteAwardAmount', title: ['补录原文金额', 'Enter the true amount'], fixed: { rule }, press: ['补录', 'Enter'], done: ['已补录', 'Entered'] });
export const post = (one, line) => act({ operation: 'PostToBudget', title: ['列支预算', 'Set aside'], ...of(one), values: { year: Number(today().slice(0, 4)), ...line }, press: ['列支', 'Set aside'], done: ['已列支', 'Set aside'] });
export const setBudget = (region, year) => act({ operation: 'SetAwardBudget', title: ['设定奖补预算', 'Set a budget line'], fixed: { region }, values: { year }, money: true, press: ['设定', 'Set'], done: ['已设定', 'Set'] });
export const payAll = (region) => act({ operation: 'PayAwards', title: ['批量拨付', 'Pay together'], fixed: { region }, fields: { applications: { omit: true } }, press: ['拨付', 'Pay'], done: ['已生成拨付批次', 'The batch was made'] });
export const payOne = (one) => act({ operation: 'PayAwards', title: ['拨付', 'Pay'], fixed: { region: one.authority.code, applications: [one.id] }, press: ['拨付', 'Pay'], done: ['已生成拨付批次', 'The batch was made'] });
export const note = (one) => act({
  operation: 'RecordAwardPayment', title: ['登记付款结果', 'Record the payment'], ...of(one), values: { outcome: 'PAID', on: today() }, press: ['登记', 'Record'], done: ['已登记', 'Recorded'],
  fields: { reference: { show: (values) => values.outcome === 'PAID' }, reason: { show: (values) => values.outcome === 'FAILED' } },
});
export const clawBack = (one) => act({ operation: 'ClawBackAward', title: ['追回奖补', 'Take money back'], ...of(one), press: ['追回', 'Take back'], done: ['已追回', 'Taken back'] });
