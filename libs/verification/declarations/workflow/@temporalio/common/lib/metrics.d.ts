export interface MetricMeter {
    createCounter(name: string, unit?: string, description?: string): MetricCounter;
    createHistogram(name: string, valueType?: NumericMetricValueType, unit?: string, description?: string): MetricHistogram;
    createGauge(name: string, valueType?: NumericMetricValueType, unit?: string, description?: string): MetricGauge;
    createUpDownCounter?(name: string, unit?: string, description?: string): MetricUpDownCounter;
    withTags(tags: MetricTags): MetricMeter;
}
export interface Metric {
    name: string;
    unit?: string;
    description?: string;
    kind: MetricKind;
    valueType: NumericMetricValueType;
}
export type MetricTags = Record<string, string | number | boolean>;
export type NumericMetricValueType = 'int' | 'float';
export type MetricKind = 'counter' | 'histogram' | 'gauge' | 'up-down-counter';
export interface MetricCounter extends Metric {
    add(value: number, extraTags?: MetricTags): void;
    withTags(tags: MetricTags): MetricCounter;
    kind: 'counter';
    valueType: 'int';
}
export interface MetricHistogram extends Metric {
    record(value: number, extraTags?: MetricTags): void;
    withTags(tags: MetricTags): MetricHistogram;
    kind: 'histogram';
}
export interface MetricGauge extends Metric {
    set(value: number, extraTags?: MetricTags): void;
    withTags(tags: MetricTags): MetricGauge;
    kind: 'gauge';
}
export interface MetricUpDownCounter extends Metric {
    add(value: number, extraTags?: MetricTags): void;
    withTags(tags: MetricTags): MetricUpDownCounter;
    kind: 'up-down-counter';
    valueType: 'int';
}
export {};
