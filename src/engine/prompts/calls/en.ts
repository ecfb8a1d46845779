export default `
asks: sign up|signup|subscribe|join|register|log in|login|sign in|create|continue|keep|finish|unlock|read|get|receive|try|start|enjoy|become|choose|upgrade|download|install|open|use|view|switch to|scan|available|follow|like|find|support|help|donate|contribute|make|chip in|consider|please|don t|never|want|love|stay|discover|this is|this article|this story|this content|this page|you re|our|your|you ve|you have|we need|if you|to continue|to keep|to read|free|why not|log|better|faster|more|be the first
reports: said|say|says|told|according to|asked|wrote|announced|reported|argued|added|warned|found that|was|were|had|would|might|she|he|his|her|they|their
subscribe 150: subscribe => to continue|to keep reading|to read|to unlock
subscribe 140: + => subscribe to continue|subscribe to read|subscribe now|subscribe today|unlimited access|full access|full digital access|ad free|free trial|# weeks of|# weeks for|# months for|for just #|for only #|# a week|try # month|month free|# a month|per month|your subscription|your plan|premium member|a subscriber|subscriber today|to subscribers|for subscribers|subscribers only|a subscription|reading a preview
sign-up 150: + => to continue reading|to keep reading|to read this|to read the|to read more|to read on|to unlock|keep reading|finish reading|your free account|free account to|an account to|an account or log|free articles|article limit|article is for|story is for|article is free for|this article with|available to registered|the full article for free|the rest of this|to follow your|reading for free
sign-up: to continue reading|create account|create an account|create a free account|create your account|create your free account|sign up for free|sign up with email|register for free|register now|continue with google|continue with apple|continue with facebook|continue with email|unlock this article
sign-up~: sign up|sign up now|sign up here|register|join|join now|join for free|start reading|continue|enter your email|enter your email address|your email|your email address|email address|email|no thanks|maybe later|not now|close|dismiss|get started
sign-in 90: already|existing|are you already|have an account|not a member => sign in|log in|register|join|subscribe
sign-in 90: sign in to join|log in to join => *
sign-in: already a member|already a subscriber|already subscribed|already have an account|already registered|have an account|are you already a member
sign-in: login register|log in register|sign in or create an account|log in or sign up|sign in to your account|log in or create an account|sign in to continue|log in to continue
sign-in~: sign in|log in|login|sign in here|log in here
subscribe 90: cancel any time|cancel anytime|no commitment|no credit card|billed monthly|billed annually|one subscription|one membership|# subscription|# membership => *
subscribe 60: #|first # => free trial|for just|for only
subscribe: # days free|# weeks free|# months free|# month free|# day free trial|first month free
subscribe: subscribe now|subscribe today|subscribers only|members only|exclusive to subscribers|free trial
subscribe~: subscribe|see offers|view options|see plans
app 130: + => the app|our app|in app|this app|free app|mobile app|news app|ledger app|app store|google play|qr code|app for ios|app for android|app now|app today
app 70: get the|download the|install the|try the => app 
newsletter 240: +|looking for|top stories|everything you need|enjoying|every morning => newsletter|your inbox|daily briefing|daily digest|daily email|morning briefing|evening briefing|weekly briefing|weekly digest|weekly email|email alert|an email|email list|by email|by e mail|mailing list|news alert|news alerts
newsletter 360: please enter a valid|subscription failed|thank you for subscribing|thank you for signing|thanks for subscribing|thanks for signing|check your inbox|by signing up|by subscribing|by submitting|by entering|by registering|unsubscribe|emails may offer => *
newsletter~: newsletter|newsletters|newsletter sign up
app: get app|open app|install app|app store|google play
support 220: + => our work|our journalism|our reporting|our newsroom|our reporters|our mission|independent journalism|independent reporting|become a supporter|keep us|readers funded|your help now|a donation|a contribution|your donation|your support|readers like you|from readers|support us
support: donate|donate now|support us|contribute
related~ 60: more from|more in|most read in|most read on|most popular in|trending on|popular in|top stories on|top stories from|latest from|elsewhere on|read full article on original|read full article on|read the full story|view the full => *
related~ 200: read more|read also|also read|read next|see also|related|related story|related stories|related articles|related coverage|related reading|related content|related news|related topics|related links|recommended|recommended reading|recommended stories|recommended for you|more on this|more on this story|also in the news|more stories|more news|more like this|don t miss|go deeper|further reading|watch next|in case you missed it|you may also like|you might also like|stories you may like|what to read next|up next|explore more|our picks|editor s picks|editors picks|picked for you|most read|most popular|most viewed|most shared|trending|trending now|popular|popular stories|top stories|latest stories|latest news|latest headlines|similar stories|around the web|from our partners|sponsored stories|sponsored content|promoted content|other stories|must read|related article|more from|watch|listen|icymi|keep reading|click here => :
promo 130: + => on facebook|on twitter|on x |on instagram|on tiktok|on youtube|on threads|on whatsapp|on telegram|on linkedin|on bluesky|on flipboard|on google news|on apple news|whatsapp channel
sign-up 90: + => news in one place|stories in one place|titles in one place
promo~: story continues below|article continues below|continue reading below
`;
