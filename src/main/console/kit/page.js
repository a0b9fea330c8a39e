import { html } from 'lit';
import { language, say } from '../words/words.js';
import { Element } from './element.js';
import { serviceTime } from '../api.js';
import { listen } from '../live.js';
import { failed, waiting } from './state.js';

/**
 * A view with an address. Those who extend it say what to read in fetch() and what to show in view().
 */
export class Page extends Element {
  static properties = {
    params: { attribute: false }, query: { attribute: false }, me: { attribute: false }, page: { attribute: false },
    data: { state: true }, failure: { state: true },
  };

  constructor() {
    super();
    /** @type {Record<string, string>} parts of the address */
    this.params = undefined;
    /** @type {Record<string, string>} what stands behind the question mark */
    this.query = undefined;
    /** @type {{ id: string, role: string, scope: any[] } & Record<string, any>} who looks */
    this.me = undefined;
    /** @type {{ path: string, title: [string, string], group?: [string, string], above?: { path: string, title: [string, string] } }} */
    this.page = undefined;
    /** @type {any} what fetch() read: an answer of the API */
    this.data = undefined;
    /** @type {any} why it could not be read */
    this.failure = undefined;
    /** when the reading began, by the clock of the service */
    this.began = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    this.outdated = () => this.look();
    document.addEventListener('hatchery-stale', this.outdated);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('hatchery-stale', this.outdated);
    this.hear(null);
    clearTimeout(this.soon);
  }

  willUpdate(changed) {
    if (changed.has('params') || changed.has('query')) this.reload();
  }

  /**
   * What the view shows; nothing by default.
   * @returns {Promise<any>}
   */
  async fetch() {
    return {};
  }

  async reload() {
    const asked = (this.asked = Symbol('asked'));
    const began = serviceTime();
    // what was shown before stays until then, and says that it is not the last word
    this.setAttribute('aria-busy', 'true');
    try {
      const data = await this.fetch();
      if (asked === this.asked) Object.assign(this, { data, failure: null, began });
    } catch (failure) {
      if (asked === this.asked) this.failure = failure;
    }
    if (asked === this.asked) this.setAttribute('aria-busy', 'false');
  }

  /**
   * What the view is to hear news of; of nothing by default.
   * @returns {{ objects?: string[], region?: string } | null}
   */
  watches() {
    return null;
  }

  /**
   * Shows what is new.
   * @returns {unknown}
   */
  renew() {
    return this.reload();
  }

  /** Listens to this instead of what it listened to; news read the view anew, but never under an open form. */
  hear(topic) {
    const wanted = topic ? JSON.stringify(topic) : '';
    if (wanted === (this.wanted || '')) return;
    if (this.deaf) this.deaf();
    clearTimeout(this.soon);
    this.wanted = wanted;
    // what happened while the view was read is news as well
    this.deaf = topic ? listen({ ...topic, since: this.began }, () => this.look()) : null;
  }

  /** Reads the view anew as soon as no form is open. */
  look() {
    clearTimeout(this.soon);
    this.soon = setTimeout(() => (document.querySelector('dialog[open]') ? this.look() : this.renew()), 800);
  }

  /**
   * Title of the view; that of what it shows, once that is there.
   * @returns {string}
   */
  heading() {
    return say(this.page.title);
  }

  /** @returns {unknown} */
  acts() {
    return '';
  }

  /** @returns {unknown} */
  view() {
    return '';
  }

  updated() {
    if (this.data) this.hear(this.watches());
    document.title = `${this.data ? this.heading() : say(this.page.title)} · Hatchery`;
  }

  render() {
    return html`${head({ page: this.page, title: this.data ? this.heading() : say(this.page.title), acts: this.data && !this.failure ? this.acts() : '' })}
      ${this.failure ? failed(this.failure, () => { this.failure = null; this.reload(); }) : this.data ? this.view() : waiting()}`;
  }
}

/** Way to here, title, and what can be done with the whole. */
export const head = ({ page, title, acts }) => html`<header class="page-head">
  ${page.path === '/' ? '' : html`<nav aria-label=${say(['当前位置', 'You are here'])}><ol class="crumbs"><li><a href="/console/">${say(['首页', 'Home'])}</a></li>
    ${page.group ? html`<li>${say(page.group)}</li>` : ''}${page.above ? html`<li><a href=${`/console${page.above.path}`}>${say(page.above.title)}</a></li>` : ''}
    <li aria-current="page">${title}</li></ol></nav>`}
  <div class="title"><h1 tabindex="-1">${title}</h1><div class="acts no-print">${acts}</div></div></header>`;

/**
 * A button of a page or row.
 * @param {[string, string] | string[]} text
 * @param {(event: Event) => unknown} act
 */
export const press = (text, act, kind = '') => html`<button type="button" class=${kind} @click=${act}>${say(text)}</button>`;

export const printer = () => press(['打印', 'Print'], () => print());
export const spaced = () => (language() === 'en' ? ' ' : '');
