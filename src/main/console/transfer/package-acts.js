import { ask, rows } from '../api.js';
import { act } from '../kit/form.js';
import { regionOf } from '../roles.js';

const page = async (id) => (await ask('AchievementPackagePage', { achievementPackage: id })).node;
const of = (one) => ({ fixed: { achievementPackage: one.id, expectedVersion: one.version }, again: async () => ({ expectedVersion: (await page(one.id)).version }) });

/** Published achievements by their titles. */
const published = async (text) => rows((await ask('AchievementSearch', { first: 20, filter: text ? { text } : {} })).publishedAchievements).map((one) => ({ value: one.id, label: `${one.title} · ${one.unit}` }));
const fields = { 'facts.achievements': { choose: published }, 'facts.institution': { omit: true } };

/** An institution compiles in its own name, which the register knows. */
const own = (me) => (me.role === 'INSTITUTION' ? me.institutions[0] : null);
const compiler = (me) => (own(me) ? { institution: own(me).id } : { region: regionOf(me) });
const known = (me) => (own(me) ? { 'facts.compiler': { omit: true }, 'facts.region': { omit: true } } : {});

export const compose = (me) => act({ operation: 'ComposeAchievementPackage', title: ['组建成果包', 'Compose a package'], wide: true, press: ['发布', 'Publish'], done: ['已发布', 'Published'], values: { facts: { achievements: [], ...compiler(me) } }, fields: { ...fields, ...known(me) } });
export const revise = (one) => act({
  operation: 'ReviseAchievementPackage', title: ['修改成果包', 'Change the package'], wide: true, ...of(one), done: ['已修改', 'Changed'], fields,
  values: { facts: { title: one.title, about: one.about, field: one.field, achievements: one.achievements.map((held) => held.id) } },
});
export const withdraw = (one) => act({ operation: 'WithdrawAchievementPackage', title: ['撤下成果包', 'Withdraw the package'], ...of(one), press: ['撤下', 'Withdraw'], done: ['已撤下', 'Withdrawn'] });
