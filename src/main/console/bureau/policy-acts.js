import { ask, rows } from '../api.js';
import { act } from '../kit/form.js';
import { thisYear, today } from '../words/format.js';
import { either } from '../words/words.js';

/** A draft as it was read; read again after somebody else has written in it. */
const of = (one, more = {}) => ({ fixed: { draft: one.id, expectedVersion: one.version, ...more }, again: async () => ({ expectedVersion: (await ask('PolicyDraft', { draft: one.id })).policyVersion.version }) });

/** Documents to choose from, as they are called. */
const library = async () => rows((await ask('PolicyLibrary', { first: 100 })).policyDocuments).map((one) => ({ value: one.id, label: either(one, 'name') }));

const documentFields = async () => {
  const options = await library();
  return { 'document.region': { omit: true }, 'document.parent': { options }, 'document.replaces.document': { options }, 'document.original': { upload: true }, 'document.places': { omit: true } };
};

export const begin = async (region) => act({
  operation: 'PutPolicyDocument', title: ['录入政策文件', 'Enter a policy document'], wide: true, press: ['保存草稿', 'Save the draft'], done: ['草稿已保存', 'The draft is saved'],
  values: { document: { region, issuedOn: today(), from: today() } }, fields: { ...(await documentFields()), draft: { omit: true } },
});

const said = (one) => {
  const { document: head } = one;
  return { region: one.region.code, title: head.title, nameEn: head.nameEn, number: head.number, issuer: head.issuer, issuedOn: head.issuedOn, from: head.from, until: head.until, places: head.places.map((place) => place.code),
    parent: head.parent && head.parent.id, replaces: head.replaces.map((other) => ({ document: other.document && other.document.id, kind: other.kind, words: other.words })), packages: head.packages, leadUnits: head.leadUnits, cooperatingUnits: head.cooperatingUnits };
};

export const change = async (one) => act({ operation: 'PutPolicyDocument', title: ['修改文件信息', 'Change what it says of itself'], wide: true, ...of(one), values: { document: said(one) }, fields: await documentFields(), done: ['已保存', 'Saved'] });

export const putClause = (one, clause) => act({
  operation: 'PutClause', title: clause ? ['修改条款', 'Change the clause'] : ['添加条款', 'Add a clause'], wide: true, ...of(one, clause ? { key: clause.key } : {}), fields: { key: { omit: true } }, values: clause ? { ...clause } : { priority: 'B' }, done: ['已保存', 'Saved'],
});

const isMetric = (metrics) => metrics.map((metric) => ({ value: metric.key, label: either(metric, 'name') }));

export const putTarget = async (one, target) => act({
  operation: 'PutTarget', title: target ? ['修改目标', 'Change the target'] : ['添加目标或期限', 'Add a target or duty'], wide: true, ...of(one, target ? { key: target.key } : {}),
  values: target ? { ...target, metric: target.metricKey, note: target.noteZh, milestones: one.targets.filter((step) => step.key.startsWith(`${target.key}~`)).map((step) => ({ year: step.timing.to, value: step.value })) } : { nature: 'TARGET', comparator: 'GTE', timing: { kind: 'BY_END_OF_YEAR' } },
  fields: { key: { omit: true }, whole: { omit: true }, clause: { options: one.clauses.map((clause) => ({ value: clause.key, label: clause.number })) }, metric: { options: isMetric((await ask('MetricCatalogue', { region: one.region.code, period: String(thisYear() - 1), keys: [] })).metricCatalogue.filter((metric) => metric.answered)) } }, done: ['已保存', 'Saved'],
});

export const remove = (one, what) => act({ operation: 'RemoveFromPolicy', title: ['从草稿中删除', 'Take it out of the draft'], ...of(one, what), fields: { clause: { omit: true }, target: { omit: true } }, press: ['删除', 'Take out'], done: ['已删除', 'Taken out'] });
export const propose = (one) => act({ operation: 'ProposePolicy', title: ['提交审批', 'Lay it before a colleague'], ...of(one), press: ['提交', 'Submit'], done: ['已提交，待同事审批', 'A colleague has it now'] });
export const approve = (one) => act({ operation: 'ApprovePolicy', title: ['审批通过', 'Approve it'], ...of(one), press: ['通过', 'Approve'], done: ['已通过，自今日起生效', 'It holds from today'] });
export const giveBack = (one) => act({ operation: 'ReturnPolicy', title: ['退回修改', 'Return it'], ...of(one), press: ['退回', 'Return'], done: ['已退回', 'Returned'] });
export const discard = (one) => act({ operation: 'DiscardPolicy', title: ['放弃草稿', 'Give the draft up'], ...of(one), press: ['放弃', 'Give up'], done: ['已放弃', 'Given up'] });
export const amend = (policy) => act({ operation: 'AmendPolicy', title: ['修订文件', 'Amend the document'], fixed: { document: policy.id }, press: ['开始修订', 'Begin'], done: ['已开始新的版本', 'The next version is begun'] });
export const complete = (target) => act({ operation: 'CompleteSource', title: ['补正来源数字', 'Complete the source'], wide: true, fixed: { target: target.id }, fields: { evidence: { upload: true } }, press: ['提交补正', 'Enter it'], done: ['已记入草稿，审批通过后生效', 'It is in a draft, to be approved'] });
