import { html } from 'lit';
import { ask, may, rows } from '../api.js';
import { Page } from '../kit/page.js';
import { card } from '../kit/show.js';
import { failed, nothing } from '../kit/state.js';
import { address, go } from '../router.js';
import { INSTITUTION, WATCHERS } from '../roles.js';
import { either, say } from '../words/words.js';

/** Where one looks by name, and where what is found leads. */
const PLACES = [
  { title: ['载体', 'Carriers'], operation: 'CarrierList', root: 'carriers', path: () => '/carriers', roles: [...WATCHERS, 'CARRIER_MANAGER'] },
  { title: ['企业与团队', 'Firms and teams'], operation: 'IncubateeList', root: 'incubatees', path: () => '/incubatees', roles: [...WATCHERS, 'CARRIER_MANAGER'] },
  { title: ['服务机构', 'Service providers'], operation: 'ProviderSearch', root: 'providers', path: () => '/providers', roles: [] },
  { title: ['科技服务机构', 'Institutions'], operation: 'InstitutionSearch', root: 'institutions', path: () => '/institutions', roles: WATCHERS },
  { title: ['科技服务人员', 'People of the trade'], operation: 'PersonSearch', root: 'registeredPeople', path: () => '/people-registered', roles: WATCHERS },
  { title: ['登记企业', 'Registered firms'], operation: 'RegisteredFirmSearch', root: 'registeredFirms', path: () => '/firms-registered', roles: WATCHERS },
  { title: ['科技成果', 'Achievements'], operation: 'AchievementList', root: 'achievements', path: () => '/achievements', roles: [], shown: (one) => one.title },
  { title: ['技术合同', 'Technology contracts'], operation: 'ContractList', root: 'technologyContracts', path: () => '/technology-contracts', roles: [], shown: (one) => one.title },
  { title: ['政策文件', 'Policy documents'], operation: 'PolicyLibrary', root: 'policyDocuments', path: () => '/policies', roles: [], asked: (text) => ({ text: text.slice(0, 50) }), shown: (one) => either(one, 'name') },
  { title: ['创新券', 'Vouchers'], operation: 'VoucherSearch', root: 'vouchers', path: () => '/vouchers', roles: WATCHERS, shown: (one) => say(['{name}：{title}', '{name}: {title}'], { name: one.applicantName, title: one.programmeTitle }) },
  { title: ['任务', 'Tasks'], operation: 'TaskList', root: 'tasks', path: () => '/tasks', roles: [...WATCHERS, ...INSTITUTION], shown: (one) => one.title },
  { title: ['申报', 'Applications'], operation: 'ApplicationList', root: 'applications', path: () => '/applications', roles: [], shown: (one) => say(['{name}：{title}', '{name}: {title}'], { name: one.name, title: one.title }) },
  { title: ['中试基地', 'Pilot bases'], operation: 'PilotBaseSearch', root: 'pilotBases', path: (role) => (role === 'FIRM' ? '/equipment' : '/bases'), roles: [...WATCHERS, 'FIRM'] },
];
const FEW = 10;

/** What one may see, by its name. */
export default class Search extends Page {
  async fetch() {
    const { text } = this.query;
    if (!text) return [];
    const places = PLACES.filter((one) => may(one.operation, this.me.role) && (!one.roles.length || one.roles.includes(this.me.role)));
    const answers = await Promise.allSettled(places.map((place) => ask(place.operation, { ...(place.asked ? place.asked(text) : { filter: { text } }), first: FEW })));
    // one list that cannot be read hides none of the others; where none can, that is said of the page
    if (answers.length && answers.every((one) => one.status === 'rejected')) throw answers[0].reason;
    return answers.map((one, at) => {
      const place = places[at];
      if (one.status === 'rejected') return { place, failure: one.reason, found: [], count: 0 };
      const list = one.value[place.root];
      return { place, found: rows(list), count: list.totalCount };
    });
  }

  heading() {
    if (!this.query.text) return say(['搜索', 'Search']);
    return say(['搜索“{text}”', 'Search for “{text}”'], { text: this.query.text || '' });
  }

  form() {
    const seek = (event) => { event.preventDefault(); go(address('/search', { text: event.target.elements.text.value.trim() })); };
    return html`<form class="acts" role="search" @submit=${seek}><input type="search" name="text" maxlength="100" aria-label=${say(['名称', 'Name'])} placeholder=${say(['名称，如企业、载体、机构、人员、成果、任务、申报', 'A name: of a firm, carrier, institution, person, achievement, task, award'])} .value=${this.query.text || ''}>
      <button class="main">${say(['搜索', 'Search'])}</button></form>`;
  }

  view() {
    const some = this.data.filter((one) => one.found.length);
    const missing = this.data.filter((one) => one.failure).map(({ place, failure }) => card(say(place.title), failed(failure, () => this.reload())));
    if (!this.query.text) return this.form();
    if (!some.length) return html`<div class="stackup">${this.form()}${missing.length ? missing : nothing(say(['没有找到名称相符的记录', 'Nothing with that name']))}</div>`;
    return html`<div class="stackup">${this.form()}${some.map(({ place, found, count }) => card(say(place.title), html`<ul class="history">${found.map((one) => html`<li><a href=${address(`${place.path(this.me.role)}/${one.id}`)}>${place.shown ? place.shown(one) : one.name}</a> <span>${one.region ? one.region.name : one.placement ? one.placement.region.name : ''}</span></li>`)}</ul>`,
      count > found.length ? html`<a href=${address(place.path(this.me.role), { text: this.query.text })}>${say(['全部 {n} 条', 'All {n}'], { n: count })}</a>` : ''))}${missing}</div>`;
  }
}
