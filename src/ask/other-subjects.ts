/** Words that speak for another subject in a question; on a page some of them would say little. By field. */
export const OTHER_SUBJECTS: readonly string[] = `
	absorber absorbers suspension gearbox exhaust bonnet windscreen alternator spark axle bumper dashboard
	car cars van vans lorry motorbike motorway tyre tyres tire tires wheel wheels brake brakes clutch engine diesel petrol mileage garage mot parking garages bike bikes bicycle chain scooter caravan
	laptop laptops computer pc phone phones mobile iphone android tablet screen keyboard printer wifi router internet website email emails app apps download upload file files pdf excel spreadsheet usb server python linux windows password browser code minecraft xbox playstation
	kitchen recipe recipes cook cooking boil boiled boiling fry fried frying simmer roast roasting grill grilled stew soup curry salad sauce cake cakes pie pastry sausage lamb beef pork steak bacon bean beans chilli onions potatoes fridge freezer kettle saucepan pan cooker fryer dough yeast marinade pate brownies icing
	garden gardening lawn plant plants planting seed seeds seedlings soil compost prune pruning weeds hedge tree trees roses rose tomato tomatoes leaves grass bulbs greenhouse
	dog dogs puppy cat cats kitten rabbit hamster horse horses pony cow cows sheep pig hen hens chickens bird birds fish aquarium shark whale spider snake hedgehog vet farm
	cd cds dvd vinyl playlist speaker speakers headphones player drive twitch gamer console racing prix lap podium airline airlines cruise ferry street lamp lamps bulb masonry stonework marble worktop
	yoghurt yogurt butter vinegar cider jam bread banana coffee
	france french spain spanish germany german italy italian japan japanese china chinese dutch australia america london paris california
	film films movie movies cinema actor actress song songs lyrics band concert gig tour musical theatre novel author book books episode episodes series netflix tv soundtrack poem quote quotes cast singer guitar piano
	football footballers cricket tennis golf rugby chess poker dart darts swimming crawl league cup match olympics stadium referee team teams goal goals
	boiler radiator radiators plumbing sink tap taps drain gutter roof roofing wall walls ceiling floor tile tiles wallpaper paint painting carpet sofa curtain curtains shelf shelves drill screw screws screwdriver nail-gun plumber decking shed fence brick bricks concrete cement wood wooden timber fabric knitting knit sewing sew crochet yarn jeans pattern varnish scaffolding
	bank mortgage mortgages rent tenancy landlord insurance tax invoice salary pension shares stock stocks bitcoin account price prices sale hire cheapest cheap ticket tickets booking refund discount receipt licence license court solicitor
	flight flights airport hotel hotels holiday holidays train trains bus timetable river rivers lake mountain mountains canal island beach city country capital camping luggage passport
	maths algebra geometry equation worksheet homework exam exams spelling grammar verb verbs essay chemistry physics history war army king queen planet moon galaxy constellation weather forecast
	costume wedding halloween christmas birthday toy toys lego cards puzzle crossword leather handbag jewellery necklace boots wallet magazine newspaper newspapers radio
	walkthrough walkthroughs cheat cheats gameplay multiplayer speedrun modding fortnite roblox pokemon zelda mario sims nintendo ps4 ps5 tetris warcraft skyrim valorant overwatch fifa esports joystick controller dlc respawn loot npc
	tiktok youtube instagram snapchat facebook twitter whatsapp reddit discord spotify influencer hashtag vlog selfie meme memes emoji emojis chatgpt google siri alexa podcast podcasts streamer subscriber followers
	iliad odyssey hector troy trojan odysseus zeus hera hercules mythology mythological legend legends greek greeks roman romans norse thor odin goddess gods pharaoh gladiator spartan spartans sparta medieval knight knights viking vikings dragon dragons wizard hogwarts potter gandalf hobbit starwars jedi batman superman spiderman marvel disney pixar simpsons
	album albums rapper rap hiphop dre eminem beyonce beatles taylor swift drake metallica nirvana orchestra symphony violin cello opera choir karaoke guitarist drummer vocals chords ukulele trumpet saxophone dj remix discography tracklist setlist lyric singalong eurovision grammy oscar oscars bafta trailer sequel prequel director screenplay sitcom anime manga comic comics cartoon cartoons finale villain protagonist
	moulding molding extrusion welding welder lathe foundry casting forging solder soldering machining cnc aluminium aluminum alloy galvanised sheet metalwork conveyor hydraulic hydraulics pneumatic turbine piston crankshaft carburettor camshaft sprocket rivet bolts spanner wrench chisel sandpaper grout plastering plasterboard skirting joist rafters insulation guttering conservatory
	martens nike adidas converse uggs gucci prada ikea argos amazon ebay etsy tesco lidl aldi asda sainsburys starbucks mcdonalds barbie playmobil toyota ford bmw audi tesla volkswagen honda yamaha dyson hoover bosch samsung sony huawei xiaomi dell lenovo macbook ipad kindle gopro airpods
	javascript typescript html css java compiler algorithm database sql api ubuntu docker kubernetes github git firewall vpn bluetooth hdmi cpu gpu ram ssd motherboard overclock macro powerpoint photoshop pixel pixels font fonts toner
	crocheting quilting embroidery origami pottery ceramics watercolour acrylics easel calligraphy scrapbook candle candles soapmaking macrame
	sourdough risotto lasagne lasagna casserole biryani paella guacamole hummus brisket gravy custard meringue sponge scones muffins cupcakes cookies pancakes waffles omelette omelet quiche pizza burger noodles sushi ramen dumplings marinate blender airfryer airfry oven microwave barbecue bbq griddle wok chopping
	striker goalkeeper midfielder offside penalty wicket batsman bowler innings snooker billiards bowling archery fencing quarterback touchdown nba nfl nhl wimbledon paralympics formula motogp croquet lacrosse
	lease landlady deposit overdraft payslip vat hmrc council planning probate conveyancing ebike dvla numberplate visa embassy immigration election elections parliament president minister senate congress tory referendum brexit
	trigonometry calculus integral denominator hypotenuse molecule thesis citation bibliography apostrophe adjective adverb noun nouns plural syllable synonym synonyms antonym pronunciation translate translation
	tulips daffodils hydrangea slugs aphids greenfly mulch fertiliser fertilizer lawnmower strimmer secateurs wheelbarrow polytunnel beehive beekeeping coop goldfish budgie parrot tortoise gecko ferret hooves bridle jockey kennel cattery
	pyramid pyramids eiffel colosseum everest sahara amazonia volcano volcanoes earthquake tsunami hurricane tornado glacier asteroid comet nebula telescope rocket rockets nasa satellite mars jupiter saturn neptune
`
	.trim()
	.split(/\s+/);
