/** Words that speak for another subject in a question; on a page some of them would say little. By field. */
export const OTHER_SUBJECTS: readonly string[] = `
	absorber absorbers suspension gearbox exhaust bonnet windscreen alternator spark axle bumper dashboard
	car cars van vans lorry motorbike motorway tyre tyres tire tires wheel wheels brake brakes clutch engine diesel petrol mileage garage mot parking garages bike bikes bicycle chain scooter caravan
	laptop laptops computer pc phone phones mobile iphone android tablet screen keyboard printer wifi router internet website email emails app apps download upload file files pdf excel spreadsheet usb server python linux windows password browser code minecraft xbox playstation
	kitchen recipe recipes cook cooking boil boiled boiling fry fried frying simmer roast roasting grill grilled stew soup curry salad sauce cake cakes pie pastry sausage lamb beef pork steak bacon bean beans chilli onions potatoes fridge freezer kettle saucepan pan cooker fryer dough yeast marinade pate brownies icing
	garden gardening lawn plant plants planting seed seeds seedlings soil compost prune pruning weeds hedge tree trees roses rose tomato tomatoes leaves grass bulbs greenhouse
	dog dogs puppy cat cats kitten rabbit hamster horse horses pony cow cows sheep pig hen hens chickens bird birds fish aquarium shark whale spider snake hedgehog vet farm
	cd cds dvd vinyl playlist speaker speakers headphones player drive twitch gamer console racing prix lap podium airline airlines cruise ferry street lamp lamps bulb masonry stonework marble worktop
	yoghurt yogurt butter vinegar cider jam bread banana pastry coffee
	france french spain spanish germany german italy italian japan japanese china chinese dutch australia america london paris california
	film films movie movies cinema actor actress song songs lyrics band concert gig tour musical theatre novel author book books episode episodes series netflix tv soundtrack poem quote quotes cast singer guitar piano
	football footballers cricket tennis golf rugby chess poker dart darts swimming crawl league cup match olympics stadium referee team teams goal goals
	boiler radiator radiators plumbing sink tap taps drain gutter roof roofing wall walls ceiling floor tile tiles wallpaper paint painting carpet sofa curtain curtains shelf shelves drill screw screws screwdriver nail-gun plumber decking shed fence brick bricks concrete cement wood wooden timber fabric knitting knit sewing sew crochet yarn jeans pattern varnish scaffolding
	bank mortgage mortgages rent tenancy landlord insurance tax invoice salary pension shares stock stocks bitcoin account price prices sale hire cheapest cheap ticket tickets booking refund discount receipt licence license court solicitor
	flight flights airport hotel hotels holiday holidays train trains bus timetable river rivers lake mountain mountains canal island beach city country capital camping luggage passport
	maths algebra geometry equation worksheet homework exam exams spelling grammar verb verbs essay chemistry physics history war army king queen planet moon galaxy constellation weather forecast
	costume wedding halloween christmas birthday toy toys lego cards puzzle crossword leather handbag jewellery necklace boots wallet magazine newspaper newspapers radio
`
	.trim()
	.split(/\s+/);
