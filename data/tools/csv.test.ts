import { expect, it } from 'vitest';
import { csv } from './csv';

it('writes what Excel reads: mark, CRLF, quotes where needed, plain numbers', () => {
  const rows = [
    { id: 'a', text: 'Uỷ viên, “Bí thư”', value: 57.65 },
    { id: 'b', text: 'nói "có"\nhai dòng', value: '' },
  ];
  expect(csv({ columns: ['id', 'text', 'value'], rows })).toBe(
    '\uFEFFid,text,value\r\na,"Uỷ viên, “Bí thư”",57.65\r\nb,"nói ""có""\nhai dòng",\r\n',
  );
});
