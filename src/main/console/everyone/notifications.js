import { html } from 'lit';
import { ask, rows } from '../api.js';
import { confirm, open } from '../kit/dialog.js';
import { act } from '../kit/form.js';
import { Page, press } from '../kit/page.js';
import { card, grid, tag } from '../kit/show.js';
import { toast } from '../kit/toast.js';
import { say, values, word } from '../words/words.js';
import { shown } from '../words/format.js';

const copy = (text) => navigator.clipboard.writeText(text).then(() => toast(say(['已复制', 'Copied'])));

/** Something that is shown this once. */
const once = (title, text, explained) => open({
  title: say(title),
  content: (close) => html`<p class="code"><b>${text}</b> <button type="button" class="small" @click=${() => copy(text)}>${say(['复制', 'Copy'])}</button></p><p>${say(explained)}</p>
    <footer class="acts"><button type="button" class="main" @click=${() => close()}>${say(['完成', 'Done'])}</button></footer>`,
});

/** How somebody wants to be told: by mail, by another system, in a calendar. */
export default class Notifications extends Page {
  async fetch() {
    return ask('NotificationChoices');
  }

  async choose(kind, mail) {
    const { choices, userErrors } = (await ask('ChooseNotifications', { input: { choices: [{ kind, mail }] } })).chooseNotifications;
    if (userErrors.length) toast(userErrors[0].message);
    else this.data = { ...this.data, notificationChoices: choices };
    this.requestUpdate();
  }

  async register() {
    const payload = await act({ operation: 'RegisterWebhook', title: ['登记回调地址', 'Register a webhook'], done: ['已登记', 'Registered'], fields: { kinds: { omit: true } } });
    if (!payload) return;
    this.reload();
    if (payload.secret) await once(['签名密钥', 'The secret'], payload.secret, ['请妥善保存。密钥只显示这一次。', 'Keep it well. It is shown this once.']);
  }

  async end(one) {
    if (!(await confirm(say(['停用回调', 'End the webhook']), one.url))) return;
    await ask('EndWebhook', { input: { webhook: one.id } });
    this.reload();
  }

  async deliveries(one) {
    const list = async () => rows((await ask('WebhookDeliveries', { webhook: one.id, first: 50 })).node.deliveries);
    const view = async (found, close) => {
      const again = async (delivery) => {
        const { userErrors } = (await ask('ReplayDelivery', { input: { delivery: delivery.id } })).replayDelivery;
        toast(userErrors.length ? userErrors[0].message : say(['将再次投递', 'It is sent once more']));
        close('again');
      };
      return found.length ? grid('Delivery', found, ['createdAt', { label: ['消息', 'Notice'], show: (some) => (some.notice ? some.notice.text : '—'), long: true }, { path: 'state', show: (some) => tag('DeliveryState', some.state) }, 'attempts', 'answer', { label: ['操作', 'Actions'], show: (some) => (/DONE|FAILED/.test(some.state) ? press(['重发', 'Send again'], () => again(some)) : '') }]) : html`<p class="hint">${say(['还没有投递过', 'Nothing was sent yet'])}</p>`;
    };
    let result;
    do {
      const found = await list();
      let close;
      const content = await view(found, (what) => close(what));
      result = await open({ title: say(['投递记录', 'Deliveries']), wide: true, content: (leave) => { close = leave; return html`${content}<footer class="acts"><button type="button" @click=${() => leave()}>${say(['关闭', 'Close'])}</button></footer>`; } });
    } while (result === 'again');
  }

  async calendar() {
    const payload = await act({ operation: 'RenewCalendarAddress', title: ['日历订阅地址', 'Calendar address'], done: ['已生成', 'Made'] });
    if (!payload) return;
    this.reload();
    await once(['日历订阅地址', 'Calendar address'], location.origin + payload.calendarAddress, ['请在日历程序中订阅。地址只显示这一次，持有者即可查看，请勿外传。', 'Subscribe to it in your calendar program. It is shown this once, and whoever has it can read it.']);
  }

  choices() {
    const { kinds, email, mailPossible, digestAt } = this.data.notificationChoices;
    return card(say(['邮件提醒', 'By mail']), html`<p>${email ? say(['发送至 {email}', 'Sent to {email}'], { email }) : say(['尚无已确认的邮箱，消息仍会进入收件箱。', 'No confirmed address is known; notices lie in the inbox all the same.'])}
      ${mailPossible ? say(['每日汇总 {at} 发送。', 'The mail of the day goes out at {at}.'], { at: digestAt }) : say(['本平台未启用邮件。', 'This platform sends no mail.'])}</p>
      <ul class="choices">${kinds.map((one) => html`<li><label>${one.name} <select name=${one.kind} ?disabled=${!email} @change=${(event) => this.choose(one.kind, event.target.value)}>
        ${values('MailTiming').map((timing) => html`<option value=${timing} ?selected=${timing === one.mail}>${word('MailTiming', timing)}</option>`)}</select></label></li>`)}</ul>`);
  }

  view() {
    const { viewer: { webhooks }, notificationChoices } = this.data;
    return html`<div class="stackup">${this.choices()}
      ${card(say(['日历订阅', 'Calendar']), html`<p>${notificationChoices.calendarSince ? say(['已启用，自 {at}', 'In use since {at}'], { at: shown('DateTime', notificationChoices.calendarSince) }) : say(['待办到期日可在日历程序中查看。', 'Due days can be read in a calendar program.'])}</p>`, press(notificationChoices.calendarSince ? ['更换地址', 'Change the address'] : ['生成地址', 'Make an address'], () => this.calendar()))}
      ${card(say(['网络回调', 'Webhooks']), grid('Webhook', webhooks, ['url', 'createdAt', { label: ['操作', 'Actions'], show: (one) => html`${press(['投递记录', 'Deliveries'], () => this.deliveries(one))} ${press(['停用', 'End'], () => this.end(one), 'bad')}` }]), press(['登记回调地址', 'Register'], () => this.register()))}</div>`;
  }
}
