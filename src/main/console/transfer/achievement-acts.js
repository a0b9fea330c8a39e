import { ask } from '../api.js';
import { act } from '../kit/form.js';
import { today } from '../words/format.js';

const of = (one) => ({ fixed: { achievement: one.id, expectedVersion: one.version }, again: async () => ({ expectedVersion: (await ask('AchievementPage', { achievement: one.id })).node.version }) });

/** An institution registers what it made itself. */
const unit = (me) => (me.role === 'INSTITUTION' && me.institutions[0] ? { unit: me.institutions[0].name, unitCode: me.institutions[0].creditCode, region: me.institutions[0].region.code, institution: me.institutions[0].id } : {});

export const register = (me) => act({
  operation: 'RegisterAchievement', title: ['登记科技成果', 'Register an achievement'], wide: true, press: ['登记', 'Register'], done: ['已登记', 'Registered'],
  values: { facts: { secrecy: 'OPEN', willing: true, source: { fiscal: false }, owners: [{ share: 10000 }], ...unit(me) } }, fields: { 'facts.incubatee': { omit: true }, 'facts.institution': { omit: true } },
});
export const file = (one) => act({ operation: 'FileAchievement', title: ['成果备案', 'File it for assessment'], ...of(one), press: ['备案', 'File'], done: ['已备案', 'Filed'] });
export const assess = (one) => act({ operation: 'AssessAchievement', title: ['登记评估', 'Record an assessment'], ...of(one), values: { recommended: true }, done: ['已登记评估', 'Recorded'] });
export const publish = (one) => act({ operation: 'PublishAchievements', title: ['发布成果', 'Publish it'], fixed: { achievements: [one.id] }, press: ['发布', 'Publish'], done: ['已发布', 'Published'] });
export const convert = (one) => act({ operation: 'RecordConversion', title: ['登记转化', 'Record a conversion'], wide: true, ...of(one), values: { mode: 'TRANSFER', pricing: 'AGREED', on: today() }, done: ['已登记', 'Recorded'] });
export const nameContract = (one, conversion) => act({ operation: 'NameConversionContract', title: ['补登技术合同', 'Name its contract'], fixed: { ...of(one).fixed, conversion: conversion.number }, again: of(one).again, values: { contract: conversion.contract || '' }, done: ['已登记', 'Recorded'] });
export const distribute = (one, conversion) => act({
  operation: 'DistributeIncome', title: ['登记收益分配', 'Share income out'], wide: true, fixed: { ...of(one).fixed, conversion: conversion.number }, again: of(one).again, values: { on: today(), cost: '0', percent: 70, shares: [{ weight: 1 }] }, done: ['已分配', 'Shared out'],
});
