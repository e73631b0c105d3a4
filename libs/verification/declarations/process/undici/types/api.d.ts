import { URL, UrlObject } from 'node:url';
import { Duplex } from 'node:stream';
import Dispatcher from './dispatcher';
declare function request<TOpaque = null>(url: string | URL | UrlObject, options?: {
    dispatcher?: Dispatcher;
} & Omit<Dispatcher.RequestOptions<TOpaque>, 'origin' | 'path' | 'method'> & Partial<Pick<Dispatcher.RequestOptions, 'method'>>): Promise<Dispatcher.ResponseData<TOpaque>>;
declare function stream<TOpaque = null>(url: string | URL | UrlObject, options: {
    dispatcher?: Dispatcher;
} & Omit<Dispatcher.RequestOptions<TOpaque>, 'origin' | 'path'>, factory: Dispatcher.StreamFactory<TOpaque>): Promise<Dispatcher.StreamData<TOpaque>>;
declare function pipeline<TOpaque = null>(url: string | URL | UrlObject, options: {
    dispatcher?: Dispatcher;
} & Omit<Dispatcher.PipelineOptions<TOpaque>, 'origin' | 'path'>, handler: Dispatcher.PipelineHandler<TOpaque>): Duplex;
declare function connect<TOpaque = null>(url: string | URL | UrlObject, options?: {
    dispatcher?: Dispatcher;
} & Omit<Dispatcher.ConnectOptions<TOpaque>, 'origin' | 'path'>): Promise<Dispatcher.ConnectData<TOpaque>>;
declare function upgrade(url: string | URL | UrlObject, options?: {
    dispatcher?: Dispatcher;
} & Omit<Dispatcher.UpgradeOptions, 'origin' | 'path'>): Promise<Dispatcher.UpgradeData>;
export { request, stream, pipeline, connect, upgrade };
export {};
