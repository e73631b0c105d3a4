import { describe, expect, it } from '@jest/globals';
import { createAddressGuard } from './address-guard.js';

const addresses = (url: string, allowed: readonly string[] = []) => createAddressGuard(allowed)(new URL(url));

describe('the guard of addresses', () => {
  it.each([
    ['loopback', 'http://127.0.0.1/'],
    ['loopback, anywhere in its range', 'http://127.8.9.10/'],
    ['a name of the loopback', 'http://localhost/'],
    ['loopback in decimal', 'http://2130706433/'],
    ['loopback in hex', 'http://0x7f000001/'],
    ['loopback in octal', 'http://0177.0.0.1/'],
    ['loopback, shortened', 'http://127.1/'],
    ['loopback in full-width digits', 'http://１２７.0.0.1/'],
    ['the unspecified address', 'http://0.0.0.0/'],
    ['private 10/8', 'http://10.0.0.1/'],
    ['private 172.16/12', 'http://172.31.255.255/'],
    ['private 192.168/16', 'http://192.168.1.1/'],
    ['link-local, where metadata is', 'http://169.254.169.254/latest/meta-data/'],
    ['carrier-grade NAT, where metadata is', 'http://100.100.100.200/'],
    ['the metadata of Azure', 'http://168.63.129.16/'],
    ['multicast', 'http://224.0.0.1/'],
    ['broadcast', 'http://255.255.255.255/'],
    ['reserved', 'http://240.0.0.1/'],
    ['IPv6 loopback', 'http://[::1]/'],
    ['IPv6 unspecified', 'http://[::]/'],
    ['IPv6 unique local', 'http://[fd00:ec2::254]/'],
    ['IPv6 link-local', 'http://[fe80::1]/'],
    ['IPv6 multicast', 'http://[ff02::1]/'],
    ['IPv4 mapped to IPv6', 'http://[::ffff:127.0.0.1]/'],
    ['IPv4 mapped to IPv6, in hex', 'http://[::ffff:a00:1]/'],
    ['IPv4 behind NAT64', 'http://[64:ff9b::7f00:1]/'],
    ['IPv4 in 6to4', 'http://[2002:7f00:1::]/'],
  ])('refuses %s', async (_case, url) => {
    await expect(addresses(url)).rejects.toMatchObject({ type: 'HTTP_ADDRESS_REFUSED', nonRetryable: true });
  });

  it.each([
    ['http://93.184.215.14/', { address: '93.184.215.14', family: 4 }],
    ['https://[2606:2800:21f:cb07::1]/', { address: '2606:2800:21f:cb07::1', family: 6 }],
  ])('gives the address of %s', async (url, address) => {
    expect(await addresses(url)).toEqual([address]);
  });

  it.each([
    ['a host', 'http://127.0.0.1:8080/', ['127.0.0.1']],
    ['a host and its port', 'http://127.0.0.1:8080/', ['127.0.0.1:8080']],
    ['the port of the scheme', 'https://127.0.0.1/', ['127.0.0.1:443']],
    ['a name', 'http://LOCALHOST/', ['localhost']],
    ['a range', 'http://10.1.2.3/', ['10.1.0.0/16']],
    ['a range of IPv6', 'http://[fd00::7]/', ['fd00::/8']],
    ['a host of IPv6', 'http://[::1]:3000/', ['[::1]:3000']],
  ])('lets through %s that is allowed', async (_case, url, allowed) => {
    expect(await addresses(url, allowed)).not.toEqual([]);
  });

  it.each([
    ['another port', 'http://127.0.0.1:8081/', ['127.0.0.1:8080']],
    ['an address beside the range', 'http://10.2.0.1/', ['10.1.0.0/16']],
  ])('refuses %s', async (_case, url, allowed) => {
    await expect(addresses(url, allowed)).rejects.toMatchObject({ type: 'HTTP_ADDRESS_REFUSED' });
  });

  it('tells that a host is unknown', async () => {
    await expect(addresses('http://no-such-host.invalid/')).rejects.toMatchObject({
      type: 'HTTP_FAILED',
      nonRetryable: false,
    });
  });
});
