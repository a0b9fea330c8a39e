import { ask, rows } from '../api.js';
import { act } from '../kit/form.js';
import { ownRegion } from '../bureau/register.js';
import { thisYear, today } from '../words/format.js';
import { word } from '../words/words.js';

const on = (one, spec) => act({ fixed: { inspection: one.id, expectedVersion: one.version }, again: async () => ({ expectedVersion: (await ask('InspectionPage', { inspection: one.id })).inspection.version }), ...spec });
const clauses = async (text) => rows((await ask('ClauseSearch', { first: 20, filter: text ? { text } : {} })).clauses).map((one) => ({ value: one.id, label: `${one.number} ${one.words}` }));

/** Of which kinds somebody can be drawn. */
const DRAWN = ['CARRIER', 'BASE', 'INSTITUTION', 'PROVIDER', 'FIRM'];

/** A bureau draws who is inspected; the seed is the service's. */
export const draw = (me) => act({
  operation: 'DrawInspection', title: ['随机抽取检查对象', 'Draw who is inspected'], press: ['抽取', 'Draw'], done: ['已抽取', 'Drawn'],
  values: { kind: 'CARRIER', year: thisYear(), announced: false }, fields: { region: ownRegion(me), kind: { options: DRAWN.map((kind) => ({ value: kind, label: word('EvaluatedKind', kind) })) } },
});
export const plan = (one) => on(one, { operation: 'PlanInspection', title: ['安排检查', 'Set the visit'], values: { visitOn: today(), withoutInterest: false }, done: ['已安排', 'Set'] });
export const record = (one) => on(one, { operation: 'RecordInspection', title: ['登记检查结果', 'Record the visit'], wide: true, values: { on: today(), result: 'NOTHING_FOUND', signed: true }, fields: { photos: { upload: true } }, done: ['已登记', 'Recorded'] });
export const answer = (one) => on(one, { operation: 'AnswerInspection', title: ['报送整改情况', 'Tell what was rectified'], wide: true, press: ['报送', 'Send'], fields: { evidence: { upload: true } }, done: ['已报送', 'Sent'] });
export const judge = (one) => on(one, { operation: 'JudgeRectification', title: ['审核整改', 'Judge what was rectified'], values: { accepted: true }, done: ['已审核', 'Judged'] });
export const conclude = (one) => on(one, { operation: 'ConcludeInspection', title: ['处理决定', 'Decide what follows'], wide: true, fields: { 'consequences.clause': { choose: clauses } }, done: ['已处理', 'Decided'] });
export const drop = (one) => on(one, { operation: 'DropInspection', title: ['终止检查', 'End the inspection'], press: ['终止', 'End it'], done: ['已终止', 'Ended'] });
export const revise = (one) => on(one, { operation: 'ReviseInspection', title: ['更正检查结果', 'Correct the result'], press: ['更正', 'Correct'], done: ['已更正', 'Corrected'] });
export const appeal = (one) => on(one, { operation: 'AppealInspection', title: ['申请复核', 'Appeal'], wide: true, press: ['申请', 'Appeal'], done: ['已申请', 'Appealed'] });
export const decide = (one) => on(one, { operation: 'DecideInspectionAppeal', title: ['办理复核', 'Decide the appeal'], wide: true, values: { upheld: false }, fields: { result: { show: (values) => values.upheld === true } }, done: ['已办理', 'Decided'] });
