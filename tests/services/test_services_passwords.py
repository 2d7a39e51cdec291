"""Which passwords may be used, and how they are kept."""

import unicodedata

import pytest

from lib.services import passwords
from lib.services.passwords import LONGEST, SEALS, PasswordError, Seals

CHEAP = Seals(rounds=1, memory=8, lanes=1)
NAMES = ("quantri", "Bắc Kạn")


@pytest.mark.parametrize(
    "password",
    [
        pytest.param("bò vàng lên núi cao", id="words that do not belong together"),
        pytest.param("Hồ Ba Bể mùa nước nổi", id="Vietnamese"),
        pytest.param("k9!vR2#pLq8z", id="twelve of all kinds"),
        pytest.param("x" * 60 + "yzabc" * 13 + "123", id="128 characters"),
        pytest.param("tôi làm ở Bắc Kạn từ năm ngoái", id="the province's name in a sentence"),
    ],
)
def test_a_password_that_may_be_used(password: str) -> None:
    passwords.check(password, NAMES)


@pytest.mark.parametrize(
    ("password", "why"),
    [
        pytest.param("mười một ký", "ít nhất 12 ký tự; mật khẩu này có 11", id="eleven characters"),
        pytest.param(unicodedata.normalize("NFD", "mười một ký"), "có 11", id="eleven typed in two pieces"),
        pytest.param("ab1!" * 33, "chỉ được dài đến 128", id="too long"),
        pytest.param("bò vàng\nlên núi", "không gõ được", id="a line break"),
        pytest.param("Password1234", "quá dễ đoán", id="a common word with numbers"),
        pytest.param("Mật Khẩu 2023!", "quá dễ đoán", id="a common Vietnamese word"),
        pytest.param("qwertyuiop[]", "quá dễ đoán", id="a row of keys"),
        pytest.param("123456789012", "quá dễ đoán", id="digits in a row"),
        pytest.param("abcdefghijklm", "quá dễ đoán", id="letters in a row"),
        pytest.param("aaaaaaaaaaaa", "quá dễ đoán", id="one letter"),
        pytest.param("xyz9xyz9xyz9", "quá dễ đoán", id="the same again"),
        pytest.param("quantri.backan", "tên của tài khoản hoặc của tỉnh", id="the names"),
        pytest.param("BẮC KẠN 19971997", "quá dễ đoán", id="the province with digits"),
    ],
)
def test_a_password_others_would_guess(password: str, why: str) -> None:
    with pytest.raises(PasswordError, match=why):
        passwords.check(password, NAMES)


def test_what_is_stored_is_argon2id_and_never_the_password() -> None:
    sealed = CHEAP.seal("bò vàng lên núi")
    assert sealed.startswith("$argon2id$")
    assert "vàng" not in sealed
    assert sealed != CHEAP.seal("bò vàng lên núi")


@pytest.mark.parametrize(
    ("typed", "fits"),
    [
        pytest.param("bò vàng lên núi", True, id="the same"),
        pytest.param(unicodedata.normalize("NFD", "bò vàng lên núi"), True, id="typed in two pieces"),
        pytest.param("Bò vàng lên núi", False, id="another case"),
        pytest.param("", False, id="nothing"),
        pytest.param("bò vàng lên núi" + "x" * LONGEST, False, id="far too long"),
    ],
)
def test_a_password_fits_its_seal(typed: str, fits: bool) -> None:
    assert CHEAP.fits(CHEAP.seal("bò vàng lên núi"), typed) is fits


def test_a_password_of_full_length_fits_only_as_a_whole() -> None:
    whole = ("một hai ba bốn " * 10)[:LONGEST]
    assert CHEAP.fits(CHEAP.seal(whole), whole)
    assert not CHEAP.fits(CHEAP.seal(whole), whole + "!")


@pytest.mark.parametrize("sealed", [pytest.param(None, id="nobody's"), pytest.param("$argon2id$x", id="damaged")])
def test_nothing_fits_what_is_no_seal(sealed: str | None) -> None:
    assert not CHEAP.fits(sealed, "không ai cả")


def test_a_seal_of_another_cost_is_outdated() -> None:
    sealed = CHEAP.seal("bò vàng lên núi")
    assert SEALS.outdated(sealed)
    assert not CHEAP.outdated(sealed)
