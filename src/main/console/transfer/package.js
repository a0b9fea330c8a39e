import { html } from 'lit';
import { ask } from '../api.js';
import { Page, press, printer } from '../kit/page.js';
import { card, facts, grid } from '../kit/show.js';
import { address } from '../router.js';
import { fieldOf, say } from '../words/words.js';
import { revise, withdraw } from './package-acts.js';

/** One package with the achievements that are published still. */
export default class AchievementPackage extends Page {
  async fetch() {
    const { node } = await ask('AchievementPackagePage', { achievementPackage: this.params.package });
    return node && node.title ? node : Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  heading() {
    return this.data.title;
  }

  acts() {
    const one = this.data;
    const after = async (done) => { if (await done) this.reload(); };
    return html`${one.viewerCan.revise ? press(['修改', 'Change'], () => after(revise(one)), 'main') : ''}${one.viewerCan.withdraw ? press(['撤下', 'Withdraw'], () => after(withdraw(one)), 'bad') : ''}${printer()}`;
  }

  view() {
    const one = this.data;
    return html`<div class="stackup">${card('', facts('AchievementPackage', one, ['compiler', { label: fieldOf('AchievementPackage', 'region').label, value: one.region.name }, 'field', 'publishedOn', 'withdrawnOn']))}
      ${one.about ? card('', html`<p>${one.about}</p>`) : ''}
      ${card(say(['成果', 'Achievements']), grid('RegisteredAchievement', one.achievements, [{ path: 'title', show: (held) => html`<a href=${address(`/achievements/${held.id}`)}>${held.title}</a>` }, 'unit', 'field', 'maturity', 'trl', 'publishedOn']))}</div>`;
  }
}
