import { html } from 'lit';
import { axis, ground, legend, tip } from '../kit/chart.js';
import { periodName, running } from '../kit/period.js';
import { card, facts } from '../kit/show.js';
import { waiting } from '../kit/state.js';
import { fieldOf, say, word } from '../words/words.js';
import { count, large, percent, ratio } from '../words/format.js';
import { MEASURES } from './figures.js';

/** Stocks stand as bars: they are no stages that everyone passes. */
export function stages({ total }) {
  const names = ['preIncubation', 'inIncubation', 'graduated', 'exited'];
  const rows = names.map((name) => [fieldOf('Funnel', name).label, total.funnel[name]]);
  return html`<h-chart .heading=${say(['存量', 'Stocks'])} .columns=${[say(['阶段', 'Stage']), say(['家', 'Count'])]} .rows=${rows.map(([name, n]) => [name, count(n)])}
    .option=${(c) => ({ grid: { ...ground, top: 8, right: 56 }, xAxis: { type: 'value', show: false }, yAxis: { type: 'category', inverse: true, data: rows.map(([name]) => name), ...axis(c), axisLabel: { color: c.text } },
      series: [{ type: 'bar', barMaxWidth: 26, data: rows.map(([, n]) => n), label: { show: true, position: 'right', color: c.text } }] })}></h-chart>`;
}

/** Parts of a region by what they are. */
export function structure(pipeline, list, key, type, heading) {
  const parts = pipeline[list].filter((one) => one.figures.carriers || one.figures.funnel.inIncubation);
  const name = (one) => (one[key] == null ? say(['未定级或综合', 'None or general']) : word(type, one[key]));
  const series = ['carriers', 'inIncubation', 'graduations'];
  return html`<h-chart .heading=${say(heading)} .columns=${[say(heading), ...series.map((one) => say(MEASURES[one].label)), say(MEASURES.area.label)]}
    .rows=${parts.map((one) => [name(one), ...series.map((s) => count(MEASURES[s].of(one.figures))), percent(MEASURES.area.of(one.figures))])}
    .option=${(c) => ({ grid: ground, legend: legend(c), tooltip: tip(c, { trigger: 'axis' }), xAxis: { type: 'value', ...axis(c) }, yAxis: { type: 'category', inverse: true, data: parts.map(name), ...axis(c), axisLabel: { color: c.text, width: 110, overflow: 'truncate' } },
      series: series.map((s) => ({ type: 'bar', name: say(MEASURES[s].label), data: parts.map((one) => MEASURES[s].of(one.figures)) })) })}></h-chart>`;
}

const childRows = (pipeline, href, names) => pipeline.children.map((child) => [html`<a href=${href(child.region.code)}>${child.region.name}</a>`, ...names.map((name) => MEASURES[name].text(MEASURES[name].of(child.figures)))]);

/** Where firms are, and how full it is there; a press goes down. */
export function treemap(pipeline, open, href) {
  const names = ['carriers', 'inIncubation', 'graduations', 'graduationRate', 'area'];
  const some = pipeline.children.filter((child) => child.figures.carriers > 0);
  return html`<h-chart tall .heading=${say(['下级区划', 'Divisions below'])} .hint=${say(['面积为在孵企业数，颜色越深场地使用率越高；点击进入下级。', 'Size: firms in incubation; the darker, the fuller. Press to go down.'])}
    .columns=${[say(['区划', 'Division']), ...names.map((name) => say(MEASURES[name].label))]} .rows=${childRows(pipeline, href, names)} @chosen=${(event) => open(event.detail && event.detail.code)}
    .option=${(c) => ({ tooltip: tip(c, { formatter: (p) => `${p.name}\n${say(['在孵企业', 'In incubation'])} ${count(p.value[0])}\n${say(['面积使用率', 'Space in use'])} ${percent(p.value[1])}` }),
      visualMap: { show: false, type: 'continuous', dimension: 1, min: 0, max: 1, inRange: { color: [c.low, c.high] } },
      series: [{ type: 'treemap', roam: false, nodeClick: false, breadcrumb: { show: false }, left: 0, right: 0, top: 0, bottom: 0, itemStyle: { borderColor: c.surface, gapWidth: 3 },
        label: { color: c.on, fontSize: 13, lineHeight: 18, formatter: (p) => `${p.name}\n${count(p.value[0])} · ${percent(p.value[1])}` },
        data: some.map((child) => ({ name: child.region.name, code: child.region.code, value: [child.figures.funnel.inIncubation, child.figures.occupancy.area.value || 0] })) }] })}></h-chart>`;
}

/** Divisions side by side by one measure, highest first. */
export function comparison(pipeline, chosen, choose, href, open) {
  const name = MEASURES[chosen] ? chosen : 'inIncubation';
  const measure = MEASURES[name];
  const sorted = [...pipeline.children].sort((a, b) => (measure.of(b.figures) || 0) - (measure.of(a.figures) || 0));
  const all = Object.keys(MEASURES);
  return html`<label class="hint no-print">${say(['比较指标', 'Compare by'])} <select @change=${(event) => choose(event.target.value)}>${all.map((one) => html`<option value=${one} ?selected=${one === name}>${say(MEASURES[one].label)}</option>`)}</select></label>
    <h-chart tall .heading=${say(measure.label)} .columns=${[say(['区划', 'Division']), ...all.map((one) => say(MEASURES[one].label))]} .rows=${childRows({ children: sorted }, href, all)} @chosen=${(event) => open(event.detail && event.detail.code)}
      .option=${(c) => ({ grid: { ...ground, top: 10 }, tooltip: tip(c, { valueFormatter: measure.text }), xAxis: { type: 'category', data: sorted.map((one) => one.region.name), ...axis(c), axisLabel: { color: c.quiet, rotate: sorted.length > 8 ? 40 : 0 } }, yAxis: { type: 'value', ...axis(c), axisLabel: { color: c.quiet, formatter: measure.text } },
        series: [{ type: 'bar', barMaxWidth: 36, data: sorted.map((one) => ({ value: measure.of(one.figures), code: one.region.code })) }] })}></h-chart>`;
}

const LINES = [['entries', 'solid', 'circle'], ['graduations', 'dashed', 'rect'], ['exits', 'dotted', 'triangle']];

/** Periods in a row; the one that runs still is drawn hollow. */
export function trend(series) {
  if (!series) return waiting();
  const names = ['entries', 'graduations', 'exits', 'inIncubation', 'graduationRate', 'area'];
  return html`<h-chart tall .heading=${say(['入孵、毕业、退出', 'Entries, graduations, exits'])} .hint=${say(['空心点为尚未结束的统计期。', 'A hollow point stands for a period that has not ended.'])}
    .columns=${[say(['统计期', 'Period']), ...names.map((name) => say(MEASURES[name].label))]} .rows=${series.map((one) => [periodName(one.period), ...names.map((name) => MEASURES[name].text(MEASURES[name].of(one.total)))])}
    .option=${(c) => ({ grid: ground, legend: legend(c), tooltip: tip(c, { trigger: 'axis' }), xAxis: { type: 'category', data: series.map((one) => periodName(one.period)), ...axis(c) }, yAxis: { type: 'value', ...axis(c) },
      series: LINES.map(([name, type, symbol], i) => ({ type: 'line', name: say(MEASURES[name].label), symbolSize: 8, symbol, lineStyle: { type, width: 2 },
        data: series.map((one) => ({ value: MEASURES[name].of(one.total), itemStyle: running(one.period) ? { color: c.surface, borderColor: c.series[i], borderWidth: 2 } : {} })) })) })}></h-chart>`;
}

/** What became of those who entered in one year, month by month. */
export function cohorts(curves) {
  if (!curves) return waiting();
  const some = curves.filter((one) => one.entered > 0);
  const months = [...new Set(some.flatMap((one) => one.points.map((point) => point.months)))].sort((a, b) => a - b);
  const at = (one, month) => one.points.find((point) => point.months === month);
  const picture = (heading, name) => html`<h-chart .heading=${say(heading)} .columns=${[say(['入孵年度', 'Year of entry']), say(['入孵数', 'Entered']), ...months.map((month) => say(['{n} 月', '{n} m'], { n: month }))]}
    .rows=${some.map((one) => [String(one.year), count(one.entered), ...months.map((month) => (at(one, month) ? ratio(at(one, month)[name]) : ''))])}
    .option=${(c) => ({ color: c.series, grid: ground, legend: legend(c), tooltip: tip(c, { trigger: 'axis', valueFormatter: percent }), xAxis: { type: 'category', data: months, name: say(['月', 'months']), ...axis(c) }, yAxis: { type: 'value', max: 1, ...axis(c), axisLabel: { color: c.quiet, formatter: percent } },
      series: some.map((one) => ({ type: 'line', name: String(one.year), showSymbol: false, data: months.map((month) => (at(one, month) ? at(one, month)[name].value : null)) })) })}></h-chart>`;
  return html`<div class="columns">${picture(['入孵后累计毕业', 'Graduated since entry'], 'graduated')}${picture(['入孵后仍在或已毕业', 'Still there or graduated'], 'surviving')}</div>`;
}

/** Figures of a year, and what became of vouchers. */
export function years({ total, carrier: ofCarrier }) {
  const y = total.yearFigures;
  const v = total.vouchers;
  const money = (type, object, names) => names.map((name) => ({ label: fieldOf(type, name).label, value: large(object[name]) }));
  return html`<div class="columns">${card(say(['年度数据（经载体确认）', 'Yearly figures, as confirmed']), y ? facts('YearFigureTotals', y, ['reported', 'confirmed', 'employees', 'freshGraduatesHired', 'ipApplied', 'ipGranted', 'ipValid', 'inventionsValid', 'rndIntensity', ...money('YearFigureTotals', y, ['revenue', 'rndExpenditure', 'taxPaid', 'financingRaised'])]) : html`<p class="hint">${say(['仅统计期为年度时提供。', 'Only for a whole year.'])}</p>`)}
    ${ofCarrier ? '' : card(say(['创新券', 'Vouchers']), v ? facts('VoucherFigures', v, ['requested', 'issued', 'orders', 'ordersSettled', 'useRate', 'settlementRate', ...money('VoucherFigures', v, ['budget', 'amountIssued', 'amountUsed', 'amountSettled'])]) : html`<p class="hint">${say(['按载体条件筛选时不提供。', 'Not when carriers are chosen.'])}</p>`)}
    ${card(say(['孵化服务', 'Services']), facts('ServiceFigures', {}, total.services.map((one) => ({ label: word('ServiceKind', one.kind), value: say(['{n} 次，{h} 小时', '{n} times, {h} hours'], { n: count(one.count), h: count(one.hours) }) }))))}
    ${ofCarrier ? '' : card(say(['中试项目', 'Pilot projects']), total.pilotProjects ? facts('PilotFigures', total.pilotProjects, ['proposed', 'started', 'concluded', 'failed', 'successRate', 'trlGained']) : html`<p class="hint">—</p>`)}</div>`;
}
