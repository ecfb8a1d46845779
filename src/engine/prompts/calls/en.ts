/**
 * English calls and callouts; language.ts says how the lines are written. The first rule that a line fits is its own. A new
 * phrase goes into a line of its reason, one with `?` when stories say it too.
 */
export default `
asks: sign up|signup|subscribe|join|register|log in|login|sign in|create|continue|keep|finish|unlock|read|get|receive|try|start|enjoy|become|choose|upgrade|download|install|open|use|view|switch to|scan|available|follow|like|find|support|help|donate|contribute|make|chip in|consider|please|don t|never|want|love|stay|discover|this is|this article|this story|this content|this page|you re|our app|our journalism|our reporting|our coverage|our work|our readers|our supporters|our members|our newsroom|our site|our website|our free|our newsletter|our email|our daily|our weekly|our morning|our evening|our monthly|our best|our top|our new|our team|our reporters|our journalists|our editors|our editor|our writers|our experts|your|you ve|you have|we need|if you|to continue|to keep|to read|free|why not|log|better|faster|more|be the first|sign me up|get all|get our|get breaking|get more|never miss|enter
reports: said|say|says|told|according to|asked|wrote|announced|reported|replied|it goes on|argued|added|warned|found that|was|were|had|would|might|she|he|his|her|they|their|warn|warns|urge|urges|advised|advises|insisted|explained|recalled|the county|the council|council s|county s|the police|the ministry|the government|the hospital|the library|the sheriff
ours: our|us|we|we re|we ve
yours: you|your|yours|yourself|you re|you ve|you ll|you d
stays: comment|comments|commenting|join the discussion|join the conversation|join the debate|to the discussion|to the conversation|in the discussion|in the conversation|in the debate
reads: read|reading|article|articles|unlimited|subscribe
promo 220: listen to our|hear our|subscribe to our|follow our|catch our|listen to the latest episode of our => podcast
promo 260: prefer to listen|rather listen|would you rather listen|prefer audio|prefer your news in audio|no time to read => apple podcasts|on spotify|our podcast|wherever you get your podcasts|listen to this story|listen to this article
promo! 220: listen to|listen now to|subscribe to|hear more from|hear more on|catch up on => wherever you get your podcasts|wherever you get podcasts|wherever you listen to podcasts|wherever you listen to your podcasts
app! 340: discover|explore|find|get|enjoy|try|cook => start your free trial today|start your free trial now|start your free trial here|start a free trial today
promo! 120: should you invest # in|should you buy stock in|before you buy stock in => right now|today|consider this
newsletter! 160: get instant access to breaking news => *
newsletter: explore all of our newsletters|explore all of our newsletters here|check out more newsletters
promo 200: click here to follow => @platforms
newsletter? 360: by clicking sign up you agree to receive|by clicking subscribe you agree to receive => emails|newsletter|newsletters
app? 90: get => on the go by clicking here
promo! 260: no # will be able to see who is signed up and no # can send messages except the => team
promo! 260: all you have to do is click here if you re on mobile => select join community
promo! 220: if you re on a desktop|if you are on a desktop => click join community
promo! 400: we also treat our community members to special offers => *
promo: if you re curious you can read our privacy notice|if you re curious you can read our privacy policy
newsletter! 160: for more => news and newsletters create an account at
promo? 260: and of course you can also follow => @platforms
promo 200: is => test your thesis with our free dcf
promo? 220: subscribe to => spotify or wherever you listen|podcasts or wherever you listen
promo! 240: to support the|to support us|to support our|to order a copy|to order your copy|to buy a copy => delivery charges|free uk p p|p p charges
newsletter! 500: privacy notice newsletters may|privacy notice our newsletters may => *
newsletter: skip past newsletter promotion|after newsletter promotion
promo! 160: for the latest news weather|for the latest local news weather => head to|visit|go to|tune in to
newsletter! 240: we use your sign up to provide content => *
newsletter? 240: enjoyed this|enjoying this|enjoy this|liked this|like this => sign up to|sign up for|subscribe to
promo! 200: get more from|follow your favorites|follow your favourites => to get information about
promo! 300: there s much more in the full|there s more in the full => podcast
promo! 160: we check over => products every day
app! 260: the => app store download it now|google play download it now
app? 200: download the free|download our free|get the free|get our free => app to
app? 80: click here to download the|click here to get the|tap here to download the|tap here to get the => news app 
promo? 160: think you know|test yourself|test your knowledge|how well do you know => quiz and see how you|our quiz|our weekly quiz|our news quiz
promo? 160: the => how quickly can you solve it play now|crossword is here play now|puzzle is here play now
promo? 120: fantasy => create or join a league
promo? 240: for the latest|for more news|for all the latest => add your postcode to our|add your zip code to our
newsletter? 240: to get the best of our obituaries|to get the best of our journalism|to get the best of our reporting|to receive the best of our journalism|to receive the best of our reporting => in your mailbox|to your mailbox|in your inbox|to your inbox
newsletter? 400: plus sign up for|plus sign up to|plus subscribe to => our newsletter|join our exclusive community
newsletter? 160: let us drop|let us deliver => into your inbox every|to your inbox every|in your inbox every|into your inbox each|to your inbox each
promo? 300: take our new online course how to|take our online course how to => *
newsletter 240: sign up for the|sign up to the|subscribe to the => email for free|email for expert|email for weekly|email for exclusive|email for the best
promo 120: warning => has detected # warning sign with|has detected # warning signs with
newsletter! 160: you may occasionally receive|you may also receive => promotional content|promotional emails|promotional messages
newsletter! 240: sign up for|sign up to|subscribe to => get it sent to your inbox|get it delivered to your inbox|get it in your inbox
newsletter! 240: sign up to our free|sign up for our free|subscribe to our free|get our free => email for|email to|email with|email packed|bulletin for|bulletin with
newsletter! 200: sign up for|sign up to get|get instant access to => news reviews|hottest reviews|reviews opinion
newsletter! 90: how to sign up for|quick guide how to sign up for => news alerts|breaking news alert
subscribe 90: you ve reached the end of your|you ve reached the end of this|you have reached the end of your|you have reached the end of this => preview|free articles
subscribe: you re reading a preview|subscribe now for|subscribe today for => *
support: support readers funded|support from readers like you|support independent journalism => *
newsletter 240: get the day s top stories => *
newsletter! 240: this is the web version => newsletter|email|e mail|briefing|bulletin|inbox|subscribe|sign up
app: get the latest news on the go => *
subscribe 150: subscribe => to continue|to keep reading|to read|to unlock
subscribe 140: + => subscribe to continue|subscribe to read|subscribe now|subscribe today|unlimited access|full access|full digital access|ad free|free trial|# weeks of|# weeks for|# months for|for just #|for only #|try # month|month free|your subscription|your plan |premium member|a subscriber|subscriber today|to subscribers|for subscribers|subscribers only|a subscription|reading a preview
subscribe? 140: + => # a week|# a month|per month
sign-up 150: + => to see the rest|to continue reading|to keep reading|to read this|to read the|to read more|to read on|to unlock|keep reading|finish reading|your free account|free account to|an account to|an account or log|free articles|article limit|article is for|story is for|article is free for|this article with|available to registered|the full article for free|the rest of this|to follow your|reading for free
sign-up: to continue reading|create account|create an account|create a free account|create your account|create your free account|sign up for free|sign up with email|register for free|register now|continue with google|continue with apple|continue with facebook|continue with email|unlock this article
sign-up~: continue as guest|continue as a guest|sign up|sign up now|sign up here|register|join|join now|join for free|start reading|continue|enter your email|enter your email address|your email|your email address|email address|email|no thanks|maybe later|not now|close|dismiss|get started
sign-in 90: already|existing|are you already|have an account|not a member => sign in|log in|register|join|subscribe
sign-in 90: sign in to join|log in to join => the conversation|the discussion|the debate|the chat|the community|in the|our|us|comment
sign-in: i m already a member|i am already a member|i m already a subscriber|member login|members login|subscriber login|subscriber sign in|already a member|already a subscriber|already subscribed|already have an account|already registered|have an account|are you already a member
sign-in: login register|log in register|sign in or create an account|log in or sign up|sign in to your account|log in or create an account|sign in to continue|log in to continue
sign-in~: sign in|log in|login|sign in here|log in here
subscribe: cancel any time|cancel anytime|billed monthly|billed annually
subscribe 90: cancel any time|cancel anytime|billed monthly|billed annually => subscription|plan|commitment|fee|trial|offer|terms|renew|month|week|year|membership|online|in your|no |free|at #|from #
subscribe? 90: no commitment|no credit card|one subscription|one membership|# subscription|# membership => *
subscribe 60: #|first # => free trial|for just #|for only #
subscribe: # days free|# weeks free|# months free|# month free|# day free trial|first month free
subscribe: subscribe now|subscribe today|subscribers only|exclusive to subscribers
subscribe?: members only|free trial
subscribe~: see plans and pricing|see all plans|compare plans|go premium|subscribe|see offers|view options|see plans
app 130: + => the app |our app |in app |this app |free app |mobile app |news app |app for ios|app for android|app now|app today
app 70: get the|download the|install the|try the => app 
newsletter 240: +|looking for|top stories|everything you need|enjoying|every morning => newsletter|your inbox|daily briefing|daily digest|daily email|morning briefing|evening briefing|weekly briefing|weekly digest|weekly email|email alert|an email|email list|mailing list|news alert|news alerts
newsletter? 240: +|looking for|top stories|everything you need|enjoying|every morning => by email|by e mail
newsletter 360: subscription failed|thank you for subscribing|thank you for signing|thanks for subscribing|thanks for signing|emails may offer|by signing up you|by subscribing you|by submitting you|by submitting your|by entering your|by registering you => *
newsletter? 360: please enter a valid|check your inbox|by signing up|by subscribing|by submitting|by entering|by registering => *
newsletter 200: did a friend forward|did someone forward|a friend forwarded|someone forwarded|was this email forwarded|was this e mail forwarded|was this newsletter forwarded|was this forwarded|got this from a friend|thanks for reading|thank you for reading|thanks for starting|thank you for starting => sign up here|sign up for|sign up now|sign up to|sign up yourself|subscribe here|subscribe to|subscribe now|subscribe for|get your own|friends to sign up|friends to subscribe
promo 200: for more|for the latest|for all the latest => follow us on|like us on|join us on|subscribe to our channel
newsletter 180: for more|for the latest|for all the latest => sign up for our|sign up to our|subscribe to our
newsletter 90: sign up to our|sign up for our|subscribe to our => newsletter|email|briefing|bulletin
newsletter~: newsletter|newsletters|newsletter sign up
newsletter?: notify me|sign me up|yes please
app: get app|open app|install app|app store|google play
support 220: + => our work|our journalism|our reporting|our newsroom|our reporters|our mission|independent journalism|independent reporting|become a supporter|keep us|readers funded|your help now|a donation|a contribution|your donation|your support|readers like you|from readers|support us
support 120: your support|your donation|your contribution|your gift => helps us|makes our|keeps our|keeps us|powers our|funds our|allows us|lets us
support~: donate|donate now|support us|contribute
support 200: our newsroom|our nonprofit newsroom|our reporters|our journalism|our reporting|independent journalism|local journalism|we rely on readers|we rely on your|we rely on you|we depend on readers|we depend on your|we depend on you => donate now|donate today|donate here|please donate
promo~: continue reading below
related~ 60: read more from|see more from|more stories from|more from|more in|most read in|most read on|most read from|most popular in|trending on|popular in|top stories on|top stories from|latest from|elsewhere on|read full article on original|read full article on|read the full story|view the full => *
related~ 200: stories we think you ll like|stories you ll like|read more|read also|also read|read next|see also|related|related story|related stories|related internet links|related articles|related coverage|related reading|related content|related news|related topics|related links|recommended|recommended reading|recommended stories|recommended for you|more on this|more on this story|also in the news|more stories|more news|more like this|don t miss|go deeper|further reading|watch next|in case you missed it|you may also like|you might also like|readers also liked|people also read|others also read|stories you may like|what to read next|up next|explore more|our picks|editor s picks|editors picks|picked for you|most read|most popular|most viewed|most shared|trending|trending now|trending articles|trending stories|popular|popular articles|popular stories|top stories|latest stories|latest news|latest headlines|similar stories|around the web|from our partners|promoted content|other stories|must read|related article|more from|watch|listen|icymi|keep reading|click here => :
promo 130: + => on facebook|on twitter|on x |on instagram|on tiktok|on youtube|on threads|on whatsapp|on telegram|on linkedin|on bluesky|on flipboard|on google news|on apple news|whatsapp channel
sign-up 90: + => news in one place|stories in one place|titles in one place
newsletter? 280: the => newsletter is our guide|newsletter is your guide|newsletter brings you|newsletter is a guide
newsletter? 160: sign up for|sign up to|subscribe to => every morning|each morning|every weekday|every evening|each evening|every week|each week
newsletter? 240: sign up for our|sign up to our|sign up for my|subscribe to our|get our|receive our|join our mailing|join the mailing => newsletter|briefing|bulletin|digest|roundup|round up|dispatch|email|e mail|alerts|updates|letter|inbox|daily|weekly
newsletter? 200: get the|get all|get breaking|get more|get local|get your|all the|the best of|the latest|the day s|the week s|our best|breaking news|news|stories|a weekly|a daily|your daily|your weekly|delivered|one email|never miss|start your|wake up|be first|sent => inbox|by email|newsletter|email alert|to your email
newsletter~? 360: unsubscribe|you can unsubscribe|we will never share|we won t share|we ll never|no spam|this site is protected by|protected by recaptcha|i agree|i would like to receive|i want to receive|i consent|we use your|we may use your|your information will|see our privacy|read our privacy|for more information see our privacy => *
newsletter: get alerts|get updates|get the newsletter|unsubscribe any time|unsubscribe anytime
promo? 200: follow|follow us|join|like us|like our|find us|find us on|subscribe to our|add|add us|connect with|watch us|watch more|listen to our|listen to the|stay connected|catch us|you can follow|you can find us|you can also follow|we are on|we re on|we re also on|check out our|make us|choose us|set us|make|see more of|want to see more|want more|get the latest|for more|for the latest|for live|get all the|keep up to date|stay up to date => @platforms|our channel|our podcast|our page|our group|our community|preferred source|social media|our social|on x|our feed|our instagram|our whatsapp
promo? 160: for more => check out our|head to our
promo? 160: enter our|enter for|win a|win tickets|buy tickets|take our quiz|play our|try our|visit our shop|visit our store|shop our|get tickets => *
subscribe? 200: read the full|this article is|this story is|you have|you ve|access to|get access|unlock|become|upgrade|support local|from only|from just|limited time|special offer|save #|get # => for subscribers|to subscribers|subscriber exclusive|members only|for members|for premium|a membership|digital access|unlimited digital|all access|free articles|free article|per week|per month|a month|a week|first month|first year|off your|off an annual|no ads|ad free|without ads|cancel any
sign-up? 160: register|register for free|create a free|sign up|sign up for free|log in|sign in|join for free => save|personalise|personalize|topics|bookmark|follow your|your feed|to comment|more articles|your favourite|your favorite
support? 300: our newsroom|our nonprofit|our work|our reporting|our journalism|our reporters|we are a|we re a|we rely|we depend|we are an|we re an|we don t|we can t|we need|we have a small|we have no|this reporting|this story was made|this journalism|independent|independent journalism|local journalism|quality journalism|good journalism|journalism|reader funded|public service|unlike|as a nonprofit|as a non profit|as an independent|millions|since you re|if you|if everyone|thanks to|before you go|support|support the|support local|support our|donate|donate now|help us|help keep|give|give today|chip in|make a|your gift|your donation|your support|your contribution|it takes => donate|donation|a gift|gift today|your gift|support us|support our|support local|support independent|our newsroom|readers like you|reader supported|member supported|our readers|a contribution|chip in|small favour|small favor|depends on you|rely on you|rely on readers|funded by readers|tax deductible|become a member|becoming a member|membership|our work|our reporting|our mission|keep us|fund our
support: we have a small favour to ask|we have a small favor to ask|remind me later
support?: remind me
app? 160: read|read more|read on|read this|download|get|get the latest|install|open|open this|view|continue|listen|watch|never miss|for the best|for a better|available on|try|scan|faster|all your|take|turn on|enable|switch => our app|the app for|in the app|in our app|our free app|app for free|app today|app now|app store|google play|iphone and android|ios and android|android and ios|push notifications|notifications on|notifications for|qr code
comments 240: have you|have you been|do you|did you|were you|are you|what do you|what s your|how do you|how did|got a|got an|if you|email|e mail|write to|contact|send|send your|tell us|let us know|share your|join the|have your|leave a|leave your|comment|comments|vote|vote in|take our|we want to hear|we d like|we would like to hear|we d love|know something|know more|spotted|seen something|noticed|want to share|want to respond|to share|to contact|to submit|to comment|to get in touch|agree|should|will you|would you|your turn|over to you|is there => in the comments|in our comments|comments below|comment below|comments section|a comment|your comment|your thoughts|let us know|let me know|tell us|your story with us|your stories|your experience|your views|your say|your opinion|hear from you|get in touch|contact our|contact us|email us|e mail us|emailing|write to us|message us|call us|text us|send us|send it to|send your|send a message|whatsapp us|newsdesk|news desk|tip line|tips|a tip|our reporters|our reporter|our team|our journalists|the editor|letters|the discussion|the conversation|the debate|in our poll|poll below|anonymously|securely|on signal|via signal
share 200: if you => share it|share this|share the|with a friend|a friend|your friends|with friends|on social
share 200: enjoyed|enjoying|enjoy|like this|liked this|loved this|love this|found this|did you like|if you enjoy|if you enjoyed|if you like|if you liked|if you love|if you loved|if you found|please|don t forget|share|share this|share it|tell your|pass this|forward|know someone|send this => share it|share this|share the|this article|this story|this post|with a friend|a friend|your friends|with friends|on social
ad 60: story continues|the story continues|article continues|the article continues|story continues below|article continues below|scroll to continue
ad 80: advertisement|advertising|paid content|sponsored|skip advertisement|skip ad
ad 80: article continues|story continues|page continues|content continues|continues below|scroll to continue|continue reading below|skip advertisement|skip ad|after this ad|we ll be right back|advertisement scroll|advertisement continue|advertisement page|advertisement article|advertisement story|sponsored by|this article contains affiliate|this story contains affiliate => below|after|advertisement|ad|scroll|continue|reading|advertiser|sponsor|affiliate
credit 300: this article|this story|this piece|this post|this report|this essay|this interview|a version of this|an earlier version of this story ran => originally appeared|originally published|first appeared|first published|appeared first|is republished|was republished|has been republished|was produced in partnership|is published in partnership
newsletter? 280: thanks for reading|subscribe for free => subscribe for free|receive new posts
newsletter? 200: our newsletter|our email|our briefing|our free|our daily|our weekly|our morning|our evening|our monthly|our best|our most|our top|our new|our team|our reporters|our journalists|our editors|our editor|our writers|our critics|our experts|this column|you can|leave us|why not|let the|let us => briefing|newsletter|email|column by email|your address|sent to you|come to you|mailing list|land in your inbox|morning email|weekly email|every morning|each morning|every friday
promo? 200: hit|tap|find us|look for us|we re now|we are now|we re|you can now|love => follow|@platforms|+ follow|in your feed|our community|our magazine
app? 200: listen to the full|listen to|stories load|read faster|news on the go|get alerts|alerts => in our app|on our app|in the app|our app|iphone and android|only for the topics|wherever you listen|get your podcasts
support? 240: readers|reader funded|no paywall|this story took|if this|if you value|would you|even|public radio|our spring|our work => chip in|chipping in|made it possible|powered by you|worth a few|help us|sustaining member|paid for by readers|funded by|supported by|a few dollars|keep us
subscribe? 200: already read|registered members|subscriber only|see my|choose your => unlimited access|free stories|at no charge|a month|a week|whenever you like|gift this article|offer|plan
sign-up: continue with email|keep reading for free
sign-up?: count me in|send it to me|i m in
comments 240: do you|are you|is|should|would you|have you|how|what|which|who => click your choice to see results
comments: you can share your experience by getting in touch here|you can share your own experience by getting in touch here|you can share your experiences by getting in touch here
comments 240: drop our|drop us|reach the|reach our|reach out to|call|be the first|please read|read our|agree|disagree|letters|do you work => a line|newsdesk|reporter on signal|weigh in|house rules|community guidelines|before you post|tell us|below|in confidence|are welcome at|on signal|anonymously|our reporter|to comment
share 200: know someone|did this|pass it|send it => their way|pass it on|send it|who needs|someone who|smile
credit 300: the post|read the original|this article|this story|with reporting|with files|produced by|this content|content provided|story courtesy => appeared first on|original article|originally ran|first published by|is shared here|with permission|content partnership|partner|from the associated|by the associated
ad 200: we may earn|we earn|some links|links in this|this post contains|products featured|if you buy|when you buy|as an amazon => commission|affiliate|independently selected|through links|through our links|associate
support? 120: will you support|would you support|can you support|could you support => independent journalism|local journalism|quality journalism|our journalism|our work|our reporting
furniture: thanks for reading|thank you for reading|thanks so much for reading|thank you so much for reading|thanks for reading to the end|thank you for reading to the end|thanks for reading this far|thank you for reading this far|thanks for reading this article|thank you for reading this article|thanks for reading our story|thank you for reading our story|as always thanks for reading|as always thank you for reading|thanks for listening|thank you for listening
`;
