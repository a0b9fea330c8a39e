import { html } from 'lit';
import { filterBar } from '../kit/filter.js';
import { card, facts, mark, tiles } from '../kit/show.js';
import { nothing } from '../kit/state.js';
import { yearOptions } from '../bureau/year-figures.js';
import { either, say, word } from '../words/words.js';
import { cited, count } from '../words/format.js';

/** A performance sheet: indicator by indicator, with what it is worth and where it comes from. */
export function performance(page, path, sheet, year) {
  const bar = filterBar({ path, query: { year: String(year), ...page.query }, input: 'StayFilter', conditions: [{ name: 'year', label: ['年度', 'Year'], options: yearOptions() }] });
  if (!sheet) return html`${bar}${nothing(say(['该年度没有绩效数据', 'No sheet for that year']))}`;
  const head = [['指标', 'Indicator'], ['数值', 'Value'], ['权重', 'Weight'], ['满分值', 'Full score at'], ['得分', 'Score'], ['来源', 'Source']];
  return html`${bar}${tiles([{ label: say(['得分', 'Score']), value: sheet.scored ? `${count(sheet.score)} / ${sheet.fullScore}` : '—', more: sheet.passed == null ? '' : sheet.passed ? say(['合格', 'Passed']) : say(['不合格', 'Not passed']), kind: sheet.passed ? 'up' : 'down' }, { label: say(['等次', 'Grade']), value: sheet.grade ? either(sheet.grade, 'name') : '—' }, { label: say(['缺少数据', 'Missing']), value: sheet.missing.length }])}
    <div class="card scroll" tabindex="0"><table class="stack"><thead><tr>${head.map((one, i) => html`<th scope="col" class=${i && i < 5 ? 'number' : ''}>${say(one)}</th>`)}</tr></thead><tbody>${sheet.indicators.map((one) => html`<tr><th scope="row" data-title=${say(head[0])}>${either(one, 'name')}</th><td class="number" data-title=${say(head[1])}>${one.value == null ? mark(say(['缺', 'Missing']), 'wait') : `${count(one.value)} ${either(one, 'unit')}`}</td><td class="number" data-title=${say(head[2])}>${count(one.weight)}</td><td class="number" data-title=${say(head[3])}>${count(one.fullScoreAt)}</td><td class="number" data-title=${say(head[4])}>${count(one.score)}</td><td data-title=${say(head[5])}>${word('IndicatorSource', one.source)}</td></tr>`)}</tbody></table></div>
    ${sheet.rule ? html`<p class="hint">${cited(sheet.rule.citation)}${sheet.rule.citation.verified ? '' : ` · ${say(['尚未核对原文', 'not checked against the source yet'])}`}</p>` : ''}
    ${sheet.reported ? card(say(['年度填报', 'Reported']), facts('BaseYearFigures', sheet.reported.figures, ['serviceIncome', 'totalRevenue', 'rndInvestment', 'constructionInvestment', 'safetyAccidents', 'staff', 'technicalStaff', 'seniorStaff'])) : ''}`;
}
