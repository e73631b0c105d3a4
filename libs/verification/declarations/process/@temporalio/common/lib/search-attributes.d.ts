export type SearchAttributeValueOrReadonly = SearchAttributeValue | Readonly<SearchAttributeValue> | undefined;
export type SearchAttributes = Record<string, SearchAttributeValueOrReadonly>;
export type SearchAttributeValue = string[] | number[] | boolean[] | Date[];
export declare const SearchAttributeType: {
    readonly TEXT: "TEXT";
    readonly KEYWORD: "KEYWORD";
    readonly INT: "INT";
    readonly DOUBLE: "DOUBLE";
    readonly BOOL: "BOOL";
    readonly DATETIME: "DATETIME";
    readonly KEYWORD_LIST: "KEYWORD_LIST";
};
export type SearchAttributeType = (typeof SearchAttributeType)[keyof typeof SearchAttributeType];
interface IndexedValueTypeMapping {
    TEXT: string;
    KEYWORD: string;
    INT: number;
    DOUBLE: number;
    BOOL: boolean;
    DATETIME: Date;
    KEYWORD_LIST: string[];
}
export interface SearchAttributeKey<T extends SearchAttributeType> {
    name: string;
    type: T;
}
export type SearchAttributePair = {
    [T in SearchAttributeType]: {
        key: SearchAttributeKey<T>;
        value: IndexedValueTypeMapping[T];
    };
}[SearchAttributeType];
export type SearchAttributeUpdatePair = {
    [T in SearchAttributeType]: {
        key: SearchAttributeKey<T>;
        value: IndexedValueTypeMapping[T] | null;
    };
}[SearchAttributeType];
export declare class TypedSearchAttributes {
    private searchAttributes;
    constructor(initialAttributes?: SearchAttributePair[]);
    get<T extends SearchAttributeType>(key: SearchAttributeKey<T>): IndexedValueTypeMapping[T] | undefined;
    copy(): TypedSearchAttributes;
    toJSON(): SearchAttributePair[];
    updateCopy(updates: SearchAttributeUpdatePair[]): TypedSearchAttributes;
    private update;
    getAll(): SearchAttributePair[];
    static getKeyFromUntyped(key: string, value: SearchAttributeValueOrReadonly): SearchAttributeKey<SearchAttributeType> | undefined;
    static toMetadataType(type: SearchAttributeType): string;
    static toSearchAttributeType(type: string): SearchAttributeType | undefined;
}
export {};
