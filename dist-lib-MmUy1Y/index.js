// machines/facts/vocabulary.ts
var parties = [
	"requester",
	"practice",
	"specialist",
	"provider"
];
var nations = [
	"england",
	"scotland",
	"wales",
	"northernIreland"
];
/** Every fact with its options, in the order in which they are offered. */
var options = {
	nation: nations,
	seat: [
		"requester",
		"practiceColleague",
		"specialist",
		"provider",
		"trainer"
	],
	route: [
		"advice",
		"adviceConvertible",
		"triage",
		"assessment",
		"singlePoint",
		"underCare",
		"private",
		"notSure"
	],
	mode: [
		"eReferral",
		"agreedPlatform",
		"phone",
		"informal"
	],
	stage: [
		"drafting",
		"awaiting",
		"moreInfo",
		"replied",
		"converted",
		"returned",
		"accepted",
		"notSure"
	],
	urgency: [
		"emergency",
		"suspectedCancer",
		"urgent",
		"routine"
	],
	suspectedBy: ["requesterSide", "specialistSide"],
	cancerReferral: [
		"confirmed",
		"assumed",
		"notDone"
	],
	overdue: [
		"yes",
		"no",
		"unknown"
	],
	conversion: [
		"confirmed",
		"assumed",
		"notDone"
	],
	seenYet: ["yes", "no"],
	replyAsks: [
		"manage",
		"test",
		"prescribe",
		"monitor",
		"referHere",
		"referElsewhere",
		"fitNote",
		"reassure",
		"unclear"
	],
	competence: [
		"within",
		"outside",
		"unsure"
	],
	testCompetence: [
		"within",
		"outside",
		"unsure"
	],
	drugCompetence: [
		"within",
		"outside",
		"unsure"
	],
	resources: ["available", "unavailable"],
	agreesWithAdvice: [
		"yes",
		"partly",
		"no"
	],
	informationSent: [
		"complete",
		"omission",
		"unsure"
	],
	newInformation: [
		"none",
		"result",
		"worse",
		"preference"
	],
	testPurpose: [
		"requesterManagement",
		"specialistDecision",
		"unclear"
	],
	orderAgreed: ["yes", "no"],
	testOrderedBy: [
		"requester",
		"specialist",
		"inOthersName",
		"nobody"
	],
	orderRaisedBy: ["requesterSide", "specialistSide"],
	testAccess: ["available", "unavailable"],
	resultHandover: [
		"agreed",
		"assumed",
		"none"
	],
	drugClass: [
		"usual",
		"sharedCare",
		"hospitalOnly",
		"unlicensed"
	],
	drugUrgent: ["yes", "no"],
	sharedCare: [
		"agreed",
		"asked",
		"none"
	],
	patientTold: [
		"byPractice",
		"byProvider",
		"nobody",
		"unknown"
	],
	patientStance: [
		"agrees",
		"objects",
		"wantsToBeSeen",
		"unreachable",
		"lacksCapacity",
		"child"
	],
	requesterRole: [
		"gp",
		"gpTrainee",
		"locum",
		"nurse",
		"pharmacist",
		"paramedic",
		"physicianAssociate",
		"other"
	],
	requesterPrescribes: ["yes", "no"],
	requesterAvailable: ["yes", "no"],
	gpReviewed: [
		"yes",
		"no",
		"unknown"
	],
	specialistRole: [
		"consultant",
		"sasDoctor",
		"trainee",
		"nurseOrAhp",
		"unnamed"
	],
	askedToBeSeen: [
		"explicit",
		"adviceOnly",
		"ambiguous"
	],
	specialistContactedPatient: ["yes", "no"],
	fitNoteAdvisedBy: [
		"specialist",
		"requester",
		"nobody"
	],
	images: [
		"sent",
		"asked",
		"none"
	],
	recorded: [
		"both",
		"oneSide",
		"neither"
	],
	localAgreement: [
		"tests",
		"medicines",
		"patientContact",
		"referral",
		"none",
		"unknown"
	],
	repeatPresentation: ["yes", "no"],
	sector: [
		"nhs",
		"independentNhs",
		"private"
	]
};
var facts = Object.keys(options);
/** The facts that take any number of options. */
var manyFacts = [
	"replyAsks",
	"patientStance",
	"localAgreement"
];
var takesMany = (fact) => manyFacts.includes(fact);
var actions = Object.keys({
	decideRoute: "referral",
	askClearly: "general",
	informPatientOfRequest: "patientContact",
	superviseRequest: "general",
	imageConsent: "general",
	trackReply: "referral",
	replyInTime: "referral",
	judgeInformation: "general",
	giveSoundAdvice: "general",
	makeReplyUsable: "general",
	supplyThresholds: "general",
	readReply: "general",
	coverAbsence: "general",
	decideOnAdvice: "general",
	answerChallenge: "general",
	orderTest: "tests",
	prescribe: "medicines",
	convertRequest: "referral",
	makeReferral: "referral",
	upgradeToSuspectedCancer: "general",
	onwardReferral: "referral",
	reReferAfterReturn: "referral",
	triageAndBook: "referral",
	explainAndConsent: "general",
	tellPatientOutcome: "patientContact",
	issueFitNote: "general",
	giveSafetyNet: "general",
	handleDeterioration: "general",
	keepRecord: "general",
	fileReply: "general",
	actOnResult: "tests",
	interpretResult: "tests",
	tellPatientResult: "tests",
	unexpectedFinding: "general",
	monitorDrug: "medicines",
	changeOrStopDrug: "medicines",
	conditionRecall: "general",
	reviewPlan: "general",
	closeConversation: "general"
});
// machines/facts/condition-sets.ts
var YES = 1;
var NO = 2;
var dimensions = [];
var placeOf = /* @__PURE__ */ new Map();
for (const fact of facts) if (takesMany(fact)) for (const option of options[fact]) {
	placeOf.set(`${fact}.${option}`, dimensions.length);
	dimensions.push({
		fact,
		option,
		all: 3
	});
}
else {
	placeOf.set(fact, dimensions.length);
	dimensions.push({
		fact,
		all: (1 << options[fact].length + 1) - 1
	});
}
var placesOf = new Map(facts.map((fact) => [fact, dimensions.flatMap((d, i) => d.fact === fact ? [i] : [])]));
var place = (key) => placeOf.get(key);
/** The bit that says "this fact does not arise": the one after the last option. */
var noneOf = (fact) => 1 << options[fact].length;
var bits = (fact, wanted) => wanted.reduce((sum, option) => sum | 1 << options[fact].indexOf(option), 0);
var everything = dimensions.map((d) => d.all);
/** The boxes whose union is the condition: one, or one for each combination of options that `includes` leaves free. */
function boxesOf(condition) {
	let boxes = [[...everything]];
	for (const [key, wanted] of Object.entries(condition)) {
		const fact = key;
		if (Array.isArray(wanted)) for (const box of boxes) box[place(fact)] = bits(fact, wanted);
		else if ("not" in wanted) for (const box of boxes) box[place(fact)] = dimensions[place(fact)].all & ~bits(fact, wanted.not);
		else {
			for (const option of wanted.excludes ?? []) for (const box of boxes) box[place(`${fact}.${option}`)] = NO;
			const any = wanted.includes;
			if (any) boxes = boxes.flatMap((box) => any.map((option) => {
				const narrowed = [...box];
				narrowed[place(`${fact}.${option}`)] = YES;
				return narrowed;
			}));
		}
	}
	return boxes;
}
/** The box of everything that these facts leave possible. A missing fact keeps all its options, and "does not arise" unless it surely does. */
var spaceOf = (known) => dimensions.map((dimension) => bitsLeft(dimension, known));
function bitsLeft({ fact, option, all }, known) {
	const value = known[fact];
	if (option !== void 0) {
		if (value === void 0) return all;
		return value.includes(option) ? YES : NO;
	}
	if (value !== void 0) return bits(fact, [value]);
	if (known.doesNotArise?.has(fact)) return noneOf(fact);
	return known.arises?.has(fact) ? all & ~noneOf(fact) : all;
}
/** The same space after one fact has been settled, or has been found to arise or not. */
function respace(space, known, fact) {
	const changed = [...space];
	for (const i of placesOf.get(fact) ?? []) changed[i] = bitsLeft(dimensions[i], known);
	return changed;
}
/** The places at which a box says less than everything: worked out once for each box that stands in a table. */
var narrowIn = /* @__PURE__ */ new WeakMap();
function places(box) {
	let found = narrowIn.get(box);
	if (!found) {
		found = dimensions.flatMap((d, i) => box[i] === d.all ? [] : [i]);
		narrowIn.set(box, found);
	}
	return found;
}
/** Have a region and a box nothing in common? */
function apart(region, box) {
	for (const i of places(box)) if ((region[i] & box[i]) === 0) return true;
	return false;
}
/** What a region and a box have in common, or null where that is nothing. */
function meet(region, box) {
	if (apart(region, box)) return null;
	const both = [...region];
	for (const i of places(box)) both[i] = both[i] & box[i];
	return both;
}
function within(inner, outer) {
	for (const i of places(outer)) if ((inner[i] & ~outer[i]) !== 0) return false;
	return true;
}
/** A part of `region` that lies in none of the boxes to `avoid`, or null where they cover it. */
function leftOver(region, avoid, from = 0) {
	for (let n = from; n < avoid.length; n++) {
		const box = avoid[n];
		if (apart(region, box)) continue;
		const inside = [...region];
		for (const i of places(box)) {
			const outside = inside[i] & ~box[i];
			if (outside === 0) continue;
			const part = [...inside];
			part[i] = outside;
			const found = leftOver(part, avoid, n + 1);
			if (found) return found;
			inside[i] = inside[i] & box[i];
		}
		return null;
	}
	return region;
}
/** The dimensions in which a box says less than everything, as facts. */
var factsOf = (box) => [...new Set(dimensions.filter((d, i) => box[i] !== d.all).map((d) => d.fact))];
// machines/facts/what-follows.ts
/** The stages at which no reply has come. */
var noReplyYet = [
	"drafting",
	"awaiting",
	"moreInfo"
];
var replyMayBeHere = [
	"replied",
	"converted",
	"returned",
	"accepted",
	"notSure"
];
/** A referral exists for this problem and the service has accepted it, or conversion was confirmed. */
var referralLive = {
	stage: ["accepted", "converted"],
	conversion: ["confirmed"]
};
/** The referral is live and the service has seen the patient or begun treatment. `seenYet` arises only for a live referral. */
var providerTreats = { seenYet: ["yes"] };
/** The referral is live and the patient has not been seen. */
var waitingToBeSeen = { seenYet: ["no"] };
/** The one who asked is not there to act: a locum, or someone who has left or is away. Nothing is away before it has been sent. */
var requesterAway = [{
	requesterRole: ["locum"],
	stage: { not: ["drafting"] }
}, {
	requesterAvailable: ["no"],
	stage: { not: ["drafting"] }
}];
var testInPlay = [{ replyAsks: { includes: ["test"] } }, { newInformation: ["result"] }];
var replyInPlay = [{ stage: replyMayBeHere }];
var drugInPlay = [{ replyAsks: { includes: ["prescribe", "monitor"] } }];
var sent = [{ stage: { not: ["drafting"] } }];
/**
* When a fact arises at all. A fact that does not arise is not unknown: it is never asked, and conditions on it are false.
* Order matters here alone: each line may rest on the lines above it.
*/
var arisesWhen = {
	replyAsks: replyInPlay,
	conversion: [
		{ stage: ["converted"] },
		{
			route: ["adviceConvertible"],
			stage: ["replied"],
			replyAsks: { includes: ["referHere"] }
		},
		{ stage: ["accepted", "returned"] }
	],
	seenYet: [referralLive],
	repeatPresentation: [{ nation: ["england"] }],
	suspectedBy: [{ urgency: ["suspectedCancer"] }],
	cancerReferral: [{ urgency: ["suspectedCancer"] }],
	requesterAvailable: sent,
	requesterPrescribes: [{ requesterRole: { not: [
		"gp",
		"gpTrainee",
		"locum"
	] } }],
	gpReviewed: [{ requesterRole: { not: ["gp", "locum"] } }],
	overdue: [{ stage: [
		"awaiting",
		"moreInfo",
		"notSure"
	] }],
	informationSent: sent,
	newInformation: sent,
	agreesWithAdvice: replyInPlay,
	patientTold: replyInPlay,
	specialistContactedPatient: replyInPlay,
	specialistRole: replyInPlay,
	fitNoteAdvisedBy: sent,
	recorded: sent,
	askedToBeSeen: sent,
	competence: [{ replyAsks: { includes: ["manage", "reassure"] } }],
	testOrderedBy: testInPlay,
	orderRaisedBy: [{ testOrderedBy: ["inOthersName"] }],
	testPurpose: [{ testOrderedBy: ["nobody"] }],
	testAccess: [{ testOrderedBy: ["nobody"] }],
	testCompetence: [{ testOrderedBy: ["nobody", "requester"] }],
	orderAgreed: [{ testPurpose: ["specialistDecision"] }],
	resultHandover: [{ testOrderedBy: ["requester", "specialist"] }],
	drugClass: drugInPlay,
	drugCompetence: drugInPlay,
	drugUrgent: drugInPlay,
	sharedCare: [{ drugClass: ["sharedCare", "unlicensed"] }],
	resources: [{ replyAsks: { includes: [
		"manage",
		"prescribe",
		"monitor"
	] } }, { testOrderedBy: ["nobody"] }]
};
/** Facts whose value is set aside where they do not arise; the others stand as given. */
var definedByTheirGate = [
	"seenYet",
	"orderRaisedBy",
	"suspectedBy",
	"cancerReferral",
	"requesterPrescribes"
];
/** Boxes that no coherent exchange enters. */
var incoherent = [
	{
		stage: [...noReplyYet],
		replyAsks: { includes: [
			"manage",
			"test",
			"prescribe",
			"monitor",
			"referHere",
			"referElsewhere",
			"fitNote",
			"reassure",
			"unclear"
		] }
	},
	{
		stage: ["accepted"],
		conversion: { not: ["confirmed"] }
	},
	{
		stage: ["returned"],
		conversion: { not: ["notDone"] }
	},
	{
		stage: { not: ["accepted"] },
		route: { not: ["adviceConvertible"] },
		conversion: ["confirmed", "assumed"]
	},
	{
		stage: ["replied"],
		conversion: ["confirmed"]
	},
	{
		stage: ["converted"],
		route: ["adviceConvertible"],
		conversion: { not: [
			"confirmed",
			"assumed",
			"notDone"
		] }
	},
	{
		stage: { not: ["accepted", "converted"] },
		seenYet: ["yes", "no"]
	},
	{
		conversion: { not: ["confirmed"] },
		seenYet: ["yes", "no"]
	},
	{
		...referralLive,
		seenYet: { not: ["yes", "no"] }
	},
	{
		testOrderedBy: { not: ["inOthersName"] },
		orderRaisedBy: ["requesterSide", "specialistSide"]
	},
	{
		urgency: { not: ["suspectedCancer"] },
		suspectedBy: ["requesterSide", "specialistSide"]
	},
	{
		urgency: { not: ["suspectedCancer"] },
		cancerReferral: [
			"confirmed",
			"assumed",
			"notDone"
		]
	},
	{
		requesterRole: [
			"gp",
			"gpTrainee",
			"locum"
		],
		requesterPrescribes: ["yes", "no"]
	}
].flatMap(boxesOf);
var gates = new Map(facts.map((fact) => [fact, arisesWhen[fact]?.flatMap(boxesOf)]));
var gateFactsOf = new Map(facts.map((fact) => [fact, [...new Set((gates.get(fact) ?? []).flatMap(factsOf))]]));
/** The facts that tell whether a fact arises. */
var gateFacts = (fact) => gateFactsOf.get(fact) ?? [];
/** The facts whose values may follow from others, or that say who is away: they can bear on any action. */
var cohering = [
	"stage",
	"route",
	"conversion",
	"requesterRole",
	"requesterAvailable"
];
/** Does this fact arise: yes, no, or (null) not known yet. */
function arises(fact, space) {
	const boxes = gates.get(fact);
	if (!boxes) return true;
	if (boxes.some((box) => within(space, box))) return true;
	return boxes.some((box) => meet(space, box)) ? null : false;
}
/**
* Applies the definitions to what is known.
* @param given facts as entered (unknown ones missing)
* @returns the facts with what follows from them, what was set aside, and contradictions, each naming both facts
*/
function cohere(given) {
	const before = coherent.get(given);
	if (before) return before;
	const worked = work(given);
	coherent.set(given, worked);
	return worked;
}
var coherent = /* @__PURE__ */ new WeakMap();
function work(given) {
	const facts$2 = { ...given };
	const contradictions = [];
	const setAside = [];
	const derived = [];
	const clash = (a, b, says) => contradictions.push({
		facts: [a, b],
		says
	});
	const stage = given.stage;
	if (stage !== void 0 && noReplyYet.includes(stage)) {
		if (given.replyAsks?.length) clash("stage", "replyAsks", `stage "${stage}" means that no reply has come, but replyAsks names what a reply asks for`);
		facts$2.replyAsks = [];
		derived.push("replyAsks");
	}
	const follows = conversionThatFollows(given);
	if (follows) {
		if (given.conversion !== void 0 && given.conversion !== follows.value) clash(follows.from, "conversion", `${follows.from} "${given[follows.from]}" means that conversion is "${follows.value}", but conversion says "${given.conversion}"`);
		facts$2.conversion = follows.value;
		derived.push("conversion");
	} else if (given.conversion === "confirmed" && stage === "replied") {
		facts$2.stage = "converted";
		derived.push("stage");
	} else if (given.conversion === "assumed" && given.route !== void 0 && given.route !== "adviceConvertible") clash("route", "conversion", `route "${given.route}" cannot be converted, but conversion says "assumed"`);
	const doesNotArise = /* @__PURE__ */ new Set();
	const surelyArises = /* @__PURE__ */ new Set();
	const known = facts$2;
	const all = () => ({
		...known,
		doesNotArise,
		arises: surelyArises
	});
	for (const fact of facts) if (!arisesWhen[fact]) surelyArises.add(fact);
	let space = spaceOf(all());
	for (const fact of Object.keys(arisesWhen)) {
		const answer = arises(fact, space);
		if (answer === null) continue;
		if (answer) {
			surelyArises.add(fact);
			space = respace(space, all(), fact);
			continue;
		}
		if (facts$2[fact] !== void 0 && definedByTheirGate.includes(fact)) {
			delete facts$2[fact];
			setAside.push(fact);
		}
		if (facts$2[fact] === void 0) {
			if (takesMany(fact)) facts$2[fact] = [];
			else doesNotArise.add(fact);
		}
		space = respace(space, all(), fact);
	}
	const spaces = facts$2.stage === "replied" && facts$2.conversion === void 0 && !doesNotArise.has("conversion") ? ifConverted(all()) : [space];
	return {
		known: all(),
		spaces,
		setAside,
		derived,
		contradictions
	};
}
/** A reply whose conversion is not known yet: either still a reply, or (once confirmed) read as converted. */
function ifConverted(known) {
	const { doesNotArise, arises: sure, ...facts } = known;
	const without = (fact, set) => new Set([...set ?? []].filter((f) => f !== fact));
	const converted = {
		...facts,
		stage: "converted",
		conversion: "confirmed",
		doesNotArise: without("seenYet", doesNotArise),
		arises: /* @__PURE__ */ new Set([...sure ?? [], "seenYet"])
	};
	return [spaceOf(known), spaceOf(converted)];
}
function conversionThatFollows(given) {
	if (given.stage === "accepted") return {
		value: "confirmed",
		from: "stage"
	};
	if (given.stage === "returned") return {
		value: "notDone",
		from: "stage"
	};
	if (given.route !== void 0 && given.route !== "adviceConvertible" && given.stage !== void 0) return {
		value: "notDone",
		from: "route"
	};
	return null;
}
// machines/decide/decide.ts
var compiledRules = /* @__PURE__ */ new WeakMap();
var awayBoxes = requesterAway.flatMap(boxesOf);
var awayFacts = [...new Set(awayBoxes.flatMap(factsOf))];
function compile(rule) {
	const before = compiledRules.get(rule);
	if (before) return before;
	const when = rule.when.flatMap(boxesOf);
	const unless = rule.unless.flatMap(boxesOf);
	const reads = [...new Set([...when, ...unless].flatMap(factsOf))];
	const avoid = [...unless, ...incoherent];
	const compiled = {
		rule,
		when,
		unless,
		avoid,
		avoidAlsoAway: [...awayBoxes, ...avoid],
		reads
	};
	compiledRules.set(rule, compiled);
	return compiled;
}
var sameOutcome = (a, b) => a.holder === b.holder && a.standing === b.standing && a.proposed === b.proposed;
var outcomeOf = (rule, away) => ({
	holder: away && rule.holder === "requester" ? "practice" : rule.holder,
	standing: rule.standing,
	...rule.proposed ? { proposed: rule.proposed } : {}
});
function possibleIn(rules, spaces) {
	const found = [];
	for (const rule of rules) {
		const compiled = compile(rule);
		const parts = spaces.flatMap((space) => compiled.when.map((box) => meet(space, box)).filter((box) => box !== null));
		if (parts.length === 0) continue;
		const some = (avoid, regions) => regions.some((region) => leftOver(region, avoid) !== null);
		if (rule.holder !== "requester") {
			if (some(compiled.avoid, parts)) found.push({
				outcome: outcomeOf(rule, false),
				compiled,
				away: false
			});
			continue;
		}
		if (some(compiled.avoidAlsoAway, parts)) found.push({
			outcome: outcomeOf(rule, false),
			compiled,
			away: false
		});
		const awayParts = parts.flatMap((part) => awayBoxes.map((box) => meet(part, box)).filter((box) => box !== null));
		if (some(compiled.avoid, awayParts)) found.push({
			outcome: outcomeOf(rule, true),
			compiled,
			away: true
		});
	}
	return found;
}
var distinct = (outcomes) => outcomes.filter((o, i) => outcomes.findIndex((other) => sameOutcome(o, other)) === i);
var rulesOf = (possible) => [...new Set(possible.map((p) => p.compiled.rule))];
/** The rules that may decide, read down the table: none after the first that surely holds, which decides whatever stands below it. */
function upToTheDeciding(possible, spaces) {
	const rules = rulesOf(possible);
	const surely = rules.findIndex((rule) => {
		const { when, unless } = compile(rule);
		return spaces.every((space) => when.some((box) => within(space, box)) && !unless.some((box) => meet(space, box)));
	});
	return surely < 0 ? rules : rules.slice(0, surely + 1);
}
/** Every outcome that these facts leave possible: one where the action is settled. What `decide` says, without what it waits on. */
function outcomesOf(rules, given) {
	return distinct(possibleIn(rules, cohere(given).spaces).map((p) => p.outcome));
}
/**
* Decides one action.
* @param rules the rules of one table
* @param given coherent facts; a missing fact is unknown and never defaulted
* @returns the outcome on which every rule still possible agrees, or the facts it waits on with the outcomes that remain
* @throws Error where no rule can hold: a table that is not total, or facts that contradict each other
*/
function decide(rules, given) {
	const { known, spaces } = cohere(given);
	const possible = possibleIn(rules, spaces);
	const outcomes = distinct(possible.map((p) => p.outcome));
	const [only] = outcomes;
	if (!only) throw new Error(`No rule holds for ${JSON.stringify(given)}: the table is not total, or these facts contradict each other (see cohere).`);
	if (outcomes.length === 1) return {
		status: "settled",
		outcome: only,
		rules: upToTheDeciding(possible, spaces),
		covered: possible.every((p) => p.away)
	};
	const waits = new Set(possible.flatMap((p) => [...p.compiled.reads, ...p.compiled.rule.holder === "requester" ? awayFacts : []]));
	const needs = [...waits].filter((fact) => given[fact] === void 0 && known[fact] === void 0 && !known.doesNotArise?.has(fact) && tells(rules, given, fact, outcomes.length));
	return {
		status: "open",
		needs: needs.length ? needs : [...waits].filter((fact) => known[fact] === void 0 && !known.doesNotArise?.has(fact)),
		outcomes,
		rules: rulesOf(possible)
	};
}
/** Would some answer to this fact leave fewer outcomes, or other ones? */
function tells(rules, given, fact, now) {
	return (takesMany(fact) ? [[], ...options[fact].map((o) => [o])] : options[fact]).some((answer) => {
		const { spaces, contradictions } = cohere({
			...given,
			[fact]: answer
		});
		return contradictions.length === 0 && distinct(possibleIn(rules, spaces).map((p) => p.outcome)).length < now;
	});
}
var compiledNotes = /* @__PURE__ */ new WeakMap();
/** The notes that surely apply: advice and other parties' own duties. They change no outcome. */
function notesFor(table, given) {
	const { spaces } = cohere(given);
	return table.notes.filter((note) => {
		let boxes = compiledNotes.get(note);
		if (!boxes) {
			boxes = {
				when: note.when.flatMap(boxesOf),
				unless: note.unless.flatMap(boxesOf)
			};
			compiledNotes.set(note, boxes);
		}
		return spaces.every((space) => boxes.when.some((box) => within(space, box)) && !boxes.unless.some((box) => meet(space, box)));
	});
}
// machines/decide/hinges.ts
/** Settings and borders, not events: they are never offered as a change to one exchange. */
var fixed = [
	"seat",
	"nation",
	"sector",
	"localAgreement"
];
/** Facts with one fact changed. What follows from it, or no longer arises, is worked out again. */
function changed(facts, hinge) {
	if (!takesMany(hinge.fact)) return {
		...facts,
		[hinge.fact]: hinge.option
	};
	const now = facts[hinge.fact] ?? [];
	return {
		...facts,
		[hinge.fact]: hinge.change === "adds" ? [...now, hinge.option] : now.filter((o) => o !== hinge.option)
	};
}
var changesFrom = /* @__PURE__ */ new WeakMap();
/** Every single change to a known fact that leaves the exchange coherent, with the facts that it leads to. */
function changesOf(facts) {
	const before = changesFrom.get(facts);
	if (before) return before;
	const changes = [];
	for (const fact of Object.keys(facts)) {
		if (fixed.includes(fact) || facts[fact] === void 0) continue;
		for (const option of options[fact]) if (takesMany(fact)) changes.push({
			fact,
			option,
			change: facts[fact].includes(option) ? "drops" : "adds"
		});
		else if (facts[fact] !== option) changes.push({
			fact,
			option,
			change: "becomes"
		});
	}
	const led = changes.map((change) => ({
		change,
		facts: changed(facts, change)
	})).filter((c) => cohere(c.facts).contradictions.length === 0);
	changesFrom.set(facts, led);
	return led;
}
/**
* Every single change that would settle a settled action otherwise: on another holder, or the same one on another standing.
* @returns one entry a change, with the outcome it would bring; empty where the action is open
*/
function turns(rules, facts) {
	const now = decide(rules, facts);
	if (now.status === "open") return [];
	const bearing = bearingOn(rules);
	return changesOf(facts).flatMap(({ change, facts: led }) => {
		if (!bearing.has(change.fact)) return [];
		const [then, ...more] = outcomesOf(rules, led);
		return then && more.length === 0 && !sameOutcome(then, now.outcome) ? [{
			...change,
			outcome: then
		}] : [];
	});
}
/** The hinges of a settled action: each known fact whose change alone would settle it on another holder. */
function hinges(rules, facts) {
	const now = decide(rules, facts);
	return now.status === "open" ? [] : turns(rules, facts).filter((turn) => turn.outcome.holder !== now.outcome.holder);
}
var bearings = /* @__PURE__ */ new WeakMap();
/** The facts that can bear on these rules: those they read, those that tell whether those arise, and so on. */
function bearingOn(rules) {
	const before = bearings.get(rules);
	if (before) return before;
	const found = /* @__PURE__ */ new Set([...rules.flatMap((rule) => [...rule.when, ...rule.unless]).flatMap(boxesOf).flatMap(factsOf), ...cohering]);
	for (const fact of found) for (const gate of gateFacts(fact)) found.add(gate);
	bearings.set(rules, found);
	return found;
}
// machines/decide/allocate.ts
var carrying = [
	"L",
	"P",
	"C",
	"N",
	"K"
];
var read = ["full", "excerpt"];
/** May this claim be shown as a citation in this nation? Recalled ones never, except as the tool's own inference. */
function citable(claim, nation) {
	if (claim.read === "recalled" && claim.rank !== "I") return false;
	return claim.nation === "uk" || claim.nation === nation;
}
/** Can this claim carry a row as more than our own reading? */
function carries(claim, nation, readTo) {
	return citable(claim, nation) && carrying.includes(claim.rank) && read.includes(claim.read) && !(claim.until && claim.until < readTo);
}
function claimsOf(decision, table, facts) {
	const applying = notesFor(table, facts);
	const idle = decision.status === "settled" && decision.outcome.holder === null;
	const advice = applying.filter((note) => note.party === void 0);
	const also = applying.filter((note) => note.party !== void 0 && !idle);
	const [first, ...others] = decision.rules;
	const ofRules = decision.status === "open" ? [] : others.length ? (first?.claims ?? []).filter((c) => others.every((rule) => rule.claims.includes(c))) : first?.claims ?? [];
	const covered = decision.status === "settled" && decision.covered ? ["C-274"] : [];
	return {
		advice: advice.map((note) => note.id),
		also: also.map((note) => ({
			party: note.party,
			note: note.id,
			claims: note.claims
		})),
		claims: [.../* @__PURE__ */ new Set([
			...advice.flatMap((note) => note.claims),
			...ofRules,
			...covered
		])]
	};
}
/** Decides one action: the row that a page shows and a program reads. */
function allocateAction(table, facts, evidence) {
	const decision = decide(table.rules, facts);
	const { advice, also, claims } = claimsOf(decision, table, facts);
	const known = claims.flatMap((id) => evidence.claims.get(id) ?? []);
	const shown = known.filter((claim) => citable(claim, facts.nation));
	const settled = decision.status === "settled";
	return {
		action: table.action,
		status: settled ? decision.outcome.standing : "open",
		basis: shown.some((claim) => carries(claim, facts.nation, evidence.readTo)) ? "source" : "reading",
		holder: settled ? decision.outcome.holder : null,
		proposed: settled && decision.outcome.proposed || null,
		also: also.map((duty) => ({
			...duty,
			claims: duty.claims.filter((id) => evidence.claims.has(id) && citable(evidence.claims.get(id), facts.nation))
		})),
		rule: settled ? decision.rules[0]?.id ?? null : null,
		advice,
		claims: shown.map((claim) => claim.id),
		needs: settled ? [] : decision.needs,
		outcomes: settled ? [decision.outcome] : decision.outcomes,
		hinges: settled ? hinges(table.rules, facts) : [],
		covered: settled && decision.covered,
		principleOnly: settled && decision.outcome.holder !== null && known.length > 0 && shown.length === 0
	};
}
/**
* Who holds each next action.
* @param tables every table of the edition
* @param facts coherent facts (see `readFacts`); a missing one is unknown
* @param evidence the claims of the edition
* @returns one allocation an action, what must not wait first, and the notices that stand beside them
*/
function allocate(tables, facts, evidence) {
	const first = facts.urgency === "emergency" || facts.urgency === "suspectedCancer" || facts.newInformation === "worse" ? ["handleDeterioration", "upgradeToSuspectedCancer"] : [];
	const allocations = [...first, ...actions.filter((action) => !first.includes(action))].map((action) => allocateAction(tables[action], facts, evidence));
	return {
		edition: evidence.edition,
		allocations,
		notices: noticesFor(tables, facts, allocations)
	};
}
function noticesFor(tables, facts, allocations) {
	const notices = [{ id: "emergency" }];
	const live = allocations.filter((a) => a.status !== "notNeeded");
	const agreements = facts.localAgreement ?? [];
	for (const subject of [
		"tests",
		"medicines",
		"patientContact",
		"referral"
	]) {
		const touched = live.filter((a) => tables[a.action].subject === subject).map((a) => a.action);
		if (agreements.includes(subject) && touched.length) notices.push({
			id: "localAgreement",
			subject,
			actions: touched
		});
	}
	if (agreements.includes("unknown")) notices.push({ id: "localAgreementUnknown" });
	const covered = allocations.filter((a) => a.covered).map((a) => a.action);
	if (covered.length) notices.push({
		id: "covered",
		actions: covered
	});
	const bare = allocations.filter((a) => a.principleOnly).map((a) => a.action);
	if (bare.length) notices.push({
		id: "noRuleOfNation",
		actions: bare
	});
	const { setAside } = cohere(facts);
	if (setAside.length) notices.push({
		id: "setAside",
		facts: setAside
	});
	notices.push({ id: "safeguardOrNotify" }, { id: "reportIncident" }, { id: "candour" });
	return notices;
}
// node_modules/fastest-levenshtein/esm/mod.js
var peq = /* @__PURE__ */ new Uint32Array(65536);
var myers_32 = (a, b) => {
	const n = a.length;
	const m = b.length;
	const lst = 1 << n - 1;
	let pv = -1;
	let mv = 0;
	let sc = n;
	let i = n;
	while (i--) peq[a.charCodeAt(i)] |= 1 << i;
	for (i = 0; i < m; i++) {
		let eq = peq[b.charCodeAt(i)];
		const xv = eq | mv;
		eq |= (eq & pv) + pv ^ pv;
		mv |= ~(eq | pv);
		pv &= eq;
		if (mv & lst) sc++;
		if (pv & lst) sc--;
		mv = mv << 1 | 1;
		pv = pv << 1 | ~(xv | mv);
		mv &= xv;
	}
	i = n;
	while (i--) peq[a.charCodeAt(i)] = 0;
	return sc;
};
var myers_x = (b, a) => {
	const n = a.length;
	const m = b.length;
	const mhc = [];
	const phc = [];
	const hsize = Math.ceil(n / 32);
	const vsize = Math.ceil(m / 32);
	for (let i = 0; i < hsize; i++) {
		phc[i] = -1;
		mhc[i] = 0;
	}
	let j = 0;
	for (; j < vsize - 1; j++) {
		let mv = 0;
		let pv = -1;
		const start = j * 32;
		const vlen = Math.min(32, m) + start;
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		for (let i = 0; i < n; i++) {
			const eq = peq[a.charCodeAt(i)];
			const pb = phc[i / 32 | 0] >>> i & 1;
			const mb = mhc[i / 32 | 0] >>> i & 1;
			const xv = eq | mv;
			const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			let ph = mv | ~(xh | pv);
			let mh = pv & xh;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	}
	let mv = 0;
	let pv = -1;
	const start = j * 32;
	const vlen = Math.min(32, m - start) + start;
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
	let score = m;
	for (let i = 0; i < n; i++) {
		const eq = peq[a.charCodeAt(i)];
		const pb = phc[i / 32 | 0] >>> i & 1;
		const mb = mhc[i / 32 | 0] >>> i & 1;
		const xv = eq | mv;
		const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
		let ph = mv | ~(xh | pv);
		let mh = pv & xh;
		score += ph >>> m - 1 & 1;
		score -= mh >>> m - 1 & 1;
		if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
		if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
		ph = ph << 1 | pb;
		mh = mh << 1 | mb;
		pv = mh | ~(xv | ph);
		mv = ph & xv;
	}
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	return score;
};
var distance = (a, b) => {
	if (a.length < b.length) {
		const tmp = b;
		b = a;
		a = tmp;
	}
	if (b.length === 0) return a.length;
	if (a.length <= 32) return myers_32(a, b);
	return myers_x(a, b);
};
var closest = (str, arr) => {
	let min_distance = Infinity;
	let min_index = 0;
	for (let i = 0; i < arr.length; i++) {
		const dist = distance(str, arr[i]);
		if (dist < min_distance) {
			min_distance = dist;
			min_index = i;
		}
	}
	return arr[min_index];
};
// machines/facts/read-facts.ts
/** As much of what was given as a message repeats, in characters. */
var MOST_ECHO = 60;
var echo = (value) => {
	const text = typeof value === "string" ? value : JSON.stringify(value) ?? String(value);
	return text.length > MOST_ECHO ? `${text.slice(0, MOST_ECHO)}…` : text;
};
var isFact = (name) => facts.includes(name);
/**
* Reads facts from parsed JSON. Nothing is guessed and nothing defaulted.
* @param input an object whose keys are facts and whose values are options (lists of options for many-valued facts)
* @returns the facts that are valid, and one problem for each thing that is not
*/
function readFacts(input) {
	if (typeof input !== "object" || input === null || Array.isArray(input)) return {
		facts: {},
		problems: [{
			kind: "notAnObject",
			fact: "facts",
			message: "facts: expected an object such as { \"nation\": \"england\", \"stage\": \"replied\" }"
		}]
	};
	const facts$1 = {};
	const problems = [];
	for (const [name, value] of Object.entries(input)) {
		if (!isFact(name)) {
			const nearest = closest(echo(name), facts);
			problems.push({
				kind: "unknownFact",
				fact: name,
				nearest,
				message: `facts.${echo(name)}: no such fact. The nearest is "${nearest}".`
			});
			continue;
		}
		const valid = options[name];
		const check = (option) => {
			if (typeof option === "string" && valid.includes(option)) return true;
			const given = echo(option);
			const nearest = closest(given, valid);
			problems.push({
				kind: "unknownOption",
				fact: name,
				option: given,
				nearest,
				message: `facts.${name}: no option "${given}". The nearest is "${nearest}" (valid: ${valid.join(", ")}).`
			});
			return false;
		};
		if (takesMany(name)) {
			if (!Array.isArray(value)) {
				if (check(value)) problems.push({
					kind: "notAList",
					fact: name,
					option: String(value),
					nearest: `["${String(value)}"]`,
					message: `facts.${name}: takes a list. The nearest is ["${String(value)}"].`
				});
			} else if (value.every(check)) {
				if (new Set(value).size < value.length) problems.push({
					kind: "repeated",
					fact: name,
					message: `facts.${name}: an option is repeated. Name each once.`
				});
				else facts$1[name] = value;
			}
		} else if (check(value)) facts$1[name] = value;
	}
	for (const clash of cohere(facts$1).contradictions) problems.push({
		kind: "contradiction",
		fact: clash.facts.join(", "),
		message: `facts.${clash.facts[0]} and facts.${clash.facts[1]} contradict each other: ${clash.says}. Change one of them.`
	});
	return {
		facts: facts$1,
		problems
	};
}
// machines/facts/situations.ts
var nobodyKnowsHowFarItHasGot = [{ stage: ["notSure"] }];
var thereIsNoReplyOrItWasAccepted = [{ stage: [
	"drafting",
	"awaiting",
	"moreInfo",
	"accepted"
] }];
var noReplyHasCome = [{ stage: [
	"drafting",
	"awaiting",
	"moreInfo"
] }];
var theServiceHasAnOpenEpisode = [{
	route: ["underCare"],
	seenYet: { not: ["no"] }
}];
var thisIsPrivateAdvice = [{ route: ["private"] }];
var theRequesterDisagreesInPartOrWhole = [{ agreesWithAdvice: ["no", "partly"] }];
var theRequesterOrderedTheTest = [{ testOrderedBy: ["requester"] }];
var theSpecialistOrderedTheTest = [{ testOrderedBy: ["specialist"] }];
var theTestIsInTheOthersName = [{ testOrderedBy: ["inOthersName"] }];
var theRequesterDisagrees = [{ agreesWithAdvice: ["no"] }];
var theDrugIsHospitalOnly = [{ drugClass: ["hospitalOnly"] }];
var theDrugNeedsAnAgreementNobodyHasMade = [{
	drugClass: ["sharedCare", "unlicensed"],
	sharedCare: { not: ["agreed"] }
}];
var thePracticeCannotArrangeIt = [{ resources: ["unavailable"] }];
var theRequesterDoesNotPrescribe = [{ requesterPrescribes: ["no"] }];
var theDrugIsOutsideCompetence = [{ drugCompetence: ["outside"] }];
var theRequesterIsUnsure = [{ drugCompetence: ["unsure"] }];
var sharedCareIsAgreed = [{ sharedCare: ["agreed"] }];
var aPrivateRecommendationIsTakenOn = [{
	route: ["private"],
	agreesWithAdvice: ["yes"]
}];
var theReferralIsLive = [{ ...referralLive }];
var noTestIsAskedAndNoResultHasCome = [{ stage: ["drafting"] }, {
	replyAsks: { excludes: ["test"] },
	newInformation: { not: ["result"] }
}];
var theRequesterSideRaisedItInTheSpecialistsName = [{
	testOrderedBy: ["inOthersName"],
	orderRaisedBy: ["requesterSide"]
}];
var theSpecialistOrderedItAndHandedOverTheResult = [{
	testOrderedBy: ["specialist"],
	resultHandover: ["agreed"]
}];
var theRequesterOrderedItAndHandedOverTheResult = [{
	testOrderedBy: ["requester"],
	resultHandover: ["agreed"]
}];
var aHandoverOfTheResultIsOnlyAssumed = [{
	testOrderedBy: ["requester"],
	resultHandover: ["assumed"]
}];
var nothingIsOrderedAndTheServiceIsTreating = [{
	testOrderedBy: ["nobody"],
	seenYet: ["yes"]
}];
var nothingIsOrderedInAnOpenEpisode = [{
	testOrderedBy: ["nobody"],
	route: ["underCare"],
	seenYet: { not: ["no"] }
}];
var theTestIsDeclinedAndNoResultHasCome = [{
	testOrderedBy: ["nobody"],
	agreesWithAdvice: ["no"],
	newInformation: { not: ["result"] }
}];
var theTestIsDeclined = [{
	testOrderedBy: ["nobody"],
	agreesWithAdvice: ["no"]
}];
var nothingIsOrderedAndTheRequesterCannot = [
	{
		testOrderedBy: ["nobody"],
		testAccess: ["unavailable"]
	},
	{
		testOrderedBy: ["nobody"],
		testCompetence: ["outside"]
	},
	{
		testOrderedBy: ["nobody"],
		resources: ["unavailable"]
	}
];
var nothingIsOrderedAndSomethingIsUnclear = [{
	testOrderedBy: ["nobody"],
	testCompetence: ["unsure"]
}, {
	testOrderedBy: ["nobody"],
	testPurpose: ["unclear"]
}];
var nothingIsOrderedButTheRequesterAgreedTo = [{
	testOrderedBy: ["nobody"],
	testPurpose: ["specialistDecision"],
	orderAgreed: ["yes"]
}];
var nothingIsOrderedForTheSpecialistsDecision = [{
	testOrderedBy: ["nobody"],
	testPurpose: ["specialistDecision"]
}];
// machines/rules/act-on-result.ts
var actOnResult = {
	action: "actOnResult",
	subject: "tests",
	rules: [
		{
			id: "noTestIsAskedAndNoResultHasCome",
			when: noTestIsAskedAndNoResultHasCome,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: []
		},
		{
			id: "theRequesterSideRaisedItInTheSpecialistsName",
			when: theRequesterSideRaisedItInTheSpecialistsName,
			unless: noTestIsAskedAndNoResultHasCome,
			holder: "specialist",
			standing: "confirmNow",
			claims: [
				"C-153",
				"C-176",
				"C-177",
				"C-360"
			]
		},
		{
			id: "theTestIsInTheOthersName",
			when: theTestIsInTheOthersName,
			unless: [...noTestIsAskedAndNoResultHasCome, ...theRequesterSideRaisedItInTheSpecialistsName],
			holder: "requester",
			standing: "confirmNow",
			claims: [
				"C-153",
				"C-176",
				"C-177",
				"C-360"
			]
		},
		{
			id: "theSpecialistOrderedItAndHandedOverTheResult",
			when: theSpecialistOrderedItAndHandedOverTheResult,
			unless: noTestIsAskedAndNoResultHasCome,
			holder: "requester",
			standing: "byAgreement",
			claims: ["C-156"]
		},
		{
			id: "theSpecialistOrderedTheTest",
			when: theSpecialistOrderedTheTest,
			unless: [...noTestIsAskedAndNoResultHasCome, ...theSpecialistOrderedItAndHandedOverTheResult],
			holder: "specialist",
			standing: "settled",
			claims: [
				"C-136",
				"C-155",
				"C-157"
			]
		},
		{
			id: "theRequesterOrderedItAndHandedOverTheResult",
			when: theRequesterOrderedItAndHandedOverTheResult,
			unless: noTestIsAskedAndNoResultHasCome,
			holder: "specialist",
			standing: "byAgreement",
			claims: ["C-156", "C-321"]
		},
		{
			id: "aHandoverOfTheResultIsOnlyAssumed",
			when: aHandoverOfTheResultIsOnlyAssumed,
			unless: noTestIsAskedAndNoResultHasCome,
			holder: "requester",
			standing: "confirmNow",
			claims: [
				"C-155",
				"C-156",
				"C-337"
			]
		},
		{
			id: "noTestIsOrderedAndTheServiceIsTreating",
			when: nothingIsOrderedAndTheServiceIsTreating,
			unless: noTestIsAskedAndNoResultHasCome,
			holder: "provider",
			standing: "settled",
			claims: [
				"C-018",
				"C-135",
				"C-163"
			]
		},
		{
			id: "noTestIsOrderedInAnOpenEpisode",
			when: nothingIsOrderedInAnOpenEpisode,
			unless: [...noTestIsAskedAndNoResultHasCome, ...nothingIsOrderedAndTheServiceIsTreating],
			holder: "provider",
			standing: "contested",
			positions: [
				{ claims: ["C-019"] },
				{ claims: ["C-135"] },
				{ claims: [] }
			],
			claims: [
				"C-019",
				"C-135",
				"C-364"
			]
		},
		{
			id: "theTestIsDeclinedAndNoResultHasCome",
			when: theTestIsDeclinedAndNoResultHasCome,
			unless: [...nothingIsOrderedAndTheServiceIsTreating, ...nothingIsOrderedInAnOpenEpisode],
			holder: null,
			standing: "notNeeded",
			claims: ["C-235", "C-237"]
		},
		{
			id: "theTestIsDeclined",
			when: theTestIsDeclined,
			unless: [
				...noTestIsAskedAndNoResultHasCome,
				...nothingIsOrderedAndTheServiceIsTreating,
				...nothingIsOrderedInAnOpenEpisode,
				...theTestIsDeclinedAndNoResultHasCome
			],
			holder: "requester",
			standing: "settled",
			claims: ["C-153", "C-235"]
		},
		{
			id: "noTestIsOrderedAndTheRequesterCannot",
			when: nothingIsOrderedAndTheRequesterCannot,
			unless: [
				...noTestIsAskedAndNoResultHasCome,
				...nothingIsOrderedAndTheServiceIsTreating,
				...nothingIsOrderedInAnOpenEpisode,
				...theTestIsDeclinedAndNoResultHasCome,
				...theTestIsDeclined
			],
			holder: "requester",
			standing: "notAccepted",
			proposed: "specialist",
			claims: [
				"C-163",
				"C-237",
				"C-337",
				"C-358"
			]
		},
		{
			id: "noTestIsOrderedAndSomethingIsUnclear",
			when: nothingIsOrderedAndSomethingIsUnclear,
			unless: [
				...noTestIsAskedAndNoResultHasCome,
				...nothingIsOrderedAndTheServiceIsTreating,
				...nothingIsOrderedInAnOpenEpisode,
				...theTestIsDeclinedAndNoResultHasCome,
				...theTestIsDeclined,
				...nothingIsOrderedAndTheRequesterCannot
			],
			holder: "requester",
			standing: "confirmNow",
			claims: [
				"C-165",
				"C-337",
				"C-359"
			]
		},
		{
			id: "noTestIsOrderedButTheRequesterAgreedTo",
			when: nothingIsOrderedButTheRequesterAgreedTo,
			unless: [
				...noTestIsAskedAndNoResultHasCome,
				...nothingIsOrderedAndTheServiceIsTreating,
				...nothingIsOrderedInAnOpenEpisode,
				...theTestIsDeclinedAndNoResultHasCome,
				...theTestIsDeclined,
				...nothingIsOrderedAndTheRequesterCannot,
				...nothingIsOrderedAndSomethingIsUnclear
			],
			holder: "requester",
			standing: "byAgreement",
			claims: ["C-156", "C-164"]
		},
		{
			id: "noTestIsOrderedForTheSpecialistsDecision",
			when: nothingIsOrderedForTheSpecialistsDecision,
			unless: [
				...noTestIsAskedAndNoResultHasCome,
				...nothingIsOrderedAndTheServiceIsTreating,
				...nothingIsOrderedInAnOpenEpisode,
				...theTestIsDeclinedAndNoResultHasCome,
				...theTestIsDeclined,
				...nothingIsOrderedAndSomethingIsUnclear,
				...nothingIsOrderedButTheRequesterAgreedTo
			],
			holder: "requester",
			standing: "notAccepted",
			proposed: "specialist",
			claims: [
				"C-164",
				"C-337",
				"C-358"
			]
		},
		{
			id: "theResultFallsToTheRequester",
			when: [{}],
			unless: [
				...noTestIsAskedAndNoResultHasCome,
				...theRequesterSideRaisedItInTheSpecialistsName,
				...theTestIsInTheOthersName,
				...theSpecialistOrderedItAndHandedOverTheResult,
				...theSpecialistOrderedTheTest,
				...theRequesterOrderedItAndHandedOverTheResult,
				...aHandoverOfTheResultIsOnlyAssumed,
				...nothingIsOrderedAndTheServiceIsTreating,
				...nothingIsOrderedInAnOpenEpisode,
				...theTestIsDeclinedAndNoResultHasCome,
				...nothingIsOrderedAndTheRequesterCannot,
				...nothingIsOrderedAndSomethingIsUnclear,
				...nothingIsOrderedButTheRequesterAgreedTo,
				...nothingIsOrderedForTheSpecialistsDecision
			],
			holder: "requester",
			standing: "settled",
			claims: [
				"C-152",
				"C-153",
				"C-155",
				"C-156",
				"C-157",
				"C-314",
				"C-321"
			]
		}
	],
	notes: [
		{
			id: "theRequesterOrderedTheTest",
			when: theRequesterOrderedTheTest,
			unless: [
				...noTestIsAskedAndNoResultHasCome,
				...theRequesterOrderedItAndHandedOverTheResult,
				...aHandoverOfTheResultIsOnlyAssumed
			],
			claims: [
				"C-152",
				"C-155",
				"C-157"
			]
		},
		{
			id: "theSpecialistActsOnTheirOwnResults",
			party: "specialist",
			when: [{}],
			unless: [...noTestIsAskedAndNoResultHasCome, ...theTestIsDeclinedAndNoResultHasCome],
			claims: ["C-157", "C-180"]
		},
		{
			id: "theSpecialistSideCorrectsTheOrder",
			party: "specialist",
			when: [{
				testOrderedBy: ["inOthersName"],
				orderRaisedBy: ["specialistSide"]
			}],
			unless: noTestIsAskedAndNoResultHasCome,
			claims: ["C-177", "C-360"]
		},
		{
			id: "thePracticeLooksAtEveryResult",
			party: "practice",
			when: [{}],
			unless: [...noTestIsAskedAndNoResultHasCome, ...theTestIsDeclinedAndNoResultHasCome],
			claims: ["C-153", "C-160"]
		}
	],
	background: [
		"C-018",
		"C-019",
		"C-080",
		"C-084",
		"C-135",
		"C-136",
		"C-152",
		"C-153",
		"C-155",
		"C-156",
		"C-157",
		"C-158",
		"C-160",
		"C-163",
		"C-164",
		"C-165",
		"C-173",
		"C-176",
		"C-177",
		"C-180",
		"C-235",
		"C-237",
		"C-314",
		"C-321",
		"C-337",
		"C-358",
		"C-359",
		"C-360",
		"C-364"
	]
};
// machines/rules/answer-challenge.ts
var noReplyIsOpenToChallenge = [{ stage: [
	"drafting",
	"awaiting",
	"moreInfo",
	"converted",
	"accepted"
] }];
var noQuestionIsOutstanding = [{
	agreesWithAdvice: ["yes"],
	replyAsks: { excludes: ["unclear"] },
	newInformation: { not: [
		"result",
		"worse",
		"preference"
	] },
	informationSent: { not: ["omission"] },
	competence: { not: ["outside", "unsure"] },
	testCompetence: { not: ["outside", "unsure"] },
	drugCompetence: { not: ["outside", "unsure"] },
	testPurpose: { not: ["unclear"] }
}];
var nobodyIsNamedOnTheReply = [{ specialistRole: ["unnamed"] }];
var answerChallenge = {
	action: "answerChallenge",
	subject: "general",
	rules: [
		{
			id: "noReplyIsOpenToChallenge",
			when: noReplyIsOpenToChallenge,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: []
		},
		{
			id: "noQuestionIsOutstanding",
			when: noQuestionIsOutstanding,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: []
		},
		{
			id: "thePatientIsAlreadyUnderCare",
			when: theServiceHasAnOpenEpisode,
			unless: [...noReplyIsOpenToChallenge, ...noQuestionIsOutstanding],
			holder: "provider",
			standing: "contested",
			positions: [
				{ claims: ["C-006"] },
				{ claims: ["C-019"] },
				{ claims: [] }
			],
			claims: [
				"C-006",
				"C-019",
				"C-364"
			]
		},
		{
			id: "nobodyIsNamedOnTheReply",
			when: nobodyIsNamedOnTheReply,
			unless: [...noReplyIsOpenToChallenge, ...noQuestionIsOutstanding],
			holder: "provider",
			standing: "contested",
			positions: [
				{ claims: ["C-075"] },
				{ claims: ["C-273"] },
				{ claims: [] }
			],
			claims: ["C-075", "C-273"]
		},
		{
			id: "aQuestionForTheSpecialist",
			when: [{}],
			unless: [
				...noReplyIsOpenToChallenge,
				...noQuestionIsOutstanding,
				...theServiceHasAnOpenEpisode,
				...nobodyIsNamedOnTheReply
			],
			holder: "specialist",
			standing: "settled",
			claims: [
				"C-074",
				"C-075",
				"C-076",
				"C-031",
				"C-171",
				"C-182",
				"C-238"
			]
		}
	],
	notes: [{
		id: "theRequesterSaysWhatIsWrong",
		party: "requester",
		when: [{}],
		unless: [...noReplyIsOpenToChallenge, ...noQuestionIsOutstanding],
		claims: ["C-236", "C-238"]
	}, {
		id: "theProviderCoversOffDuty",
		party: "provider",
		when: [{}],
		unless: [...noReplyIsOpenToChallenge, ...noQuestionIsOutstanding],
		claims: ["C-075"]
	}],
	background: [
		"C-006",
		"C-019",
		"C-031",
		"C-074",
		"C-075",
		"C-076",
		"C-171",
		"C-182",
		"C-236",
		"C-238",
		"C-273",
		"C-364"
	]
};
// machines/rules/ask-clearly.ts
var theRequestHasGone = [{
	stage: [
		"awaiting",
		"replied",
		"converted",
		"returned",
		"accepted",
		"notSure"
	],
	informationSent: { not: ["omission", "unsure"] }
}];
var theSpecialistAskedForMore = [{ stage: ["moreInfo"] }];
var nobodyKnowsWhetherSomethingWasLeftOut = [{ informationSent: ["unsure"] }];
var askClearly = {
	action: "askClearly",
	subject: "general",
	rules: [
		{
			id: "theRequestHasGone",
			when: theRequestHasGone,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: []
		},
		{
			id: "theSpecialistAskedForMore",
			when: theSpecialistAskedForMore,
			unless: [],
			holder: "requester",
			standing: "settled",
			claims: ["C-022"]
		},
		{
			id: "nobodyKnowsWhetherSomethingWasLeftOut",
			when: nobodyKnowsWhetherSomethingWasLeftOut,
			unless: theSpecialistAskedForMore,
			holder: "requester",
			standing: "confirmNow",
			claims: ["C-056", "C-337"]
		},
		{
			id: "theRequesterWritesTheRequest",
			when: [{}],
			unless: [...theRequestHasGone, ...nobodyKnowsWhetherSomethingWasLeftOut],
			holder: "requester",
			standing: "settled",
			claims: [
				"C-070",
				"C-072",
				"C-062",
				"C-100",
				"C-056",
				"C-059",
				"C-108",
				"C-242"
			]
		}
	],
	notes: [
		{
			id: "somethingWasLeftOut",
			when: [{ informationSent: ["omission"] }],
			unless: [],
			claims: ["C-056", "C-240"]
		},
		{
			id: "someoneOtherThanAGpAsked",
			when: [{ requesterRole: [
				"gpTrainee",
				"nurse",
				"pharmacist",
				"paramedic",
				"physicianAssociate",
				"other"
			] }],
			unless: [...theRequestHasGone, ...nobodyKnowsWhetherSomethingWasLeftOut],
			claims: [
				"C-030",
				"C-267",
				"C-268"
			]
		},
		{
			id: "theSpecialistAsksAboutAGap",
			party: "specialist",
			when: [{}],
			unless: theRequestHasGone,
			claims: ["C-239", "C-240"]
		},
		{
			id: "thePracticeReviewsTheDraft",
			party: "practice",
			when: [{}],
			unless: theRequestHasGone,
			claims: ["C-030", "C-268"]
		}
	],
	background: [
		"C-022",
		"C-030",
		"C-056",
		"C-059",
		"C-062",
		"C-070",
		"C-072",
		"C-100",
		"C-101",
		"C-102",
		"C-108",
		"C-224",
		"C-234",
		"C-239",
		"C-240",
		"C-242",
		"C-243",
		"C-267",
		"C-268",
		"C-337"
	]
};
// machines/rules/change-or-stop-drug.ts
var noChangeBearsOnADrug = [
	{ stage: [
		"drafting",
		"awaiting",
		"moreInfo"
	] },
	{ replyAsks: { excludes: ["prescribe", "monitor"] } },
	{ newInformation: { not: ["result", "worse"] } }
];
var nobodyHasAgreedToTakeTheDrugOver = [{ drugClass: ["hospitalOnly"] }, {
	drugClass: ["sharedCare", "unlicensed"],
	sharedCare: { not: ["agreed"] }
}];
var changeOrStopDrug = {
	action: "changeOrStopDrug",
	subject: "medicines",
	rules: [
		{
			id: "noChangeBearsOnADrug",
			when: noChangeBearsOnADrug,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: []
		},
		{
			id: "theProviderIsTreating",
			when: [providerTreats],
			unless: noChangeBearsOnADrug,
			holder: "provider",
			standing: "settled",
			claims: [
				"C-018",
				"C-192",
				"C-202"
			]
		},
		{
			id: "thePatientIsAlreadyUnderCare",
			when: theServiceHasAnOpenEpisode,
			unless: [...noChangeBearsOnADrug, providerTreats],
			holder: "provider",
			standing: "contested",
			positions: [
				{ claims: ["C-019"] },
				{ claims: ["C-192"] },
				{ claims: [] }
			],
			claims: [
				"C-019",
				"C-192",
				"C-364"
			]
		},
		{
			id: "nobodyHasAgreedToTakeTheDrugOver",
			when: nobodyHasAgreedToTakeTheDrugOver,
			unless: [
				...noChangeBearsOnADrug,
				providerTreats,
				...theServiceHasAnOpenEpisode
			],
			holder: "requester",
			standing: "notAccepted",
			proposed: "specialist",
			claims: [
				"C-198",
				"C-201",
				"C-202",
				"C-358"
			]
		},
		{
			id: "theRequesterDoesNotPrescribe",
			when: theRequesterDoesNotPrescribe,
			unless: [
				...noChangeBearsOnADrug,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...nobodyHasAgreedToTakeTheDrugOver
			],
			holder: "practice",
			standing: "settled",
			claims: [
				"C-202",
				"C-270",
				"C-363"
			]
		},
		{
			id: "theChangeIsOutsideCompetence",
			when: theDrugIsOutsideCompetence,
			unless: [
				...noChangeBearsOnADrug,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...theRequesterDoesNotPrescribe
			],
			holder: "requester",
			standing: "notAccepted",
			proposed: "specialist",
			claims: [
				"C-196",
				"C-202",
				"C-237",
				"C-358"
			]
		},
		{
			id: "theRequesterIsUnsure",
			when: theRequesterIsUnsure,
			unless: [
				...noChangeBearsOnADrug,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...nobodyHasAgreedToTakeTheDrugOver,
				...theRequesterDoesNotPrescribe
			],
			holder: "requester",
			standing: "confirmNow",
			claims: [
				"C-202",
				"C-337",
				"C-359"
			]
		},
		{
			id: "sharedCareIsAgreed",
			when: sharedCareIsAgreed,
			unless: [
				...noChangeBearsOnADrug,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...nobodyHasAgreedToTakeTheDrugOver,
				...theRequesterDoesNotPrescribe,
				...theDrugIsOutsideCompetence,
				...theRequesterIsUnsure
			],
			holder: "requester",
			standing: "byAgreement",
			claims: ["C-186", "C-202"]
		},
		{
			id: "anOrdinaryDrugOnAdvice",
			when: [{}],
			unless: [
				...noChangeBearsOnADrug,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...nobodyHasAgreedToTakeTheDrugOver,
				...theRequesterDoesNotPrescribe,
				...theDrugIsOutsideCompetence,
				...theRequesterIsUnsure,
				...sharedCareIsAgreed
			],
			holder: "requester",
			standing: "settled",
			claims: [
				"C-182",
				"C-201",
				"C-202"
			]
		}
	],
	notes: [{
		id: "theSpecialistGivesAPlan",
		party: "specialist",
		when: [{}],
		unless: noChangeBearsOnADrug,
		claims: ["C-182", "C-202"]
	}, {
		id: "theProviderChangesItsOwnDrugs",
		party: "provider",
		when: [{}],
		unless: noChangeBearsOnADrug,
		claims: ["C-019"]
	}],
	background: [
		"C-018",
		"C-019",
		"C-182",
		"C-186",
		"C-192",
		"C-196",
		"C-198",
		"C-201",
		"C-202",
		"C-237",
		"C-270",
		"C-337",
		"C-358",
		"C-359",
		"C-363",
		"C-364"
	]
};
// machines/rules/close-conversation.ts
var returnedInScotland$2 = [{
	stage: ["returned"],
	nation: ["scotland"]
}];
var closeConversation = {
	action: "closeConversation",
	subject: "general",
	rules: [
		{
			id: "theQuestionIsUnanswered",
			when: noReplyHasCome,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: []
		},
		{
			id: "returnedInScotland",
			when: returnedInScotland$2,
			unless: [],
			holder: "provider",
			standing: "settled",
			claims: ["C-311"]
		},
		{
			id: "theProviderIsTreating",
			when: [providerTreats],
			unless: [],
			holder: "provider",
			standing: "settled",
			claims: [
				"C-018",
				"C-137",
				"C-142",
				"C-249"
			]
		},
		{
			id: "thePatientIsAlreadyUnderCare",
			when: theServiceHasAnOpenEpisode,
			unless: [
				...noReplyHasCome,
				...returnedInScotland$2,
				providerTreats
			],
			holder: "provider",
			standing: "contested",
			positions: [{ claims: ["C-019"] }, { claims: [] }],
			claims: ["C-019", "C-364"]
		},
		{
			id: "theQuestionIsAnswered",
			when: [{}],
			unless: [
				...noReplyHasCome,
				...returnedInScotland$2,
				providerTreats,
				...theServiceHasAnOpenEpisode
			],
			holder: "requester",
			standing: "settled",
			claims: [
				"C-031",
				"C-249",
				"C-279"
			]
		}
	],
	notes: [
		{
			id: "thePatientIsWaitingToBeSeen",
			when: [waitingToBeSeen],
			unless: [],
			claims: [
				"C-016",
				"C-080",
				"C-249"
			]
		},
		{
			id: "theSpecialistSaysHowItStands",
			party: "specialist",
			when: [{}],
			unless: noReplyHasCome,
			claims: ["C-244"]
		},
		{
			id: "theProviderDoesNotDischargeAutomatically",
			party: "provider",
			when: [{}],
			unless: noReplyHasCome,
			claims: ["C-142"]
		}
	],
	background: [
		"C-016",
		"C-018",
		"C-019",
		"C-031",
		"C-080",
		"C-137",
		"C-142",
		"C-244",
		"C-249",
		"C-279",
		"C-311",
		"C-364"
	]
};
// machines/rules/condition-recall.ts
var theReplyAsksForNoMonitoring = [{ stage: [
	"drafting",
	"awaiting",
	"moreInfo"
] }, { replyAsks: { excludes: ["monitor"] } }];
var conditionRecall = {
	action: "conditionRecall",
	subject: "general",
	rules: [
		{
			id: "theReplyAsksForNoMonitoring",
			when: theReplyAsksForNoMonitoring,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: []
		},
		{
			id: "theProviderIsTreating",
			when: [providerTreats],
			unless: theReplyAsksForNoMonitoring,
			holder: "provider",
			standing: "settled",
			claims: ["C-147"]
		},
		{
			id: "thePatientIsAlreadyUnderCare",
			when: theServiceHasAnOpenEpisode,
			unless: [...theReplyAsksForNoMonitoring, providerTreats],
			holder: "provider",
			standing: "contested",
			positions: [{ claims: ["C-019"] }, { claims: [] }],
			claims: [
				"C-019",
				"C-147",
				"C-364"
			]
		},
		{
			id: "ordinaryRecall",
			when: [{}],
			unless: [
				...theReplyAsksForNoMonitoring,
				providerTreats,
				...theServiceHasAnOpenEpisode
			],
			holder: "practice",
			standing: "settled",
			claims: [
				"C-147",
				"C-244",
				"C-250"
			]
		}
	],
	notes: [
		{
			id: "theSpecialistSaysWhoReviews",
			party: "specialist",
			when: [{}],
			unless: theReplyAsksForNoMonitoring,
			claims: ["C-244"]
		},
		{
			id: "theProviderRunsThePromisedReview",
			party: "provider",
			when: [{}],
			unless: theReplyAsksForNoMonitoring,
			claims: ["C-147"]
		},
		{
			id: "theRequesterChecksThePlanWorked",
			party: "requester",
			when: [{}],
			unless: theReplyAsksForNoMonitoring,
			claims: ["C-250"]
		}
	],
	background: [
		"C-019",
		"C-146",
		"C-147",
		"C-244",
		"C-250",
		"C-364"
	]
};
// machines/rules/convert-request.ts
var theConversionIsUnconfirmed$2 = [{
	route: ["adviceConvertible"],
	replyAsks: { includes: ["referHere"] },
	conversion: ["assumed", "notDone"]
}, {
	route: ["adviceConvertible"],
	stage: ["converted"],
	conversion: ["assumed", "notDone"]
}];
var convertRequest = {
	action: "convertRequest",
	subject: "referral",
	rules: [{
		id: "theConversionIsUnconfirmed",
		when: theConversionIsUnconfirmed$2,
		unless: [],
		holder: "specialist",
		standing: "confirmNow",
		claims: [
			"C-223",
			"C-225",
			"C-226",
			"C-227",
			"C-337",
			"C-361"
		]
	}, {
		id: "thereIsNothingToConvert",
		when: [{}],
		unless: theConversionIsUnconfirmed$2,
		holder: null,
		standing: "notNeeded",
		claims: [
			"C-009",
			"C-229",
			"C-231"
		]
	}],
	notes: [
		{
			id: "theConversionIsConfirmed",
			when: [{ conversion: ["confirmed"] }],
			unless: [],
			claims: ["C-214", "C-223"]
		},
		{
			id: "nobodyHasSaidToRefer",
			when: [{ route: ["adviceConvertible"] }],
			unless: theConversionIsUnconfirmed$2,
			claims: ["C-223", "C-226"]
		},
		{
			id: "plainAdviceCannotBeConverted",
			when: [{ route: ["advice"] }],
			unless: [],
			claims: ["C-222", "C-225"]
		},
		{
			id: "theRequesterChecksAndRefers",
			party: "requester",
			when: [{}],
			unless: [],
			claims: ["C-227", "C-361"]
		},
		{
			id: "theSpecialistConverts",
			party: "specialist",
			when: [{}],
			unless: [],
			claims: ["C-223"]
		},
		{
			id: "theProviderSaysItHasConverted",
			party: "provider",
			when: [{}],
			unless: [],
			claims: ["C-214"]
		},
		{
			id: "thePracticeChecksTheStatus",
			party: "practice",
			when: [{}],
			unless: [],
			claims: ["C-227"]
		}
	],
	background: [
		"C-009",
		"C-015",
		"C-016",
		"C-080",
		"C-214",
		"C-222",
		"C-223",
		"C-224",
		"C-225",
		"C-226",
		"C-227",
		"C-228",
		"C-229",
		"C-231",
		"C-337",
		"C-361"
	]
};
// machines/rules/cover-absence.ts
var theRequesterIsAway = [{
	requesterRole: ["locum"],
	stage: { not: ["drafting"] }
}, {
	requesterAvailable: ["no"],
	stage: { not: ["drafting"] }
}];
var coverAbsence = {
	action: "coverAbsence",
	subject: "general",
	rules: [{
		id: "theRequesterIsAway",
		when: theRequesterIsAway,
		unless: [],
		holder: "practice",
		standing: "settled",
		claims: ["C-274", "C-275"]
	}, {
		id: "theRequesterIsHere",
		when: [{}],
		unless: theRequesterIsAway,
		holder: null,
		standing: "notNeeded",
		claims: []
	}],
	notes: [
		{
			id: "theRequesterWasALocum",
			when: [{
				requesterRole: ["locum"],
				stage: { not: ["drafting"] }
			}, {
				requesterAvailable: ["no"],
				stage: { not: ["drafting"] },
				requesterRole: ["locum"]
			}],
			unless: [],
			claims: ["C-078", "C-274"]
		},
		{
			id: "theRequesterHandsOver",
			party: "requester",
			when: [{}],
			unless: [],
			claims: ["C-274"]
		},
		{
			id: "theProviderWorksItsList",
			party: "provider",
			when: [{}],
			unless: [],
			claims: ["C-251"]
		}
	],
	background: [
		"C-078",
		"C-160",
		"C-251",
		"C-274",
		"C-275"
	]
};
// machines/rules/decide-on-advice.ts
var theAdviceCannotBeCarriedOut = [{ competence: ["outside"] }, {
	replyAsks: { includes: ["manage"] },
	resources: ["unavailable"]
}];
var theRequesterIsUnsureHere$1 = [{ competence: ["unsure"] }];
var decideOnAdvice = {
	action: "decideOnAdvice",
	subject: "general",
	rules: [
		{
			id: "noAdviceHasCome",
			when: noReplyHasCome,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: []
		},
		{
			id: "theProviderIsTreating",
			when: [providerTreats],
			unless: [],
			holder: "provider",
			standing: "settled",
			claims: [
				"C-013",
				"C-015",
				"C-016",
				"C-018"
			]
		},
		{
			id: "thePatientIsAlreadyUnderCare",
			when: theServiceHasAnOpenEpisode,
			unless: [...noReplyHasCome, providerTreats],
			holder: "provider",
			standing: "contested",
			positions: [{ claims: ["C-019"] }, { claims: [] }],
			claims: ["C-019", "C-364"]
		},
		{
			id: "thisIsPrivateAdvice",
			when: thisIsPrivateAdvice,
			unless: [...noReplyHasCome, providerTreats],
			holder: "requester",
			standing: "settled",
			claims: ["C-294"]
		},
		{
			id: "theRequesterDisagreesInPartOrWhole",
			when: theRequesterDisagreesInPartOrWhole,
			unless: [
				...noReplyHasCome,
				providerTreats,
				...theServiceHasAnOpenEpisode
			],
			holder: "requester",
			standing: "settled",
			claims: ["C-235", "C-236"]
		},
		{
			id: "theAdviceCannotBeCarriedOut",
			when: theAdviceCannotBeCarriedOut,
			unless: [
				...noReplyHasCome,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...thisIsPrivateAdvice,
				...theRequesterDisagreesInPartOrWhole
			],
			holder: "requester",
			standing: "notAccepted",
			proposed: "specialist",
			claims: [
				"C-069",
				"C-237",
				"C-358"
			]
		},
		{
			id: "theRequesterIsUnsure",
			when: theRequesterIsUnsureHere$1,
			unless: [
				...noReplyHasCome,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...thisIsPrivateAdvice,
				...theRequesterDisagreesInPartOrWhole,
				...theAdviceCannotBeCarriedOut
			],
			holder: "requester",
			standing: "confirmNow",
			claims: [
				"C-069",
				"C-337",
				"C-359"
			]
		},
		{
			id: "theDecisionStaysWithTheRequester",
			when: [{}],
			unless: [
				...noReplyHasCome,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...theAdviceCannotBeCarriedOut,
				...theRequesterIsUnsureHere$1
			],
			holder: "requester",
			standing: "settled",
			claims: [
				"C-004",
				"C-021",
				"C-037",
				"C-053",
				"C-062",
				"C-107",
				"C-109",
				"C-111",
				"C-235"
			]
		}
	],
	notes: [
		{
			id: "somethingHasChanged",
			when: [{ newInformation: [
				"result",
				"worse",
				"preference"
			] }],
			unless: [
				...noReplyHasCome,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...theAdviceCannotBeCarriedOut,
				...theRequesterIsUnsureHere$1
			],
			claims: ["C-109", "C-248"]
		},
		{
			id: "theSpecialistAnswersForTheAdvice",
			party: "specialist",
			when: [{}],
			unless: noReplyHasCome,
			claims: ["C-057", "C-075"]
		},
		{
			id: "thePracticeMakesCareAvailable",
			party: "practice",
			when: [{}],
			unless: noReplyHasCome,
			claims: ["C-025", "C-027"]
		}
	],
	background: [
		"C-004",
		"C-013",
		"C-015",
		"C-016",
		"C-018",
		"C-019",
		"C-021",
		"C-025",
		"C-027",
		"C-037",
		"C-053",
		"C-055",
		"C-057",
		"C-062",
		"C-069",
		"C-075",
		"C-106",
		"C-107",
		"C-108",
		"C-109",
		"C-111",
		"C-112",
		"C-123",
		"C-235",
		"C-236",
		"C-237",
		"C-248",
		"C-294",
		"C-298",
		"C-299",
		"C-300",
		"C-337",
		"C-358",
		"C-359",
		"C-364"
	]
};
// machines/rules/decide-route.ts
var thisIsAnEmergency = [{ urgency: ["emergency"] }];
var cancerIsSuspected = [{ urgency: ["suspectedCancer"] }];
var nobodyKnowsWhatThisIs = [{ route: ["notSure"] }, { stage: ["notSure"] }];
var decideRoute = {
	action: "decideRoute",
	subject: "referral",
	rules: [
		{
			id: "thisIsAnEmergency",
			when: thisIsAnEmergency,
			unless: [],
			holder: "requester",
			standing: "settled",
			claims: [
				"C-023",
				"C-263",
				"C-264"
			]
		},
		{
			id: "cancerIsSuspected",
			when: cancerIsSuspected,
			unless: [],
			holder: "requester",
			standing: "settled",
			claims: [
				"C-043",
				"C-259",
				"C-264"
			]
		},
		{
			id: "nobodyKnowsWhatThisIs",
			when: nobodyKnowsWhatThisIs,
			unless: [...thisIsAnEmergency, ...cancerIsSuspected],
			holder: "requester",
			standing: "confirmNow",
			claims: ["C-337", "C-357"]
		},
		{
			id: "theRequesterChooses",
			when: [{}],
			unless: nobodyKnowsWhatThisIs,
			holder: "requester",
			standing: "settled",
			claims: [
				"C-025",
				"C-033",
				"C-034",
				"C-036",
				"C-037",
				"C-039",
				"C-070",
				"C-072"
			]
		}
	],
	notes: [
		{
			id: "thePatientIsAlreadyUnderCare",
			when: [{ route: ["underCare"] }],
			unless: nobodyKnowsWhatThisIs,
			claims: [
				"C-006",
				"C-019",
				"C-364"
			]
		},
		{
			id: "theReferralCameBack",
			when: [{ stage: ["returned"] }],
			unless: nobodyKnowsWhatThisIs,
			claims: [
				"C-037",
				"C-233",
				"C-235"
			]
		},
		{
			id: "thisIsARepeatPresentation",
			when: [{
				repeatPresentation: ["yes"],
				nation: ["england"]
			}],
			unless: nobodyKnowsWhatThisIs,
			claims: [
				"C-045",
				"C-046",
				"C-047"
			]
		},
		{
			id: "theReferralIsLive",
			when: theReferralIsLive,
			unless: nobodyKnowsWhatThisIs,
			claims: ["C-013", "C-018"]
		},
		{
			id: "theProviderChoosesItsResponse",
			party: "provider",
			when: [{}],
			unless: [],
			claims: [
				"C-040",
				"C-229",
				"C-232"
			]
		},
		{
			id: "theSpecialistSaysWhenAdviceIsUnsafe",
			party: "specialist",
			when: [{}],
			unless: [],
			claims: ["C-073", "C-241"]
		},
		{
			id: "thePracticeMakesCareAvailable",
			party: "practice",
			when: [{}],
			unless: [],
			claims: ["C-025", "C-027"]
		}
	],
	background: [
		"C-001",
		"C-006",
		"C-013",
		"C-018",
		"C-019",
		"C-023",
		"C-025",
		"C-027",
		"C-033",
		"C-034",
		"C-036",
		"C-037",
		"C-039",
		"C-040",
		"C-043",
		"C-045",
		"C-046",
		"C-047",
		"C-052",
		"C-070",
		"C-071",
		"C-072",
		"C-073",
		"C-229",
		"C-232",
		"C-233",
		"C-235",
		"C-241",
		"C-259",
		"C-263",
		"C-264",
		"C-301",
		"C-303",
		"C-337",
		"C-357",
		"C-364"
	]
};
// machines/rules/explain-and-consent.ts
var noActIsProposed = [{ stage: [
	"drafting",
	"awaiting",
	"moreInfo"
] }, { replyAsks: { excludes: [
	"manage",
	"test",
	"prescribe",
	"monitor",
	"referHere",
	"referElsewhere"
] } }];
var theSpecialistOrderedTheTestHere = [{
	testOrderedBy: ["specialist"],
	replyAsks: {
		includes: ["test"],
		excludes: [
			"manage",
			"prescribe",
			"monitor",
			"referHere",
			"referElsewhere"
		]
	}
}];
var explainAndConsent = {
	action: "explainAndConsent",
	subject: "general",
	rules: [
		{
			id: "noActIsProposed",
			when: noActIsProposed,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: []
		},
		{
			id: "theProviderIsTreating",
			when: [providerTreats],
			unless: noActIsProposed,
			holder: "provider",
			standing: "settled",
			claims: ["C-016", "C-203"]
		},
		{
			id: "theSpecialistOrderedTheTest",
			when: theSpecialistOrderedTheTestHere,
			unless: [providerTreats],
			holder: "specialist",
			standing: "settled",
			claims: ["C-203", "C-204"]
		},
		{
			id: "theRequesterCarriesItOut",
			when: [{}],
			unless: [
				...noActIsProposed,
				providerTreats,
				...theSpecialistOrderedTheTestHere
			],
			holder: "requester",
			standing: "settled",
			claims: [
				"C-104",
				"C-105",
				"C-106",
				"C-203",
				"C-204"
			]
		}
	],
	notes: [
		{
			id: "thePatientIsAChildOrLacksCapacity",
			when: [{ patientStance: { includes: ["lacksCapacity", "child"] } }],
			unless: [
				...noActIsProposed,
				providerTreats,
				...theSpecialistOrderedTheTestHere
			],
			claims: ["C-291"]
		},
		{
			id: "theSpecialistExplainsTheirOwnActs",
			party: "specialist",
			when: [{ specialistContactedPatient: ["yes"] }],
			unless: noActIsProposed,
			claims: ["C-189", "C-204"]
		},
		{
			id: "theReplyCarriesWhatConsentNeeds",
			party: "specialist",
			when: [{}],
			unless: noActIsProposed,
			claims: ["C-204"]
		},
		{
			id: "theProviderExplainsItsOwnCare",
			party: "provider",
			when: [{}],
			unless: noActIsProposed,
			claims: ["C-203"]
		}
	],
	background: [
		"C-012",
		"C-016",
		"C-104",
		"C-105",
		"C-106",
		"C-189",
		"C-203",
		"C-204",
		"C-291",
		"C-316"
	]
};
// machines/rules/file-reply.ts
var fileReply = {
	action: "fileReply",
	subject: "general",
	rules: [{
		id: "noReplyHasCome",
		when: noReplyHasCome,
		unless: [],
		holder: null,
		standing: "notNeeded",
		claims: []
	}, {
		id: "thePracticeHasTheReply",
		when: [{}],
		unless: noReplyHasCome,
		holder: "practice",
		standing: "settled",
		claims: [
			"C-279",
			"C-087",
			"C-078",
			"C-160",
			"C-281"
		]
	}],
	notes: [
		{
			id: "aRecordIsMissing",
			when: [{ recorded: ["neither", "oneSide"] }],
			unless: noReplyHasCome,
			claims: ["C-279", "C-281"]
		},
		{
			id: "theRequesterChecksTheFiling",
			party: "requester",
			when: [{}],
			unless: noReplyHasCome,
			claims: ["C-279"]
		},
		{
			id: "theProviderDeliversIt",
			party: "provider",
			when: [{}],
			unless: noReplyHasCome,
			claims: ["C-276"]
		}
	],
	background: [
		"C-078",
		"C-087",
		"C-160",
		"C-276",
		"C-279",
		"C-281",
		"C-282"
	]
};
// machines/rules/give-safety-net.ts
var returnedInScotland$1 = [{
	nation: ["scotland"],
	route: ["triage"],
	stage: ["returned"]
}];
var giveSafetyNet = {
	action: "giveSafetyNet",
	subject: "general",
	rules: [
		{
			id: "theProviderIsTreating",
			when: [providerTreats],
			unless: [],
			holder: "provider",
			standing: "settled",
			claims: ["C-016", "C-018"]
		},
		{
			id: "returnedInScotland",
			when: returnedInScotland$1,
			unless: [],
			holder: "requester",
			standing: "confirmNow",
			claims: [
				"C-245",
				"C-310",
				"C-318",
				"C-337"
			]
		},
		{
			id: "theRequesterHasThePatient",
			when: [{}],
			unless: [providerTreats, ...returnedInScotland$1],
			holder: "requester",
			standing: "settled",
			claims: [
				"C-245",
				"C-020",
				"C-016",
				"C-018",
				"C-258",
				"C-025"
			]
		}
	],
	notes: [
		{
			id: "theSpecialistCoversWhatTheySaid",
			party: "specialist",
			when: [{ specialistContactedPatient: ["yes"] }],
			unless: [],
			claims: ["C-219", "C-245"]
		},
		{
			id: "theSpecialistSuppliesThresholds",
			party: "specialist",
			when: [{}],
			unless: [],
			claims: ["C-246"]
		},
		{
			id: "theBoardCoversOptIn",
			party: "provider",
			when: [{ nation: ["scotland"] }],
			unless: [],
			claims: ["C-310", "C-318"]
		},
		{
			id: "theProviderCoversItsOwnMessages",
			party: "provider",
			when: [{ ...referralLive }],
			unless: [],
			claims: ["C-016", "C-018"]
		},
		{
			id: "thePracticeSeesAWorseningPatient",
			party: "practice",
			when: [{}],
			unless: [],
			claims: ["C-025"]
		}
	],
	background: [
		"C-016",
		"C-018",
		"C-020",
		"C-025",
		"C-219",
		"C-245",
		"C-246",
		"C-258",
		"C-310",
		"C-318",
		"C-337"
	]
};
// machines/rules/give-sound-advice.ts
var giveSoundAdvice = {
	action: "giveSoundAdvice",
	subject: "general",
	rules: [{
		id: "noAdviceHasBeenGiven",
		when: thereIsNoReplyOrItWasAccepted,
		unless: [],
		holder: null,
		standing: "notNeeded",
		claims: []
	}, {
		id: "theSpecialistAdvises",
		when: [{}],
		unless: thereIsNoReplyOrItWasAccepted,
		holder: "specialist",
		standing: "settled",
		claims: [
			"C-094",
			"C-098",
			"C-100",
			"C-102",
			"C-106",
			"C-057",
			"C-356",
			"C-273",
			"C-021"
		]
	}],
	notes: [
		{
			id: "aJuniorOrOtherProfessionalAnswered",
			when: [{ specialistRole: ["trainee", "nurseOrAhp"] }],
			unless: thereIsNoReplyOrItWasAccepted,
			claims: [
				"C-266",
				"C-273",
				"C-356"
			]
		},
		{
			id: "nobodyIsNamedOnTheReply",
			when: [{ specialistRole: ["unnamed"] }],
			unless: thereIsNoReplyOrItWasAccepted,
			claims: ["C-077", "C-273"]
		},
		{
			id: "returnedInScotland",
			when: [{
				route: [
					"triage",
					"assessment",
					"singlePoint"
				],
				stage: ["returned"],
				nation: ["scotland"]
			}],
			unless: [],
			claims: ["C-317"]
		},
		{
			id: "theRequesterDecidesWhetherItFits",
			party: "requester",
			when: [{}],
			unless: thereIsNoReplyOrItWasAccepted,
			claims: ["C-021", "C-108"]
		},
		{
			id: "theProviderSupervises",
			party: "provider",
			when: [{}],
			unless: thereIsNoReplyOrItWasAccepted,
			claims: ["C-119", "C-273"]
		}
	],
	background: [
		"C-021",
		"C-057",
		"C-077",
		"C-094",
		"C-095",
		"C-098",
		"C-100",
		"C-102",
		"C-106",
		"C-108",
		"C-117",
		"C-119",
		"C-125",
		"C-127",
		"C-128",
		"C-182",
		"C-190",
		"C-266",
		"C-273",
		"C-299",
		"C-317",
		"C-356"
	]
};
// machines/rules/handle-deterioration.ts
var handleDeterioration = {
	action: "handleDeterioration",
	subject: "general",
	rules: [{
		id: "theRequesterHasThePatient",
		when: [{}],
		unless: [],
		holder: "requester",
		standing: "settled",
		claims: [
			"C-258",
			"C-020",
			"C-096",
			"C-025",
			"C-263",
			"C-264"
		]
	}],
	notes: [
		{
			id: "thisIsAnEmergency",
			when: [{ urgency: ["emergency"] }],
			unless: [],
			claims: [
				"C-258",
				"C-263",
				"C-264"
			]
		},
		{
			id: "theReferralIsLive",
			when: theReferralIsLive,
			unless: [],
			claims: [
				"C-016",
				"C-018",
				"C-258"
			]
		},
		{
			id: "thePatientIsAlreadyUnderCare",
			when: [{ route: ["underCare"] }],
			unless: [],
			claims: ["C-019", "C-258"]
		},
		{
			id: "theReplyIsOverdue",
			when: [{ overdue: ["yes"] }],
			unless: [],
			claims: ["C-257"]
		},
		{
			id: "theSpecialistActsOnNewInformation",
			party: "specialist",
			when: [{}],
			unless: [],
			claims: ["C-258"]
		},
		{
			id: "theProviderReprioritisesOrTakesOver",
			party: "provider",
			when: [{}],
			unless: [],
			claims: ["C-018", "C-023"]
		},
		{
			id: "thePracticeSeesItsPatient",
			party: "practice",
			when: [{}],
			unless: [],
			claims: ["C-025"]
		}
	],
	background: [
		"C-016",
		"C-018",
		"C-019",
		"C-020",
		"C-023",
		"C-025",
		"C-089",
		"C-096",
		"C-257",
		"C-258",
		"C-259",
		"C-263",
		"C-264",
		"C-292"
	]
};
// machines/rules/image-consent.ts
var noImagesAreInvolved = [{ images: ["none"] }];
var imageConsent = {
	action: "imageConsent",
	subject: "general",
	rules: [{
		id: "noImagesAreInvolved",
		when: noImagesAreInvolved,
		unless: [],
		holder: null,
		standing: "notNeeded",
		claims: []
	}, {
		id: "imagesWithAnAdviceRequest",
		when: [{}],
		unless: noImagesAreInvolved,
		holder: "requester",
		standing: "settled",
		claims: [
			"C-207",
			"C-283",
			"C-284"
		]
	}],
	notes: [
		{
			id: "thePatientObjects",
			when: [{ patientStance: { includes: ["objects"] } }],
			unless: noImagesAreInvolved,
			claims: ["C-207", "C-283"]
		},
		{
			id: "thePatientIsAChild",
			when: [{ patientStance: { includes: ["child"] } }],
			unless: noImagesAreInvolved,
			claims: ["C-285"]
		},
		{
			id: "theImagesSortAReferral",
			when: [{ route: ["triage"] }],
			unless: noImagesAreInvolved,
			claims: ["C-284"]
		},
		{
			id: "theSpecialistSaysIfInadequate",
			party: "specialist",
			when: [{}],
			unless: noImagesAreInvolved,
			claims: ["C-283"]
		},
		{
			id: "thePracticeFilesThem",
			party: "practice",
			when: [{}],
			unless: noImagesAreInvolved,
			claims: ["C-283"]
		}
	],
	background: [
		"C-207",
		"C-208",
		"C-283",
		"C-284",
		"C-285"
	]
};
// machines/rules/inform-patient-of-request.ts
var theRequestMayHaveBeenAnswered = [{ stage: [
	"replied",
	"converted",
	"returned",
	"accepted",
	"notSure"
] }];
var informPatientOfRequest = {
	action: "informPatientOfRequest",
	subject: "patientContact",
	rules: [{
		id: "theRequestMayHaveBeenAnswered",
		when: theRequestMayHaveBeenAnswered,
		unless: [],
		holder: null,
		standing: "notNeeded",
		claims: []
	}, {
		id: "theRequesterAsksForAdvice",
		when: [{}],
		unless: theRequestMayHaveBeenAnswered,
		holder: "requester",
		standing: "settled",
		claims: [
			"C-205",
			"C-206",
			"C-209",
			"C-210",
			"C-211",
			"C-336"
		]
	}],
	notes: [
		{
			id: "thePatientObjects",
			when: [{ patientStance: { includes: ["objects"] } }],
			unless: theRequestMayHaveBeenAnswered,
			claims: ["C-207"]
		},
		{
			id: "thePatientIsAChildOrLacksCapacity",
			when: [{ patientStance: { includes: ["lacksCapacity", "child"] } }],
			unless: theRequestMayHaveBeenAnswered,
			claims: ["C-207", "C-291"]
		},
		{
			id: "theRequestMayBeConverted",
			when: [{ route: ["adviceConvertible"] }],
			unless: theRequestMayHaveBeenAnswered,
			claims: ["C-212", "C-224"]
		},
		{
			id: "theSpecialistUsesItForCareOnly",
			party: "specialist",
			when: [{}],
			unless: theRequestMayHaveBeenAnswered,
			claims: ["C-206", "C-219"]
		},
		{
			id: "thePracticeKeepsAPrivacyNotice",
			party: "practice",
			when: [{}],
			unless: theRequestMayHaveBeenAnswered,
			claims: ["C-209"]
		}
	],
	background: [
		"C-205",
		"C-206",
		"C-207",
		"C-208",
		"C-209",
		"C-210",
		"C-211",
		"C-212",
		"C-219",
		"C-224",
		"C-291",
		"C-293",
		"C-336"
	]
};
// machines/rules/interpret-result.ts
var theRequesterCannotInterpretIt = [{
	testOrderedBy: ["requester"],
	testCompetence: ["outside"]
}];
var theRequesterIsUnsureHowToReadIt = [{
	testOrderedBy: ["requester"],
	testCompetence: ["unsure"]
}];
var interpretResult = {
	action: "interpretResult",
	subject: "tests",
	rules: [
		{
			id: "noTestIsAskedAndNoResultHasCome",
			when: noTestIsAskedAndNoResultHasCome,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: []
		},
		{
			id: "theRequesterSideRaisedItInTheSpecialistsName",
			when: theRequesterSideRaisedItInTheSpecialistsName,
			unless: noTestIsAskedAndNoResultHasCome,
			holder: "specialist",
			standing: "confirmNow",
			claims: [
				"C-153",
				"C-176",
				"C-177",
				"C-360"
			]
		},
		{
			id: "theTestIsInTheOthersName",
			when: theTestIsInTheOthersName,
			unless: [...noTestIsAskedAndNoResultHasCome, ...theRequesterSideRaisedItInTheSpecialistsName],
			holder: "requester",
			standing: "confirmNow",
			claims: [
				"C-153",
				"C-176",
				"C-177",
				"C-360"
			]
		},
		{
			id: "theSpecialistOrderedItAndHandedOverTheResult",
			when: theSpecialistOrderedItAndHandedOverTheResult,
			unless: noTestIsAskedAndNoResultHasCome,
			holder: "requester",
			standing: "byAgreement",
			claims: ["C-156"]
		},
		{
			id: "theSpecialistOrderedTheTest",
			when: theSpecialistOrderedTheTest,
			unless: [...noTestIsAskedAndNoResultHasCome, ...theSpecialistOrderedItAndHandedOverTheResult],
			holder: "specialist",
			standing: "settled",
			claims: ["C-157", "C-321"]
		},
		{
			id: "theRequesterOrderedItAndHandedOverTheResult",
			when: theRequesterOrderedItAndHandedOverTheResult,
			unless: noTestIsAskedAndNoResultHasCome,
			holder: "specialist",
			standing: "byAgreement",
			claims: ["C-156", "C-171"]
		},
		{
			id: "aHandoverOfTheResultIsOnlyAssumed",
			when: aHandoverOfTheResultIsOnlyAssumed,
			unless: noTestIsAskedAndNoResultHasCome,
			holder: "requester",
			standing: "confirmNow",
			claims: [
				"C-155",
				"C-156",
				"C-337"
			]
		},
		{
			id: "theRequesterCannotInterpretIt",
			when: theRequesterCannotInterpretIt,
			unless: [
				...noTestIsAskedAndNoResultHasCome,
				...theRequesterOrderedItAndHandedOverTheResult,
				...aHandoverOfTheResultIsOnlyAssumed
			],
			holder: "requester",
			standing: "notAccepted",
			proposed: "specialist",
			claims: [
				"C-170",
				"C-171",
				"C-358"
			]
		},
		{
			id: "theRequesterIsUnsureHowToReadIt",
			when: theRequesterIsUnsureHowToReadIt,
			unless: [...noTestIsAskedAndNoResultHasCome, ...theRequesterOrderedItAndHandedOverTheResult],
			holder: "requester",
			standing: "confirmNow",
			claims: [
				"C-170",
				"C-171",
				"C-337",
				"C-359"
			]
		},
		{
			id: "noTestIsOrderedAndTheServiceIsTreating",
			when: nothingIsOrderedAndTheServiceIsTreating,
			unless: noTestIsAskedAndNoResultHasCome,
			holder: "provider",
			standing: "settled",
			claims: [
				"C-018",
				"C-135",
				"C-163"
			]
		},
		{
			id: "noTestIsOrderedInAnOpenEpisode",
			when: nothingIsOrderedInAnOpenEpisode,
			unless: [...noTestIsAskedAndNoResultHasCome, ...nothingIsOrderedAndTheServiceIsTreating],
			holder: "provider",
			standing: "contested",
			positions: [
				{ claims: ["C-019"] },
				{ claims: ["C-135"] },
				{ claims: [] }
			],
			claims: [
				"C-019",
				"C-135",
				"C-364"
			]
		},
		{
			id: "theTestIsDeclinedAndNoResultHasCome",
			when: theTestIsDeclinedAndNoResultHasCome,
			unless: [...nothingIsOrderedAndTheServiceIsTreating, ...nothingIsOrderedInAnOpenEpisode],
			holder: null,
			standing: "notNeeded",
			claims: ["C-235", "C-237"]
		},
		{
			id: "theTestIsDeclined",
			when: theTestIsDeclined,
			unless: [
				...noTestIsAskedAndNoResultHasCome,
				...nothingIsOrderedAndTheServiceIsTreating,
				...nothingIsOrderedInAnOpenEpisode,
				...theTestIsDeclinedAndNoResultHasCome
			],
			holder: "requester",
			standing: "settled",
			claims: ["C-153", "C-235"]
		},
		{
			id: "noTestIsOrderedAndTheRequesterCannot",
			when: nothingIsOrderedAndTheRequesterCannot,
			unless: [
				...noTestIsAskedAndNoResultHasCome,
				...nothingIsOrderedAndTheServiceIsTreating,
				...nothingIsOrderedInAnOpenEpisode,
				...theTestIsDeclinedAndNoResultHasCome,
				...theTestIsDeclined
			],
			holder: "requester",
			standing: "notAccepted",
			proposed: "specialist",
			claims: [
				"C-163",
				"C-237",
				"C-337",
				"C-358"
			]
		},
		{
			id: "noTestIsOrderedAndSomethingIsUnclear",
			when: nothingIsOrderedAndSomethingIsUnclear,
			unless: [
				...noTestIsAskedAndNoResultHasCome,
				...nothingIsOrderedAndTheServiceIsTreating,
				...nothingIsOrderedInAnOpenEpisode,
				...theTestIsDeclinedAndNoResultHasCome,
				...theTestIsDeclined,
				...nothingIsOrderedAndTheRequesterCannot
			],
			holder: "requester",
			standing: "confirmNow",
			claims: [
				"C-165",
				"C-337",
				"C-359"
			]
		},
		{
			id: "noTestIsOrderedButTheRequesterAgreedTo",
			when: nothingIsOrderedButTheRequesterAgreedTo,
			unless: [
				...noTestIsAskedAndNoResultHasCome,
				...nothingIsOrderedAndTheServiceIsTreating,
				...nothingIsOrderedInAnOpenEpisode,
				...theTestIsDeclinedAndNoResultHasCome,
				...theTestIsDeclined,
				...nothingIsOrderedAndTheRequesterCannot,
				...nothingIsOrderedAndSomethingIsUnclear
			],
			holder: "requester",
			standing: "byAgreement",
			claims: ["C-156", "C-164"]
		},
		{
			id: "noTestIsOrderedForTheSpecialistsDecision",
			when: nothingIsOrderedForTheSpecialistsDecision,
			unless: [
				...noTestIsAskedAndNoResultHasCome,
				...nothingIsOrderedAndTheServiceIsTreating,
				...nothingIsOrderedInAnOpenEpisode,
				...theTestIsDeclinedAndNoResultHasCome,
				...theTestIsDeclined,
				...nothingIsOrderedAndSomethingIsUnclear,
				...nothingIsOrderedButTheRequesterAgreedTo
			],
			holder: "requester",
			standing: "notAccepted",
			proposed: "specialist",
			claims: [
				"C-164",
				"C-337",
				"C-358"
			]
		},
		{
			id: "theResultFallsToTheRequester",
			when: [{}],
			unless: [
				...noTestIsAskedAndNoResultHasCome,
				...theRequesterSideRaisedItInTheSpecialistsName,
				...theTestIsInTheOthersName,
				...theSpecialistOrderedItAndHandedOverTheResult,
				...theSpecialistOrderedTheTest,
				...theRequesterOrderedItAndHandedOverTheResult,
				...aHandoverOfTheResultIsOnlyAssumed,
				...theRequesterCannotInterpretIt,
				...theRequesterIsUnsureHowToReadIt,
				...nothingIsOrderedAndTheServiceIsTreating,
				...nothingIsOrderedInAnOpenEpisode,
				...theTestIsDeclinedAndNoResultHasCome,
				...nothingIsOrderedAndTheRequesterCannot,
				...nothingIsOrderedAndSomethingIsUnclear,
				...nothingIsOrderedButTheRequesterAgreedTo,
				...nothingIsOrderedForTheSpecialistsDecision
			],
			holder: "requester",
			standing: "settled",
			claims: [
				"C-155",
				"C-157",
				"C-170",
				"C-171",
				"C-075",
				"C-321"
			]
		}
	],
	notes: [
		{
			id: "theRequesterOrderedTheTest",
			when: theRequesterOrderedTheTest,
			unless: [
				...noTestIsAskedAndNoResultHasCome,
				...theRequesterOrderedItAndHandedOverTheResult,
				...aHandoverOfTheResultIsOnlyAssumed,
				...theRequesterCannotInterpretIt,
				...theRequesterIsUnsureHowToReadIt
			],
			claims: [
				"C-157",
				"C-170",
				"C-171"
			]
		},
		{
			id: "theSpecialistStandsByTheInterpretation",
			party: "specialist",
			when: [{}],
			unless: [...noTestIsAskedAndNoResultHasCome, ...theTestIsDeclinedAndNoResultHasCome],
			claims: ["C-171"]
		},
		{
			id: "theProviderCoversOffDuty",
			party: "provider",
			when: [{}],
			unless: [...noTestIsAskedAndNoResultHasCome, ...theTestIsDeclinedAndNoResultHasCome],
			claims: ["C-075"]
		}
	],
	background: [
		"C-018",
		"C-019",
		"C-031",
		"C-075",
		"C-135",
		"C-153",
		"C-155",
		"C-156",
		"C-157",
		"C-163",
		"C-164",
		"C-165",
		"C-169",
		"C-170",
		"C-171",
		"C-176",
		"C-177",
		"C-235",
		"C-237",
		"C-321",
		"C-337",
		"C-358",
		"C-359",
		"C-360",
		"C-364"
	]
};
// machines/rules/issue-fit-note.ts
var nobodyAdvisedAgainstWork = [{ stage: ["drafting"] }, {
	replyAsks: { excludes: ["fitNote"] },
	fitNoteAdvisedBy: { not: ["specialist", "requester"] }
}];
var theRequesterAdvisedThePatientInWales = [{
	nation: ["wales"],
	fitNoteAdvisedBy: ["requester"]
}];
var theSpecialistToldThePatientDirectly = [{
	fitNoteAdvisedBy: ["specialist"],
	specialistContactedPatient: ["yes"]
}];
var issueFitNote = {
	action: "issueFitNote",
	subject: "general",
	rules: [
		{
			id: "nobodyAdvisedAgainstWork",
			when: nobodyAdvisedAgainstWork,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: []
		},
		{
			id: "theRequesterAdvisedThePatientInWales",
			when: theRequesterAdvisedThePatientInWales,
			unless: nobodyAdvisedAgainstWork,
			holder: "requester",
			standing: "settled",
			claims: ["C-324"]
		},
		{
			id: "theSpecialistToldThePatientDirectly",
			when: theSpecialistToldThePatientDirectly,
			unless: nobodyAdvisedAgainstWork,
			holder: "specialist",
			standing: "settled",
			claims: [
				"C-140",
				"C-286",
				"C-288"
			]
		},
		{
			id: "theProviderIsTreating",
			when: [providerTreats],
			unless: [
				...nobodyAdvisedAgainstWork,
				...theRequesterAdvisedThePatientInWales,
				...theSpecialistToldThePatientDirectly
			],
			holder: "provider",
			standing: "settled",
			claims: [
				"C-140",
				"C-286",
				"C-288"
			]
		},
		{
			id: "thePatientIsAlreadyUnderCare",
			when: theServiceHasAnOpenEpisode,
			unless: [
				...nobodyAdvisedAgainstWork,
				...theRequesterAdvisedThePatientInWales,
				...theSpecialistToldThePatientDirectly,
				providerTreats
			],
			holder: "provider",
			standing: "contested",
			positions: [
				{ claims: ["C-019"] },
				{ claims: ["C-140"] },
				{ claims: [] }
			],
			claims: [
				"C-019",
				"C-140",
				"C-364"
			]
		},
		{
			id: "plainAdvice",
			when: [{}],
			unless: [
				...nobodyAdvisedAgainstWork,
				...theSpecialistToldThePatientDirectly,
				providerTreats,
				...theServiceHasAnOpenEpisode
			],
			holder: "requester",
			standing: "settled",
			claims: ["C-286", "C-288"]
		}
	],
	notes: [
		{
			id: "theSpecialistAdvisedThePatientInWales",
			when: [{
				nation: ["wales"],
				fitNoteAdvisedBy: ["specialist"],
				specialistContactedPatient: ["yes"]
			}],
			unless: nobodyAdvisedAgainstWork,
			claims: ["C-324"]
		},
		{
			id: "theAdviceWasOnlyWrittenToTheRequester",
			when: [{ fitNoteAdvisedBy: ["specialist"] }],
			unless: [
				...nobodyAdvisedAgainstWork,
				...theSpecialistToldThePatientDirectly,
				providerTreats,
				...theServiceHasAnOpenEpisode
			],
			claims: ["C-286", "C-288"]
		},
		{
			id: "theSpecialistIssuesOrWritesEnough",
			party: "specialist",
			when: [{}],
			unless: nobodyAdvisedAgainstWork,
			claims: ["C-288", "C-324"]
		},
		{
			id: "otherProfessionalsMayCertify",
			party: "practice",
			when: [{}],
			unless: nobodyAdvisedAgainstWork,
			claims: ["C-287"]
		}
	],
	background: [
		"C-019",
		"C-140",
		"C-146",
		"C-150",
		"C-286",
		"C-287",
		"C-288",
		"C-289",
		"C-324",
		"C-364"
	]
};
// machines/rules/judge-information.ts
var noRequestIsWaitingToBeJudged = [{ stage: [
	"drafting",
	"converted",
	"accepted"
] }];
var judgeInformation = {
	action: "judgeInformation",
	subject: "general",
	rules: [{
		id: "noRequestIsWaitingToBeJudged",
		when: noRequestIsWaitingToBeJudged,
		unless: [],
		holder: null,
		standing: "notNeeded",
		claims: []
	}, {
		id: "theSpecialistHasTheRequest",
		when: [{}],
		unless: noRequestIsWaitingToBeJudged,
		holder: "specialist",
		standing: "settled",
		claims: [
			"C-073",
			"C-239",
			"C-240",
			"C-241",
			"C-226",
			"C-098",
			"C-106"
		]
	}],
	notes: [
		{
			id: "somethingWasLeftOut",
			when: [{ informationSent: ["omission"] }],
			unless: noRequestIsWaitingToBeJudged,
			claims: ["C-226", "C-240"]
		},
		{
			id: "theSpecialistAskedForMore",
			when: [{ stage: ["moreInfo"] }],
			unless: [],
			claims: ["C-022", "C-239"]
		},
		{
			id: "theRequesterSuppliesOrRefers",
			party: "requester",
			when: [{}],
			unless: noRequestIsWaitingToBeJudged,
			claims: ["C-022"]
		},
		{
			id: "theProviderPutsUpSomeoneCompetent",
			party: "provider",
			when: [{}],
			unless: noRequestIsWaitingToBeJudged,
			claims: ["C-273"]
		}
	],
	background: [
		"C-022",
		"C-073",
		"C-098",
		"C-106",
		"C-226",
		"C-239",
		"C-240",
		"C-241",
		"C-272",
		"C-273",
		"C-278"
	]
};
// machines/rules/keep-record.ts
var keepRecord = {
	action: "keepRecord",
	subject: "general",
	rules: [{
		id: "theRequesterRecords",
		when: [{}],
		unless: [],
		holder: "requester",
		standing: "settled",
		claims: [
			"C-087",
			"C-088",
			"C-279",
			"C-111"
		]
	}],
	notes: [
		{
			id: "theExchangeWasInformal",
			when: [{ mode: ["informal"] }],
			unless: [],
			claims: ["C-088", "C-277"]
		},
		{
			id: "aRecordIsMissing",
			when: [{ recorded: ["neither", "oneSide"] }],
			unless: [],
			claims: ["C-088", "C-111"]
		},
		{
			id: "theSpecialistRecords",
			party: "specialist",
			when: [{}],
			unless: [],
			claims: ["C-088", "C-280"]
		},
		{
			id: "thePracticeKeepsItFindable",
			party: "practice",
			when: [{}],
			unless: [],
			claims: ["C-279"]
		},
		{
			id: "theProviderKeepsTheSpecialistsRecord",
			party: "provider",
			when: [{}],
			unless: [],
			claims: ["C-280"]
		}
	],
	background: [
		"C-023",
		"C-087",
		"C-088",
		"C-111",
		"C-277",
		"C-279",
		"C-280"
	]
};
// machines/rules/make-referral.ts
var theProviderIsTreating = [{
	seenYet: ["yes"],
	testOrderedBy: { not: ["requester"] }
}, {
	seenYet: ["yes"],
	testCompetence: { not: ["outside"] }
}];
var theConversionIsUnconfirmed$1 = [{
	route: ["adviceConvertible"],
	replyAsks: { includes: ["referHere"] },
	conversion: ["assumed", "notDone"]
}, {
	stage: ["converted"],
	conversion: ["assumed", "notDone"]
}];
var somethingIsOutOfReach = [
	{ competence: ["outside"] },
	{ testCompetence: ["outside"] },
	{ drugCompetence: ["outside"] },
	{ resources: ["unavailable"] },
	{
		testAccess: ["unavailable"],
		testOrderedBy: ["nobody"]
	}
];
var aTestOrDrugHasNotBeenTakenOn = [
	{ drugClass: ["hospitalOnly"] },
	{
		drugClass: ["sharedCare", "unlicensed"],
		sharedCare: { not: ["agreed"] }
	},
	{
		testPurpose: ["specialistDecision"],
		testOrderedBy: ["nobody"],
		orderAgreed: { not: ["yes"] }
	},
	{
		route: ["private"],
		replyAsks: { includes: ["prescribe", "monitor"] },
		agreesWithAdvice: { not: ["yes"] }
	}
];
var theReplyIsOverdue = [{ overdue: ["yes"] }];
var thePatientWantsToBeSeen = [{ patientStance: { includes: ["wantsToBeSeen"] } }];
var theReplyAdvisesAReferral = [{ replyAsks: { includes: ["referHere"] } }];
var makeReferral = {
	action: "makeReferral",
	subject: "referral",
	rules: [
		{
			id: "theProviderIsTreating",
			when: theProviderIsTreating,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: ["C-015", "C-214"]
		},
		{
			id: "theConversionIsUnconfirmed",
			when: theConversionIsUnconfirmed$1,
			unless: [],
			holder: "requester",
			standing: "confirmNow",
			claims: [
				"C-080",
				"C-227",
				"C-337",
				"C-361"
			]
		},
		{
			id: "somethingIsOutOfReach",
			when: somethingIsOutOfReach,
			unless: [...theProviderIsTreating, ...theConversionIsUnconfirmed$1],
			holder: "requester",
			standing: "settled",
			claims: [
				"C-027",
				"C-167",
				"C-237",
				"C-358"
			]
		},
		{
			id: "aTestOrDrugHasNotBeenTakenOn",
			when: aTestOrDrugHasNotBeenTakenOn,
			unless: [...theProviderIsTreating, ...theConversionIsUnconfirmed$1],
			holder: "requester",
			standing: "settled",
			claims: [
				"C-163",
				"C-167",
				"C-198",
				"C-237",
				"C-358"
			]
		},
		{
			id: "theReferralIsLive",
			when: theReferralIsLive,
			unless: [...somethingIsOutOfReach, ...aTestOrDrugHasNotBeenTakenOn],
			holder: null,
			standing: "notNeeded",
			claims: [
				"C-015",
				"C-214",
				"C-228"
			]
		},
		{
			id: "theReplyIsOverdue",
			when: theReplyIsOverdue,
			unless: [
				...theProviderIsTreating,
				...theConversionIsUnconfirmed$1,
				...theReferralIsLive
			],
			holder: "requester",
			standing: "settled",
			claims: ["C-167", "C-257"]
		},
		{
			id: "thePatientWantsToBeSeen",
			when: thePatientWantsToBeSeen,
			unless: [
				...theProviderIsTreating,
				...theConversionIsUnconfirmed$1,
				...theReferralIsLive
			],
			holder: "requester",
			standing: "settled",
			claims: ["C-221"]
		},
		{
			id: "theReplyAdvisesAReferral",
			when: theReplyAdvisesAReferral,
			unless: [
				...theProviderIsTreating,
				...theConversionIsUnconfirmed$1,
				...theReferralIsLive
			],
			holder: "requester",
			standing: "settled",
			claims: ["C-222", "C-228"]
		},
		{
			id: "theRequesterDisagreesInPartOrWhole",
			when: theRequesterDisagreesInPartOrWhole,
			unless: [
				...theProviderIsTreating,
				...theConversionIsUnconfirmed$1,
				...theReferralIsLive
			],
			holder: "requester",
			standing: "settled",
			claims: [
				"C-037",
				"C-235",
				"C-236"
			]
		},
		{
			id: "noReferralIsCalledFor",
			when: [{}],
			unless: [
				...theConversionIsUnconfirmed$1,
				...somethingIsOutOfReach,
				...aTestOrDrugHasNotBeenTakenOn,
				...theReplyIsOverdue,
				...thePatientWantsToBeSeen,
				...theReplyAdvisesAReferral,
				...theRequesterDisagreesInPartOrWhole
			],
			holder: null,
			standing: "notNeeded",
			claims: ["C-037", "C-235"]
		}
	],
	notes: [
		{
			id: "theProviderAcceptsOrAnswers",
			party: "provider",
			when: [{}],
			unless: [...theProviderIsTreating, ...theReferralIsLive],
			claims: ["C-058", "C-216"]
		},
		{
			id: "thePracticeMakesCareAvailable",
			party: "practice",
			when: [{}],
			unless: [...theProviderIsTreating, ...theReferralIsLive],
			claims: ["C-025"]
		},
		{
			id: "theSpecialistSaysWhenToBeSeen",
			party: "specialist",
			when: [{}],
			unless: [...theProviderIsTreating, ...theReferralIsLive],
			claims: ["C-241"]
		}
	],
	background: [
		"C-007",
		"C-014",
		"C-015",
		"C-025",
		"C-027",
		"C-036",
		"C-037",
		"C-039",
		"C-052",
		"C-054",
		"C-058",
		"C-080",
		"C-086",
		"C-131",
		"C-163",
		"C-167",
		"C-198",
		"C-214",
		"C-216",
		"C-221",
		"C-222",
		"C-227",
		"C-228",
		"C-235",
		"C-236",
		"C-237",
		"C-241",
		"C-257",
		"C-313",
		"C-337",
		"C-358",
		"C-361"
	]
};
// machines/rules/make-reply-usable.ts
var makeReplyUsable = {
	action: "makeReplyUsable",
	subject: "general",
	rules: [{
		id: "thereIsNoReplyOrItWasAccepted",
		when: thereIsNoReplyOrItWasAccepted,
		unless: [],
		holder: null,
		standing: "notNeeded",
		claims: []
	}, {
		id: "theSpecialistWritesTheReply",
		when: [{}],
		unless: thereIsNoReplyOrItWasAccepted,
		holder: "specialist",
		standing: "settled",
		claims: [
			"C-076",
			"C-077",
			"C-078",
			"C-182",
			"C-204",
			"C-238",
			"C-244",
			"C-246"
		]
	}],
	notes: [
		{
			id: "nobodyIsNamedOnTheReply",
			when: [{ specialistRole: ["unnamed"] }],
			unless: thereIsNoReplyOrItWasAccepted,
			claims: [
				"C-048",
				"C-077",
				"C-306"
			]
		},
		{
			id: "theReplyIsUnclear",
			when: [{ replyAsks: { includes: ["unclear"] } }],
			unless: thereIsNoReplyOrItWasAccepted,
			claims: ["C-076", "C-238"]
		},
		{
			id: "theRequesterAsksIfUnclear",
			party: "requester",
			when: [{}],
			unless: thereIsNoReplyOrItWasAccepted,
			claims: ["C-238"]
		},
		{
			id: "theProviderGivesPointsOfContact",
			party: "provider",
			when: [{}],
			unless: thereIsNoReplyOrItWasAccepted,
			claims: ["C-146"]
		}
	],
	background: [
		"C-048",
		"C-076",
		"C-077",
		"C-078",
		"C-138",
		"C-146",
		"C-182",
		"C-204",
		"C-238",
		"C-244",
		"C-246",
		"C-306"
	]
};
// machines/rules/monitor-drug.ts
var noDrugOrMonitoringIsAsked = [{ stage: [
	"drafting",
	"awaiting",
	"moreInfo"
] }, { replyAsks: { excludes: ["monitor", "prescribe"] } }];
var theRequesterDoesNotPrescribeHere = [{
	requesterPrescribes: ["no"],
	replyAsks: { includes: ["prescribe"] }
}];
var theDrugIsDeclined = [{
	agreesWithAdvice: ["no"],
	replyAsks: {
		includes: ["prescribe"],
		excludes: ["monitor"]
	}
}];
var monitorDrug = {
	action: "monitorDrug",
	subject: "medicines",
	rules: [
		{
			id: "noDrugOrMonitoringIsAsked",
			when: noDrugOrMonitoringIsAsked,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: []
		},
		{
			id: "theProviderIsTreating",
			when: [providerTreats],
			unless: noDrugOrMonitoringIsAsked,
			holder: "provider",
			standing: "settled",
			claims: [
				"C-018",
				"C-192",
				"C-201"
			]
		},
		{
			id: "thePatientIsAlreadyUnderCare",
			when: theServiceHasAnOpenEpisode,
			unless: [...noDrugOrMonitoringIsAsked, providerTreats],
			holder: "provider",
			standing: "contested",
			positions: [
				{ claims: ["C-019"] },
				{ claims: ["C-192"] },
				{ claims: [] }
			],
			claims: [
				"C-019",
				"C-192",
				"C-364"
			]
		},
		{
			id: "theDrugIsHospitalOnly",
			when: theDrugIsHospitalOnly,
			unless: [
				...noDrugOrMonitoringIsAsked,
				providerTreats,
				...theServiceHasAnOpenEpisode
			],
			holder: "requester",
			standing: "notAccepted",
			proposed: "specialist",
			claims: [
				"C-198",
				"C-201",
				"C-358"
			]
		},
		{
			id: "theDrugNeedsAnAgreementNobodyHasMade",
			when: theDrugNeedsAnAgreementNobodyHasMade,
			unless: [
				...noDrugOrMonitoringIsAsked,
				providerTreats,
				...theServiceHasAnOpenEpisode
			],
			holder: "requester",
			standing: "notAccepted",
			proposed: "specialist",
			claims: [
				"C-187",
				"C-198",
				"C-201",
				"C-358"
			]
		},
		{
			id: "thePracticeCannotArrangeIt",
			when: thePracticeCannotArrangeIt,
			unless: [
				...noDrugOrMonitoringIsAsked,
				providerTreats,
				...theServiceHasAnOpenEpisode
			],
			holder: "requester",
			standing: "notAccepted",
			proposed: "specialist",
			claims: [
				"C-196",
				"C-197",
				"C-358"
			]
		},
		{
			id: "theRequesterDoesNotPrescribe",
			when: theRequesterDoesNotPrescribeHere,
			unless: [
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...theDrugIsHospitalOnly,
				...theDrugNeedsAnAgreementNobodyHasMade,
				...thePracticeCannotArrangeIt
			],
			holder: "practice",
			standing: "settled",
			claims: [
				"C-201",
				"C-270",
				"C-363"
			]
		},
		{
			id: "theDrugIsDeclined",
			when: theDrugIsDeclined,
			unless: [
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...theDrugIsHospitalOnly,
				...theDrugNeedsAnAgreementNobodyHasMade,
				...thePracticeCannotArrangeIt,
				...theRequesterDoesNotPrescribeHere
			],
			holder: null,
			standing: "notNeeded",
			claims: ["C-196", "C-235"]
		},
		{
			id: "theDrugIsOutsideCompetence",
			when: theDrugIsOutsideCompetence,
			unless: [
				...noDrugOrMonitoringIsAsked,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...theRequesterDoesNotPrescribeHere,
				...theDrugIsDeclined
			],
			holder: "requester",
			standing: "notAccepted",
			proposed: "specialist",
			claims: [
				"C-196",
				"C-197",
				"C-358"
			]
		},
		{
			id: "theRequesterIsUnsure",
			when: theRequesterIsUnsure,
			unless: [
				...noDrugOrMonitoringIsAsked,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...theDrugIsHospitalOnly,
				...theDrugNeedsAnAgreementNobodyHasMade,
				...thePracticeCannotArrangeIt,
				...theRequesterDoesNotPrescribeHere,
				...theDrugIsDeclined
			],
			holder: "requester",
			standing: "confirmNow",
			claims: [
				"C-069",
				"C-337",
				"C-359"
			]
		},
		{
			id: "sharedCareIsAgreed",
			when: sharedCareIsAgreed,
			unless: [
				...noDrugOrMonitoringIsAsked,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...theDrugIsHospitalOnly,
				...thePracticeCannotArrangeIt,
				...theRequesterDoesNotPrescribeHere,
				...theDrugIsDeclined,
				...theDrugIsOutsideCompetence,
				...theRequesterIsUnsure
			],
			holder: "requester",
			standing: "byAgreement",
			claims: ["C-186", "C-201"]
		},
		{
			id: "aPrivateRecommendationIsTakenOn",
			when: aPrivateRecommendationIsTakenOn,
			unless: [
				...noDrugOrMonitoringIsAsked,
				providerTreats,
				...theDrugIsHospitalOnly,
				...theDrugNeedsAnAgreementNobodyHasMade,
				...thePracticeCannotArrangeIt,
				...theRequesterDoesNotPrescribeHere,
				...theDrugIsOutsideCompetence,
				...theRequesterIsUnsure
			],
			holder: "requester",
			standing: "byAgreement",
			claims: ["C-294", "C-335"]
		},
		{
			id: "aPrivateRecommendationIsUnanswered",
			when: thisIsPrivateAdvice,
			unless: [
				...noDrugOrMonitoringIsAsked,
				providerTreats,
				...theRequesterDoesNotPrescribeHere,
				...theDrugIsDeclined,
				...theRequesterIsUnsure,
				...sharedCareIsAgreed,
				...aPrivateRecommendationIsTakenOn
			],
			holder: "requester",
			standing: "notAccepted",
			proposed: "specialist",
			claims: [
				"C-294",
				"C-335",
				"C-358"
			]
		},
		{
			id: "anOrdinaryDrugOnAdvice",
			when: [{}],
			unless: [
				...noDrugOrMonitoringIsAsked,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...theDrugIsHospitalOnly,
				...theDrugNeedsAnAgreementNobodyHasMade,
				...thePracticeCannotArrangeIt,
				...theRequesterDoesNotPrescribeHere,
				...theDrugIsDeclined,
				...theDrugIsOutsideCompetence,
				...theRequesterIsUnsure,
				...sharedCareIsAgreed,
				...aPrivateRecommendationIsTakenOn,
				...thisIsPrivateAdvice
			],
			holder: "requester",
			standing: "settled",
			claims: [
				"C-185",
				"C-187",
				"C-190",
				"C-201"
			]
		}
	],
	notes: [
		{
			id: "theSpecialistMonitorsUntilAccepted",
			party: "specialist",
			when: [{}],
			unless: [...noDrugOrMonitoringIsAsked, ...theDrugIsDeclined],
			claims: ["C-201"]
		},
		{
			id: "theSpecialistSuppliesThePlan",
			party: "specialist",
			when: [{}],
			unless: [...noDrugOrMonitoringIsAsked, ...theDrugIsDeclined],
			claims: ["C-190"]
		},
		{
			id: "thePracticeRunsItsSystems",
			party: "practice",
			when: [{}],
			unless: [...noDrugOrMonitoringIsAsked, ...theDrugIsDeclined],
			claims: ["C-160"]
		}
	],
	background: [
		"C-018",
		"C-019",
		"C-069",
		"C-084",
		"C-160",
		"C-185",
		"C-186",
		"C-187",
		"C-190",
		"C-191",
		"C-192",
		"C-196",
		"C-197",
		"C-198",
		"C-201",
		"C-235",
		"C-270",
		"C-294",
		"C-335",
		"C-337",
		"C-358",
		"C-359",
		"C-363",
		"C-364"
	]
};
// machines/rules/onward-referral.ts
var noOtherSpecialtyIsSuggested = [{ stage: [
	"drafting",
	"awaiting",
	"moreInfo"
] }, { replyAsks: { excludes: ["referElsewhere"] } }];
var thePatientIsWaitingToBeSeen = [waitingToBeSeen];
var thePatientIsAlreadyUnderCare = [{ route: ["underCare"] }];
var theReferralCameBack = [{
	route: [
		"triage",
		"assessment",
		"singlePoint"
	],
	stage: ["returned"]
}];
var theReferralServiceReplied = [{
	route: [
		"triage",
		"assessment",
		"singlePoint"
	],
	stage: ["replied"]
}];
var onwardReferral = {
	action: "onwardReferral",
	subject: "referral",
	rules: [
		{
			id: "noOtherSpecialtyIsSuggested",
			when: noOtherSpecialtyIsSuggested,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: []
		},
		{
			id: "theProviderIsTreating",
			when: [providerTreats],
			unless: noOtherSpecialtyIsSuggested,
			holder: "provider",
			standing: "settled",
			claims: ["C-134", "C-247"]
		},
		{
			id: "thePatientIsWaitingToBeSeen",
			when: thePatientIsWaitingToBeSeen,
			unless: noOtherSpecialtyIsSuggested,
			holder: "provider",
			standing: "contested",
			positions: [{ claims: ["C-134"] }, { claims: [] }],
			claims: ["C-134", "C-247"]
		},
		{
			id: "thePatientIsAlreadyUnderCare",
			when: thePatientIsAlreadyUnderCare,
			unless: [...noOtherSpecialtyIsSuggested, providerTreats],
			holder: "provider",
			standing: "contested",
			positions: [
				{ claims: ["C-019"] },
				{ claims: ["C-134"] },
				{ claims: [] }
			],
			claims: [
				"C-019",
				"C-134",
				"C-364"
			]
		},
		{
			id: "theReferralCameBack",
			when: theReferralCameBack,
			unless: noOtherSpecialtyIsSuggested,
			holder: "requester",
			standing: "contested",
			positions: [
				{ claims: ["C-233"] },
				{ claims: ["C-134"] },
				{ claims: ["C-232"] }
			],
			claims: [
				"C-134",
				"C-232",
				"C-233",
				"C-247"
			]
		},
		{
			id: "theReferralServiceReplied",
			when: theReferralServiceReplied,
			unless: noOtherSpecialtyIsSuggested,
			holder: "provider",
			standing: "contested",
			positions: [
				{ claims: ["C-232"] },
				{ claims: ["C-247"] },
				{ claims: [] }
			],
			claims: ["C-232", "C-247"]
		},
		{
			id: "theRequesterStillHasThePatient",
			when: [{}],
			unless: [
				...noOtherSpecialtyIsSuggested,
				providerTreats,
				...thePatientIsWaitingToBeSeen,
				...thePatientIsAlreadyUnderCare,
				...theReferralCameBack,
				...theReferralServiceReplied
			],
			holder: "requester",
			standing: "settled",
			claims: [
				"C-247",
				"C-134",
				"C-322"
			]
		}
	],
	notes: [
		{
			id: "plainAdviceInWales",
			when: [{
				nation: ["wales"],
				route: [
					"advice",
					"adviceConvertible",
					"notSure"
				]
			}],
			unless: [
				...noOtherSpecialtyIsSuggested,
				providerTreats,
				...thePatientIsWaitingToBeSeen
			],
			claims: ["C-322", "C-323"]
		},
		{
			id: "theSpecialistNamesTheService",
			party: "specialist",
			when: [{}],
			unless: noOtherSpecialtyIsSuggested,
			claims: ["C-244"]
		},
		{
			id: "theProviderRefersOnWhatItShould",
			party: "provider",
			when: [{}],
			unless: noOtherSpecialtyIsSuggested,
			claims: ["C-134"]
		}
	],
	background: [
		"C-019",
		"C-134",
		"C-146",
		"C-232",
		"C-233",
		"C-244",
		"C-247",
		"C-313",
		"C-322",
		"C-323",
		"C-364"
	]
};
// machines/rules/order-test.ts
var noTestIsAsked = [{ stage: [
	"drafting",
	"awaiting",
	"moreInfo"
] }, { replyAsks: { excludes: ["test"] } }];
var theSpecialistSideRaisedItInTheRequestersName = [{
	testOrderedBy: ["inOthersName"],
	orderRaisedBy: ["specialistSide"]
}];
var theRequesterCannotArrangeIt = [
	{ testAccess: ["unavailable"] },
	{ testCompetence: ["outside"] },
	{ resources: ["unavailable"] }
];
var theRequesterIsUnsureHere = [{ testCompetence: ["unsure"] }];
var thePurposeIsUnclear = [{ testPurpose: ["unclear"] }];
var theRequesterAgreedToOrderIt = [{
	testPurpose: ["specialistDecision"],
	orderAgreed: ["yes"]
}];
var theSpecialistWantsItForTheirOwnDecision = [{ testPurpose: ["specialistDecision"] }];
var orderTest = {
	action: "orderTest",
	subject: "tests",
	rules: [
		{
			id: "noTestIsAsked",
			when: noTestIsAsked,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: []
		},
		{
			id: "theRequesterOrderedTheTest",
			when: theRequesterOrderedTheTest,
			unless: noTestIsAsked,
			holder: "requester",
			standing: "settled",
			claims: ["C-155", "C-157"]
		},
		{
			id: "theSpecialistOrderedTheTest",
			when: theSpecialistOrderedTheTest,
			unless: noTestIsAsked,
			holder: "specialist",
			standing: "settled",
			claims: ["C-157", "C-319"]
		},
		{
			id: "theSpecialistSideRaisedItInTheRequestersName",
			when: theSpecialistSideRaisedItInTheRequestersName,
			unless: noTestIsAsked,
			holder: "specialist",
			standing: "confirmNow",
			claims: [
				"C-176",
				"C-177",
				"C-360"
			]
		},
		{
			id: "theTestIsInAnothersName",
			when: theTestIsInTheOthersName,
			unless: [...noTestIsAsked, ...theSpecialistSideRaisedItInTheRequestersName],
			holder: "requester",
			standing: "confirmNow",
			claims: [
				"C-176",
				"C-177",
				"C-337",
				"C-360"
			]
		},
		{
			id: "theProviderIsTreating",
			when: [providerTreats],
			unless: [
				...noTestIsAsked,
				...theRequesterOrderedTheTest,
				...theSpecialistOrderedTheTest,
				...theSpecialistSideRaisedItInTheRequestersName,
				...theTestIsInTheOthersName
			],
			holder: "provider",
			standing: "settled",
			claims: [
				"C-018",
				"C-135",
				"C-143",
				"C-163",
				"C-319",
				"C-321",
				"C-326"
			]
		},
		{
			id: "thePatientIsAlreadyUnderCare",
			when: theServiceHasAnOpenEpisode,
			unless: [
				...noTestIsAsked,
				...theRequesterOrderedTheTest,
				...theSpecialistOrderedTheTest,
				...theSpecialistSideRaisedItInTheRequestersName,
				...theTestIsInTheOthersName,
				providerTreats
			],
			holder: "provider",
			standing: "contested",
			positions: [
				{ claims: ["C-019"] },
				{ claims: ["C-135", "C-143"] },
				{ claims: [] }
			],
			claims: [
				"C-019",
				"C-135",
				"C-143",
				"C-364"
			]
		},
		{
			id: "theRequesterDisagrees",
			when: theRequesterDisagrees,
			unless: [
				...noTestIsAsked,
				...theSpecialistOrderedTheTest,
				...theSpecialistSideRaisedItInTheRequestersName,
				...theTestIsInTheOthersName,
				providerTreats,
				...theServiceHasAnOpenEpisode
			],
			holder: "requester",
			standing: "settled",
			claims: ["C-235", "C-237"]
		},
		{
			id: "theRequesterCannotArrangeIt",
			when: theRequesterCannotArrangeIt,
			unless: [
				...noTestIsAsked,
				...theRequesterOrderedTheTest,
				...theSpecialistOrderedTheTest,
				...theSpecialistSideRaisedItInTheRequestersName,
				...theTestIsInTheOthersName,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...theRequesterDisagrees
			],
			holder: "requester",
			standing: "notAccepted",
			proposed: "specialist",
			claims: [
				"C-163",
				"C-167",
				"C-175",
				"C-237",
				"C-358"
			]
		},
		{
			id: "theRequesterIsUnsure",
			when: theRequesterIsUnsureHere,
			unless: [
				...noTestIsAsked,
				...theRequesterOrderedTheTest,
				...theSpecialistOrderedTheTest,
				...theSpecialistSideRaisedItInTheRequestersName,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...theRequesterDisagrees,
				...theRequesterCannotArrangeIt
			],
			holder: "requester",
			standing: "confirmNow",
			claims: [
				"C-069",
				"C-337",
				"C-359"
			]
		},
		{
			id: "thePurposeIsUnclear",
			when: thePurposeIsUnclear,
			unless: [
				...noTestIsAsked,
				...theRequesterOrderedTheTest,
				...theSpecialistOrderedTheTest,
				...theSpecialistSideRaisedItInTheRequestersName,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...theRequesterDisagrees,
				...theRequesterCannotArrangeIt
			],
			holder: "requester",
			standing: "confirmNow",
			claims: [
				"C-165",
				"C-169",
				"C-337",
				"C-359"
			]
		},
		{
			id: "theRequesterAgreedToOrderIt",
			when: theRequesterAgreedToOrderIt,
			unless: [
				...noTestIsAsked,
				...theRequesterOrderedTheTest,
				...theSpecialistOrderedTheTest,
				...theSpecialistSideRaisedItInTheRequestersName,
				...theTestIsInTheOthersName,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...theRequesterDisagrees,
				...theRequesterCannotArrangeIt,
				...theRequesterIsUnsureHere
			],
			holder: "requester",
			standing: "byAgreement",
			claims: [
				"C-084",
				"C-085",
				"C-156",
				"C-164",
				"C-321"
			]
		},
		{
			id: "theSpecialistWantsItForTheirOwnDecision",
			when: theSpecialistWantsItForTheirOwnDecision,
			unless: [
				...noTestIsAsked,
				...theRequesterOrderedTheTest,
				...theSpecialistOrderedTheTest,
				...theSpecialistSideRaisedItInTheRequestersName,
				...theTestIsInTheOthersName,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...theRequesterDisagrees,
				...theRequesterIsUnsureHere,
				...theRequesterAgreedToOrderIt
			],
			holder: "requester",
			standing: "notAccepted",
			proposed: "specialist",
			claims: [
				"C-085",
				"C-164",
				"C-165",
				"C-358"
			]
		},
		{
			id: "anOrdinaryTestOnAdvice",
			when: [{}],
			unless: [
				...noTestIsAsked,
				...theSpecialistOrderedTheTest,
				...theSpecialistSideRaisedItInTheRequestersName,
				...theTestIsInTheOthersName,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...theRequesterCannotArrangeIt,
				...theRequesterIsUnsureHere,
				...thePurposeIsUnclear,
				...theRequesterAgreedToOrderIt,
				...theSpecialistWantsItForTheirOwnDecision
			],
			holder: "requester",
			standing: "settled",
			claims: [
				"C-005",
				"C-162",
				"C-085",
				"C-164",
				"C-165",
				"C-178",
				"C-314",
				"C-321",
				"C-332"
			]
		}
	],
	notes: [
		{
			id: "aPrivateSpecialistWantsIt",
			when: [{
				route: ["private"],
				testPurpose: ["specialistDecision"]
			}],
			unless: [
				...noTestIsAsked,
				...theRequesterOrderedTheTest,
				...theSpecialistOrderedTheTest,
				...theSpecialistSideRaisedItInTheRequestersName,
				...theTestIsInTheOthersName,
				providerTreats,
				...theRequesterDisagrees,
				...theRequesterIsUnsureHere,
				...theRequesterAgreedToOrderIt
			],
			claims: [
				"C-294",
				"C-295",
				"C-358"
			]
		},
		{
			id: "theSpecialistSaysWhatItIsFor",
			party: "specialist",
			when: [{}],
			unless: noTestIsAsked,
			claims: [
				"C-084",
				"C-169",
				"C-175"
			]
		},
		{
			id: "theProviderOrdersForItsOwnPatients",
			party: "provider",
			when: [{}],
			unless: noTestIsAsked,
			claims: ["C-135", "C-163"]
		},
		{
			id: "anEntitledClinicianDecides",
			party: "practice",
			when: [{}],
			unless: noTestIsAsked,
			claims: ["C-174", "C-270"]
		},
		{
			id: "theRequesterAnswersForTheirName",
			party: "requester",
			when: [{
				testOrderedBy: ["inOthersName"],
				orderRaisedBy: ["specialistSide"]
			}],
			unless: noTestIsAsked,
			claims: ["C-177", "C-360"]
		},
		{
			id: "thePracticeOrdersSafely",
			party: "practice",
			when: [{}],
			unless: noTestIsAsked,
			claims: ["C-160"]
		}
	],
	background: [
		"C-005",
		"C-018",
		"C-019",
		"C-027",
		"C-069",
		"C-084",
		"C-085",
		"C-135",
		"C-143",
		"C-155",
		"C-156",
		"C-157",
		"C-160",
		"C-162",
		"C-163",
		"C-164",
		"C-165",
		"C-166",
		"C-167",
		"C-169",
		"C-172",
		"C-173",
		"C-174",
		"C-175",
		"C-176",
		"C-177",
		"C-178",
		"C-235",
		"C-237",
		"C-270",
		"C-294",
		"C-295",
		"C-314",
		"C-319",
		"C-321",
		"C-326",
		"C-332",
		"C-337",
		"C-358",
		"C-359",
		"C-360",
		"C-364"
	]
};
// machines/rules/prescribe.ts
var theReplyRecommendsNoDrug = [{ stage: [
	"drafting",
	"awaiting",
	"moreInfo"
] }, { replyAsks: { excludes: ["prescribe"] } }];
var theDrugIsUrgent = [{ drugUrgent: ["yes"] }];
var prescribe = {
	action: "prescribe",
	subject: "medicines",
	rules: [
		{
			id: "theReplyRecommendsNoDrug",
			when: theReplyRecommendsNoDrug,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: []
		},
		{
			id: "theProviderIsTreating",
			when: [providerTreats],
			unless: theReplyRecommendsNoDrug,
			holder: "provider",
			standing: "settled",
			claims: [
				"C-018",
				"C-139",
				"C-192"
			]
		},
		{
			id: "thePatientIsAlreadyUnderCare",
			when: theServiceHasAnOpenEpisode,
			unless: [...theReplyRecommendsNoDrug, providerTreats],
			holder: "provider",
			standing: "contested",
			positions: [
				{ claims: ["C-019"] },
				{ claims: ["C-192"] },
				{ claims: [] }
			],
			claims: [
				"C-019",
				"C-139",
				"C-192",
				"C-364"
			]
		},
		{
			id: "theDrugIsHospitalOnly",
			when: theDrugIsHospitalOnly,
			unless: [
				...theReplyRecommendsNoDrug,
				providerTreats,
				...theServiceHasAnOpenEpisode
			],
			holder: "requester",
			standing: "notAccepted",
			proposed: "specialist",
			claims: [
				"C-141",
				"C-197",
				"C-198",
				"C-358"
			]
		},
		{
			id: "theDrugNeedsAnAgreementNobodyHasMade",
			when: theDrugNeedsAnAgreementNobodyHasMade,
			unless: [
				...theReplyRecommendsNoDrug,
				providerTreats,
				...theServiceHasAnOpenEpisode
			],
			holder: "requester",
			standing: "notAccepted",
			proposed: "specialist",
			claims: [
				"C-187",
				"C-197",
				"C-198",
				"C-335",
				"C-358"
			]
		},
		{
			id: "thePracticeCannotArrangeIt",
			when: thePracticeCannotArrangeIt,
			unless: [
				...theReplyRecommendsNoDrug,
				providerTreats,
				...theServiceHasAnOpenEpisode
			],
			holder: "requester",
			standing: "notAccepted",
			proposed: "specialist",
			claims: [
				"C-196",
				"C-197",
				"C-237",
				"C-358"
			]
		},
		{
			id: "theRequesterDoesNotPrescribe",
			when: theRequesterDoesNotPrescribe,
			unless: [
				...theReplyRecommendsNoDrug,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...theDrugIsHospitalOnly,
				...theDrugNeedsAnAgreementNobodyHasMade,
				...thePracticeCannotArrangeIt
			],
			holder: "practice",
			standing: "settled",
			claims: [
				"C-269",
				"C-270",
				"C-363"
			]
		},
		{
			id: "theRequesterDisagrees",
			when: theRequesterDisagrees,
			unless: [
				...theReplyRecommendsNoDrug,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...theDrugIsHospitalOnly,
				...theDrugNeedsAnAgreementNobodyHasMade,
				...thePracticeCannotArrangeIt,
				...theRequesterDoesNotPrescribe
			],
			holder: "requester",
			standing: "settled",
			claims: [
				"C-111",
				"C-196",
				"C-235"
			]
		},
		{
			id: "theDrugIsOutsideCompetence",
			when: theDrugIsOutsideCompetence,
			unless: [
				...theReplyRecommendsNoDrug,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...theRequesterDoesNotPrescribe,
				...theRequesterDisagrees
			],
			holder: "requester",
			standing: "notAccepted",
			proposed: "specialist",
			claims: [
				"C-196",
				"C-197",
				"C-199",
				"C-237",
				"C-358"
			]
		},
		{
			id: "theRequesterIsUnsure",
			when: theRequesterIsUnsure,
			unless: [
				...theReplyRecommendsNoDrug,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...theDrugIsHospitalOnly,
				...theDrugNeedsAnAgreementNobodyHasMade,
				...thePracticeCannotArrangeIt,
				...theRequesterDoesNotPrescribe,
				...theRequesterDisagrees
			],
			holder: "requester",
			standing: "confirmNow",
			claims: [
				"C-069",
				"C-337",
				"C-359"
			]
		},
		{
			id: "sharedCareIsAgreed",
			when: sharedCareIsAgreed,
			unless: [
				...theReplyRecommendsNoDrug,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...theDrugIsHospitalOnly,
				...thePracticeCannotArrangeIt,
				...theRequesterDoesNotPrescribe,
				...theRequesterDisagrees,
				...theDrugIsOutsideCompetence,
				...theRequesterIsUnsure
			],
			holder: "requester",
			standing: "byAgreement",
			claims: [
				"C-185",
				"C-186",
				"C-192"
			]
		},
		{
			id: "aPrivateRecommendationIsTakenOn",
			when: aPrivateRecommendationIsTakenOn,
			unless: [
				...theReplyRecommendsNoDrug,
				providerTreats,
				...theDrugIsHospitalOnly,
				...theDrugNeedsAnAgreementNobodyHasMade,
				...thePracticeCannotArrangeIt,
				...theRequesterDoesNotPrescribe,
				...theDrugIsOutsideCompetence,
				...theRequesterIsUnsure
			],
			holder: "requester",
			standing: "byAgreement",
			claims: ["C-294", "C-335"]
		},
		{
			id: "aPrivateRecommendationIsUnanswered",
			when: thisIsPrivateAdvice,
			unless: [
				...theReplyRecommendsNoDrug,
				providerTreats,
				...theRequesterDoesNotPrescribe,
				...theRequesterDisagrees,
				...theRequesterIsUnsure,
				...sharedCareIsAgreed,
				...aPrivateRecommendationIsTakenOn
			],
			holder: "requester",
			standing: "notAccepted",
			proposed: "specialist",
			claims: [
				"C-294",
				"C-335",
				"C-358"
			]
		},
		{
			id: "theDrugIsUrgent",
			when: theDrugIsUrgent,
			unless: [
				...theReplyRecommendsNoDrug,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...theDrugIsHospitalOnly,
				...theDrugNeedsAnAgreementNobodyHasMade,
				...thePracticeCannotArrangeIt,
				...theRequesterDoesNotPrescribe,
				...theRequesterDisagrees,
				...theDrugIsOutsideCompetence,
				...theRequesterIsUnsure,
				...sharedCareIsAgreed,
				...aPrivateRecommendationIsTakenOn,
				...thisIsPrivateAdvice
			],
			holder: "requester",
			standing: "contested",
			positions: [
				{ claims: ["C-194"] },
				{ claims: ["C-199"] },
				{ claims: ["C-200"] }
			],
			claims: [
				"C-194",
				"C-199",
				"C-200"
			]
		},
		{
			id: "anOrdinaryDrugOnAdvice",
			when: [{}],
			unless: [
				...theReplyRecommendsNoDrug,
				providerTreats,
				...theServiceHasAnOpenEpisode,
				...theDrugIsHospitalOnly,
				...theDrugNeedsAnAgreementNobodyHasMade,
				...thePracticeCannotArrangeIt,
				...theRequesterDoesNotPrescribe,
				...theDrugIsOutsideCompetence,
				...theRequesterIsUnsure,
				...sharedCareIsAgreed,
				...aPrivateRecommendationIsTakenOn,
				...thisIsPrivateAdvice,
				...theDrugIsUrgent
			],
			holder: "requester",
			standing: "settled",
			claims: [
				"C-181",
				"C-182",
				"C-183",
				"C-187",
				"C-190",
				"C-195",
				"C-196",
				"C-235"
			]
		}
	],
	notes: [
		{
			id: "theSpecialistIsAskedToTakeItOn",
			party: "specialist",
			when: [{ drugClass: ["hospitalOnly"] }, {
				drugClass: ["sharedCare", "unlicensed"],
				sharedCare: { not: ["agreed"] }
			}],
			unless: theReplyRecommendsNoDrug,
			claims: [
				"C-197",
				"C-198",
				"C-358"
			]
		},
		{
			id: "theSpecialistWhoPrescribesIsThePrescriber",
			party: "specialist",
			when: [{}],
			unless: theReplyRecommendsNoDrug,
			claims: ["C-188", "C-189"]
		},
		{
			id: "theSpecialistRecommendsSafely",
			party: "specialist",
			when: [{}],
			unless: theReplyRecommendsNoDrug,
			claims: ["C-182", "C-190"]
		},
		{
			id: "theProviderSuppliesUntilHandover",
			party: "provider",
			when: [{}],
			unless: theReplyRecommendsNoDrug,
			claims: ["C-139", "C-192"]
		},
		{
			id: "aPrescriberInThePracticeDecides",
			party: "practice",
			when: [{ requesterPrescribes: ["no"] }],
			unless: theReplyRecommendsNoDrug,
			claims: ["C-270"]
		}
	],
	background: [
		"C-018",
		"C-019",
		"C-069",
		"C-111",
		"C-139",
		"C-141",
		"C-181",
		"C-182",
		"C-183",
		"C-184",
		"C-185",
		"C-186",
		"C-187",
		"C-188",
		"C-189",
		"C-190",
		"C-191",
		"C-192",
		"C-193",
		"C-194",
		"C-195",
		"C-196",
		"C-197",
		"C-198",
		"C-199",
		"C-200",
		"C-235",
		"C-237",
		"C-269",
		"C-270",
		"C-294",
		"C-325",
		"C-335",
		"C-337",
		"C-358",
		"C-359",
		"C-363",
		"C-364"
	]
};
// machines/rules/re-refer-after-return.ts
var noReferralHasComeBack = [{ stage: [
	"drafting",
	"awaiting",
	"moreInfo",
	"replied",
	"converted",
	"accepted",
	"notSure"
] }];
var theReturnIsAccepted = [{ agreesWithAdvice: ["yes"] }];
var returnedInScotland = [{ nation: ["scotland"] }];
var theRequestAskedForThePatientToBeSeen = [{ askedToBeSeen: ["explicit"] }];
var reReferAfterReturn = {
	action: "reReferAfterReturn",
	subject: "referral",
	rules: [
		{
			id: "noReferralHasComeBack",
			when: noReferralHasComeBack,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: []
		},
		{
			id: "theReturnIsAccepted",
			when: theReturnIsAccepted,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: ["C-021", "C-233"]
		},
		{
			id: "returnedInScotland",
			when: returnedInScotland,
			unless: [...noReferralHasComeBack, ...theReturnIsAccepted],
			holder: "requester",
			standing: "settled",
			claims: [
				"C-236",
				"C-311",
				"C-317"
			]
		},
		{
			id: "theRequestAskedForThePatientToBeSeen",
			when: theRequestAskedForThePatientToBeSeen,
			unless: [
				...noReferralHasComeBack,
				...theReturnIsAccepted,
				...returnedInScotland
			],
			holder: "requester",
			standing: "contested",
			positions: [
				{ claims: ["C-037"] },
				{ claims: ["C-040"] },
				{ claims: ["C-054"] },
				{ claims: ["C-133"] },
				{ claims: ["C-230"] }
			],
			claims: [
				"C-041",
				"C-054",
				"C-062",
				"C-133"
			]
		},
		{
			id: "theReturnIsOpenToChallenge",
			when: [{}],
			unless: [
				...noReferralHasComeBack,
				...theReturnIsAccepted,
				...theRequestAskedForThePatientToBeSeen
			],
			holder: "requester",
			standing: "settled",
			claims: ["C-058", "C-236"]
		}
	],
	notes: [{
		id: "theProviderLooksAgain",
		party: "provider",
		when: [{}],
		unless: [...noReferralHasComeBack, ...theReturnIsAccepted],
		claims: ["C-058", "C-132"]
	}, {
		id: "theSpecialistAnswersTheChallenge",
		party: "specialist",
		when: [{}],
		unless: [...noReferralHasComeBack, ...theReturnIsAccepted],
		claims: ["C-075"]
	}],
	background: [
		"C-021",
		"C-037",
		"C-041",
		"C-054",
		"C-058",
		"C-062",
		"C-075",
		"C-132",
		"C-133",
		"C-217",
		"C-230",
		"C-233",
		"C-236",
		"C-305",
		"C-311",
		"C-317"
	]
};
// machines/rules/read-reply.ts
var noReplyHasLanded = [{ stage: ["drafting", "awaiting"] }];
var readReply = {
	action: "readReply",
	subject: "general",
	rules: [
		{
			id: "noReplyHasLanded",
			when: noReplyHasLanded,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: ["C-254", "C-276"]
		},
		{
			id: "nobodyKnowsHowFarItHasGot",
			when: nobodyKnowsHowFarItHasGot,
			unless: [],
			holder: "requester",
			standing: "confirmNow",
			claims: ["C-337", "C-357"]
		},
		{
			id: "theReplyHasCome",
			when: [{}],
			unless: [...noReplyHasLanded, ...nobodyKnowsHowFarItHasGot],
			holder: "requester",
			standing: "settled",
			claims: [
				"C-078",
				"C-004",
				"C-160",
				"C-254"
			]
		}
	],
	notes: [
		{
			id: "theReferralIsLive",
			when: theReferralIsLive,
			unless: [],
			claims: ["C-078", "C-214"]
		},
		{
			id: "thePracticeRoutesTheReply",
			party: "practice",
			when: [{}],
			unless: noReplyHasLanded,
			claims: ["C-160", "C-274"]
		},
		{
			id: "theProviderSendsItWhereItWillBeSeen",
			party: "provider",
			when: [{}],
			unless: noReplyHasLanded,
			claims: ["C-091", "C-276"]
		}
	],
	background: [
		"C-004",
		"C-078",
		"C-091",
		"C-160",
		"C-214",
		"C-254",
		"C-274",
		"C-276",
		"C-337",
		"C-357"
	]
};
// machines/rules/reply-in-time.ts
var noReplyIsOwed = [{ stage: [
	"drafting",
	"moreInfo",
	"replied",
	"converted",
	"returned",
	"accepted",
	"notSure"
] }];
var replyInTime = {
	action: "replyInTime",
	subject: "referral",
	rules: [{
		id: "noReplyIsOwed",
		when: noReplyIsOwed,
		unless: [],
		holder: null,
		standing: "notNeeded",
		claims: ["C-022"]
	}, {
		id: "theServiceHasTheRequest",
		when: [{}],
		unless: noReplyIsOwed,
		holder: "provider",
		standing: "settled",
		claims: [
			"C-254",
			"C-075",
			"C-074",
			"C-251",
			"C-255",
			"C-257"
		]
	}],
	notes: [
		{
			id: "theReplyIsOverdue",
			when: [{ overdue: ["yes"] }],
			unless: noReplyIsOwed,
			claims: ["C-254", "C-257"]
		},
		{
			id: "theSpecialistIsReachable",
			party: "specialist",
			when: [{}],
			unless: noReplyIsOwed,
			claims: ["C-074"]
		},
		{
			id: "thePracticeTracksAndReports",
			party: "practice",
			when: [{}],
			unless: noReplyIsOwed,
			claims: ["C-255", "C-256"]
		}
	],
	background: [
		"C-022",
		"C-049",
		"C-061",
		"C-074",
		"C-075",
		"C-130",
		"C-251",
		"C-252",
		"C-253",
		"C-254",
		"C-255",
		"C-256",
		"C-257"
	]
};
// machines/rules/review-plan.ts
var noPlanNeedsReview = [{ stage: [
	"drafting",
	"awaiting",
	"moreInfo"
] }, { replyAsks: { excludes: [
	"manage",
	"prescribe",
	"monitor",
	"reassure"
] } }];
var reviewPlan = {
	action: "reviewPlan",
	subject: "general",
	rules: [
		{
			id: "noPlanNeedsReview",
			when: noPlanNeedsReview,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: []
		},
		{
			id: "theProviderIsTreating",
			when: [providerTreats],
			unless: noPlanNeedsReview,
			holder: "provider",
			standing: "settled",
			claims: ["C-016", "C-147"]
		},
		{
			id: "thePatientIsAlreadyUnderCare",
			when: theServiceHasAnOpenEpisode,
			unless: [...noPlanNeedsReview, providerTreats],
			holder: "provider",
			standing: "contested",
			positions: [{ claims: ["C-019"] }, { claims: [] }],
			claims: ["C-019", "C-364"]
		},
		{
			id: "theAdviceIsBeingFollowed",
			when: [{}],
			unless: [
				...noPlanNeedsReview,
				providerTreats,
				...theServiceHasAnOpenEpisode
			],
			holder: "requester",
			standing: "settled",
			claims: [
				"C-250",
				"C-248",
				"C-016"
			]
		}
	],
	notes: [
		{
			id: "somethingHasChanged",
			when: [{ newInformation: ["worse", "result"] }],
			unless: [
				...noPlanNeedsReview,
				providerTreats,
				...theServiceHasAnOpenEpisode
			],
			claims: ["C-248", "C-250"]
		},
		{
			id: "theSpecialistAnswersTheNewQuestion",
			party: "specialist",
			when: [{}],
			unless: noPlanNeedsReview,
			claims: ["C-075"]
		},
		{
			id: "theProviderReviewsIfItSaidSo",
			party: "provider",
			when: [{}],
			unless: noPlanNeedsReview,
			claims: ["C-147"]
		},
		{
			id: "thePracticeRecallsWhatItAccepted",
			party: "practice",
			when: [{}],
			unless: noPlanNeedsReview,
			claims: ["C-147"]
		}
	],
	background: [
		"C-016",
		"C-019",
		"C-024",
		"C-075",
		"C-147",
		"C-248",
		"C-250",
		"C-364"
	]
};
// machines/rules/supervise-request.ts
var aGpWroteOrReviewedIt = [{ requesterRole: ["gp", "locum"] }, { gpReviewed: ["yes"] }];
var nobodyKnowsWhetherAGpReviewedIt = [{ gpReviewed: ["unknown"] }];
var superviseRequest = {
	action: "superviseRequest",
	subject: "general",
	rules: [
		{
			id: "aGpWroteOrReviewedIt",
			when: aGpWroteOrReviewedIt,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: ["C-265", "C-274"]
		},
		{
			id: "nobodyKnowsWhetherAGpReviewedIt",
			when: nobodyKnowsWhetherAGpReviewedIt,
			unless: aGpWroteOrReviewedIt,
			holder: "practice",
			standing: "confirmNow",
			claims: ["C-268", "C-337"]
		},
		{
			id: "noGpHasReviewedIt",
			when: [{}],
			unless: [...aGpWroteOrReviewedIt, ...nobodyKnowsWhetherAGpReviewedIt],
			holder: "practice",
			standing: "settled",
			claims: ["C-267", "C-268"]
		}
	],
	notes: [
		{
			id: "aPhysicianAssociateAsked",
			when: [{ requesterRole: ["physicianAssociate"] }],
			unless: [...aGpWroteOrReviewedIt, ...nobodyKnowsWhetherAGpReviewedIt],
			claims: [
				"C-268",
				"C-269",
				"C-270"
			]
		},
		{
			id: "theRequesterAsksForHelp",
			party: "requester",
			when: [{}],
			unless: aGpWroteOrReviewedIt,
			claims: ["C-082", "C-271"]
		},
		{
			id: "theSpecialistConsidersWhoIsAsking",
			party: "specialist",
			when: [{}],
			unless: aGpWroteOrReviewedIt,
			claims: ["C-272"]
		}
	],
	background: [
		"C-030",
		"C-066",
		"C-081",
		"C-082",
		"C-114",
		"C-265",
		"C-267",
		"C-268",
		"C-269",
		"C-270",
		"C-271",
		"C-272",
		"C-274",
		"C-337"
	]
};
// machines/rules/supply-thresholds.ts
var supplyThresholds = {
	action: "supplyThresholds",
	subject: "general",
	rules: [{
		id: "thereIsNoReplyOrItWasAccepted",
		when: thereIsNoReplyOrItWasAccepted,
		unless: [],
		holder: null,
		standing: "notNeeded",
		claims: []
	}, {
		id: "theSpecialistAdvises",
		when: [{}],
		unless: thereIsNoReplyOrItWasAccepted,
		holder: "specialist",
		standing: "settled",
		claims: [
			"C-246",
			"C-182",
			"C-244",
			"C-241"
		]
	}],
	notes: [{
		id: "theReplyIsUnclear",
		when: [{ replyAsks: { includes: ["unclear"] } }],
		unless: thereIsNoReplyOrItWasAccepted,
		claims: ["C-238", "C-246"]
	}, {
		id: "theRequesterAsksAndPassesThemOn",
		party: "requester",
		when: [{}],
		unless: thereIsNoReplyOrItWasAccepted,
		claims: ["C-238", "C-245"]
	}],
	background: [
		"C-182",
		"C-238",
		"C-241",
		"C-244",
		"C-245",
		"C-246"
	]
};
// machines/rules/tell-patient-outcome.ts
var aScottishBoardHasTriaged = [{
	nation: ["scotland"],
	route: ["triage"],
	stage: ["returned", "accepted"]
}];
var aReferralCameBackInEngland = [{
	nation: ["england"],
	stage: ["returned"],
	patientTold: ["nobody", "unknown"]
}];
var nobodyIsKnownToHaveToldThePatient = [{ patientTold: ["nobody", "unknown"] }];
var theSpecialistToldThePatient = [{
	specialistContactedPatient: ["yes"],
	patientTold: ["byProvider"]
}];
var tellPatientOutcome = {
	action: "tellPatientOutcome",
	subject: "patientContact",
	rules: [
		{
			id: "thereIsNoOutcomeYet",
			when: noReplyHasCome,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: []
		},
		{
			id: "aScottishBoardHasTriaged",
			when: aScottishBoardHasTriaged,
			unless: [],
			holder: "provider",
			standing: "settled",
			claims: ["C-310", "C-318"]
		},
		{
			id: "aReferralCameBackInEngland",
			when: aReferralCameBackInEngland,
			unless: [],
			holder: "requester",
			standing: "contested",
			positions: [
				{ claims: ["C-216"] },
				{ claims: ["C-217"] },
				{ claims: ["C-233", "C-362"] }
			],
			claims: [
				"C-216",
				"C-217",
				"C-233",
				"C-362"
			]
		},
		{
			id: "nobodyIsKnownToHaveToldThePatient",
			when: nobodyIsKnownToHaveToldThePatient,
			unless: [
				...noReplyHasCome,
				...aScottishBoardHasTriaged,
				...aReferralCameBackInEngland
			],
			holder: "requester",
			standing: "confirmNow",
			claims: [
				"C-080",
				"C-337",
				"C-362"
			]
		},
		{
			id: "theSpecialistToldThePatient",
			when: theSpecialistToldThePatient,
			unless: [...noReplyHasCome, ...aScottishBoardHasTriaged],
			holder: "specialist",
			standing: "settled",
			claims: ["C-219"]
		},
		{
			id: "theReferralIsLive",
			when: theReferralIsLive,
			unless: [...nobodyIsKnownToHaveToldThePatient, ...theSpecialistToldThePatient],
			holder: "provider",
			standing: "settled",
			claims: [
				"C-136",
				"C-214",
				"C-215"
			]
		},
		{
			id: "thePatientHasBeenTold",
			when: [{}],
			unless: [
				...aScottishBoardHasTriaged,
				...aReferralCameBackInEngland,
				...nobodyIsKnownToHaveToldThePatient,
				...theSpecialistToldThePatient,
				...theReferralIsLive
			],
			holder: null,
			standing: "notNeeded",
			claims: ["C-078", "C-336"]
		}
	],
	notes: [
		{
			id: "anUntoldPatientCannotBeReached",
			when: [{
				patientTold: ["nobody", "unknown"],
				patientStance: { includes: ["unreachable"] }
			}],
			unless: [
				...noReplyHasCome,
				...aScottishBoardHasTriaged,
				...aReferralCameBackInEngland
			],
			claims: [
				"C-024",
				"C-220",
				"C-337"
			]
		},
		{
			id: "thePracticeIsTheBackstop",
			party: "practice",
			when: [{}],
			unless: noReplyHasCome,
			claims: ["C-220", "C-255"]
		},
		{
			id: "theReplySaysWhetherThePatientKnows",
			party: "provider",
			when: [{}],
			unless: noReplyHasCome,
			claims: ["C-244"]
		},
		{
			id: "theProviderIsExpectedToTellThePatient",
			party: "provider",
			when: [{
				nation: ["england"],
				stage: ["returned"]
			}],
			unless: [],
			claims: ["C-216", "C-362"]
		},
		{
			id: "theSpecialistAnswersForWhatTheySaid",
			party: "specialist",
			when: [{ specialistContactedPatient: ["yes"] }],
			unless: noReplyHasCome,
			claims: ["C-219"]
		}
	],
	background: [
		"C-019",
		"C-024",
		"C-078",
		"C-079",
		"C-080",
		"C-136",
		"C-168",
		"C-213",
		"C-214",
		"C-215",
		"C-216",
		"C-217",
		"C-218",
		"C-219",
		"C-220",
		"C-233",
		"C-244",
		"C-255",
		"C-310",
		"C-318",
		"C-322",
		"C-331",
		"C-336",
		"C-337",
		"C-362"
	]
};
// machines/rules/tell-patient-result.ts
var tellPatientResult = {
	action: "tellPatientResult",
	subject: "tests",
	rules: [
		{
			id: "noTestIsAskedAndNoResultHasCome",
			when: noTestIsAskedAndNoResultHasCome,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: []
		},
		{
			id: "theRequesterSideRaisedItInTheSpecialistsName",
			when: theRequesterSideRaisedItInTheSpecialistsName,
			unless: noTestIsAskedAndNoResultHasCome,
			holder: "specialist",
			standing: "confirmNow",
			claims: [
				"C-153",
				"C-176",
				"C-177",
				"C-360"
			]
		},
		{
			id: "theTestIsInTheOthersName",
			when: theTestIsInTheOthersName,
			unless: [...noTestIsAskedAndNoResultHasCome, ...theRequesterSideRaisedItInTheSpecialistsName],
			holder: "requester",
			standing: "confirmNow",
			claims: [
				"C-153",
				"C-176",
				"C-177",
				"C-360"
			]
		},
		{
			id: "theSpecialistOrderedItAndHandedOverTheResult",
			when: theSpecialistOrderedItAndHandedOverTheResult,
			unless: noTestIsAskedAndNoResultHasCome,
			holder: "requester",
			standing: "byAgreement",
			claims: ["C-156"]
		},
		{
			id: "theSpecialistOrderedTheTest",
			when: theSpecialistOrderedTheTest,
			unless: [...noTestIsAskedAndNoResultHasCome, ...theSpecialistOrderedItAndHandedOverTheResult],
			holder: "specialist",
			standing: "settled",
			claims: ["C-136", "C-157"]
		},
		{
			id: "theRequesterOrderedItAndHandedOverTheResult",
			when: theRequesterOrderedItAndHandedOverTheResult,
			unless: noTestIsAskedAndNoResultHasCome,
			holder: "specialist",
			standing: "byAgreement",
			claims: ["C-156"]
		},
		{
			id: "aHandoverOfTheResultIsOnlyAssumed",
			when: aHandoverOfTheResultIsOnlyAssumed,
			unless: noTestIsAskedAndNoResultHasCome,
			holder: "requester",
			standing: "confirmNow",
			claims: [
				"C-155",
				"C-156",
				"C-337"
			]
		},
		{
			id: "noTestIsOrderedAndTheServiceIsTreating",
			when: nothingIsOrderedAndTheServiceIsTreating,
			unless: noTestIsAskedAndNoResultHasCome,
			holder: "provider",
			standing: "settled",
			claims: [
				"C-018",
				"C-135",
				"C-163"
			]
		},
		{
			id: "noTestIsOrderedInAnOpenEpisode",
			when: nothingIsOrderedInAnOpenEpisode,
			unless: [...noTestIsAskedAndNoResultHasCome, ...nothingIsOrderedAndTheServiceIsTreating],
			holder: "provider",
			standing: "contested",
			positions: [
				{ claims: ["C-019"] },
				{ claims: ["C-135"] },
				{ claims: [] }
			],
			claims: [
				"C-019",
				"C-135",
				"C-364"
			]
		},
		{
			id: "theTestIsDeclinedAndNoResultHasCome",
			when: theTestIsDeclinedAndNoResultHasCome,
			unless: [...nothingIsOrderedAndTheServiceIsTreating, ...nothingIsOrderedInAnOpenEpisode],
			holder: null,
			standing: "notNeeded",
			claims: ["C-235", "C-237"]
		},
		{
			id: "theTestIsDeclined",
			when: theTestIsDeclined,
			unless: [
				...noTestIsAskedAndNoResultHasCome,
				...nothingIsOrderedAndTheServiceIsTreating,
				...nothingIsOrderedInAnOpenEpisode,
				...theTestIsDeclinedAndNoResultHasCome
			],
			holder: "requester",
			standing: "settled",
			claims: ["C-153", "C-235"]
		},
		{
			id: "noTestIsOrderedAndTheRequesterCannot",
			when: nothingIsOrderedAndTheRequesterCannot,
			unless: [
				...noTestIsAskedAndNoResultHasCome,
				...nothingIsOrderedAndTheServiceIsTreating,
				...nothingIsOrderedInAnOpenEpisode,
				...theTestIsDeclinedAndNoResultHasCome,
				...theTestIsDeclined
			],
			holder: "requester",
			standing: "notAccepted",
			proposed: "specialist",
			claims: [
				"C-163",
				"C-237",
				"C-337",
				"C-358"
			]
		},
		{
			id: "noTestIsOrderedAndSomethingIsUnclear",
			when: nothingIsOrderedAndSomethingIsUnclear,
			unless: [
				...noTestIsAskedAndNoResultHasCome,
				...nothingIsOrderedAndTheServiceIsTreating,
				...nothingIsOrderedInAnOpenEpisode,
				...theTestIsDeclinedAndNoResultHasCome,
				...theTestIsDeclined,
				...nothingIsOrderedAndTheRequesterCannot
			],
			holder: "requester",
			standing: "confirmNow",
			claims: [
				"C-165",
				"C-337",
				"C-359"
			]
		},
		{
			id: "noTestIsOrderedButTheRequesterAgreedTo",
			when: nothingIsOrderedButTheRequesterAgreedTo,
			unless: [
				...noTestIsAskedAndNoResultHasCome,
				...nothingIsOrderedAndTheServiceIsTreating,
				...nothingIsOrderedInAnOpenEpisode,
				...theTestIsDeclinedAndNoResultHasCome,
				...theTestIsDeclined,
				...nothingIsOrderedAndTheRequesterCannot,
				...nothingIsOrderedAndSomethingIsUnclear
			],
			holder: "requester",
			standing: "byAgreement",
			claims: ["C-156", "C-164"]
		},
		{
			id: "noTestIsOrderedForTheSpecialistsDecision",
			when: nothingIsOrderedForTheSpecialistsDecision,
			unless: [
				...noTestIsAskedAndNoResultHasCome,
				...nothingIsOrderedAndTheServiceIsTreating,
				...nothingIsOrderedInAnOpenEpisode,
				...theTestIsDeclinedAndNoResultHasCome,
				...theTestIsDeclined,
				...nothingIsOrderedAndSomethingIsUnclear,
				...nothingIsOrderedButTheRequesterAgreedTo
			],
			holder: "requester",
			standing: "notAccepted",
			proposed: "specialist",
			claims: [
				"C-164",
				"C-337",
				"C-358"
			]
		},
		{
			id: "theResultFallsToTheRequester",
			when: [{}],
			unless: [
				...noTestIsAskedAndNoResultHasCome,
				...theRequesterSideRaisedItInTheSpecialistsName,
				...theTestIsInTheOthersName,
				...theSpecialistOrderedItAndHandedOverTheResult,
				...theSpecialistOrderedTheTest,
				...theRequesterOrderedItAndHandedOverTheResult,
				...aHandoverOfTheResultIsOnlyAssumed,
				...nothingIsOrderedAndTheServiceIsTreating,
				...nothingIsOrderedInAnOpenEpisode,
				...theTestIsDeclinedAndNoResultHasCome,
				...nothingIsOrderedAndTheRequesterCannot,
				...nothingIsOrderedAndSomethingIsUnclear,
				...nothingIsOrderedButTheRequesterAgreedTo,
				...nothingIsOrderedForTheSpecialistsDecision
			],
			holder: "requester",
			standing: "settled",
			claims: [
				"C-152",
				"C-155",
				"C-156",
				"C-157",
				"C-321"
			]
		}
	],
	notes: [
		{
			id: "thePatientCannotBeReached",
			when: [{
				testOrderedBy: ["requester"],
				patientStance: { includes: ["unreachable"] }
			}],
			unless: [
				...noTestIsAskedAndNoResultHasCome,
				...theRequesterOrderedItAndHandedOverTheResult,
				...aHandoverOfTheResultIsOnlyAssumed
			],
			claims: ["C-220"]
		},
		{
			id: "theRequesterOrderedTheTest",
			when: theRequesterOrderedTheTest,
			unless: [
				...noTestIsAskedAndNoResultHasCome,
				...theRequesterOrderedItAndHandedOverTheResult,
				...aHandoverOfTheResultIsOnlyAssumed
			],
			claims: [
				"C-152",
				"C-155",
				"C-157",
				"C-321"
			]
		},
		{
			id: "thePracticeInformsPatientsSafely",
			party: "practice",
			when: [{}],
			unless: [...noTestIsAskedAndNoResultHasCome, ...theTestIsDeclinedAndNoResultHasCome],
			claims: ["C-160"]
		},
		{
			id: "theSpecialistTellsTheirOwnResults",
			party: "specialist",
			when: [{}],
			unless: [...noTestIsAskedAndNoResultHasCome, ...theTestIsDeclinedAndNoResultHasCome],
			claims: ["C-157"]
		}
	],
	background: [
		"C-018",
		"C-019",
		"C-080",
		"C-135",
		"C-136",
		"C-152",
		"C-153",
		"C-154",
		"C-155",
		"C-156",
		"C-157",
		"C-160",
		"C-163",
		"C-164",
		"C-165",
		"C-176",
		"C-177",
		"C-220",
		"C-235",
		"C-237",
		"C-321",
		"C-337",
		"C-358",
		"C-359",
		"C-360",
		"C-364"
	]
};
// machines/rules/track-reply.ts
var noReplyIsAwaited = [{ stage: [
	"drafting",
	"replied",
	"converted",
	"returned",
	"accepted"
] }];
var nobodyKnowsWhenItWasDue = [{ overdue: ["unknown"] }];
var trackReply = {
	action: "trackReply",
	subject: "referral",
	rules: [
		{
			id: "noReplyIsAwaited",
			when: noReplyIsAwaited,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: []
		},
		{
			id: "nobodyKnowsHowFarItHasGot",
			when: nobodyKnowsHowFarItHasGot,
			unless: [],
			holder: "practice",
			standing: "confirmNow",
			claims: [
				"C-255",
				"C-337",
				"C-357"
			]
		},
		{
			id: "nobodyKnowsWhenItWasDue",
			when: nobodyKnowsWhenItWasDue,
			unless: noReplyIsAwaited,
			holder: "practice",
			standing: "confirmNow",
			claims: ["C-255", "C-337"]
		},
		{
			id: "aReplyIsStillDue",
			when: [{}],
			unless: [
				...noReplyIsAwaited,
				...nobodyKnowsHowFarItHasGot,
				...nobodyKnowsWhenItWasDue
			],
			holder: "practice",
			standing: "settled",
			claims: [
				"C-255",
				"C-160",
				"C-251",
				"C-254",
				"C-274",
				"C-020"
			]
		}
	],
	notes: [
		{
			id: "theReplyIsOverdue",
			when: [{ overdue: ["yes"] }],
			unless: [...noReplyIsAwaited, ...nobodyKnowsHowFarItHasGot],
			claims: [
				"C-167",
				"C-254",
				"C-256",
				"C-257"
			]
		},
		{
			id: "theRequesterWasALocum",
			when: [{ requesterRole: ["locum"] }],
			unless: [
				...noReplyIsAwaited,
				...nobodyKnowsHowFarItHasGot,
				...nobodyKnowsWhenItWasDue
			],
			claims: ["C-274", "C-275"]
		},
		{
			id: "theRequesterKnowsNoReplyHasCome",
			party: "requester",
			when: [{}],
			unless: noReplyIsAwaited,
			claims: ["C-020", "C-254"]
		},
		{
			id: "theProviderWorksItsList",
			party: "provider",
			when: [{}],
			unless: noReplyIsAwaited,
			claims: ["C-251"]
		}
	],
	background: [
		"C-016",
		"C-018",
		"C-020",
		"C-160",
		"C-167",
		"C-214",
		"C-251",
		"C-254",
		"C-255",
		"C-256",
		"C-257",
		"C-274",
		"C-275",
		"C-309",
		"C-337",
		"C-357"
	]
};
// machines/rules/triage-and-book.ts
var noRequestHasBeenSent = [{ stage: ["drafting"] }];
var theConversionIsUnconfirmed = [{
	stage: ["converted"],
	conversion: ["assumed", "notDone"]
}];
var nobodyKnowsWhatTheServiceDecided = [{
	route: [
		"triage",
		"assessment",
		"singlePoint"
	],
	stage: ["notSure"]
}];
var theReferralWasReturned = [{ stage: ["returned"] }];
var theServiceHasTheReferral = [{ route: [
	"triage",
	"assessment",
	"singlePoint"
] }];
var triageAndBook = {
	action: "triageAndBook",
	subject: "referral",
	rules: [
		{
			id: "noRequestHasBeenSent",
			when: noRequestHasBeenSent,
			unless: [],
			holder: null,
			standing: "notNeeded",
			claims: []
		},
		{
			id: "theConversionIsUnconfirmed",
			when: theConversionIsUnconfirmed,
			unless: [],
			holder: "requester",
			standing: "confirmNow",
			claims: [
				"C-227",
				"C-337",
				"C-361"
			]
		},
		{
			id: "nobodyKnowsWhatTheServiceDecided",
			when: nobodyKnowsWhatTheServiceDecided,
			unless: [],
			holder: "requester",
			standing: "confirmNow",
			claims: ["C-337", "C-357"]
		},
		{
			id: "theReferralWasReturned",
			when: theReferralWasReturned,
			unless: [],
			holder: "provider",
			standing: "contested",
			positions: [
				{ claims: ["C-230"] },
				{ claims: ["C-133"] },
				{ claims: ["C-058"] },
				{ claims: ["C-309"] }
			],
			claims: [
				"C-058",
				"C-062",
				"C-133",
				"C-230",
				"C-233",
				"C-309"
			]
		},
		{
			id: "theReferralIsAccepted",
			when: theReferralIsLive,
			unless: [],
			holder: "provider",
			standing: "settled",
			claims: [
				"C-016",
				"C-018",
				"C-214",
				"C-309"
			]
		},
		{
			id: "theServiceHasTheReferral",
			when: theServiceHasTheReferral,
			unless: [
				...noRequestHasBeenSent,
				...theConversionIsUnconfirmed,
				...nobodyKnowsWhatTheServiceDecided,
				...theReferralWasReturned
			],
			holder: "provider",
			standing: "settled",
			claims: [
				"C-040",
				"C-229",
				"C-309"
			]
		},
		{
			id: "plainAdviceLeavesNothingToBook",
			when: [{}],
			unless: [
				...theConversionIsUnconfirmed,
				...nobodyKnowsWhatTheServiceDecided,
				...theReferralWasReturned,
				...theReferralIsLive,
				...theServiceHasTheReferral
			],
			holder: null,
			standing: "notNeeded",
			claims: ["C-013"]
		}
	],
	notes: [
		{
			id: "theAssessmentServiceAccepted",
			when: [{
				route: ["assessment"],
				stage: ["accepted"]
			}],
			unless: [],
			claims: ["C-231", "C-232"]
		},
		{
			id: "theSpecialistAnswersForAdviceOnReturn",
			party: "specialist",
			when: [{ stage: ["returned"] }],
			unless: [],
			claims: ["C-057"]
		},
		{
			id: "theRequesterSaysWhatIsNeeded",
			party: "requester",
			when: [{}],
			unless: noRequestHasBeenSent,
			claims: ["C-018", "C-041"]
		}
	],
	background: [
		"C-009",
		"C-011",
		"C-013",
		"C-016",
		"C-018",
		"C-040",
		"C-041",
		"C-057",
		"C-058",
		"C-062",
		"C-132",
		"C-133",
		"C-142",
		"C-214",
		"C-227",
		"C-229",
		"C-230",
		"C-231",
		"C-232",
		"C-233",
		"C-265",
		"C-309",
		"C-329",
		"C-337",
		"C-357",
		"C-361"
	]
};
// machines/rules/unexpected-finding.ts
var unexpectedFinding = {
	action: "unexpectedFinding",
	subject: "general",
	rules: [
		{
			id: "theRequesterSideRaisedItInTheSpecialistsName",
			when: theRequesterSideRaisedItInTheSpecialistsName,
			unless: [],
			holder: "specialist",
			standing: "confirmNow",
			claims: [
				"C-177",
				"C-179",
				"C-360"
			]
		},
		{
			id: "theTestIsInTheOthersName",
			when: theTestIsInTheOthersName,
			unless: theRequesterSideRaisedItInTheSpecialistsName,
			holder: "requester",
			standing: "confirmNow",
			claims: [
				"C-153",
				"C-177",
				"C-179",
				"C-360"
			]
		},
		{
			id: "theSpecialistOrderedTheTest",
			when: theSpecialistOrderedTheTest,
			unless: [],
			holder: "specialist",
			standing: "settled",
			claims: [
				"C-091",
				"C-157",
				"C-179"
			]
		},
		{
			id: "theRequesterOrderedTheTest",
			when: theRequesterOrderedTheTest,
			unless: [],
			holder: "requester",
			standing: "settled",
			claims: ["C-179"]
		},
		{
			id: "theProviderIsTreating",
			when: [providerTreats],
			unless: [
				...theRequesterSideRaisedItInTheSpecialistsName,
				...theTestIsInTheOthersName,
				...theSpecialistOrderedTheTest,
				...theRequesterOrderedTheTest
			],
			holder: "provider",
			standing: "settled",
			claims: [
				"C-092",
				"C-134",
				"C-135"
			]
		},
		{
			id: "aFindingThatReachesTheRequester",
			when: [{}],
			unless: [
				...theRequesterSideRaisedItInTheSpecialistsName,
				...theTestIsInTheOthersName,
				...theSpecialistOrderedTheTest,
				providerTreats
			],
			holder: "requester",
			standing: "settled",
			claims: [
				"C-092",
				"C-153",
				"C-157",
				"C-179"
			]
		}
	],
	notes: [
		{
			id: "theSpecialistRaisesWhatTheyNotice",
			party: "specialist",
			when: [{}],
			unless: [],
			claims: ["C-091", "C-180"]
		},
		{
			id: "theProviderActsOnWhatItSees",
			party: "provider",
			when: [{}],
			unless: [],
			claims: ["C-092"]
		},
		{
			id: "thePracticeLooksAtWhatReachesIt",
			party: "practice",
			when: [{}],
			unless: [],
			claims: ["C-153"]
		}
	],
	background: [
		"C-019",
		"C-091",
		"C-092",
		"C-134",
		"C-135",
		"C-153",
		"C-157",
		"C-159",
		"C-161",
		"C-177",
		"C-179",
		"C-180",
		"C-360"
	]
};
// machines/rules/upgrade-to-suspected-cancer.ts
var nobodySuspectsCancer = [{ urgency: [
	"emergency",
	"urgent",
	"routine"
] }];
var theReferralIsConfirmed = [{ cancerReferral: ["confirmed"] }];
var theTreatingProviderInEnglandSuspectsCancer = [{
	suspectedBy: ["specialistSide"],
	seenYet: ["yes"],
	nation: ["england"]
}];
var theTreatingProviderElsewhereSuspectsCancer = [{
	suspectedBy: ["specialistSide"],
	seenYet: ["yes"],
	cancerReferral: ["notDone"]
}];
var theSpecialistSideSuspectsCancer = [{ suspectedBy: ["specialistSide"] }];
var theReferralIsOnlyAssumed = [{ cancerReferral: ["assumed"] }];
// machines/rules/index.ts
var tables = {
	decideRoute,
	askClearly,
	informPatientOfRequest,
	superviseRequest,
	imageConsent,
	trackReply,
	replyInTime,
	judgeInformation,
	giveSoundAdvice,
	makeReplyUsable,
	supplyThresholds,
	readReply,
	coverAbsence,
	decideOnAdvice,
	answerChallenge,
	orderTest,
	prescribe,
	convertRequest,
	makeReferral,
	upgradeToSuspectedCancer: {
		action: "upgradeToSuspectedCancer",
		subject: "general",
		rules: [
			{
				id: "nobodySuspectsCancer",
				when: nobodySuspectsCancer,
				unless: [],
				holder: null,
				standing: "notNeeded",
				claims: []
			},
			{
				id: "theReferralIsConfirmed",
				when: theReferralIsConfirmed,
				unless: [],
				holder: null,
				standing: "notNeeded",
				claims: [
					"C-214",
					"C-260",
					"C-261"
				]
			},
			{
				id: "theTreatingProviderInEnglandSuspectsCancer",
				when: theTreatingProviderInEnglandSuspectsCancer,
				unless: theReferralIsConfirmed,
				holder: "provider",
				standing: "settled",
				claims: [
					"C-134",
					"C-260",
					"C-261"
				]
			},
			{
				id: "theTreatingProviderElsewhereSuspectsCancer",
				when: theTreatingProviderElsewhereSuspectsCancer,
				unless: theTreatingProviderInEnglandSuspectsCancer,
				holder: "provider",
				standing: "contested",
				positions: [{ claims: ["C-260"] }, { claims: [] }],
				claims: ["C-260", "C-261"]
			},
			{
				id: "theSpecialistSideSuspectsCancer",
				when: theSpecialistSideSuspectsCancer,
				unless: [
					...theReferralIsConfirmed,
					...theTreatingProviderInEnglandSuspectsCancer,
					...theTreatingProviderElsewhereSuspectsCancer
				],
				holder: "requester",
				standing: "confirmNow",
				claims: [
					"C-091",
					"C-259",
					"C-260",
					"C-261",
					"C-337"
				]
			},
			{
				id: "theReferralIsOnlyAssumed",
				when: theReferralIsOnlyAssumed,
				unless: theTreatingProviderInEnglandSuspectsCancer,
				holder: "requester",
				standing: "confirmNow",
				claims: [
					"C-259",
					"C-261",
					"C-337"
				]
			},
			{
				id: "theReferralHasStillToBeMade",
				when: [{}],
				unless: [
					...nobodySuspectsCancer,
					...theReferralIsConfirmed,
					...theTreatingProviderInEnglandSuspectsCancer,
					...theTreatingProviderElsewhereSuspectsCancer,
					...theSpecialistSideSuspectsCancer,
					...theReferralIsOnlyAssumed
				],
				holder: "requester",
				standing: "settled",
				claims: [
					"C-043",
					"C-259",
					"C-260"
				]
			}
		],
		notes: [
			{
				id: "theSpecialistActsAndTellsTheRequester",
				party: "specialist",
				when: [{ suspectedBy: ["specialistSide"] }],
				unless: theReferralIsConfirmed,
				claims: ["C-091", "C-260"]
			},
			{
				id: "thePracticeConfirmsItsSide",
				party: "practice",
				when: [{}],
				unless: [...nobodySuspectsCancer, ...theReferralIsConfirmed],
				claims: ["C-261"]
			},
			{
				id: "theProviderConfirmsItsSide",
				party: "provider",
				when: [{}],
				unless: [...nobodySuspectsCancer, ...theReferralIsConfirmed],
				claims: ["C-261"]
			}
		],
		background: [
			"C-043",
			"C-080",
			"C-089",
			"C-091",
			"C-134",
			"C-214",
			"C-259",
			"C-260",
			"C-261",
			"C-262",
			"C-337"
		]
	},
	onwardReferral,
	reReferAfterReturn,
	triageAndBook,
	explainAndConsent,
	tellPatientOutcome,
	issueFitNote,
	giveSafetyNet,
	handleDeterioration,
	keepRecord,
	fileReply,
	actOnResult,
	interpretResult,
	tellPatientResult,
	unexpectedFinding,
	monitorDrug,
	changeOrStopDrug,
	conditionRecall,
	reviewPlan,
	closeConversation
};
export { actions, allocate, facts, nations, options, parties, readFacts, tables };
