import type {Language} from './call';

const ask =
	/^(?:please )?(?:sign[- ]?up|subscribe|join|register|get|receive|don't miss|never miss|want|like what|enjoy(?:ing|ed)?|love|keep up|stay|start|this is the web version|discover|try|looking for|be the first)\b/;

export default {
	reports:
		/\b(?:said|says|told|according to|asked|wrote|announced|reported|argued|added|warned|found that|was|were|had|would|might|she|he|his|her|they|their)\b/,
	calls: [
		// Walls: the text that stands where a story is cut.
		{
			reason: 'sign-up',
			begins: /^(?:sign[- ]?up|register|join|log ?in or sign up|create (?:an|your|a free) (?:free )?account)\b/,
			says: /\b(?:to (?:continue|keep|finish|read|unlock|access)|(?:continue|keep) reading|read (?:on|this|more|the (?:full|rest)))\b/,
		},
		{
			reason: 'sign-up',
			begins: /^(?:to )?(?:continue|keep|finish) reading\b/,
			says: /\b(?:sign|register|log|join|account|subscri|free|app)|reading$|(?:story|article|this)$/,
		},
		{reason: 'sign-up', begins: /^(?:create|open|make|get|set up) (?:an|your|a)(?: free)? account\b/},
		{
			reason: 'sign-up',
			begins:
				/^(?:sign[- ]?up|register|join)(?: (?:now|today|here|free|for free|with (?:e-?mail|google|apple|facebook)|us))*$/,
			weak: true,
		},
		{reason: 'sign-up', begins: /^continue with (?:e-?mail|google|apple|facebook|microsoft)$/},
		{reason: 'sign-up', begins: /^(?:start|continue|begin) reading(?: now| for free| today)?$/, weak: true},
		{reason: 'sign-up', begins: /^(?:enter|your|type) (?:your )?e-?mail(?: address)?$/, weak: true},
		{reason: 'sign-up', begins: /^(?:no,? thanks|maybe later|not now|close|dismiss)$/, weak: true},
		{
			reason: 'sign-up',
			begins: /^(?:you've|you have) (?:read|reached|used|\d+|hit)\b/,
			says: /\b(?:free (?:articles?|stories|limit)|limit|articles? (?:left|remaining|this month))\b/,
		},
		{
			reason: 'sign-up',
			begins: /^this (?:article|story|content|post) is (?:free|available|only|exclusive|reserved|locked|for)\b/,
			says: /\b(?:regist|member|subscri|sign|account|reader)/,
		},
		{
			reason: 'sign-up',
			begins: /^(?:unlock|read) (?:this|the (?:full|rest|whole)|unlimited|every|all)\b/,
			says: /\b(?:free|sign|account|regist|subscri|member|trial|today|app|story|article)/,
			most: 110,
		},
		// Sign-in.
		{
			reason: 'sign-in',
			begins:
				/^(?:already|existing|are you|not a|have an?|got an?) (?:a |an )?(?:member|subscriber|subscribed|registered|account|have an account|user)\b/,
			most: 90,
		},
		{
			reason: 'sign-in',
			begins:
				/^(?:sign|log)[- ]?in(?: (?:here|now|to your account|with (?:google|apple|facebook|e-?mail)|or (?:create an account|register|sign up|subscribe)))?$/,
			weak: true,
		},
		{
			reason: 'sign-in',
			begins: /^(?:sign|log)[- ]?in\b/,
			says: /\b(?:to (?:continue|keep|read|save|comment|unlock)|create an account|your account)\b/,
			most: 100,
		},
		{reason: 'sign-in', begins: /^(?:login|log in) ?[/|] ?(?:register|sign up|join)$/},
		// Subscriptions and trials.
		{
			reason: 'subscribe',
			begins:
				/^(?:subscribe|become an? (?:member|subscriber|patron|premium)|go (?:premium|ad-free)|upgrade|choose your (?:plan|subscription)|see (?:all )?(?:plans|subscription)|view (?:plans|offers)|try .{0,40}(?:free|access|premium)|get (?:unlimited|full|digital|complete)|start your|enjoy (?:unlimited|full)|limited time offer|special offer|unlimited access)\b/,
			says: /\b(?:to (?:continue|keep|read|unlock|support)|now|today|here|free|trial|premium|access|plans?|offers?|subscription|member|month|week|year|save|only|just|ad-free|%)|[$£€]/,
			most: 140,
		},
		{reason: 'subscribe', begins: /^subscribe(?: (?:now|today|here|for free))?$/, weak: true},
		{reason: 'subscribe', begins: /^why not try\b/, says: /[$£€]|\bfree\b|\btrial\b/},
		{
			reason: 'subscribe',
			begins:
				/^(?:cancel any ?time|no (?:commitment|credit card|card)(?: (?:required|needed|necessary))?|billed (?:monthly|annually|yearly))\b/,
			most: 90,
		},
		{
			reason: 'subscribe',
			begins: /^(?:\d+|one|two|three|seven|fourteen|thirty|your first)(?: free)? ?-?(?:days?|weeks?|months?)\b/,
			says: /\b(?:free|trial|[$£€]\d+|for just|for only)\b|[$£€]/,
			most: 60,
		},
		{reason: 'subscribe', begins: /^(?:only|just|from) ?[$£€] ?\d/, most: 80},
		{reason: 'subscribe', begins: /^one (?:subscription|membership|account)\b/, most: 110},
		{
			reason: 'subscribe',
			begins:
				/^(?:this (?:article|story|content) is (?:for|only for|exclusive to)|(?:for )?subscribers? only|exclusive to) ?(?:our )?(?:paying )?(?:subscribers|members|only)?$/,
		},
		{reason: 'subscribe', begins: /^you(?:'re| are) reading a preview\b/},
		{
			reason: 'subscribe',
			begins: /^(?:a )?subscri(?:be|ption)\b/,
			says: /\b(?:is )?(?:required|needed) to (?:read|continue|access)|\b(?:to (?:read|continue|access|unlock|keep))/,
		},
		// Newsletters.
		{
			reason: 'newsletter',
			begins: ask,
			says: /\bnewsletters?\b|\bin(?:to)? your inbox\b|\bto your inbox\b|\bdaily (?:briefing|digest|email)\b|\b(?:morning|evening|weekly) (?:briefing|digest|email|e-mail)\b|\be-?mail (?:alerts?|updates?|list|briefing)\b|\bby e-?mail\b|\bmailing list\b|\balerts\b.{0,40}\b(?:delivered|sent)\b/,
			most: 240,
		},
		{
			reason: 'newsletter',
			begins: /^(?:our|the|a|free)\b/,
			says: /\b(?:newsletter|briefing|digest|stories|headlines)\b.{0,60}\b(?:(?:in|to|into) your inbox|sign up|subscribe (?:here|now|today))\b/,
			most: 200,
		},
		{
			reason: 'newsletter',
			begins:
				/^(?:please enter a valid e-?mail|subscription failed|thank you for (?:subscribing|signing up)|thanks for (?:subscribing|signing up)|check your inbox|by (?:signing up|subscribing|submitting|entering|clicking|continuing|registering|providing))\b/,
			most: 360,
		},
		{
			reason: 'newsletter',
			begins: /^(?:newsletter|newsletters|newsletter sign[- ]?up|sign up for newsletters?|e-?mail newsletter)$/,
			weak: true,
		},
		{
			reason: 'newsletter',
			begins:
				/^(?:the best of|the most important|top stories|all the (?:news|day)|get the|the day's|everything you need)\b/,
			says: /\b(?:your inbox|by e-?mail|every (?:morning|evening|day|week))$/,
			most: 140,
		},
		// Apps.
		{
			reason: 'app',
			begins:
				/^(?:get|download|install|open|use|try|read (?:it|this|more|on)|continue|view|switch to|available|scan)\b/,
			says: /(?:\b(?:the|our|this|your|my|free|in|mobile|news)\b[^.,;]{0,30} apps?(?: (?:now|today|here|free|for free|to (?:read|continue|keep|get|stay|follow)\b.{0,60}|for (?:ios|iphone|android|the best|a better|breaking|free|more)\b.{0,50}|on (?:the )?(?:ios|iphone|android|app store|google play)\b.{0,40}))*$|\bapp ?store\b|\bgoogle play\b|\bqr code\b)/,
			most: 130,
		},
		{reason: 'app', begins: /^(?:get|open|download|install)(?: the| in)? app$/},
		{
			reason: 'app',
			begins: /^(?:this page looks better|(?:it's|it is) better|better|faster|read faster|enjoy a better)\b/,
			says: /\bin (?:the|our) app\b/,
		},
		{
			reason: 'app',
			begins: /^(?:download|get it|available|now) on (?:the )?(?:app store|google play|ios|android)\b/,
			most: 70,
		},
		{reason: 'app', begins: /^(?:app store|google play)$/, weak: true},
		// Support.
		{
			reason: 'support',
			begins:
				/^(?:support|help (?:us|fund|keep|support)|donate|contribute|make a (?:donation|contribution)|chip in|consider (?:supporting|donating|becoming)|please (?:consider|support|donate|help)|your (?:support|donation|contribution|gift)|we need your|if you (?:value|like|enjoy|believe)|become a (?:supporter|patron|friend))\b/,
			says: /\b(?:us|our (?:work|journalism|reporting|newsroom|reporters|mission)|independent|journalism|donat|contribut|support|keep (?:us|this|the|our))/,
			most: 220,
		},
		{reason: 'support', begins: /^(?:donate|support us|contribute|make a donation)(?: (?:now|today|here))?$/},
		// Other stories.
		{
			reason: 'related',
			begins:
				/^(?:read(?: more| also| next| this next)?|also read|must read|see(?: also| more)|related(?: (?:story|stories|articles?|coverage|reading|content|news|topics?|links?|posts?|video))?|recommended(?: (?:reading|stories|for you|articles|by .{1,30}))?|more (?:here|on this|on this story|from .{1,30}|to read|to explore|stories|news|like this|coverage)|don't miss(?: this)?|don't miss|go deeper|further reading|watch(?: also| next| now| more)?|listen(?: also| next)?|in case you missed it|icymi|you (?:may|might) (?:also )?like|what to read next|up next|keep reading|next (?:up|read|article|story)|click here|on this (?:story|topic)|explore more)\s?(?::|\||-|–|—|>|»)\s?\S/,
			most: 200,
		},
		{
			reason: 'related',
			begins:
				/^(?:read more|also read|read also|read next|read this next|see also|related|related (?:story|stories|articles?|coverage|reading|content|news|topics?|links?|posts?|videos?)|recommended(?: (?:reading|stories|for you|articles|posts|videos))?|recommended by .{1,30}|more (?:here|on this|on this story|to read|to explore|stories|news|like this|coverage|top stories)|more (?:from|in|on|about) .{2,40}|don't miss|go deeper|further reading|watch (?:next|more)|in case you missed it|icymi|(?:stories )?you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|what to read next|up next|next (?:up|read|article|story)|explore more|our picks|editors?'?s? picks?|picked for you|for you|most (?:read|popular|viewed|shared|commented)(?: (?:stories|articles|news|now|today|this week|in .{2,30}|on .{2,30}))?|trending(?: (?:now|stories|today|topics|on .{2,30}))?|popular(?: (?:now|stories|today|articles|in .{2,30}|on .{2,30}))?|top stories(?: (?:on .{2,30} right now|right now|today|now|on .{2,30}|from .{2,30}))?|latest (?:stories|news|headlines|articles|from .{2,30})|similar (?:stories|articles|news)|view the full site|read (?:the )?full (?:article|story) (?:on|at) .{2,40}|you might have missed|around the web|from around the web|from our partners|sponsored (?:stories|links|content)|promoted (?:stories|links|content)|(?:also )?in the news|elsewhere on .{2,30}|other stories)$/,
			most: 80,
			weak: true,
		},
		// A promotion of the site itself.
		{reason: 'promo', begins: /^(?:follow|like|find|join) us (?:on|at)\b/, most: 120},
		{
			reason: 'promo',
			begins: /^(?:follow|like|add) .{2,40} (?:on|as (?:a |your )?(?:preferred|trusted))\b/,
			says: /\b(?:facebook|twitter|x|instagram|tiktok|youtube|threads|whatsapp|telegram|linkedin|google|bluesky|flipboard|apple news|preferred source)\b/,
			most: 130,
		},
		{
			reason: 'promo',
			begins: /^(?:get|read) all (?:your|the) (?:news|stories|headlines)\b/,
			says: /\b(?:one place|one app|free)$/,
		},
		{
			reason: 'promo',
			begins:
				/^(?:advertisement|story continues below|article continues below|continue reading below|scroll to continue)\b/,
			most: 60,
			weak: true,
		},
	],
} satisfies Language;
