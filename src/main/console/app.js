import { html } from 'lit';
import { Element, define } from './kit/element.js';
import { open } from './kit/dialog.js';
import { failed, waiting } from './kit/state.js';
import './kit/toast.js';
import { ask } from './api.js';
import { begin, ends, onEnd, signIn, signInBeside, signOut } from './session.js';
import { address, current, follow, go, menu, register } from './router.js';
import { language, say, speak, word } from './words/words.js';
import { clock } from './words/format.js';
import { standsFor } from './roles.js';
import pages from './pages.js';

// the only text that a library may write as HTML is the empty one, with which it clears its place
if (globalThis.trustedTypes) globalThis.trustedTypes.createPolicy('default', { createHTML: (text) => (text === '' ? '' : null) });

const THEME = 'hatchery.theme';
const WARN = 5 * 60e3;
const LOOK = 60e3;
/** Address of what is published, for everybody. */
const OPEN = '/console/open/achievements';
const theme = () => localStorage.getItem(THEME) || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** The frame around every view: menu, way, who one is, language, colours. */
class Console extends Element {
  static properties = { me: { state: true }, view: { state: true }, failure: { state: true }, narrow: { state: true }, coming: { state: true }, ending: { state: true }, unread: { state: true } };

  connectedCallback() {
    this.replaceChildren();
    super.connectedCallback();
    document.documentElement.dataset.theme = theme();
    register(pages);
    this.start();
  }

  async start() {
    try {
      await speak(language());
      if (location.pathname === OPEN) {
        await this.openUp();
        return;
      }
      onEnd(() => this.askToGoOn());
      if (!(await begin())) return;
      this.me = (await ask('Viewer')).viewer;
      follow(() => this.go());
      this.count();
      setInterval(() => document.hidden || this.count(), LOOK);
      addEventListener('hatchery-read', () => this.count());
      addEventListener('hatchery-viewer', () => this.becomes());
      setInterval(() => (this.ending = ends() && ends() - Date.now() < WARN), 15e3);
      await this.go();
    } catch (failure) {
      this.failure = failure;
    }
  }

  /** What needs no signing in: published achievements, whoever looks for them. */
  async openUp() {
    define('h-open-achievements', (await import('./everyone/open.js')).default);
    this.view = { element: document.createElement('h-open-achievements') };
  }

  /** How much lies unread; a frame that does not know says nothing. */
  async count() {
    if (this.me.role === 'VISITOR') return;
    this.unread = await ask('Unread').then(({ viewer }) => viewer.unread, () => this.unread);
  }

  /** Somebody is another one by now, and begins at the beginning. */
  async becomes() {
    this.me = (await ask('Viewer')).viewer;
    go(address('/'));
  }

  /** Whoever was away too long signs in beside; what is half filled stays. */
  askToGoOn() {
    return open({
      title: say(['登录已到期', 'Your sign-in has ended']),
      leaving: () => false,
      content: (close) => html`<p>${say(['请重新登录，当前页面和未提交的内容会保留。', 'Please sign in again; this page and what you have not sent yet stay as they are.'])}</p>
        <footer class="acts"><button type="button" class="main" @click=${() => signInBeside().then(() => { this.ending = false; close(); })}>${say(['重新登录', 'Sign in again'])}</button></footer>`,
    });
  }

  /** Shows what the address names; until that is there, the view of before stays and is busy. */
  async go() {
    const turn = (this.turn = Symbol('turn'));
    this.coming = true;
    try {
      await this.show(current(this.me.role));
    } finally {
      if (turn === this.turn) this.coming = false;
    }
  }

  async show(found) {
    this.narrow = false;
    if (!found) {
      this.view = { missing: true };
      return;
    }
    const tag = `h-page-${found.page.number}`;
    if (!customElements.get(tag)) define(tag, (await found.page.load()).default);
    const same = this.view && this.view.tag === tag;
    const element = same ? this.view.element : document.createElement(tag);
    Object.assign(element, { page: found.page, params: found.params, query: found.query, me: this.me });
    this.view = { tag, element, page: found.page };
    this.failure = null;
    if (same) return;
    await this.updateComplete;
    await element.updateComplete;
    scrollTo(0, 0);
    const title = element.querySelector('h1');
    if (title) title.focus({ preventScroll: true });
  }

  turnTheme() {
    const next = theme() === 'dark' ? 'light' : 'dark';
    localStorage.setItem(THEME, next);
    document.documentElement.dataset.theme = next;
    document.dispatchEvent(new CustomEvent('hatchery-theme'));
    this.requestUpdate();
  }

  menu() {
    const groups = new Map();
    for (const page of menu(this.me.role)) {
      const name = page.group || '';
      groups.set(String(name), [...(groups.get(String(name)) || []), page]);
    }
    const here = this.view && this.view.page;
    return html`<nav class="menu ${this.narrow ? 'open' : ''}" id="menu" aria-label=${say(['主菜单', 'Main menu'])}>${[...groups.values()].map((list) => html`
      ${list[0].group ? html`<h2>${say(list[0].group)}</h2>` : ''}
      <ul>${list.map((page) => html`<li><a href=${`/console${page.menu === true ? page.path : page.menu(this.me)}`} aria-current=${here && (here === page || (here.above && here.above.path === page.path)) ? 'page' : 'false'}>${say(page.title)}</a></li>`)}</ul>`)}</nav>`;
  }

  /** By name: ids are for programs. */
  who() {
    const names = standsFor(this.me);
    return html`<span class="who wide" title=${names.join(language() === 'en' ? ', ' : '、')}>${[word('Role', this.me.role), this.me.name || names[0]].filter(Boolean).join(' · ')}</span>`;
  }

  top() {
    const other = language() === 'en' ? 'zh' : 'en';
    return html`<header class="top no-print">
      ${this.me ? html`<button type="button" class="bare burger" aria-expanded=${this.narrow ? 'true' : 'false'} aria-controls="menu" aria-label=${say(['菜单', 'Menu'])} @click=${() => (this.narrow = !this.narrow)}>☰</button>` : ''}
      <a class="brand" href="/console/"><b>Hatchery</b> <span class="wide">${say(['孵化载体数据平台', 'incubation data platform'])}</span></a><span class="grow"></span>
      ${this.me && this.me.role !== 'VISITOR' ? html`<form class="find" role="search" @submit=${(event) => { event.preventDefault(); go(address('/search', { text: event.target.elements.find.value.trim() })); }}><input type="search" name="find" aria-label=${say(['搜索名称', 'Search by name'])} placeholder=${say(['搜索名称', 'Search by name'])} maxlength="100"></form><a class="bare seek" href="/console/search">${say(['搜索', 'Search'])}</a>` : ''}
      ${this.me && this.me.role !== 'VISITOR' ? html`<a class="bare unread" href="/console/inbox" aria-label=${say(['消息 {n} 条未读', 'Inbox, {n} unread'], { n: this.unread || 0 })}>${say(['消息', 'Inbox'])}${this.unread ? html` <b>${this.unread > 99 ? '99+' : this.unread}</b>` : ''}</a>` : ''}
      ${this.me ? this.who() : ''}
      <button type="button" class="bare" lang=${other === 'en' ? 'en' : 'zh-CN'} @click=${() => speak(other)}>${other === 'en' ? 'English' : say(['', '中文'])}</button>
      <button type="button" class="bare" aria-label=${theme() === 'dark' ? say(['切换为浅色', 'Light colours']) : say(['切换为深色', 'Dark colours'])} @click=${this.turnTheme}>${theme() === 'dark' ? say(['浅色', 'Light']) : say(['深色', 'Dark'])}</button>
      ${this.me ? html`<button type="button" class="bare" @click=${signOut}>${say(['退出', 'Sign out'])}</button>` : ''}</header>`;
  }

  stage() {
    if (this.failure) return this.failure.message === 'insecure' ? html`<p class="failed">${say(['请通过 https 或 localhost 打开：登录需要浏览器的安全环境。', 'Open this page by https or on localhost: a browser signs in only there.'])}</p>` : failed(this.failure, () => signIn());
    if (!this.view) return waiting();
    if (this.view.missing) return html`<h1 tabindex="-1">${say(['没有此页面', 'There is no such page'])}</h1><p>${say(['地址有误，或此页面不对当前身份开放。', 'The address is wrong, or this page is not for your role.'])} <a href="/console/">${say(['回到首页', 'Back to home'])}</a></p>`;
    return this.view.element;
  }

  render() {
    return html`<a class="skip" href="#main" @click=${(event) => { event.preventDefault(); (/** @type {HTMLElement} */ (this.querySelector('#main'))).focus(); }}>${say(['跳到正文', 'Skip to content'])}</a>
      ${this.top()}<div class="frame">${this.me ? this.menu() : ''}<main id="main" tabindex="-1" aria-busy=${this.coming ? 'true' : 'false'}>
      ${this.ending ? html`<p class="notice" role="status">${say(['登录将于 {at} 到期。', 'Your sign-in ends at {at}.'], { at: clock(ends()) })} <button type="button" class="link" @click=${() => signInBeside().then(() => (this.ending = false))}>${say(['延长', 'Stay signed in'])}</button></p>` : ''}
      ${this.stage()}</main></div><h-dialogs></h-dialogs><h-toast></h-toast>`;
  }
}
define('hatchery-console', Console);
