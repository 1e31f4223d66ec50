import type { Formula, Language } from '../../src-main/contract';
import type { Content } from '../model/content';
import { formatFigure } from './format';
import { wordsOf } from './languages';
import { fill } from './messages';
import { inLanguage } from './tell';

/** A formula with its numbers in words: `73 đại biểu ÷ 399 đại biểu × 100`. */
export function formulaWords(formula: Formula, content: Content, language: Language): string {
  const names = formula.of.map((id) => {
    if (formula.op === 'union' || formula.op === 'intersection')
      return inLanguage(content.body(id).short, language);
    const figure = content.figure(id);
    return formatFigure(figure, content.unit(figure.unit), language);
  });
  const [first = '', second = ''] = names;
  const forms = wordsOf(language).formulas;
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
    case 'growth-rate':
      return fill(forms[formula.op], { years: formula.years, first, second });
    case 'union':
    case 'intersection':
      return fill(forms[formula.op], { names: names.join(', ') });
  }
}
