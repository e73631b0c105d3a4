export class Reader {
    constructor(buffer: Uint8Array);
    buf: Uint8Array;
    pos: number;
    len: number;
    view: (DataView | null);
    discardUnknown: boolean;
    static create(buffer: (Uint8Array | Buffer)): (Reader | BufferReader);
    raw(start: number, end: number): Uint8Array;
    uint32(): number;
    tag(): number;
    size(): number;
    int32(): number;
    sint32(): number;
    int64(): Long;
    uint64(): Long;
    sint64(): Long;
    bool(): boolean;
    fixed32(): number;
    sfixed32(): number;
    fixed64(): Long;
    sfixed64(): Long;
    float(): number;
    double(): number;
    uint32s(array?: number[]): number[];
    int32s(array?: number[]): number[];
    sint32s(array?: number[]): number[];
    bools(array?: boolean[]): boolean[];
    fixed32s(array?: number[]): number[];
    sfixed32s(array?: number[]): number[];
    floats(array?: number[]): number[];
    doubles(array?: number[]): number[];
    uint64s(array?: (Long | number)[]): (Long | number)[];
    int64s(array?: (Long | number)[]): (Long | number)[];
    sint64s(array?: (Long | number)[]): (Long | number)[];
    fixed64s(array?: (Long | number)[]): (Long | number)[];
    sfixed64s(array?: (Long | number)[]): (Long | number)[];
    bytes(): Uint8Array;
    string(): string;
    stringVerify(): string;
    skip(length?: number): Reader;
    static recursionLimit: number;
    static discardUnknown: boolean;
    skipType(wireType: number, depth?: number, fieldNumber?: number): Reader;
}
export class BufferReader extends Reader {
    constructor(buffer: Buffer);
    raw(start: number, end: number): Buffer;
    bytes(): Buffer;
}
export interface IConversionOptions {
    longs?: Function;
    enums?: Function;
    bytes?: Function;
    defaults?: boolean;
    arrays?: boolean;
    objects?: boolean;
    oneofs?: boolean;
    json?: boolean;
}
export interface Buffer extends Uint8Array {
}
export interface Long {
    low: number;
    high: number;
    unsigned: boolean;
}
export class Writer {
    constructor();
    pos: number;
    buf: Uint8Array;
    view: (DataView | null);
    states: (number[] | null);
    static initialBufferSize: number;
    len: number;
    static create(): (BufferWriter | Writer);
    static alloc(size: number): Uint8Array;
    uint32(value: number): Writer;
    int32(value: number): Writer;
    sint32(value: number): Writer;
    uint64(value: (Long | number | string)): Writer;
    int64(value: (Long | number | string)): Writer;
    sint64(value: (Long | number | string)): Writer;
    bool(value: boolean): Writer;
    fixed32(value: number): Writer;
    sfixed32(value: number): Writer;
    fixed64(value: (Long | number | string)): Writer;
    sfixed64(value: (Long | number | string)): Writer;
    float(value: number): Writer;
    double(value: number): Writer;
    bytes(value: (Uint8Array | string)): Writer;
    raw(value: Uint8Array): Writer;
    string(value: string): Writer;
    uint32s(value: number[]): Writer;
    int32s(value: number[]): Writer;
    sint32s(value: number[]): Writer;
    uint64s(value: (Long | number | string)[]): Writer;
    int64s(value: (Long | number | string)[]): Writer;
    sint64s(value: (Long | number | string)[]): Writer;
    bools(value: boolean[]): Writer;
    fixed32s(value: number[]): Writer;
    sfixed32s(value: number[]): Writer;
    fixed64s(value: (Long | number | string)[]): Writer;
    sfixed64s(value: (Long | number | string)[]): Writer;
    floats(value: number[]): Writer;
    doubles(value: number[]): Writer;
    fork(): Writer;
    reset(): Writer;
    ldelim(): Writer;
    finish(shared?: boolean): Uint8Array;
    finishInto<T extends Uint8Array>(buf: T, offset?: number): T;
}
export class BufferWriter extends Writer {
    constructor();
    static alloc(size: number): Buffer;
    finish(): Buffer;
}
export {};
