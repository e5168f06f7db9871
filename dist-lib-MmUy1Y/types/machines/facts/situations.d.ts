export declare const nobodyKnowsHowFarItHasGot: readonly [{
    readonly stage: readonly ["notSure"];
}];
export declare const thereIsNoReplyOrItWasAccepted: readonly [{
    readonly stage: readonly ["drafting", "awaiting", "moreInfo", "accepted"];
}];
export declare const noReplyHasCome: readonly [{
    readonly stage: readonly ["drafting", "awaiting", "moreInfo"];
}];
export declare const theServiceHasAnOpenEpisode: readonly [{
    readonly route: readonly ["underCare"];
    readonly seenYet: {
        readonly not: readonly ["no"];
    };
}];
export declare const thisIsPrivateAdvice: readonly [{
    readonly route: readonly ["private"];
}];
export declare const theRequesterDisagreesInPartOrWhole: readonly [{
    readonly agreesWithAdvice: readonly ["no", "partly"];
}];
export declare const theRequesterOrderedTheTest: readonly [{
    readonly testOrderedBy: readonly ["requester"];
}];
export declare const theSpecialistOrderedTheTest: readonly [{
    readonly testOrderedBy: readonly ["specialist"];
}];
export declare const theTestIsInTheOthersName: readonly [{
    readonly testOrderedBy: readonly ["inOthersName"];
}];
export declare const theRequesterDisagrees: readonly [{
    readonly agreesWithAdvice: readonly ["no"];
}];
export declare const theDrugIsHospitalOnly: readonly [{
    readonly drugClass: readonly ["hospitalOnly"];
}];
export declare const theDrugNeedsAnAgreementNobodyHasMade: readonly [{
    readonly drugClass: readonly ["sharedCare", "unlicensed"];
    readonly sharedCare: {
        readonly not: readonly ["agreed"];
    };
}];
export declare const thePracticeCannotArrangeIt: readonly [{
    readonly resources: readonly ["unavailable"];
}];
export declare const theRequesterDoesNotPrescribe: readonly [{
    readonly requesterPrescribes: readonly ["no"];
}];
export declare const theDrugIsOutsideCompetence: readonly [{
    readonly drugCompetence: readonly ["outside"];
}];
export declare const theRequesterIsUnsure: readonly [{
    readonly drugCompetence: readonly ["unsure"];
}];
export declare const sharedCareIsAgreed: readonly [{
    readonly sharedCare: readonly ["agreed"];
}];
export declare const aPrivateRecommendationIsTakenOn: readonly [{
    readonly route: readonly ["private"];
    readonly agreesWithAdvice: readonly ["yes"];
}];
export declare const theReferralIsLive: readonly [{
    readonly stage: readonly ["accepted", "converted"];
    readonly conversion: readonly ["confirmed"];
}];
export declare const noTestIsAskedAndNoResultHasCome: readonly [{
    readonly stage: readonly ["drafting"];
}, {
    readonly replyAsks: {
        readonly excludes: readonly ["test"];
    };
    readonly newInformation: {
        readonly not: readonly ["result"];
    };
}];
export declare const theRequesterSideRaisedItInTheSpecialistsName: readonly [{
    readonly testOrderedBy: readonly ["inOthersName"];
    readonly orderRaisedBy: readonly ["requesterSide"];
}];
export declare const theSpecialistOrderedItAndHandedOverTheResult: readonly [{
    readonly testOrderedBy: readonly ["specialist"];
    readonly resultHandover: readonly ["agreed"];
}];
export declare const theRequesterOrderedItAndHandedOverTheResult: readonly [{
    readonly testOrderedBy: readonly ["requester"];
    readonly resultHandover: readonly ["agreed"];
}];
export declare const aHandoverOfTheResultIsOnlyAssumed: readonly [{
    readonly testOrderedBy: readonly ["requester"];
    readonly resultHandover: readonly ["assumed"];
}];
export declare const nothingIsOrderedAndTheServiceIsTreating: readonly [{
    readonly testOrderedBy: readonly ["nobody"];
    readonly seenYet: readonly ["yes"];
}];
export declare const nothingIsOrderedInAnOpenEpisode: readonly [{
    readonly testOrderedBy: readonly ["nobody"];
    readonly route: readonly ["underCare"];
    readonly seenYet: {
        readonly not: readonly ["no"];
    };
}];
export declare const theTestIsDeclinedAndNoResultHasCome: readonly [{
    readonly testOrderedBy: readonly ["nobody"];
    readonly agreesWithAdvice: readonly ["no"];
    readonly newInformation: {
        readonly not: readonly ["result"];
    };
}];
export declare const theTestIsDeclined: readonly [{
    readonly testOrderedBy: readonly ["nobody"];
    readonly agreesWithAdvice: readonly ["no"];
}];
export declare const nothingIsOrderedAndTheRequesterCannot: readonly [{
    readonly testOrderedBy: readonly ["nobody"];
    readonly testAccess: readonly ["unavailable"];
}, {
    readonly testOrderedBy: readonly ["nobody"];
    readonly testCompetence: readonly ["outside"];
}, {
    readonly testOrderedBy: readonly ["nobody"];
    readonly resources: readonly ["unavailable"];
}];
export declare const nothingIsOrderedAndSomethingIsUnclear: readonly [{
    readonly testOrderedBy: readonly ["nobody"];
    readonly testCompetence: readonly ["unsure"];
}, {
    readonly testOrderedBy: readonly ["nobody"];
    readonly testPurpose: readonly ["unclear"];
}];
export declare const nothingIsOrderedButTheRequesterAgreedTo: readonly [{
    readonly testOrderedBy: readonly ["nobody"];
    readonly testPurpose: readonly ["specialistDecision"];
    readonly orderAgreed: readonly ["yes"];
}];
export declare const nothingIsOrderedForTheSpecialistsDecision: readonly [{
    readonly testOrderedBy: readonly ["nobody"];
    readonly testPurpose: readonly ["specialistDecision"];
}];
