import { html } from 'lit';
import { ask } from '../api.js';
import { act } from '../kit/form.js';
import { confirm, open } from '../kit/dialog.js';
import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { mark, tag } from '../kit/show.js';
import { toast } from '../kit/toast.js';
import { ADMIN, ALL, regionOf } from '../roles.js';
import { say, word } from '../words/words.js';
import { day } from '../words/format.js';
import { bases, carriers, firms, institutions, practitioners, providers } from './choices.js';

/** Which fields of the form say what a role is for. */
const LIMITS = { CARRIER_MANAGER: ['carriers'], FIRM: ['incubatee'], PROVIDER: ['provider', 'base'], INSTITUTION: ['institution'], REGISTRAR: ['institution'], PRACTITIONER: ['registeredPerson'], BUREAU: ['region'], AUDITOR: ['region'] };
const ALL_LIMITS = [...new Set(Object.values(LIMITS).flat())];

const top = (me) => (regionOf(me) === '100000' ? '' : regionOf(me));
const shownFor = (name) => (values) => (LIMITS[values.role] || []).includes(name);
/** Without what was chosen for another role before. */
const fitting = (input) => Object.fromEntries(Object.entries(input).filter(([name]) => !ALL_LIMITS.includes(name) || shownFor(name)(input)));

const copy = (text) => navigator.clipboard.writeText(text).then(() => toast(say(['已复制', 'Copied'])));

const handOut = ({ access, code, mailed }) => open({
  title: say(['邀请码', 'The code']),
  content: (close) => html`<p class="code"><b>${code}</b> <button type="button" class="small" @click=${() => copy(code)}>${say(['复制', 'Copy'])}</button></p>
    <p>${say(['请交给 {name}。邀请码只显示这一次，有效期至 {day}；对方登录后输入即可。', 'Give it to {name}. It is shown this once and good until {day}; it is entered after signing in.'], { name: access.name, day: day(access.invitedUntil) })}</p>
    ${mailed ? html`<p>${say(['已同时发送至对方邮箱。', 'It went out by mail as well.'])}</p>` : ''}
    <footer class="acts"><button type="button" class="main" @click=${() => close()}>${say(['完成', 'Done'])}</button></footer>`,
});

async function invite(page) {
  const { me } = page;
  const own = me.role === 'CARRIER_MANAGER' && me.carriers.length === 1 ? [me.carriers[0].id] : [];
  const payload = await act({
    operation: 'InvitePerson', title: ['邀请人员', 'Invite somebody'], wide: true, press: ['生成邀请码', 'Make a code'], done: ['邀请码已生成', 'The code is made'],
    values: { carriers: own }, tidy: fitting,
    fields: {
      role: { options: me.invitableRoles.map((role) => ({ value: role, label: word('Role', role) })) },
      carriers: { choose: carriers, show: shownFor('carriers') }, incubatee: { choose: firms, show: shownFor('incubatee') },
      provider: { choose: providers(top(me)), show: shownFor('provider') }, base: { choose: bases(top(me)), show: shownFor('base') },
      institution: { choose: institutions(top(me)), show: shownFor('institution') }, registeredPerson: { choose: practitioners, show: shownFor('registeredPerson') },
      region: { top: top(me), show: shownFor('region') },
    },
  });
  if (!payload) return;
  page.again();
  if (payload.code) await handOut(payload);
}

/** What somebody's role is for, by name. */
const reach = (one) => [...one.carriers, one.incubatee, one.provider, one.base, one.institution, one.registeredPerson, one.region].filter(Boolean).map((some) => some.name).join(say(['、', ', ']));

const state = (one) => html`${tag('PersonAccessState', one.state)}${one.atIssuer && /FAILED|GIVEN_UP/.test(one.atIssuer.state) ? html` ${mark(word('PersonAccessIssuerState', one.atIssuer.state), 'bad')}` : ''}`;

async function withdraw(one, list) {
  if (!(await confirm(say(['撤回邀请', 'Withdraw the invitation']), say(['撤回后，{name} 的邀请码即失效。', 'The code of {name} is worth nothing then.'], { name: one.name })))) return;
  const { userErrors } = (await ask('WithdrawInvitation', { input: { access: one.id, expectedVersion: one.version } })).withdrawInvitation;
  toast(userErrors.length ? userErrors[0].message : say(['已撤回', 'Withdrawn']));
  list.reload();
}

async function change(operation, title, done, one, list) {
  if (await act({ operation, title, fixed: { access: one.id, expectedVersion: one.version }, done })) list.reload();
}

export default listPage((page) => ({
  operation: 'PeopleList', root: 'people', type: 'PersonAccess', input: 'PersonAccessFilter', empty: ['没有符合条件的人员', 'Nobody fits these conditions'],
  conditions: ['text', { name: 'roles', only: ALL }, 'states', ...(page.me.role === 'CARRIER_MANAGER' ? [] : ['region'])],
  columns: [
    { path: 'name', show: (one) => one.name || '—' }, 'role', { label: ['负责范围', 'Looks after'], show: reach }, { path: 'state', show: state }, { path: 'since', show: (one) => day(one.since), short: true },
    { label: ['邀请人', 'Invited by'], show: (one) => (one.invitedBy ? (one.invitedBy.byPerson && one.invitedBy.byPerson.name) || word('Role', one.invitedBy.role) : word('PersonAccessOrigin', one.origin)) }, 'email',
  ],
  head: () => press(['邀请人员', 'Invite'], () => invite(page), 'main'),
  acts: (one, list) => html`${one.viewerCan.withdraw ? press(['撤回', 'Withdraw'], () => withdraw(one, list)) : ''}
    ${one.viewerCan.end ? press(['终止', 'End'], () => change('EndAccess', ['终止权限', 'End the access'], ['已终止', 'Ended'], one, list)) : ''}
    ${ADMIN.includes(page.me.role) && one.viewerCan.eraseName ? press(['删除姓名', 'Erase the name'], () => change('ErasePersonalName', ['删除姓名', 'Erase the name'], ['已删除', 'Erased'], one, list)) : ''}`,
}));
