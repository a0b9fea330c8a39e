import { html } from 'lit';
import { say } from '../words/words.js';

/** What stands where content is on its way, absent or not to be had. */
export const waiting = () => html`<div class="waiting" role="status"><span class="bone"></span><span class="bone"></span><span class="bone short"></span><span class="unseen">${say(['正在读取…', 'Loading…'])}</span></div>`;

/**
 * @param {string} text
 * @param {unknown} [more] what to do about it
 */
export const nothing = (text, more = '') => html`<div class="nothing"><p>${text || say(['暂无数据', 'Nothing here yet'])}</p>${more}</div>`;

const SAID = {
  OFFLINE: ['网络不通，请检查网络后重试。', 'No connection. Check the network and try again.'],
  FORBIDDEN: ['您没有查看此内容的权限。', 'You may not see this.'],
  NOT_FOUND: ['没有找到，可能已被删除或不在您的权限范围内。', 'Not found; it may be gone or outside what you may see.'],
};

/** A failure in words, with the way out. */
export const failed = (failure, again) => html`<div class="failed" role="alert">
  <p>${SAID[failure.code] ? say(SAID[failure.code]) : failure.message}</p>
  ${failure.trace ? html`<p class="hint">${say(['请将编号告知管理员：{trace}', 'Tell your administrator this number: {trace}'], { trace: failure.trace })}</p>` : ''}
  ${again ? html`<button type="button" @click=${again}>${say(['重试', 'Try again'])}</button>` : ''}</div>`;
