import { html } from 'lit';
import { Page } from '../kit/page.js';
import { address } from '../router.js';
import { say, word } from '../words/words.js';
import { count, thisYear } from '../words/format.js';

const DESKS = {
  BUREAU: () => import('../bureau/desk.js'), AUDITOR: () => import('../bureau/desk.js'), ADMIN: () => import('../admin/desk.js'),
  CARRIER_MANAGER: () => import('../manager/desk.js'), FIRM: () => import('../firm/desk.js'), PROVIDER: () => import('../provider/desk.js'),
};

/** What waits for somebody, with counts and the way to the next step; then what their day begins with. */
export default class Home extends Page {
  async fetch() {
    const desk = (await DESKS[this.me.role]()).default;
    return { desk, ...(await desk.fetch(this.me, thisYear())) };
  }

  heading() {
    return say(['首页', 'Home']);
  }

  view() {
    const { desk } = this.data;
    const waiting = desk.tasks(this.data, this.me);
    const due = waiting.filter((task) => task.count > 0);
    return html`<div class="stackup">
      <section><h2>${say(['待办', 'To do'])} <span class="hint">${due.length ? say(['{n} 类事项待处理', '{n} kinds of things wait'], { n: due.length }) : say(['目前没有待办事项', 'Nothing waits for you now'])}</span></h2>
      <ul class="todo">${[...due, ...waiting.filter((task) => !(task.count > 0))].map((task) => html`<li><a class=${task.count > 0 ? 'some' : ''} href=${task.href}><b>${count(task.count)}</b><span>${say(task.title)}<small>${say(task.next)}</small></span></a></li>`)}</ul></section>
      ${desk.more ? desk.more(this.data, this.me, this) : ''}
      <p class="hint">${say(['当前身份：{role} {id}', 'You are: {role} {id}'], { role: word('Role', this.me.role), id: this.me.id })} <a href=${address('/invitation')}>${say(['输入邀请码', 'Enter the code of an invitation'])}</a></p></div>`;
  }
}
