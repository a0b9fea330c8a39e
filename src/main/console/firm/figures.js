import { html } from 'lit';
import { ask, rows } from '../api.js';
import { Page, press, printer } from '../kit/page.js';
import { card, history } from '../kit/show.js';
import { enter, figuresTable } from '../manager/figures.js';
import { address } from '../router.js';
import { say } from '../words/words.js';
import { thisYear } from '../words/format.js';
import { mine } from './mine.js';

/** Figures of one's own, year by year. */
export default class MyFigures extends Page {
  async fetch() {
    const [{ me }, data] = await Promise.all([mine(), ask('MyYearFigures', { first: 20 })]);
    return { me, list: rows(data.yearFigures) };
  }

  async enter(year, present) {
    if (await enter(this.data.me, year, present)) this.reload();
  }

  acts() {
    const last = thisYear() - 1;
    const present = this.data.list.find((one) => one.year === last);
    return html`${present ? '' : html`<a class="button" href=${address(`/firm-rows/${this.data.me.id}/${last}`)}>${say([`填报 ${last} 年数据`, `Enter ${last}`])}</a>`}${press(['填报其他年度', 'Another year'], () => this.enter())}${printer()}`;
  }

  view() {
    const { list } = this.data;
    return html`<div class="stackup">${card('', figuresTable(list))}${list.map((one) => card(html`${one.year}`, history('YearFiguresEvent', one.history, 'act'), one.viewerCan.enter ? press(['更正', 'Correct'], () => this.enter(one.year, one), one.state === 'RETURNED' ? 'main' : '') : ''))}
      ${list.length ? '' : html`<p class="hint">${say(['每年填报一次，由所在载体确认后计入统计。', 'Entered once a year; counted once your carrier has confirmed them.'])}</p>`}</div>`;
  }
}
