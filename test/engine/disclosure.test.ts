import {describe, expect, it} from 'vitest';
import {isDisclosure} from '../../src/engine/line/disclosure';

describe('a line that discloses how its house earns', () => {
	it.each([
		'We may earn a commission when you buy through links on our site.',
		'We may earn commission from links on this page, but we only recommend boats that we would board.',
		'If you purchase an independently reviewed boat through a link on our website, the Quay Brief may earn commission.',
		'The Quay Brief may receive a share of revenue from links on this page.',
		'If you buy through affiliate links, I may earn a small commission.',
		'This article contains affiliate links.',
		'When you purchase through our links, Quay may get a commission.',
		'Some of these links are affiliate links, and purchases may earn us a commission.',
		'Wenn Sie über diese Links kaufen, erhalten wir eine kleine Provision.',
		'Dieser Artikel enthält Affiliate-Links.',
		'Die mit „*“ gekennzeichneten Links sind Affiliate-Links. Wenn Sie darüber kaufen, erhalten wir eine Provision.',
		'Bei den mit * markierten Links handelt es sich um Affiliate-Links. Kaufen Sie darüber ein, erhält der Verlag eine Provision.',
		'Nous pouvons percevoir une commission sur les achats faits par ces liens.',
		'Podemos recibir una comisión por las compras hechas a través de estos enlaces.',
		'Potremmo ricevere una commissione sugli acquisti fatti da questi link.',
		'Podemos receber uma comissão pelas compras feitas por estes links.',
		'Мы можем получать комиссию за покупки по этим ссылкам.',
		'当サイトはアフィリエイトプログラムに参加しています。',
		'記事内のリンクから商品を購入すると、売上の一部が還元されることがあります。',
		'이 포스팅은 파트너스 활동의 일환으로, 이에 따른 일정액의 수수료를 제공받습니다.',
		'通过本文链接购买，我们可能获得佣金。',
	])('says what it earns, by what, and of itself: %s', text => {
		expect(isDisclosure({text})).toBe(true);
	});

	it.each([
		'We paid our agent a commission of three per cent when we sold the boat to buy a house.',
		'Wir zahlten dem Makler eine Provision, als wir das Haus kauften.',
		'The shop pays the boatmen a commission of up to ten per cent for links that lead to a sale.',
		'Brokers earn a commission when their clients buy, and the harbour board wants to ban it.',
		'The commission received a share of the revenue from the ports, and linked it to the price of tickets.',
		'La commission a reçu les syndicats, qui achètent les bateaux.',
		'US regulators said creators who earn a commission from links must say so.',
		'A broker may receive a commission when you buy a policy, the watchdog warned.',
		'Comparison sites make a commission every time you click through, our investigation found.',
		'Creators post affiliate links, and the US wants them labelled.',
		'“We earn a commission on every sale through our links,” the skipper said.',
		'Makler erhalten eine Provision, wenn sie den Kauf vermitteln; der Käufer kann sie absetzen.',
		'Banken erhalten Provisionen; ein Link zur Beschwerdestelle kann helfen.',
		'Les agents touchent une commission sur les achats; la banque peut la refuser.',
		'El agente recibe una comisión por la compra, que puede llegar al tres por ciento.',
		'L’agente riceve una commissione sull’acquisto, e il notaio può ridurla.',
		'O corretor recebe uma comissão pela compra, e o banco pode recusá-la.',
		'Банки получают комиссию с каждой покупки, и это может изменить закон.',
		'仲介は購入者から手数料を受け取る場合がある。',
		'카드사는 구매 수수료를 받을 수 있다고 밝혔다.',
		'券商下调佣金，基民购买基金可能更便宜。',
	])('is none that tells of others: %s', text => {
		expect(isDisclosure({text})).toBe(false);
	});
});
