import { html } from 'lit';
import { act } from '../kit/form.js';
import { Page, press } from '../kit/page.js';
import { card } from '../kit/show.js';
import { say } from '../words/words.js';

/** Takes over what a code offers; then the console begins anew as what one has become. */
export default class Invitation extends Page {
  async enter() {
    const payload = await act({ operation: 'AcceptInvitation', title: ['输入邀请码', 'Enter the code'], press: ['接受邀请', 'Accept'], done: ['已接受邀请', 'You are in'] });
    if (payload) dispatchEvent(new CustomEvent('hatchery-viewer'));
  }

  view() {
    const visitor = this.me.role === 'VISITOR';
    return card('', html`<div class="stackup"><p>${visitor ? say(['您已登录，但还没有角色。请输入邀请人告知您的邀请码。', 'You are signed in, but have no role yet. Please enter the code that you were told.'])
      : say(['如果您受邀负责更多的载体或区划，请输入邀请码。', 'If you were invited to look after more, please enter the code.'])}</p>
      <p>${press(['输入邀请码', 'Enter the code'], () => this.enter(), 'main')}</p>
      ${visitor ? html`<p class="hint">${say(['没有邀请码的，请联系所在的载体、主管部门或平台管理员，并告知您的账号：{id}', 'Without a code, please ask your incubator, your science bureau or an administrator, and tell them your account: {id}'], { id: this.me.id })}</p>` : ''}</div>`);
  }
}
