import { html } from 'lit';
import { ask } from '../api.js';
import { Page } from '../kit/page.js';
import { listOf } from '../kit/records.js';
import { standsFor } from '../roles.js';
import { address } from '../router.js';
import { say, word } from '../words/words.js';
import { count, day, thisYear } from '../words/format.js';

const DESKS = {
  BUREAU: () => import('../bureau/desk.js'), AUDITOR: () => import('../bureau/desk.js'), ADMIN: () => import('../admin/desk.js'),
  CARRIER_MANAGER: () => import('../manager/desk.js'), FIRM: () => import('../firm/desk.js'), PROVIDER: () => import('../provider/desk.js'),
  INSTITUTION: () => import('../trade/institution-desk.js'), REGISTRAR: () => import('../trade/registrar-desk.js'), PRACTITIONER: () => import('../trade/practitioner-desk.js'),
};

/** The page that has what waits: one of its own, or that of the list behind it with the same conditions. */
const way = (task, desk) => {
  const page = desk.pages[task.kind];
  return listOf(task.records, page && task.records ? { [task.records.list]: page } : desk.lists) || (page ? address(page) : address('/'));
};

const due = (task) => (task.dueOn ? html` <small>${say(['最近到期 {day}', 'next due {day}'], { day: day(task.dueOn) })}</small>` : '');

/** What waits for somebody, with counts, days and the way to the next step; then what their day begins with. */
export default class Home extends Page {
  async fetch() {
    const desk = (await DESKS[this.me.role]()).default;
    const [{ viewer }, more] = await Promise.all([ask('WhatWaits'), desk.fetch(this.me, thisYear())]);
    return { desk, viewer, ...more };
  }

  heading() {
    return say(['首页', 'Home']);
  }

  view() {
    const { desk, viewer } = this.data;
    const some = viewer.waiting.filter((task) => task.count > 0);
    const none = viewer.waiting.filter((task) => !(task.count > 0));
    return html`<div class="stackup">
      <section><h2>${say(['待办', 'To do'])} <span class="hint">${some.length ? say(['{n} 类事项待处理', '{n} kinds of things wait'], { n: some.length }) : say(['目前没有待办事项', 'Nothing waits for you now'])}</span>
        ${viewer.unread ? html`<a class="hint" href=${address('/inbox', { unread: 'true' })}>${say(['{n} 条未读消息', '{n} unread'], { n: count(viewer.unread) })} →</a>` : ''}</h2>
      <ul class="todo">${[...some, ...none].map((task) => html`<li><a class=${task.count > 0 ? 'some' : ''} href=${way(task, desk)}><b>${count(task.count)}</b><span>${task.title}${due(task)}<small>${task.next}</small></span></a></li>`)}</ul></section>
      ${desk.more ? desk.more(this.data, this.me, this) : ''}
      <p class="hint">${say(['当前身份：{role} {id}', 'You are: {role} {id}'], { role: word('Role', this.me.role), id: [this.me.name, ...standsFor(this.me).slice(0, 3)].filter(Boolean).join(' · ') })} <a href=${address('/invitation')}>${say(['输入邀请码', 'Enter the code of an invitation'])}</a></p></div>`;
  }
}
