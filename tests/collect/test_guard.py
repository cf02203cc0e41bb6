"""Which addresses may be reached."""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.collect.guard import Guard, embedded_addresses, is_public, shown_url
from crossref.errors import AddressDenied, ConfigError

V4 = st.ip_addresses(v=4)
V6 = st.ip_addresses(v=6)
CREDENTIALS = ("169.254.169.254", "fd00:ec2::254", "::ffff:169.254.169.254", "100.100.100.200", "168.63.129.16")


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "8.8.8.8", "2606:2800:220:1::1", "64:ff9b::8.8.8.8", "::ffff:8.8.8.8"]
)
def test_public_address_is_public(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.31.255.255", "192.168.0.1", "100.64.0.1", "0.0.0.0", "224.0.0.1",
        "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "ff02::1", "2001:db8::1", "::ffff:127.0.0.1",
        "64:ff9b::10.0.0.1", "2002:7f00:1::", "2002:a00:1::1", "2001:0:1::1", *CREDENTIALS,
    ],
)  # fmt: skip
def test_address_of_another_kind_is_not_public(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@given(V4)
def test_whatever_the_standard_library_calls_private_is_not_public(address: ipaddress.IPv4Address) -> None:
    if address.is_private or address.is_loopback or address.is_link_local or address.is_multicast:
        assert not is_public(address)


@given(V6)
def test_ipv6_address_that_is_not_global_is_not_public(address: ipaddress.IPv6Address) -> None:
    if not address.is_global and address.ipv4_mapped is None:
        assert not is_public(address)


@given(V4)
def test_ipv4_address_is_judged_alike_inside_ipv6(address: ipaddress.IPv4Address) -> None:
    number = int(address)
    mapped = ipaddress.IPv6Address(0xFFFF << 32 | number)
    translated = ipaddress.IPv6Address((0x64FF9B << 96) | number)
    assert is_public(mapped) == is_public(translated) == is_public(address)
    six_to_four = ipaddress.IPv6Address((0x2002 << 112) | number << 80)
    assert is_public(six_to_four) <= is_public(address)
    assert address in tuple(embedded_addresses(six_to_four))


@given(st.one_of(V4, V6))
def test_nothing_is_allowed_but_public_addresses_where_nothing_is_listed(address: ipaddress.IPv4Address) -> None:
    try:
        Guard().check_addresses("press.mfa.example", (address,))
    except AddressDenied:
        assert not is_public(address)
    else:
        assert is_public(address)


@pytest.mark.parametrize(
    ("allow", "host", "address", "may"),
    [
        ("10.1.2.0/24", "intranet", "10.1.2.3", True),
        ("10.1.2.0/24", "intranet", "10.1.3.3", False),
        ("10.1.2.3", "intranet", "10.1.2.3", True),
        ("intranet", "intranet", "10.9.9.9", True),
        ("Intranet.", "INTRANET", "10.9.9.9", True),
        ("intranet", "evil.example", "10.9.9.9", False),
        ("[::1]", "localhost", "::1", True),
        ("127.0.0.1", "localhost", "::ffff:127.0.0.1", True),
    ],
)
def test_list_of_the_newsroom_opens_what_it_names(allow: str, host: str, address: str, may: bool) -> None:
    guard = Guard((allow,))
    if may:
        guard.check_addresses(host, (ipaddress.ip_address(address),))
    else:
        with pytest.raises(AddressDenied):
            guard.check_addresses(host, (ipaddress.ip_address(address),))


@pytest.mark.parametrize("address", [*CREDENTIALS, "224.0.0.1", "0.0.0.0", "::"])
def test_no_list_opens_credentials_of_clouds_or_addresses_of_many(address: str) -> None:
    guard = Guard(("0.0.0.0/0", "::/0", "metadata"))
    with pytest.raises(AddressDenied):
        guard.check_addresses("metadata", (ipaddress.ip_address(address),))


def test_one_forbidden_address_forbids_the_host() -> None:
    addresses = (ipaddress.ip_address("8.8.8.8"), ipaddress.ip_address("10.0.0.1"))
    with pytest.raises(AddressDenied, match=r"10\.0\.0\.1"):
        Guard().check_addresses("press.mfa.example", addresses)


@pytest.mark.parametrize("entry", ["", "http://intranet", "intranet:80", "*.mfa.example", "a b"])
def test_entry_that_is_no_host_and_no_network_is_told(entry: str) -> None:
    with pytest.raises(ConfigError, match=r"collect\.allow"):
        Guard((entry,))


@pytest.mark.parametrize("url", ["https://press.mfa.example/a", "HTTP://press.mfa.example:8080", "http://8.8.8.8/"])
def test_web_address_passes(url: str) -> None:
    Guard().check_url(url)


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd", "ftp://mfa.example/", "gopher://mfa.example/", "//mfa.example/", "javascript:alert(1)",
        "http://", "http:///x", "http://127.0.0.1/", "http://[::1]/", "http://[::1", "http://mfa.example:port/",
    ],
)  # fmt: skip
def test_other_address_is_refused(url: str) -> None:
    with pytest.raises(AddressDenied):
        Guard().check_url(url)


@given(st.text(max_size=60))
def test_any_text_passes_or_is_refused_with_a_sentence(text: str) -> None:
    try:
        Guard().check_url(text)
    except AddressDenied as error:
        assert error.message.endswith(".")


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://user:secret@mfa.example/a?b=1#c", "https://mfa.example/a?b=1"),
        ("https://mfa.example/a", "https://mfa.example/a"),
        ("https://u:p@[::1/x", "[::1/x"),
    ],
)
def test_shown_address_holds_no_password(url: str, shown: str) -> None:
    assert shown_url(url) == shown
