export as namespace protobuf;
export function common(name: string, json: {
    [k: string]: any;
}): void;
export namespace common {
    interface IAny {
        typeUrl?: string;
        bytes?: Uint8Array;
    }
    interface IDuration {
        seconds?: (number | Long);
        nanos?: number;
    }
    interface ITimestamp {
        seconds?: (number | Long);
        nanos?: number;
    }
    interface IEmpty {
    }
    interface IStruct {
        fields?: {
            [k: string]: IValue;
        };
    }
    interface IValue {
        kind?: string;
        nullValue?: 0;
        numberValue?: number;
        stringValue?: string;
        boolValue?: boolean;
        structValue?: IStruct;
        listValue?: IListValue;
    }
    interface IListValue {
        values?: IValue[];
    }
    interface IDoubleValue {
        value?: number;
    }
    interface IFloatValue {
        value?: number;
    }
    interface IInt64Value {
        value?: (number | Long);
    }
    interface IUInt64Value {
        value?: (number | Long);
    }
    interface IInt32Value {
        value?: number;
    }
    interface IUInt32Value {
        value?: number;
    }
    interface IBoolValue {
        value?: boolean;
    }
    interface IStringValue {
        value?: string;
    }
    interface IBytesValue {
        value?: Uint8Array;
    }
    interface IFieldMask {
        paths?: string[];
    }
    function get(file: string): (INamespace | null);
}
export function decoder(mtype: Type): Codegen;
export function encoder(mtype: Type): Codegen;
export class Enum extends ReflectionObject {
    constructor(name: string, values?: {
        [k: string]: number;
    }, options?: {
        [k: string]: any;
    }, comment?: string, comments?: {
        [k: string]: (string | null);
    }, valuesOptions?: ({
        [k: string]: {
            [k: string]: any;
        };
    } | undefined));
    valuesById: {
        [k: number]: string;
    };
    values: {
        [k: string]: number;
    };
    comment: (string | null);
    comments: {
        [k: string]: (string | null);
    };
    valuesOptions?: {
        [k: string]: {
            [k: string]: any;
        };
    };
    _valuesFeatures?: {
        [k: string]: {
            [k: string]: any;
        };
    };
    reserved: (number[] | string)[];
    visibility?: ("local" | "export");
    static fromJSON(name: string, json: IEnum): Enum;
    toJSON(toJSONOptions?: IToJSONOptions): IEnum;
    add(name: string, id: number, comment?: string, options?: ({
        [k: string]: any;
    } | undefined)): Enum;
    remove(name: string): Enum;
    isReservedId(id: number): boolean;
    isReservedName(name: string): boolean;
}
export interface IEnum {
    edition?: string;
    values: {
        [k: string]: number;
    };
    options?: {
        [k: string]: any;
    };
    valuesOptions?: {
        [k: string]: {
            [k: string]: any;
        };
    };
    reserved?: (number[] | string)[];
    visibility?: ("local" | "export");
    comment?: (string | null);
    comments?: {
        [k: string]: (string | null);
    };
}
export class Field extends FieldBase {
    constructor(name: string, id: number, type: string, rule?: (string | {
        [k: string]: any;
    }), extend?: (string | {
        [k: string]: any;
    }), options?: {
        [k: string]: any;
    });
    static d<T extends Message<T>>(fieldId: number, fieldType: (Constructor<T> | string), fieldRule?: ("optional" | "required" | "repeated")): FieldDecorator;
    static fromJSON(name: string, json: IField): Field;
    readonly required: boolean;
    readonly optional: boolean;
    readonly delimited: boolean;
    readonly packed: boolean;
    readonly hasPresence: boolean;
    readonly protoName: string;
    readonly jsonName: string;
    static d<T extends number | number[] | Long | Long[] | string | string[] | boolean | boolean[] | Uint8Array | Uint8Array[] | Buffer | Buffer[]>(fieldId: number, fieldType: ("double" | "float" | "int32" | "uint32" | "sint32" | "fixed32" | "sfixed32" | "int64" | "uint64" | "sint64" | "fixed64" | "sfixed64" | "string" | "bool" | "bytes" | object), fieldRule?: ("optional" | "required" | "repeated"), defaultValue?: T): FieldDecorator;
}
export class FieldBase extends ReflectionObject {
    constructor(name: string, id: number, type: string, rule?: (string | {
        [k: string]: any;
    }), extend?: (string | {
        [k: string]: any;
    }), options?: {
        [k: string]: any;
    }, comment?: string);
    rule?: string;
    type: string;
    id: number;
    extend?: string;
    repeated: boolean;
    map: boolean;
    message: (Type | null);
    partOf: (OneOf | null);
    typeDefault: any;
    defaultValue: any;
    long: boolean;
    bytes: boolean;
    resolvedType: (Type | Enum | null);
    extensionField: (Field | null);
    declaringField: (Field | null);
    comment: (string | null);
    protoName?: string;
    jsonName?: string;
    toJSON(toJSONOptions?: IToJSONOptions): IField;
    resolve(): Field;
    _inferLegacyProtoFeatures(edition: (string | undefined)): object;
}
export interface IField {
    edition?: string;
    rule?: string;
    type: string;
    id: number;
    options?: {
        [k: string]: any;
    };
    comment?: (string | null);
}
export interface IExtensionField extends IField {
    extend: string;
}
export type FieldDecorator = (prototype: object, fieldName: string) => void;
export type LoadCallback = (error: (Error | null), root?: Root) => void;
export function load(filename: (string | string[]), root: Root, callback: LoadCallback): void;
export function load(filename: (string | string[]), callback: LoadCallback): void;
export function load(filename: (string | string[]), root?: Root): Promise<Root>;
export function loadSync(filename: (string | string[]), root?: Root): Root;
export const build: string;
export function configure(): void;
export class MapField extends FieldBase {
    constructor(name: string, id: number, keyType: string, type: string, options?: {
        [k: string]: any;
    }, comment?: string);
    keyType: string;
    resolvedKeyType: (ReflectionObject | null);
    static fromJSON(name: string, json: IMapField): MapField;
    toJSON(toJSONOptions?: IToJSONOptions): IMapField;
    static d<T extends {
        [key: string]: number | Long | string | boolean | Uint8Array | Buffer | number[] | Message<{}>;
    }>(fieldId: number, fieldKeyType: ("int32" | "uint32" | "sint32" | "fixed32" | "sfixed32" | "int64" | "uint64" | "sint64" | "fixed64" | "sfixed64" | "bool" | "string"), fieldValueType: ("double" | "float" | "int32" | "uint32" | "sint32" | "fixed32" | "sfixed32" | "int64" | "uint64" | "sint64" | "fixed64" | "sfixed64" | "bool" | "string" | "bytes" | object | Constructor<{}>)): FieldDecorator;
}
export interface IMapField extends IField {
    keyType: string;
}
export interface IExtensionMapField extends IMapField {
    extend: string;
}
export class Message<T extends object = object> {
    constructor(properties?: Properties<T>);
    $unknowns?: Uint8Array[];
    static readonly $type: Type;
    readonly $type: Type;
    static create<T extends Message<T>>(this: Constructor<T>, properties?: {
        [k: string]: any;
    }): T;
    static encode<T extends Message<T>>(this: Constructor<T>, message: (T | {
        [k: string]: any;
    }), writer?: Writer): Writer;
    static encodeDelimited<T extends Message<T>>(this: Constructor<T>, message: (T | {
        [k: string]: any;
    }), writer?: Writer): Writer;
    static decode<T extends Message<T>>(this: Constructor<T>, reader: (Reader | Uint8Array)): T;
    static decodeDelimited<T extends Message<T>>(this: Constructor<T>, reader: (Reader | Uint8Array)): T;
    static verify(message: {
        [k: string]: any;
    }): (string | null);
    static fromObject<T extends Message<T>>(this: Constructor<T>, object: {
        [k: string]: any;
    }): T;
    static toObject<T extends Message<T>>(this: Constructor<T>, message: T, options?: IConversionOptions): {
        [k: string]: any;
    };
    toJSON(): {
        [k: string]: any;
    };
}
export class Method extends ReflectionObject {
    constructor(name: string, type: (string | undefined), requestType: string, responseType: string, requestStream?: (boolean | {
        [k: string]: any;
    }), responseStream?: (boolean | {
        [k: string]: any;
    }), options?: {
        [k: string]: any;
    }, comment?: string, parsedOptions?: {
        [k: string]: any;
    }[]);
    type: string;
    requestType: string;
    requestStream?: true;
    responseType: string;
    responseStream?: true;
    path: string;
    resolvedRequestType: (Type | null);
    resolvedResponseType: (Type | null);
    comment: (string | null);
    parsedOptions?: {
        [k: string]: any;
    }[];
    static fromJSON(name: string, json: IMethod): Method;
    toJSON(toJSONOptions?: IToJSONOptions): IMethod;
}
export interface IMethod {
    type?: string;
    requestType: string;
    responseType: string;
    requestStream?: boolean;
    responseStream?: boolean;
    options?: {
        [k: string]: any;
    };
    comment?: (string | null);
    parsedOptions?: {
        [k: string]: any;
    }[];
}
export class Namespace extends NamespaceBase {
    constructor(name: string, options?: {
        [k: string]: any;
    });
    static fromJSON(name: string, json: {
        [k: string]: any;
    }, depth?: number): Namespace;
    static arrayToJSON(array: ReflectionObject[], toJSONOptions?: IToJSONOptions): ({
        [k: string]: any;
    } | undefined);
    static isReservedId(reserved: ((number[] | string)[] | undefined), id: number): boolean;
    static isReservedName(reserved: ((number[] | string)[] | undefined), name: string): boolean;
}
export abstract class NamespaceBase extends ReflectionObject {
    nested?: {
        [k: string]: ReflectionObject;
    };
    protected _needsRecursiveFeatureResolution: boolean;
    protected _needsRecursiveResolve: boolean;
    readonly nestedArray: ReflectionObject[];
    toJSON(toJSONOptions?: IToJSONOptions): INamespace;
    addJSON(nestedJson: {
        [k: string]: AnyNestedObject;
    }, depth?: number): Namespace;
    get(name: string): (ReflectionObject | null);
    getEnum(name: string): {
        [k: string]: number;
    };
    add(object: ReflectionObject): Namespace;
    remove(object: ReflectionObject): Namespace;
    define(path: (string | string[]), json?: any): Namespace;
    resolveAll(): Namespace;
    lookup(path: (string | string[]), filterTypes: (any | any[]), parentAlreadyChecked?: boolean): (ReflectionObject | null);
    lookup(path: (string | string[]), parentAlreadyChecked?: boolean): (ReflectionObject | null);
    lookupType(path: (string | string[])): Type;
    lookupEnum(path: (string | string[])): Enum;
    lookupTypeOrEnum(path: (string | string[])): Type;
    lookupService(path: (string | string[])): Service;
}
export interface INamespace {
    options?: {
        [k: string]: any;
    };
    nested?: {
        [k: string]: AnyNestedObject;
    };
}
export type AnyExtensionField = (IExtensionField | IExtensionMapField);
export type AnyNestedObject = (IEnum | IType | IService | AnyExtensionField | INamespace | IOneOf);
export abstract class ReflectionObject {
    options?: {
        [k: string]: any;
    };
    parsedOptions?: {
        [k: string]: any;
    }[];
    name: string;
    parent: (Namespace | null);
    resolved: boolean;
    comment: (string | null);
    filename: (string | null);
    readonly root: Root;
    readonly fullName: string;
    toJSON(): {
        [k: string]: any;
    };
    onAdd(parent: ReflectionObject): void;
    onRemove(parent: ReflectionObject): void;
    resolve(): ReflectionObject;
    _resolveFeaturesRecursive(edition: string): ReflectionObject;
    _resolveFeatures(edition: string): void;
    _inferLegacyProtoFeatures(edition: (string | undefined)): object;
    getOption(name: string): any;
    setOption(name: string, value: any, ifNotSet?: (boolean | undefined)): ReflectionObject;
    setParsedOption(name: string, value: any, propName: string): ReflectionObject;
    setOptions(options: {
        [k: string]: any;
    }, ifNotSet?: boolean): ReflectionObject;
    toString(): string;
    _editionToJSON(): (string | undefined);
}
export class OneOf extends ReflectionObject {
    constructor(name: string, fieldNames?: (string[] | {
        [k: string]: any;
    }), options?: {
        [k: string]: any;
    }, comment?: string);
    oneof: string[];
    readonly fieldsArray: Field[];
    comment: (string | null);
    static fromJSON(name: string, json: IOneOf): OneOf;
    toJSON(toJSONOptions?: IToJSONOptions): IOneOf;
    add(field: Field): OneOf;
    remove(field: Field): OneOf;
    readonly isProto3Optional: boolean;
    static d<T extends string>(...fieldNames: string[]): OneOfDecorator;
}
export interface IOneOf {
    oneof: string[];
    options?: {
        [k: string]: any;
    };
    comment?: (string | null);
}
export type OneOfDecorator = (prototype: object, oneofName: string) => void;
export function parse(source: string, options?: IParseOptions): IParserResult;
export interface IParserResult {
    package: (string | undefined);
    imports: (string[] | undefined);
    weakImports: (string[] | undefined);
    root: Root;
}
export interface IParseOptions {
    keepCase?: boolean;
    alternateCommentMode?: boolean;
    preferTrailingComment?: boolean;
}
export interface IToJSONOptions {
    keepComments?: boolean;
}
export function parse(source: string, root: Root, options?: IParseOptions): IParserResult;
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
export class Root extends NamespaceBase {
    constructor(options?: {
        [k: string]: any;
    });
    deferred: Field[];
    files: string[];
    static fromJSON(json: INamespace, root?: Root, depth?: number): Root;
    resolvePath(origin: string, target: string): (string | null);
    fetch(path: string, callback: FetchCallback): void;
    load(filename: (string | string[]), options: IParseOptions, callback: LoadCallback): void;
    load(filename: (string | string[]), callback: LoadCallback): void;
    load(filename: (string | string[]), options?: IParseOptions): Promise<Root>;
    loadSync(filename: (string | string[]), options?: IParseOptions): Root;
}
export let roots: {
    [k: string]: Root;
};
export namespace rpc {
    type ServiceMethodCallback<TRes extends Message<TRes>> = (error: (Error | null), response?: TRes) => void;
    type ServiceMethod<TReq extends Message<TReq>, TRes extends Message<TRes>> = {
        (request: TReq | Properties<TReq>, callback: rpc.ServiceMethodCallback<TRes>): void;
        (request: TReq | Properties<TReq>): Promise<TRes>;
        readonly name: string;
        readonly path: string;
        readonly requestType: string;
        readonly responseType: string;
        readonly requestStream: true | undefined;
        readonly responseStream: true | undefined;
    };
    class Service extends util.EventEmitter {
        constructor(rpcImpl: RPCImpl, requestDelimited?: boolean, responseDelimited?: boolean);
        rpcImpl: (RPCImpl | null);
        requestDelimited: boolean;
        responseDelimited: boolean;
        rpcCall<TReq extends Message<TReq>, TRes extends Message<TRes>>(method: (Method | rpc.ServiceMethod<TReq, TRes>), requestCtor: Constructor<TReq>, responseCtor: Constructor<TRes>, request: (TReq | Properties<TReq>), callback: rpc.ServiceMethodCallback<TRes>): void;
        end(endedByRPC?: boolean): rpc.Service;
    }
}
export type RPCImpl = (method: (Method | rpc.ServiceMethod<Message<{}>, Message<{}>>), requestData: Uint8Array, callback: RPCImplCallback) => void;
export type RPCImplCallback = (error: (Error | null), response?: (Uint8Array | null)) => void;
export class Service extends NamespaceBase {
    constructor(name: string, options?: {
        [k: string]: any;
    });
    methods: {
        [k: string]: Method;
    };
    static fromJSON(name: string, json: IService, depth?: number): Service;
    toJSON(toJSONOptions?: IToJSONOptions): IService;
    readonly methodsArray: Method[];
    create(rpcImpl: RPCImpl, requestDelimited?: boolean, responseDelimited?: boolean): rpc.Service;
}
export interface IService extends INamespace {
    edition?: string;
    methods: {
        [k: string]: IMethod;
    };
    comment?: (string | null);
}
export type TokenizerHandleNext = () => (string | null);
export type TokenizerHandlePeek = () => (string | null);
export type TokenizerHandlePush = (token: string) => void;
export type TokenizerHandleSkip = (expected: string, optional?: boolean) => boolean;
export type TokenizerHandleCmnt = (line?: number) => (string | null);
export interface ITokenizerHandle {
    next: TokenizerHandleNext;
    peek: TokenizerHandlePeek;
    push: TokenizerHandlePush;
    skip: TokenizerHandleSkip;
    cmnt: TokenizerHandleCmnt;
    line: number;
}
export function tokenize(source: string, alternateCommentMode: boolean): ITokenizerHandle;
export namespace tokenize {
    function unescape(str: string): string;
}
export class Type extends NamespaceBase {
    constructor(name: string, options?: {
        [k: string]: any;
    });
    fields: {
        [k: string]: Field;
    };
    oneofs: {
        [k: string]: OneOf;
    };
    extensions: number[][];
    reserved: (number[] | string)[];
    visibility?: ("local" | "export");
    readonly fieldsById: {
        [k: number]: Field;
    };
    readonly fieldsArray: Field[];
    readonly oneofsArray: OneOf[];
    ctor: Constructor<{}>;
    static generateConstructor(mtype: Type): Codegen;
    static fromJSON(name: string, json: IType, depth?: number): Type;
    toJSON(toJSONOptions?: IToJSONOptions): IType;
    add(object: ReflectionObject): Type;
    remove(object: ReflectionObject): Type;
    isReservedId(id: number): boolean;
    isReservedName(name: string): boolean;
    create(properties?: {
        [k: string]: any;
    }): ReflectedMessage;
    setup(): Type;
    encode(message: (Message<{}> | {
        [k: string]: any;
    }), writer?: Writer): Writer;
    encodeDelimited(message: (Message<{}> | {
        [k: string]: any;
    }), writer?: Writer): Writer;
    decode(reader: (Reader | Uint8Array), length?: number): ReflectedMessage;
    decodeDelimited(reader: (Reader | Uint8Array)): ReflectedMessage;
    verify(message: {
        [k: string]: any;
    }): (null | string);
    fromObject(object: {
        [k: string]: any;
    }): ReflectedMessage;
    toObject(message: Message<{}>, options?: IConversionOptions): {
        [k: string]: any;
    };
    getTypeUrl(prefix?: string): string;
    static d<T extends Message<T>>(typeName?: string): TypeDecorator<T>;
}
export interface IType extends INamespace {
    edition?: string;
    oneofs?: {
        [k: string]: IOneOf;
    };
    fields: {
        [k: string]: IField;
    };
    extensions?: number[][];
    reserved?: (number[] | string)[];
    group?: boolean;
    visibility?: ("local" | "export");
    comment?: (string | null);
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
export type TypeDecorator<T extends Message<T>> = (target: Constructor<T>) => void;
export type Constructor<T> = Function & {
    new (...params: any[]): T;
    prototype: T;
};
export type Properties<T> = {
    [P in keyof T]?: T[P];
};
export type ReflectedMessage = Message<{}> & {
    [k: string]: any;
};
export type asPromiseCallback = (error: (Error | null), ...params: any[]) => void;
export type Codegen = (formatStringOrScope?: (string | {
    [k: string]: any;
}), ...formatParams: any[]) => (Codegen | Function);
export type EventEmitterListener = (...args: any[]) => void;
export type FetchCallback = (error: Error, contents?: string) => void;
export interface IFetchOptions {
    binary?: boolean;
    xhr?: boolean;
}
export interface Buffer extends Uint8Array {
}
export interface Long {
    low: number;
    high: number;
    unsigned: boolean;
}
export type OneOfGetter = () => (string | undefined);
export type OneOfSetter = (value: (string | undefined)) => void;
export type PoolAllocator = (size: number) => Uint8Array;
export type PoolSlicer = (this: Uint8Array, start: number, end: number) => Uint8Array;
export namespace util {
    class EventEmitter {
        constructor();
        on(evt: string, fn: EventEmitterListener, ctx?: any): this;
        off(evt?: string, fn?: EventEmitterListener): this;
        emit(evt: string, ...args: any[]): this;
    }
}
export function verifier(mtype: Type): Codegen;
export const wrappers: {
    [k: string]: IWrapper;
};
export type WrapperFromObjectConverter = (this: Type, object: {
    [k: string]: any;
}) => Message<{}>;
export type WrapperToObjectConverter = (this: Type, message: Message<{}>, options?: IConversionOptions) => {
    [k: string]: any;
};
export interface IWrapper {
    fromObject?: WrapperFromObjectConverter;
    toObject?: WrapperToObjectConverter;
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
