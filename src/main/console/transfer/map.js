import { html } from 'lit';
import { ask } from '../api.js';
import { tip } from '../kit/chart.js';
import { filterBar } from '../kit/filter.js';
import { Page, printer } from '../kit/page.js';
import { card, tiles } from '../kit/show.js';
import { periodName } from '../kit/period.js';
import { say } from '../words/words.js';
import { count, large, moment, thisYear } from '../words/format.js';

const MOST = 40;
const years = () => [0, 1, 2, 3, 4, 5].map((back) => String(thisYear() - back)).map((year) => [year, periodName(year)]);
const abroad = () => say(['境外', 'Abroad']);
const name = (region) => (region ? region.name : abroad());

/** What stays in a place is no flow between two; a picture of flows needs two sides. */
function picture(map) {
  const flows = map.flows.filter((flow) => Number(flow.total) > 0).slice(0, MOST);
  const left = (flow) => `${flow.from.name} ${say(['输出', 'sells'])}`;
  const right = (flow) => `${name(flow.to)} ${say(['吸纳', 'buys'])}`;
  const nodes = [...new Set(flows.flatMap((flow) => [left(flow), right(flow)]))];
  return html`<h-chart tall .heading=${say(['流向', 'Flows'])} .hint=${say(['按合同成交额显示最大的 {n} 条流向，左为输出地，右为吸纳地。', 'The {n} largest flows by value: sellers left, buyers right.'], { n: flows.length })}
    .columns=${[say(['输出地', 'From']), say(['吸纳地', 'To']), say(['合同数', 'Contracts']), say(['合同成交额', 'Value'])]}
    .rows=${flows.map((flow) => [flow.from.name, name(flow.to), count(flow.contracts), large(flow.total)])}
    .option=${(c) => ({ tooltip: tip(c, { valueFormatter: large }), series: [{ type: 'sankey', left: 8, right: 120, top: 8, bottom: 8, nodeGap: 10, draggable: false, label: { color: c.text }, lineStyle: { color: 'source', opacity: 0.4 },
      data: nodes.map((one) => ({ name: one })), links: flows.map((flow) => ({ source: left(flow), target: right(flow), value: Number(flow.total) })) }] })}></h-chart>`;
}

/** What technology flows within a region, out of it and into it. */
export default class TransactionMap extends Page {
  get period() {
    return this.query.period || String(thisYear());
  }

  async fetch() {
    return (await ask('TransactionMap', { region: this.params.region, period: this.period })).transactionMap;
  }

  acts() {
    return printer();
  }

  heading() {
    return say(['{region}技术交易地图', 'Transaction map of {region}'], { region: this.data ? this.data.region.name : '' });
  }

  view() {
    const map = this.data;
    if (!map) return html`<p class="hint">${say(['该区划不在您的范围内。', 'This division is not yours to see.'])}</p>`;
    const sum = (label, part) => ({ label: say(label), value: large(part.total), note: say(['{n} 份合同', '{n} contracts'], { n: count(part.contracts) }) });
    return html`<div class="stackup">${filterBar({ path: `/transaction-map/${this.params.region}`, query: { period: this.period, ...this.query }, input: 'TechnologyContractFilter', conditions: [{ name: 'period', label: ['统计期', 'Period'], options: years() }] })}
      <p class="hint">${periodName(map.period)} · ${say(['统计截至 {at}。卖方登记站点不在本平台登记的吸纳未计入。', 'As of {at}. What was bought from sellers who register elsewhere is not counted.'], { at: moment(map.asOf) })}</p>
      ${tiles([sum(['输出', 'Sold'], map.sold), sum(['吸纳', 'Bought'], map.bought), sum(['本地吸纳', 'Stayed local'], map.local)])}
      ${map.flows.length ? html`${picture(map)}
      ${card(say(['全部流向', 'All flows']), html`<div class="scroll" tabindex="0"><table class="stack"><thead><tr><th scope="col">${say(['输出地', 'From'])}</th><th scope="col">${say(['吸纳地', 'To'])}</th><th scope="col" class="number">${say(['合同数', 'Contracts'])}</th><th scope="col" class="number">${say(['合同成交额', 'Value'])}</th><th scope="col" class="number">${say(['技术交易额', 'Technology'])}</th></tr></thead>
        <tbody>${map.flows.map((flow) => html`<tr><th scope="row" data-title=${say(['输出地', 'From'])}>${flow.from.name}</th><td data-title=${say(['吸纳地', 'To'])}>${name(flow.to)}</td><td class="number" data-title=${say(['合同数', 'Contracts'])}>${count(flow.contracts)}</td><td class="number" data-title=${say(['合同成交额', 'Value'])}>${large(flow.total)}</td><td class="number" data-title=${say(['技术交易额', 'Technology'])}>${large(flow.technology)}</td></tr>`)}</tbody></table></div>`)}` : html`<p class="hint">${say(['该统计期没有已认定登记的技术合同。', 'No contract was recognised in this period.'])}</p>`}</div>`;
  }
}
