import type { Duration } from '@temporalio/common/lib/time';
import { ProxyConfig, TLSConfig } from '@temporalio/common/lib/internal-non-workflow';
import type { Metadata } from '@temporalio/client';
import type { NativeConnectionPlugin } from './connection';
export interface DNSLoadBalancingConfig {
    resolutionInterval: Duration;
}
export interface GzipGrpcCompressionConfig {
    codec: 'gzip';
}
export interface NoneGrpcCompressionConfig {
    codec: 'none';
}
export type GrpcCompressionConfig = GzipGrpcCompressionConfig | NoneGrpcCompressionConfig;
export interface PayloadLimitsConfig {
    payloadsWarnSize?: number;
    memoWarnSize?: number;
}
export interface NativeConnectionOptions {
    address?: string;
    tls?: TLSConfig | boolean | null;
    proxy?: ProxyConfig;
    dnsLoadBalancingConfig?: DNSLoadBalancingConfig | null;
    grpcCompression?: GrpcCompressionConfig;
    metadata?: Metadata;
    apiKey?: string;
    disableErrorCodeMetricTags?: boolean;
    payloadLimits?: PayloadLimitsConfig;
    plugins?: NativeConnectionPlugin[];
}
export {};
