import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { failure } from './attempt.js';

export type HostAddress = { address: string; family: number };

/** Gives the addresses that the host of a URL may be reached at. */
export type AddressGuard = (url: URL) => Promise<HostAddress[]>;

/** Addresses that no registry tells from public ones: where Azure answers its virtual machines. */
const METADATA_ADDRESSES = ['168.63.129.16'];

/**
 * Lets requests go to public addresses only, and to what `allowed` lists: `host`, `host:port` or a CIDR such as `10.0.0.0/8`.
 * Connect to the addresses it gives: asking for them again could give others.
 */
export function createAddressGuard(allowed: readonly string[]): AddressGuard {
  const ranges = allowed.filter((entry) => ipaddr.isValidCIDR(entry)).map((entry) => ipaddr.parseCIDR(entry));
  const hosts = new Set(allowed.map((entry) => entry.toLowerCase()));

  return async function addressesOf(url) {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
    const addresses = await resolve(host);
    if (hosts.has(host) || hosts.has(url.hostname) || hosts.has(`${url.hostname}:${port}`)) return addresses;
    const isRefused = ({ address }: HostAddress): boolean => !isPublic(address) && !isWithin(address, ranges);
    if (addresses.length === 0 || addresses.some(isRefused))
      throw failure('HTTP_ADDRESS_REFUSED', `${url.origin} is no public address.`, { isFinal: true });
    return addresses;
  };
}

async function resolve(host: string): Promise<HostAddress[]> {
  const family = isIP(host);
  if (family !== 0) return [{ address: host, family }];
  try {
    return await lookup(host, { all: true });
  } catch {
    throw failure('HTTP_FAILED', `The host ${host} is not known.`, { isFinal: false });
  }
}

function isPublic(address: string): boolean {
  return ipaddr.process(address).range() === 'unicast' && !METADATA_ADDRESSES.includes(address);
}

function isWithin(address: string, ranges: readonly [ipaddr.IPv4 | ipaddr.IPv6, number][]): boolean {
  const parsed = ipaddr.process(address);
  return ranges.some(([base, bits]) => base.kind() === parsed.kind() && parsed.match([base, bits]));
}
