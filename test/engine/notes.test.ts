/** Notes of a newsroom to its reader: which lines are some, and where they may stand. */
import {describe, expect, test} from 'vitest';
import {section} from '../../src/engine/story/section';
import {b, list, p, prose} from './blocks';

describe('notes to the reader', () => {
	test.each([
		"Editor's note: This story was updated once the meeting began.",
		'Editor’s Note – An earlier headline was wrong.',
		'Correction: The ferry is called Ida.',
		'CORRECTION (3 May): The ferry is called Ida.',
		'Corrections and clarifications: The ferry is called Ida.',
		'• This article was amended on 3 May 2024 because a ferry was misnamed.',
		'An earlier version of this article misnamed a ferry.',
		'Clarification, May 3: The ferry is called Ida.',
		'Nov. 20, 2026: This story has been updated.',
		'20. November 2026: Dieser Artikel wurde korrigiert.',
		'A previous version of this article misnamed a ferry.',
		'This article was first published on November 12 and has been updated.',
		'We have updated this story with a word from the ferry’s captain.',
		'The headline of this article was changed on 20 November.',
		'This as-told-to essay is based on a conversation with Ida Berg.',
		'Translated by Ida Berg.',
		'Wir haben diesen Artikel um die Antwort des Kapitäns ergänzt.',
		'Le titre de cet article a été modifié.',
		'Traducido del neerlandés por Ida Berg.',
		'O título desta reportagem foi alterado.',
		'Abbiamo corretto questo articolo: i traghetti sono due.',
		'Заголовок статьи был изменён.',
		'この記事の見出しを変更しました。',
		'이 기사의 제목을 변경했습니다.',
		'我们已更正了本文。',
		'Anmerkung der Redaktion: Die Fähre heißt Ida.',
		'In einer früheren Version dieses Artikels hieß die Fähre anders.',
		'Dieser Artikel wurde am 3. Mai aktualisiert.',
		'UPDATE, 5 p.m.: This story has been updated with a word from the ferry’s captain.',
		'This story was first published in Dutch by Het Veer and translated by Ida Berg.',
		'This story was reported with support from the Quay Fund.',
		'This interview has been lightly edited for length and clarity.',
		'This is a developing story and will be updated.',
		'Some names have been changed to protect passengers.',
		'Warning: this story contains descriptions of a storm.',
		'Disclosure: The author owns a ferry.',
		'Erratum : une version précédente de cet article parlait de deux bacs.',
		'Article mis à jour à 9 h avec la réaction du capitaine.',
		'Fe de erratas: una versión anterior de esta nota hablaba de dos barcos.',
		'Este texto fue actualizado con la respuesta del capitán.',
		'Errata: uma versão anterior deste texto falava de dois barcos.',
		'Nota da redação: esta reportagem foi atualizada.',
		'Questo articolo è stato corretto: i traghetti sono due.',
		'В предыдущей версии статьи паром назывался иначе.',
		'ملاحظة المحرر: جرى تعديل اسم العبّارة.',
		'تصحيح: ورد في نسخة سابقة من هذا الخبر اسم آخر للعبّارة.',
		'הערת המערכת: שמה של המעבורת תוקן.',
		'संपादक का नोट: नाव का नाम सुधारा गया है।',
		'※この記事は船の名前を訂正しました。',
		'【訂正】船の名前に誤りがありました。',
		'編集部注：船の名前を改めました。',
		'[정정] 배의 이름을 바로잡았습니다.',
		'更正：渡轮的名称有误。',
		'Note: This article has been created with the help of Artificial Intelligence (AI).',
		'This story was written with the assistance of AI and checked by an editor.',
		'For this story, Harbour used generative AI to help with an initial draft.',
		'Dieser Artikel wurde mit maschineller Unterstützung erstellt und von der Redaktion geprüft.',
		'Hinweis: Dieser Beitrag wurde mithilfe von KI verfasst.',
		'Cet article a été rédigé à l’aide de l’intelligence artificielle, puis relu.',
		'Este texto ha sido elaborado con ayuda de la inteligencia artificial.',
	])('stand apart in their own words: %s', text => {
		expect(section([prose(), p(text)])).toEqual({sections: [{role: 'lead', blocks: [prose()]}], notes: [p(text)]});
	});

	test('may be announced by a line of their own', () => {
		expect(section([prose(), p(b('Editor’s note:')), p('It was corrected.')]).notes).toHaveLength(2);
	});

	test('may be items of the list before them', () => {
		const note = 'This article was amended on 3 May 2024 because a ferry was misnamed.';
		expect(section([prose(), list('One ferry sails', note), list(note)])).toEqual({
			sections: [{role: 'lead', blocks: [prose(), list('One ferry sails')]}],
			notes: [p(note), p(note)],
		});
	});

	test.each([
		'Disclosure: that is what the campaigners want most.',
		'This article contains language that the drafters of the treaty fought over.',
		'Rettifica: la Camera ha approvato la legge.',
	])('are what their words say in the midst of a story: %s', text => {
		const story = Array.from({length: 6}, prose);
		expect(section([...story, p(text), ...story]).notes).toEqual([]);
		expect(section([...story, p(text)]).notes).toEqual([p(text)]);
	});

	test('leave a list its first item, which is like the others', () => {
		const items = ['Correction: shares fell a fifth', 'Boom: shares rose a third'];
		expect(section([prose(), list(...items)]).notes).toEqual([]);
	});

	test.each([
		'This story was adapted for the stage in 1903.',
		'This song was written with the help of AI, and it shows.',
		'This story was written with the help of a dictionary and a great deal of tea.',
		'This article was written with AI, the paper’s lawyer admitted on Monday.',
		'This article was created with the king’s help in 1701, and it still binds the harbour.',
		'For this story, the captain used an AI and a bottle of rum.',
		'For this story, which took nine years, she used generative grammar as a map.',
		'Dieser Artikel wurde mit Hilfe eines Freundes geschrieben, der im Hafen lebt.',
		'Dieser Beitrag wurde mit künstlicher Erregung aufgenommen.',
		'Cet article a été rédigé avec l’aide d’un pêcheur qui ne lit pas.',
		'Este texto fue escrito con la ayuda de su hermana en 1931.',
		'This story was supported with a grant of £5 from readers like you.',
		'Update: Two more ferries have left.',
		'訂正案が可決された。',
		'Correction officers met on Monday.',
		'This story was told by three sailors.',
		'Correction of course came late.',
		'Correction - prices fell by a fifth on Monday.',
		'This interview was edited by the party’s press office before it went out.',
		'Dieser Beitrag wurde um zwei Prozent gekürzt, weshalb die Kassen klagen.',
		'Dieser Text ist laut, und er wurde 1848 übersetzt.',
		'Публикация была обновлена издательством в 1956 году.',
		'この記事は1950年代に書かれたもので、当時の政府が憲法を修正した。',
		'이 글은 조선 시대의 학자가 쓴 것으로, 후대에 여러 차례 수정되었다.',
	])('are not seen in: %s', text => {
		expect(section([p(text)]).notes).toEqual([]);
	});
});

test('a block of 100,000 characters is looked at only where a label can stand', () => {
	for (const text of ['Why it matters '.repeat(7000), ' '.repeat(100_000), '🚢'.repeat(50_000), 'A'.repeat(100_000)])
		expect(section([prose(), p(text), p(b(text))]).sections).toHaveLength(1);
});
