export declare const edition: {
    readonly id: '2026-11';
    readonly released: '2026-11-23';
    /** The last month of the evidence. */
    readonly readTo: '2026-06';
    /** The day on which review falls due, by nation. Null: none has been set, because no dated change was found. */
    readonly reviewBy: {
        readonly england: '2026-10-01';
        readonly scotland: null;
        readonly wales: null;
        readonly northernIreland: null;
    };
    /** What is known to change on a review date: the answer that it touches, and the notice that says so. */
    readonly reviewTouches: readonly [{
        readonly nation: 'england';
        readonly fact: 'route';
        readonly option: 'singlePoint';
        readonly notice: 'staleSinglePoint';
    }];
    /** Who has signed this edition, for which nation, on what day. */
    readonly signatories: readonly {
        readonly name: string;
        readonly role: string;
        readonly nation: string;
        readonly signed: string;
    }[];
};
