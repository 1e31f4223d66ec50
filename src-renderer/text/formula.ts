import type { Formula, Language } from '../../src-main/contract';
import type { Content } from '../model/content';
import { formatFigure } from './format';

/** A formula with its numbers in words: `73 đại biểu ÷ 399 đại biểu × 100`. */
export function formulaWords(formula: Formula, content: Content, language: Language): string {
  const names = formula.of.map((id) => {
    if (formula.op === 'union' || formula.op === 'intersection')
      return content.body(id).short[language];
    const figure = content.figure(id);
    return formatFigure(figure, content.unit(figure.unit), language);
  });
  const [first = '', second = ''] = names;
  const vi = language === 'vi';
  switch (formula.op) {
    case 'share':
      return `${first} ÷ ${second} × 100`;
    case 'difference':
      return names.join(' − ');
    case 'sum':
      return names.join(' + ');
    case 'ratio':
      return `${first} ÷ ${second}`;
    case 'per-year':
      return vi
        ? `${first} ÷ ${formula.years} năm (chia đều)`
        : `${first} ÷ ${formula.years} years (evenly)`;
    case 'growth-rate':
      return vi
        ? `Mỗi năm tăng cùng một tỉ lệ, ${formula.years} năm, từ ${first} đến ${second}`
        : `The same rate every year, for ${formula.years} years, from ${first} to ${second}`;
    case 'union':
      return vi
        ? `Số người khác nhau trong: ${names.join(', ')}`
        : `Different people in: ${names.join(', ')}`;
    case 'intersection':
      return vi
        ? `Số người có trong cả: ${names.join(', ')}`
        : `People in all of: ${names.join(', ')}`;
  }
}
