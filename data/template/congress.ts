/** What the congress of an empty pack was. */
import type { RawPack } from '../schema';
import { sample, say, source, statement, type When } from './say';

export function congress(when: When): RawPack['congress'] {
  const present = say('Đại biểu có mặt', 'Delegates present');
  const summoned = say('Đại biểu được triệu tập', 'Delegates summoned');
  return {
    figures: [
      sample(when, 'I.2', 'congress.present', present, 2, 'delegate', '2 đại biểu'),
      sample(when, 'I.2', 'congress.summoned', summoned, 2, 'delegate', '2 đại biểu'),
    ],
    name: say('Tên đầy đủ của Đại hội', 'Full name of the congress'),
    shortName: say('Tên ngắn của Đại hội', 'Short name of the congress'),
    edition: '…',
    term: `${when.year}/${when.year + 5}`,
    dates: { from: when.day, to: when.day },
    place: say('Nơi tổ chức Đại hội', 'Place of the congress'),
    theme: say('Chủ đề Đại hội, chép nguyên văn', 'The theme of the congress'),
    motto: say('Phương châm Đại hội, chép nguyên văn', 'The motto of the congress'),
    source: source('I.1'),
    timeline: [
      {
        id: 'opening',
        date: when.day,
        part: 'day',
        title: say('Một việc trong ngày', 'Something of that day'),
        body: say('Viết một câu về việc ấy.', 'One sentence about it.'),
        source: source('I.1'),
      },
    ],
    attendance: [statement('I.2', 'first', 'Một thành phần dự Đại hội', 'Some who attended')],
    agenda: [statement('II', 'first', 'Một nội dung làm việc', 'An item of the agenda')],
    elections: [statement('III.3', 'first', 'Một kết quả bầu cử', 'A result of the elections')],
    mandate: [statement('III', 'first', 'Một nhiệm vụ được giao', 'A task that was given')],
    publication: {
      facts: [statement('I.1', 'first', 'Một thông tin về ấn phẩm', 'Something of the imprint')],
      credits: [
        {
          id: 'first',
          role: say('Phần việc', 'Role'),
          name: 'Họ và tên người thực hiện',
          post: 'Chức vụ',
          source: source('I.1'),
        },
      ],
    },
  };
}
