"""Which addresses may be reached: public ones on http(s), and what the newsroom's allow-list adds.

An address that a stranger's page or feed names must not lead into the newsroom's own network, nor to the service that
hands out a cloud machine's credentials. The rules look at the address that is connected to, not at the name asked for.
Sources of the ranges: the IANA special-purpose address registries (RFC 6890 and its updates).
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit, urlunsplit

from crossref.errors import AddressDenied, ConfigError

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
IPNetwork = ipaddress.IPv4Network | ipaddress.IPv6Network

_DENIED_V4 = tuple(
    map(
        ipaddress.IPv4Network,
        (
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
        ),
    )
)
_GLOBAL_V6 = ipaddress.IPv6Network("2000::/3")
_DENIED_V6 = tuple(map(ipaddress.IPv6Network, ("2001::/23", "2001:db8::/32", "3fff::/20")))
_SIX_TO_FOUR = ipaddress.IPv6Network("2002::/16")
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_ISATAP = (0x00005EFE, 0x02005EFE)

_NEVER = frozenset(
    map(ipaddress.ip_address, ("169.254.169.254", "169.254.170.2", "168.63.129.16", "100.100.100.200", "fd00:ec2::254"))
)
"""Where clouds hand out credentials: no allow-list opens these."""


def is_public(address: IPAddress) -> bool:
    """Tell whether an address belongs to the public internet, and so does every IPv4 address embedded in it."""
    if address in _NEVER:
        return False
    if isinstance(address, ipaddress.IPv4Address):
        return not any(address in network for network in _DENIED_V4)
    embedded = list(embedded_addresses(address))
    if not all(is_public(one) for one in embedded):
        return False
    if address.ipv4_mapped is not None or address in _NAT64:
        return True
    return address in _GLOBAL_V6 and not any(address in network for network in _DENIED_V6)


def embedded_addresses(address: ipaddress.IPv6Address) -> Iterator[ipaddress.IPv4Address]:
    """Yield the IPv4 addresses that packets to an IPv6 address may end up at: mapped, 6to4, NAT64, ISATAP."""
    number = int(address)
    if address.ipv4_mapped is not None:
        yield address.ipv4_mapped
    if address in _SIX_TO_FOUR:
        yield ipaddress.IPv4Address((number >> 80) & 0xFFFFFFFF)
    if address in _NAT64 or (number >> 32) & 0xFFFFFFFF in _ISATAP:
        yield ipaddress.IPv4Address(number & 0xFFFFFFFF)


def shown_url(url: str) -> str:
    """Return an address as it may be shown and kept: without user name, password and fragment."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url.rpartition("@")[2][:200]
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, parts.query, ""))


class Guard:
    """The rules of one newsroom: public addresses, and the hosts and networks that it allows.

    Args:
        allow: Host names ("intranet"), addresses ("10.1.2.3") and networks ("10.1.2.0/24").

    Raises:
        ConfigError: An entry is none of these.
    """

    def __init__(self, allow: Sequence[str] = ()) -> None:
        self._networks: list[IPNetwork] = []
        self._hosts: set[str] = set()
        for entry in allow:
            self._add(entry.strip())

    def _add(self, entry: str) -> None:
        try:
            self._networks.append(ipaddress.ip_network(entry.strip("[]"), strict=False))
        except ValueError as error:
            if not entry or any(mark in entry for mark in "/:@*? "):
                hint = 'Write a host name, an address or a network: "intranet", "10.1.2.3", "10.1.2.0/24".'
                raise ConfigError(f'collect.allow: "{entry}" is no host and no network.', hint=hint) from error
            self._hosts.add(_host_key(entry))

    def check_url(self, url: str) -> None:
        """Pass an http(s) address with a host.

        Raises:
            AddressDenied: It is of another kind, or its host is written as a private address.
        """
        try:
            parts = urlsplit(url)
            host, _port = parts.hostname, parts.port
        except ValueError as error:
            raise AddressDenied(f"{shown_url(url)} is not a web address.", url=shown_url(url)) from error
        if parts.scheme.lower() not in ("http", "https") or not host:
            raise AddressDenied(
                f"{shown_url(url)[:200]} is not fetched: only http:// and https:// addresses are.", url=shown_url(url)
            )
        try:
            literal = ipaddress.ip_address(host)
        except ValueError:
            return
        self.check_addresses(host, (literal,))

    def check_addresses(self, host: str, addresses: Sequence[IPAddress]) -> None:
        """Pass a host whose every address may be connected to.

        Raises:
            AddressDenied: At least one may not: a name that leads to both is a trick, or a mistake to be repaired.
        """
        for address in addresses:
            if not self._may_reach(host, address):
                raise AddressDenied(
                    f"{host} leads to {address}, which is not a public address, so it is not fetched.",
                    url=host,
                    hint="If it is a site of your own network, add it to `allow` under [collect] in config.toml.",
                )

    def _may_reach(self, host: str, address: IPAddress) -> bool:
        inner = getattr(address, "ipv4_mapped", None) or address
        if is_public(inner):
            return True
        if _is_forbidden(inner):
            return False
        return _host_key(host) in self._hosts or any(inner in network for network in self._networks)


def _is_forbidden(address: IPAddress) -> bool:
    """Whether no allow-list opens an address: credentials of clouds, many receivers at once, no address at all."""
    embedded = embedded_addresses(address) if isinstance(address, ipaddress.IPv6Address) else ()
    return any(one in _NEVER or one.is_multicast or one.is_unspecified for one in (address, *embedded))


def _host_key(host: str) -> str:
    return host.lower().rstrip(".")
