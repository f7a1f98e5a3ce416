import { BlockList, isIPv6 } from 'node:net'

/** Networks that are not on the internet (IANA special-purpose registries, RFC 6890): nothing there is asked for a stranger. */
const networks: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
  ['::', 96],
  ['::ffff:0:0:0', 96],
  ['100::', 64],
  ['2001::', 32],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
]

const blocked = new BlockList()
for (const [address, prefix] of networks) blocked.addSubnet(address, prefix, isIPv6(address) ? 'ipv6' : 'ipv4')

/** Whether an IP address is none of the internet; an IPv4 address in the clothes of IPv6 (`::ffff:10.0.0.1`) is looked at as what it is. */
export function isPrivate(address: string): boolean {
  return blocked.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}
