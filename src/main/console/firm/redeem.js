import { html } from 'lit';
import { ask, rows } from '../api.js';
import { act } from '../kit/form.js';
import { say } from '../words/words.js';
import { yuan } from '../words/format.js';

const CENTS = 100;
const fen = (amount) => Math.round(Number(amount) * CENTS);
const text = (cents) => (cents / CENTS).toFixed(2);

/** Services on offer, by what was typed. */
async function offers(words) {
  const providers = rows((await ask('ProviderSearch', { filter: { suspended: false }, first: 100 })).providers);
  return providers.flatMap((provider) => provider.catalogue.filter((item) => !item.withdrawnOn)
    .map((item) => ({ value: `${provider.id} ${item.code}`, label: `${item.title} ${item.price ? `${yuan(item.price)}/${item.unit}` : say(['议价', 'by quotation'])}（${provider.name}）`, item, provider })))
    .filter((one) => !words || one.label.includes(words)).slice(0, 200);
}

/** Price and share follow what was chosen; both may be changed. */
function follow(form, voucher, chosenNow) {
  const { item, provider } = chosenNow || { item: undefined, provider: undefined };
  const chosen = item || form.chosen;
  if (item) Object.assign(form, { chosen: item, seller: provider.id });
  if (!chosen || !chosen.price) return;
  const price = fen(chosen.price) * (Number(form.values.quantity) || 1);
  const share = voucher.ratePercent ? Math.floor((price * voucher.ratePercent) / 100) : price;
  form.values = { ...form.values, price: text(price), amount: text(Math.min(share, fen(voucher.balances.free))) };
}

/** Orders a service with a voucher: use, choose, confirm. */
export const redeem = (voucher) => {
  let seller = '';
  return act({
    operation: 'RedeemVoucher', title: ['使用创新券', 'Use the voucher'], fixed: { voucher: voucher.id }, press: ['确认下单', 'Place the order'], done: ['已下单，等待服务机构接单', 'Ordered; the provider answers next'],
    intro: html`<p>${voucher.programme ? voucher.programme.title : voucher.programmeTitle}</p><p class="hint">${say(['可用 {sum}。选择服务后自动带出价格和券支付额。', '{sum} to use. Price and share follow the service you choose.'], { sum: yuan(voucher.balances.free) })}</p>`,
    values: { quantity: 1 },
    fields: {
      provider: { omit: true },
      offering: { choose: offers, label: ['服务', 'Service'], wide: true, changed: (value, form, chosen) => { seller = value ? value.split(' ')[0] : ''; follow(form, voucher, chosen); } },
      quantity: { changed: (value, form) => follow(form, voucher) },
      priceReason: { hint: ['仅当价格不等于数量乘目录单价时填写', 'Only where the price is not quantity times the catalogue'] },
    },
    tidy: (input) => ({ ...input, provider: seller || (input.offering || '').split(' ')[0], offering: (input.offering || '').split(' ').slice(1).join(' ') }),
  });
};
